// The days at the end of August on which a Flemish school year starts before it begins.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Document with_agenda(const std::vector<std::string>& dates) {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Verantwoordelijke").rows;
    rows.resize(1);
    for (const auto& date : dates) rows.push_back({date, "Startdag", "alle personeelsleden", "directie"});
    return document;
}

std::string first_day(const std::vector<std::string>& dates) {
    const auto plan = test::read(with_agenda(dates));
    return core::iso_date(plan.agenda.front().period->from);
}

} // namespace

TEST_CASE("start days: above September they come before it, elsewhere they are the end of the year") {
    CHECK(first_day({"28 augustus", "september"}) == "2026-08-28");
    CHECK(first_day({"28 en 31 augustus", "14 oktober", "juni"}) == "2026-08-28");
    CHECK(first_day({"eind augustus", "september"}) == "2026-08-21");
    CHECK(first_day({"28 augustus"}) == "2027-08-28");
    CHECK(first_day({"28 augustus 2027", "september"}) == "2027-08-28");
    CHECK(first_day({"3 augustus", "september"}) == "2027-08-03");
    const auto last = test::read(with_agenda({"september", "28 augustus"}));
    CHECK(core::iso_date(last.agenda.back().period->from) == "2027-08-28");
}

TEST_CASE("start days: they are not outside the school year, and in its order") {
    for (const auto* date : {"28 augustus", "28 augustus 2026", "31/08/2026"}) {
        CAPTURE(date);
        const auto document = with_agenda({date, "september", "juni"});
        CHECK(test::findings_of(document, "date-outside-school-year").empty());
        CHECK(test::findings_of(document, "agenda-order").empty());
    }
    CHECK(test::findings_of(with_agenda({"3 augustus 2026", "september"}), "date-outside-school-year").size() == 1);
}
