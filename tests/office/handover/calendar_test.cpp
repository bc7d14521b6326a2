// exportAgenda: what another program reads of the agenda.
#include "core/reading/plan_reader.hpp"
#include "tests/office/handover/handed_over.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/io/IOException.hpp>

using namespace plan;
using namespace plan::test;

namespace {

boost::json::object read_calendar(const std::string& path) {
    return boost::json::parse(output_of("/usr/bin/python3 " +
                                        quoted(std::string(PLAN_TESTS) + "/handover/read_calendar.py") + " " +
                                        quoted(path)))
        .as_object();
}

void export_to(const TextDocument& document, const std::string& path) {
    plan_service()->exportAgenda(document, uno::to_office(file_url(path)));
}

std::vector<std::string> values(const boost::json::object& calendar, const char* key) {
    std::vector<std::string> result;
    for (const auto& event : calendar.at("events").as_array()) result.emplace_back(event.at(key).as_string());
    return result;
}

} // namespace

TEST_CASE("the agenda of a new plan in a calendar") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(new_plan(profile.c_str()));
    const auto before = saved_content(*document);
    const auto path = fresh_folder("calendar-" + profile) + "/agenda.ics";
    export_to(*document, path);
    const auto calendar = read_calendar(path);
    CHECK(calendar.at("version") == "2.0");
    const auto agenda = read_plan(*document).at("agenda").as_array();
    std::size_t dated = 0;
    for (const auto& item : agenda) {
        if (item.at("from").is_null()) continue;
        const auto& event = calendar.at("events").at(dated++);
        CHECK(event.at("summary") == item.at("activity"));
        CHECK(event.at("start") == item.at("from"));
    }
    CHECK(dated == calendar.at("events").as_array().size());
    CHECK(dated > 4);
    CHECK("" == difference(saved_content(*document), before));
    const auto uids = values(calendar, "uid");
    const auto rows = table(*document, "PlanAgenda");
    set_cell_text(rows, "A2", "12 mei 2027");
    export_to(*document, path);
    const auto again = read_calendar(path);
    CHECK(values(again, "uid") == uids);
    CHECK(values(again, "start").front() == "2027-05-12");
    CHECK(files_in(path.substr(0, path.rfind('/'))).size() == 1);
}

TEST_CASE("what a person writes stays text in a calendar") {
    const OpenDocument document(new_plan());
    const auto rows = table(*document, "PlanAgenda");
    const std::string odd = "Dag; een, \\ twee\nBEGIN:VALARM é😀 " + std::string(200, 'x');
    set_cell_text(rows, "B2", odd.c_str());
    set_cell_text(rows, "D2", "An\nEND:VEVENT");
    const auto path = fresh_folder("calendar-odd") + "/agenda.ics";
    export_to(*document, path);
    const auto calendar = read_calendar(path);
    CHECK(values(calendar, "summary").front() == odd);
    CHECK(values(calendar, "description").front().ends_with("An\nEND:VEVENT"));
}

TEST_CASE("a calendar that cannot be made is refused, and a file that is there stays") {
    const OpenDocument document(new_plan());
    CHECK_THROWS_AS(export_to(*document, work_path() + "/nergens/agenda.ics"), css::io::IOException);
    CHECK_THROWS_AS(plan_service()->exportAgenda(*document, "geen adres"), css::io::IOException);
    const auto rows = table(*document, "PlanAgenda");
    rows->getRows()->removeByIndex(1, rows->getRows()->getCount() - 1);
    const auto folder = fresh_folder("calendar-empty");
    CHECK_FALSE(refusal([&] { export_to(*document, folder + "/agenda.ics"); }).empty());
    CHECK(files_in(folder).empty());
}
