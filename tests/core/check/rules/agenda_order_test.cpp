// agenda-order: the agenda runs from September to June, once for each table.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto agenda_order = "agenda-order";

/// The new plan's agenda with these dates from its first row on; the other rows are left out.
core::Document with_dates(const std::vector<std::string>& dates) {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows.resize(dates.size() + 1);
    for (std::size_t at = 0; at < dates.size(); ++at) rows[at + 1][0] = dates[at];
    return document;
}
} // namespace

TEST_CASE("agenda-order: october after march", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        auto document = test::new_plan(profile);
        test::cell(document, "Verantwoordelijke", 7, "Datum") = " oktober ";
        const auto finding = test::only_new_finding(document, agenda_order, profile);
        CHECK(test::text_at(document, finding.place) == "oktober");
        CHECK(finding.place.cell == core::CellIndex{7, 0});
        CHECK(finding.chapter == "agenda");
        CHECK(finding.arguments == core::Arguments{{"date", "oktober"}, {"earlier", "maart"}});
        CHECK(finding.fix == core::Fix(core::fix::SortAgenda{}));
        CHECK(finding.severity == core::Severity::hint);
    }
}

TEST_CASE("agenda-order: the calendar year does not count", "[rule]") {
    CHECK(test::findings_of(with_dates({"september", "december", "januari", "juni"}), agenda_order).empty());
    CHECK(test::findings_of(with_dates({"januari", "september"}), agenda_order).size() == 1);
}

TEST_CASE("agenda-order: an agenda in full disorder is one finding", "[rule]") {
    CHECK(test::findings_of(with_dates({"juni", "mei", "april", "maart"}), agenda_order).size() == 1);
}

TEST_CASE("agenda-order: ranges that overlap are in order", "[rule]") {
    CHECK(test::findings_of(with_dates({"oktober \u2013 december", "november"}), agenda_order).empty());
    CHECK(test::findings_of(with_dates({"november \u2013 december", "oktober \u2013 november"}), agenda_order).empty());
    CHECK(test::findings_of(with_dates({"maart", "maart", "15 maart", "1 maart"}), agenda_order).size() == 1);
    CHECK(test::findings_of(with_dates({"het hele schooljaar", "juni", "1e trimester"}), agenda_order).size() == 1);
    CHECK(test::findings_of(with_dates({"15 maart", "maart"}), agenda_order).empty());
    CHECK(test::findings_of(with_dates({"april", "maart \u2013 mei", "15 maart"}), agenda_order).size() == 1);
}

TEST_CASE("agenda-order: what cannot be read has no place in the order", "[rule]") {
    CHECK(test::findings_of(with_dates({"maart", "ooit", "<vul in>", "april"}), agenda_order).empty());
    CHECK(test::findings_of(with_dates({"maart", "ooit", "oktober"}), agenda_order).size() == 1);
}

TEST_CASE("agenda-order: each table has its own order", "[rule]") {
    auto document = with_dates({"september", "juni"});
    const auto table = test::table_with_column(document, "Verantwoordelijke");
    test::insert_before(document, test::block_of_heading(document, "Financieel luik"), table);
    CHECK(test::findings_of(document, agenda_order).empty());
    test::cell(document, "Verantwoordelijke", 1, "Datum") = "juni";
    test::cell(document, "Verantwoordelijke", 2, "Datum") = "mei";
    CHECK(test::findings_of(document, agenda_order).size() == 1);
}
