// paid-differs: what an activity cost is quite another amount than what was planned for it.
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto paid_differs = "paid-differs";
constexpr auto study_day = "Pedagogische studiedag taalsterke school";   // € 950
constexpr auto class_visits = "Klasbezoeken taalsteun met nabespreking"; // € 0

using Rows = std::vector<std::vector<std::string>>;

core::Document with_rows(const Rows& rows) {
    auto document = test::new_plan();
    test::add_follow_up(document, rows);
    return document;
}

std::size_t count(const Rows& rows) { return test::findings_of(with_rows(rows), paid_differs).size(); }

std::vector<std::string> row(const std::string& name, const std::string& state, const std::string& paid) {
    return {name, state, "", "", "", paid, "F1", "map 3"};
}

/// The plan with a cost that belongs to no activity.
core::Document with_loose_cost(const Rows& rows) {
    auto document = with_rows(rows);
    test::table_with_column(document, "Kostensoort")
        .rows.push_back({"Vakbladen", "materiaal", "oktober", "professionaliseringsmiddelen", "€ 100", "leraren"});
    return document;
}
} // namespace

TEST_CASE("paid-differs: at the amount", "[rule]") {
    const auto document = with_rows({row(study_day, "gevolgd", "€ 95,00")});
    const auto finding = test::only_new_finding(document, paid_differs);
    CHECK(test::text_at(document, finding.place) == "€ 95,00");
    CHECK(core::is_none(finding.fix));
    CHECK(finding.arguments == core::Arguments{{"activity", study_day}, {"paid", "€ 95,00"}, {"planned", "€ 950,00"}});
}

TEST_CASE("paid-differs: from more than ten per cent, whichever way", "[rule]") {
    for (const auto* paid : {"950", "855", "1045", "1000"}) {
        CAPTURE(paid);
        CHECK(count({row(study_day, "gevolgd", paid)}) == 0);
    }
    for (const auto* paid : {"854,99", "1045,01", "0", "9500"}) {
        CAPTURE(paid);
        CHECK(count({row(study_day, "gevolgd", paid)}) == 1);
    }
    CHECK(count({row(class_visits, "gevolgd", "0")}) == 0);
    CHECK(count({row(class_visits, "gevolgd", "0,01")}) == 1);
}

TEST_CASE("paid-differs: all rows of an activity together, at the last amount", "[rule]") {
    CHECK(count({row(study_day, "gevolgd", "500"), row(study_day, "gevolgd", "450")}) == 0);
    const auto document =
        with_rows({row(study_day, "gevolgd", "500"), row(study_day, "gevolgd", "700"), row(study_day, "gevolgd", "")});
    const auto findings = test::findings_of(document, paid_differs);
    REQUIRE(findings.size() == 1);
    CHECK(test::text_at(document, findings.front().place) == "700");
    CHECK(findings.front().arguments.at("paid") == "€ 1.200,00");
}

TEST_CASE("paid-differs: part payments are no difference, nor is what is put off", "[rule]") {
    for (const auto* state : {"", "gepland", "uitgesteld", "zie verslag", "<kies een stand>"}) {
        CAPTURE(state);
        CHECK(count({row(study_day, state, "300")}) == 0);
        CHECK(count({row(study_day, "gevolgd", "300"), row(study_day, state, "")}) == 0);
    }
}

TEST_CASE("paid-differs: silent while an amount is missing or cannot be read", "[rule]") {
    for (const auto* paid : {"", "± 40", "<vul het bedrag in>", "€ 40 <kijk na>", "99999999999"}) {
        CAPTURE(paid);
        CHECK(count({row(study_day, "gevolgd", paid)}) == 0);
        CHECK(count({row(study_day, "gevolgd", paid), row(study_day, "gevolgd", "20")}) == 0);
    }
    for (const auto* planned : {"", "± 40", "<vul het bedrag in>"}) {
        CAPTURE(planned);
        auto document = with_rows({row(study_day, "gevolgd", "20")});
        test::cell(document, "Kostensoort", 1, "Bedrag") = planned;
        CHECK(test::findings_of(document, paid_differs).empty());
    }
    CHECK(count({row("Uitstap naar zee", "gevolgd", "20")}) == 0);
    CHECK(count({}) == 0);
}

TEST_CASE("paid-differs: what was cancelled takes its costs along", "[rule]") {
    CHECK(count({row(study_day, "geannuleerd", "")}) == 0);
    auto document = with_rows(
        {row(study_day, "gevolgd", "950"), row(std::string(study_day) + " (verplaatsing)", "geannuleerd", "")});
    test::table_with_column(document, "Kostensoort")
        .rows.push_back({study_day, "verplaatsing", "september", "professionaliseringsmiddelen", "€ 400", "team"});
    CHECK(test::findings_of(document, paid_differs).empty());
    test::cell(document, "Stand", 2, "Stand") = "gevolgd";
    test::cell(document, "Stand", 2, "Betaald") = "0";
    CHECK(test::findings_of(document, paid_differs).size() == 1);
}

TEST_CASE("paid-differs: a loose cost, with a second invoice", "[rule]") {
    const auto found = [](const Rows& rows) { return test::findings_of(with_loose_cost(rows), paid_differs).size(); };
    CHECK(found({row("Vakbladen", "gevolgd", "100")}) == 0);
    CHECK(found({row("Vakbladen", "gevolgd", "60")}) == 1);
    CHECK(found({row("Vakbladen", "gevolgd", "60"), row("vakbladen", "gevolgd", "40")}) == 0);
    CHECK(found({row("Vakbladen", "gevolgd", "60"), row("Vakbladen (tweede factuur)", "gevolgd", "90")}) == 1);
}

TEST_CASE("paid-differs: how much is a choice of the template", "[rule]") {
    auto templates = test::bundled_templates();
    for (auto& each : templates) each.follow_up.paid_differs = 50;
    const auto found = [&templates](const std::string& paid) {
        const auto document = with_rows({row(study_day, "gevolgd", paid)});
        const auto plan = core::read_plan(document, templates);
        const auto findings = core::check_plan(plan, document, core::Occasion::writing, test::today);
        return std::ranges::count(findings, paid_differs, &core::Finding::rule);
    };
    CHECK(found("500") == 0);
    CHECK(found("470") == 1);
}

TEST_CASE("paid-differs: one amount for several activities says nothing of one of them", "[rule]") {
    auto document = with_rows({row(study_day, "gevolgd", "400"), row(class_visits, "gevolgd", "500")});
    auto& costs = test::table_with_column(document, "Kostensoort");
    costs.rows[2][4].clear();
    const auto block = std::ranges::find_if(
        document.blocks, [&costs](const core::Block& each) { return std::get_if<core::Table>(&each) == &costs; });
    REQUIRE(block != document.blocks.end());
    costs.covered = {core::CellIndex{2, 4}};
    REQUIRE(test::read(document).costs[1].is_amount_above);
    CHECK(test::findings_of(document, paid_differs).empty());
}
