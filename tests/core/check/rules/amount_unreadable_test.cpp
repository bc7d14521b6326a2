// amount-unreadable: an amount that no sum can use.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto amount_unreadable = "amount-unreadable";

core::Document with_amount(const std::string& amount) {
    auto document = test::new_plan();
    test::cell(document, "Bedrag", 2, "Bedrag") = amount;
    return document;
}
} // namespace

TEST_CASE("amount-unreadable: about five hundred", "[rule]") {
    const auto document = with_amount(" ca. 500\u00A0");
    const auto finding = test::only_new_finding(document, amount_unreadable);
    CHECK(test::text_at(document, finding.place) == "ca. 500");
    CHECK(finding.place.cell == core::CellIndex{2, 4});
    CHECK(finding.chapter == "budget");
    CHECK(finding.arguments == core::Arguments{{"amount", "ca. 500"}, {"column", "Bedrag"}});
    CHECK(core::is_none(finding.fix));
    CHECK(finding.severity == core::Severity::error);
}

TEST_CASE("amount-unreadable: the grant in the table of means", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Toegekend", 1, "Toegekend") = "1,250";
    const auto finding = test::only_new_finding(document, amount_unreadable);
    CHECK(test::text_at(document, finding.place) == "1,250");
    CHECK(finding.arguments.at("column") == "Toegekend");
}

TEST_CASE("amount-unreadable: the optional budget of a Dutch plan", "[rule]") {
    auto document = test::new_plan("nl");
    const auto& plan_template = test::bundled_template("nl");
    document.blocks.emplace_back(core::Paragraph{"Begroting", "Heading 1", 1, false});
    document.blocks.emplace_back(core::Table{{{"Activiteit", "Kostensoort", "Datum", "Bedrag"},
                                              {"Bewust kiezen voor AI", "materiaal", "november", "veel"}}});
    REQUIRE(plan_template.severities.contains(amount_unreadable));
    const auto finding = test::only_new_finding(document, amount_unreadable, "nl");
    CHECK(test::text_at(document, finding.place) == "veel");
}

TEST_CASE("amount-unreadable: nothing is an amount too, and so is every spelling of something", "[rule]") {
    for (const auto* amount : {"gratis", "€ 0,00", "0", "n.v.t.", "€ 1.250,50", "1250,5 EUR", "€1\u00A0250", "1.250,-",
                               "850", "\u20AC\u202F850", "1.250"}) {
        CAPTURE(amount);
        CHECK(test::new_findings(with_amount(amount), amount_unreadable).empty());
    }
}

TEST_CASE("amount-unreadable: an empty or open cell is no amount", "[rule]") {
    for (const auto* amount : {"", "\u00A0", "<vul het bedrag in>", "€ <vul in>"}) {
        CAPTURE(amount);
        CHECK(test::new_findings(with_amount(amount), amount_unreadable).empty());
    }
}

TEST_CASE("amount-unreadable: two rows of means for one year, also in two tables", "[rule]") {
    for (const bool in_two_tables : {false, true}) {
        CAPTURE(in_two_tables);
        auto document = test::new_plan();
        auto& means = test::table_with_column(document, "Toegekend");
        if (in_two_tables) {
            const auto chapter = test::read(document).chapter("budget")->end_block;
            core::Table second{{means.rows[0], {"2026", "€ 6.000,00", "€ 10,00"}}};
            test::insert_before(document, chapter, std::move(second));
        } else {
            means.rows.push_back({"begrotingsjaar 2026", "€ 6.000,00", "€ 10,00"});
        }
        const auto finding = test::only_new_finding(document, amount_unreadable);
        CHECK(test::text_at(document, finding.place).ends_with("2026"));
        CHECK(finding.place.cell->row == (in_two_tables ? 1 : 3));
        CHECK(finding.variant == "year");
        CHECK(finding.arguments == core::Arguments{{"year", "2026"}});
    }
}

TEST_CASE("amount-unreadable: a setting of the budget that is not known", "[rule]") {
    auto document = test::new_plan();
    document.blocks.emplace_back(core::Table{{{"Afspraak", "Keuze"}, {"Begrotingsjaar", "kwartaal"}}});
    const auto finding = test::only_new_finding(document, amount_unreadable);
    CHECK(test::text_at(document, finding.place) == "kwartaal");
    CHECK(finding.variant == "choice");
    CHECK(finding.arguments == core::Arguments{{"amount", "kwartaal"},
                                               {"setting", "Begrotingsjaar"},
                                               {"values", "kalenderjaar, schooljaar"}});
    auto dutch = test::new_plan("nl");
    dutch.blocks.emplace_back(core::Table{{{"Afspraak", "Keuze"}, {"Aantal medewerkers (fte)", "veel"}}});
    CHECK(test::only_new_finding(dutch, amount_unreadable, "nl").variant == "number");
}

TEST_CASE("amount-unreadable: what was paid", "[rule]") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Lesson study begrijpend lezen", "", "", "", "", "± 40"}});
    const auto finding = test::only_new_finding(document, amount_unreadable);
    CHECK(test::text_at(document, finding.place) == "± 40");
    for (const auto* paid : {"", "€ 180,00", "gratis", "<vul het bedrag in>"}) {
        test::cell(document, "Stand", 1, "Betaald") = paid;
        CHECK(test::new_findings(document, amount_unreadable).empty());
    }
}
