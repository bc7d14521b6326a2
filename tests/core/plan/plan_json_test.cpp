// What readPlan gives: the shape is promised to macros and other extensions.
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/plan/plan_json.hpp"
#include "tests/core/example_plan.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::heading;
namespace json = boost::json;

namespace {

json::object read_json(const core::Document& document) {
    const auto value = json::parse(core::plan_json(test::read(document)));
    REQUIRE(value.is_object());
    return value.as_object();
}

std::vector<std::string> keys(const json::value& object) {
    std::vector<std::string> result;
    for (const auto& member : object.as_object()) result.emplace_back(member.key());
    return result;
}

using Keys = std::vector<std::string>;

/// A document with next to nothing in it.
core::Document bare() {
    core::Document document;
    document.blocks = {heading("Inleiding"), heading("Onze partners")};
    return document;
}

} // namespace

TEST_CASE("readPlan: the promised keys, in every profile") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto plan = read_json(test::new_plan(profile));
        CHECK(keys(plan) == Keys{"profile", "organisation", "schoolYear", "chapters", "goals", "targetGroups",
                                 "activities", "agenda", "costs", "consultations", "priorities", "level",
                                 "notUnderstood"});
        CHECK(plan.at("profile") == profile);
        CHECK(plan.at("organisation") == "Basisschool De Linde");
        CHECK(plan.at("schoolYear") == "2026-2027");
        CHECK(keys(plan.at("chapters").at(0)) == Keys{"id", "title", "state"});
        CHECK(keys(plan.at("goals").at(0)) == Keys{"title"});
        CHECK(keys(plan.at("targetGroups").at(0)) == Keys{"goal", "group"});
        CHECK(keys(plan.at("activities").at(0)) == Keys{"goal", "targetGroup", "level", "activity", "hours"});
        CHECK(keys(plan.at("agenda").at(0)) ==
              Keys{"date", "from", "to", "days", "activity", "targetGroup", "responsible", "matches"});
        CHECK(keys(plan.at("consultations").at(0)) == Keys{"body", "kind", "date", "outcome"});
    }
    CHECK(keys(read_json(test::new_plan()).at("costs").at(0)) ==
          Keys{"activity", "category", "payer", "cents", "date"});
}

TEST_CASE("readPlan: the values of a new Flemish plan") {
    const auto plan = read_json(test::new_plan());
    CHECK(plan.at("chapters").as_array().size() == 12);
    CHECK(plan.at("chapters").at(0) ==
          json::value{{"id", "introduction"}, {"title", "Inleiding"}, {"state", "example"}});
    CHECK(plan.at("goals").at(1) == json::value{{"title", "Wiskundig redeneren"}});
    CHECK(plan.at("targetGroups").at(1) ==
          json::value{{"goal", "Wiskundig redeneren"}, {"group", "leraren en zorgteam"}});
    CHECK(plan.at("activities").at(1) == json::value{{"goal", "Taalvaardig Nederlands in elke klas"},
                                                     {"targetGroup", "leraren"},
                                                     {"level", "gevorderd"},
                                                     {"activity", "Lesson study begrijpend lezen"},
                                                     {"hours", nullptr}});
    CHECK(plan.at("agenda").at(3) == json::value{{"date", "januari – maart"},
                                                 {"from", "2027-01-01"},
                                                 {"to", "2027-03-31"},
                                                 {"days", json::array{}},
                                                 {"activity", "Lesson study begrijpend lezen"},
                                                 {"targetGroup", "leraren"},
                                                 {"responsible", "taalcoach"},
                                                 {"matches", 1}});
    CHECK(plan.at("costs").at(1) == json::value{{"activity", "Klasbezoeken taalsteun met nabespreking"},
                                                {"category", "overige"},
                                                {"payer", "werkingsmiddelen"},
                                                {"cents", 0},
                                                {"date", "oktober – december"}});
    CHECK(plan.at("consultations").at(0) ==
          json::value{{"body", "schoolraad"}, {"kind", "overleg"}, {"date", nullptr}, {"outcome", nullptr}});
}

TEST_CASE("readPlan: one day is an ISO date") {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan").rows[1][2] = "wo 14 oktober 2026";
    test::table_with_column(document, "Bedrag").rows[1][2] = "14/10";
    test::table_with_column(document, "Verantwoordelijke").rows[1][0] = "14/10";
    const auto plan = read_json(document);
    CHECK(plan.at("consultations").at(0).at("date") == "2026-10-14");
    CHECK(plan.at("costs").at(0).at("date") == "2026-10-14");
    CHECK(plan.at("agenda").at(0).at("from") == "2026-10-14");
    CHECK(plan.at("agenda").at(0).at("to") == "2026-10-14");
}

TEST_CASE("readPlan: what is absent is null or an empty list") {
    const auto plan = read_json(bare());
    CHECK(plan.at("organisation").is_null());
    CHECK(plan.at("schoolYear").is_null());
    CHECK(plan.at("chapters").at(0) == json::value{{"id", "introduction"}, {"title", "Inleiding"}, {"state", "empty"}});
    CHECK(plan.at("chapters").at(1).at("id").is_null()); // a chapter of the school's own
    for (const auto* list : {"goals", "targetGroups", "activities", "agenda", "costs", "consultations"}) {
        CAPTURE(list);
        CHECK(plan.at(list) == json::array{});
    }
}

TEST_CASE("readPlan: open and unreadable cells are null, and an item that fits no activity matches null") {
    auto document = test::new_plan();
    auto& agenda = test::table_with_column(document, "Verantwoordelijke").rows;
    agenda[1] = {"<Vul in>", "Barbecue", "<Vul in>", ""};
    agenda[2][0] = "ooit";
    test::table_with_column(document, "Bedrag").rows[1][4] = "ca. 500";
    const auto plan = read_json(document);
    CHECK(plan.at("agenda").at(0) == json::value{{"date", nullptr},
                                                 {"from", nullptr},
                                                 {"to", nullptr},
                                                 {"days", json::array{}},
                                                 {"activity", "Barbecue"},
                                                 {"targetGroup", nullptr},
                                                 {"responsible", nullptr},
                                                 {"matches", nullptr}});
    CHECK(plan.at("agenda").at(1).at("date") == "ooit");
    CHECK(plan.at("agenda").at(1).at("from").is_null());
    CHECK(plan.at("costs").at(0).at("cents").is_null());
}

TEST_CASE("readPlan: without a school year a month has no dates") {
    auto document = test::new_plan();
    std::get<core::Table>(document.blocks.at(1)).rows.at(1).at(1) = "<vul het schooljaar in>";
    const auto plan = read_json(document);
    CHECK(plan.at("schoolYear").is_null());
    CHECK(plan.at("agenda").at(0).at("date") == "september");
    CHECK(plan.at("agenda").at(0).at("from").is_null());
}

TEST_CASE("readPlan: quotes, line breaks and emoji come through") {
    auto document = bare();
    std::get<core::Paragraph>(document.blocks[1]).text = "\"Onze\" \\ partners\n😀 é";
    CHECK(read_json(document).at("chapters").at(1).at("title") == "\"Onze\" \\ partners\n😀 é");
}

TEST_CASE("readPlan: a row that names several days lists them, from the first to the last") {
    auto document = test::new_plan();
    test::table_with_column(document, "Verantwoordelijke").rows[1][0] = "14 januari en 12/10";
    test::table_with_column(document, "Verantwoordelijke").rows[2][0] = "12 en 13 oktober";
    const auto plan = read_json(document);
    const auto& listed = plan.at("agenda").at(0);
    CHECK(listed.at("from") == "2026-10-12");
    CHECK(listed.at("to") == "2027-01-14");
    CHECK(listed.at("days") == json::array{"2026-10-12", "2027-01-14"});
    const auto& period = plan.at("agenda").at(1);
    CHECK(period.at("to") == "2026-10-13");
    CHECK(period.at("days") == json::array{});
}
