// The agenda as iCalendar: the form that RFC 5545 asks for, and what an agenda can hold.
#include "core/document/document.hpp"
#include "core/handover/agenda_calendar.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace plan;
using core::PeriodPlacement;

namespace {

constexpr std::chrono::sys_seconds now = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};

core::AgendaCalendar calendar_of(const core::Document& document,
                                 PeriodPlacement placement = PeriodPlacement::whole_period) {
    const auto plan = test::read(document);
    auto calendar = core::agenda_calendar(plan, placement, now);
    calendar.left_out.clear(); // they point into the plan
    return calendar;
}

/// The lines, unfolded.
std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        CHECK(end - at <= 75);
        auto line = text.substr(at, end - at);
        CHECK(line.find_first_of("\r\n") == std::string::npos);
        if (line.starts_with(' ')) lines.back() += line.substr(1);
        else lines.push_back(line);
        at = end + 2;
    }
    return lines;
}

std::vector<std::string> values(const core::AgendaCalendar& calendar, const std::string& name) {
    std::vector<std::string> result;
    for (const auto& line : lines_of(calendar.text))
        if (line.starts_with(name + ":")) result.push_back(line.substr(name.size() + 1));
    return result;
}

core::Document with_agenda(std::vector<std::vector<std::string>> rows, const char* profile = "vl") {
    auto document = test::new_plan(profile);
    auto& table = test::table_with_column(document, "Verantwoordelijke");
    table.rows.resize(1);
    for (auto& row : rows) table.rows.push_back(std::move(row));
    return document;
}

} // namespace

TEST_CASE("a day, a month and a period") {
    const auto document = with_agenda({{"14 oktober 2026", "Studiedag", "team", "directie"},
                                       {"november", "Lesson study", "leraren", ""},
                                       {"januari – maart", "Cursus", "", ""}});
    const auto whole = calendar_of(document);
    CHECK(whole.events == 3);
    CHECK(values(whole, "DTSTART;VALUE=DATE") == std::vector<std::string>{"20261014", "20261101", "20270101"});
    CHECK(values(whole, "DTEND;VALUE=DATE") == std::vector<std::string>{"20261015", "20261201", "20270401"});
    CHECK(values(whole, "SUMMARY") == std::vector<std::string>{"Studiedag", "Lesson study", "Cursus"});
    CHECK(values(whole, "DESCRIPTION") ==
          std::vector<std::string>{"Doelgroep: team\\nVerantwoordelijke: directie", "Doelgroep: leraren"});
    CHECK(values(whole, "DTSTAMP").front() == "20261122T000000Z");
    const auto first = calendar_of(document, PeriodPlacement::first_school_day); // 1 November 2026 is a Sunday
    CHECK(values(first, "DTSTART;VALUE=DATE") == std::vector<std::string>{"20261014", "20261102", "20270101"});
    CHECK(values(first, "DTEND;VALUE=DATE") == std::vector<std::string>{"20261015", "20261103", "20270102"});
}

TEST_CASE("each day of a list is an event of its own, and days that follow each other are one") {
    const auto document =
        with_agenda({{"5, 12 en 19 februari", "Leesclub", "", ""}, {"1+2 oktober", "Tweedaagse", "", ""}});
    const auto calendar = calendar_of(document);
    CHECK(calendar.events == 4);
    CHECK(values(calendar, "DTSTART;VALUE=DATE") ==
          std::vector<std::string>{"20270205", "20270212", "20270219", "20261001"});
    CHECK(values(calendar, "DTEND;VALUE=DATE") ==
          std::vector<std::string>{"20270206", "20270213", "20270220", "20261003"});
    const auto ids = values(calendar, "UID");
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == 4);
}

TEST_CASE("nothing that a person writes becomes a property of its own") {
    const auto document = with_agenda(
        {{"november", "Dag; met, komma's \\ en\nBEGIN:VALARM\r\nX:\x01y", "a\nEND:VEVENT", "Jan\tPeeters"}});
    const auto calendar = calendar_of(document);
    CHECK(values(calendar, "BEGIN") == std::vector<std::string>{"VCALENDAR", "VEVENT"});
    CHECK(values(calendar, "END") == std::vector<std::string>{"VEVENT", "VCALENDAR"});
    CHECK(values(calendar, "SUMMARY").front() == "Dag\\; met\\, komma's \\\\ en\\nBEGIN:VALARM\\nX:y");
}

TEST_CASE("long lines are folded between characters") {
    std::string title;
    for (int at = 0; at < 100; ++at) title += "é€😀";
    const auto calendar = calendar_of(with_agenda({{"november", title, "", ""}}));
    CHECK(values(calendar, "SUMMARY").front() == title);
    for (std::size_t at = calendar.text.find("\r\n "); at != std::string::npos;
         at = calendar.text.find("\r\n ", at + 3))
        CHECK((static_cast<unsigned char>(calendar.text.at(at + 3)) & 0xC0U) != 0x80U);
}

TEST_CASE("an event keeps its identity when its date changes, and each has its own") {
    const std::vector<std::vector<std::string>> rows = {
        {"november", "Cursus", "leraren", ""}, {"maart", "Cursus", "leraren", ""}, {"maart", "Cursus", "team", ""}};
    const auto before = values(calendar_of(with_agenda(rows)), "UID");
    CHECK(std::set<std::string>(before.begin(), before.end()).size() == 3);
    auto later = rows;
    later[0][0] = "12 december 2026";
    CHECK(values(calendar_of(with_agenda(later)), "UID") == before);
    auto other = with_agenda(rows);
    std::get<core::Table>(other.blocks[1]).rows[1][1] = "2027-2028";
    CHECK(values(calendar_of(other), "UID") != before);
}

TEST_CASE("what has no date that can be read is left out and told") {
    const auto document = with_agenda({{"ooit", "Cursus", "", ""},
                                       {"<Vul de datum in>", "Dag", "", ""},
                                       {"november", "<Vul een activiteit aan>", "", ""},
                                       {"november", "Klasbezoek", "", ""}});
    const auto plan = test::read(document);
    const auto calendar = core::agenda_calendar(plan, PeriodPlacement::whole_period, now);
    CHECK(calendar.events == 1);
    REQUIRE(calendar.left_out.size() >= 2);
    CHECK(calendar.left_out.front()->activity.text == "Cursus");
}

TEST_CASE("no items, and five hundred") {
    CHECK(calendar_of(with_agenda({})).events == 0);
    std::vector<std::vector<std::string>> rows;
    for (int at = 0; at < 500; ++at) rows.push_back({"november", "Cursus " + std::to_string(at), "team", "directie"});
    const auto uids = values(calendar_of(with_agenda(rows)), "UID");
    CHECK(std::set<std::string>(uids.begin(), uids.end()).size() == 500);
}
