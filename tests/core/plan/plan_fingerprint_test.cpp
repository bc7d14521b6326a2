// plan_fingerprint: what changes it, and what does not.
#include "core/document/document.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace plan;

namespace {

std::string fingerprint_of(const core::Document& document) {
    return core::plan_fingerprint(test::read(document), document);
}

bool changes(const std::function<void(core::Document&)>& change) {
    auto document = test::new_plan();
    const auto before = fingerprint_of(document);
    change(document);
    return fingerprint_of(document) != before;
}

void insert(core::Document& document, std::string_view before, core::Block block) {
    const auto at = static_cast<std::ptrdiff_t>(test::block_of_heading(document, before));
    document.blocks.insert(document.blocks.begin() + at, std::move(block));
}

} // namespace

TEST_CASE("a fingerprint is sixteen digits, the same each time, another for another plan") {
    const auto one = fingerprint_of(test::new_plan());
    CHECK(one.size() == 16);
    CHECK(one.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(fingerprint_of(test::new_plan()) == one);
    CHECK(fingerprint_of(test::new_plan("nl")) != one);
}

TEST_CASE("words, headings, cells and their order change the fingerprint") {
    CHECK(changes([](auto& document) { test::paragraph_starting(document, "Bijleren is").text += " Altijd."; }));
    CHECK(changes([](auto& document) { test::paragraph(document, "Wiskundig redeneren").text = "Rekenen"; }));
    CHECK(changes([](auto& document) { test::cell(document, "Niveau", 3, "Doelgroep") = "leraren"; }));
    CHECK(changes([](auto& document) { test::table_with_column(document, "Niveau").rows.pop_back(); }));
    CHECK(changes([](auto& document) { insert(document, "Evaluatie", core::Paragraph{"Nieuw.", "", 0, false}); }));
    CHECK(changes([](auto& document) {
        auto& rows = test::table_with_column(document, "Niveau").rows;
        std::swap(rows[2], rows[3]);
    }));
    CHECK(changes([](auto& document) { std::get<core::Table>(document.blocks[1]).rows[2][1] = "CLB"; }));
}

TEST_CASE("layout, guidance, captions, contents, status and the notes of consultations do not") {
    CHECK_FALSE(changes([](auto& document) {
        auto& paragraph = test::paragraph_starting(document, "Bijleren is");
        paragraph.text = " " + paragraph.text + "\u00A0";
        paragraph.style = "Quotations";
    }));
    for (const auto* style : {"Plan Toelichting", "Table", "Contents 1"})
        CHECK_FALSE(changes([style](auto& document) {
            insert(document, "Evaluatie", core::Paragraph{"Iets.", style, 0, false});
        }));
    CHECK_FALSE(changes([](auto& document) { insert(document, "Evaluatie", core::Paragraph{" ", "", 0, false}); }));
    CHECK_FALSE(changes([](auto& document) { test::cell(document, "Orgaan", 2, "Datum") = "18 juni 2026"; }));
    CHECK_FALSE(changes([](auto& document) { test::table_with_column(document, "Orgaan").rows.push_back({"MR"}); }));
    CHECK_FALSE(changes([](auto& document) { std::get<core::Table>(document.blocks[1]).rows[6][1] = "definitief"; }));
    CHECK_FALSE(changes([](auto& document) { document.bookmarks.insert("plan_bewust_00000000"); }));
}

TEST_CASE("kept fingerprints are read from the notes of consultations and from the property") {
    auto document = test::new_plan();
    CHECK(core::approved_texts(test::read(document), document).empty());
    test::cell(document, "Orgaan", 2, "Uitkomst") = " goedgekeurd (plan-0123456789abcdef)";
    test::cell(document, "Orgaan", 1, "Uitkomst") = "plan-0123 plan-nog niet klaar";
    document.properties["PlanApprovedText"] = " 00112233AABBCCDD";
    const auto found = core::approved_texts(test::read(document), document);
    REQUIRE(found.size() == 2);
    CHECK(found[0].fingerprint == "0123456789abcdef");
    CHECK(test::text_at(document, found[0].place) == "plan-0123456789abcdef");
    CHECK(found[1].fingerprint == "00112233aabbccdd");
    document.properties["PlanApprovedText"] = "\u00A0";
    CHECK(core::approved_texts(test::read(document), document).size() == 1);
}

TEST_CASE("a bookmark names a fingerprint, and a copy of it names none") {
    const std::string fingerprint = "0123456789abcdef";
    const auto first = core::fingerprint_bookmark(fingerprint, {"plan_klaar_goals"});
    const auto second = core::fingerprint_bookmark(fingerprint, {first});
    CHECK(first != second);
    CHECK(second.size() <= 40); // what Word takes
    for (const auto& name : {first, second}) CHECK(core::fingerprint_in_bookmark(name) == fingerprint);
    for (const auto& name : {first + "1", first + "_", first + "_1a", first + " Copy 1", first.substr(1),
                             first.substr(0, first.size() - 1), std::string("plan_klaar_goals"), std::string()})
        CHECK(core::fingerprint_in_bookmark(name).empty());
}

TEST_CASE("a bookmark in a row counts as long as the row says approved or handed over") {
    struct Row {
        const char* kind;
        const char* outcome;
        bool counts;
        bool handed_over;
    };
    for (const auto& [kind, outcome, counts, handed_over] : {
             Row{"goedkeuring", "goedgekeurd", true, false},
             Row{"goedkeuring", "niet goedgekeurd", false, false},
             Row{"goedkeuring", "<vul de uitkomst in>", false, false},
             Row{"overleg", "positief", false, false},
             Row{"ontwerp bezorgd", "versie 1", true, true},
             Row{"", "", false, false},
         }) {
        CAPTURE(kind, outcome);
        auto document = test::new_plan();
        test::cell(document, "Orgaan", 2, "Soort") = kind;
        test::cell(document, "Orgaan", 2, "Uitkomst") = outcome;
        const auto plan = test::read(document);
        const auto place = plan.tables("consultations").front()->rows[1].front().place;
        document.fingerprint_marks = {{"0123456789abcdef", place}};
        const auto found = core::approved_texts(test::read(document), document);
        REQUIRE(found.size() == (counts ? 1 : 0));
        CHECK(core::fingerprint_of_row(test::read(document), place) == "0123456789abcdef");
        if (!counts) continue;
        CHECK(found.front().handed_over == handed_over);
        CHECK(test::text_at(document, found.front().place) == outcome);
    }
}

TEST_CASE("a document with nothing in it has a fingerprint too") {
    core::Document document;
    document.properties["PlanProfile"] = "vl";
    CHECK(fingerprint_of(document).size() == 16);
    document.blocks.emplace_back(core::Table{});
    document.blocks.emplace_back(core::Table{{{}, {""}}});
    CHECK(fingerprint_of(document).size() == 16);
}
