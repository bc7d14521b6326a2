// What a plan works on for several years: its table, and tables that are not taken for it.
#include "core/plan/plan_json.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/plan_text.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
namespace json = boost::json;

namespace {

constexpr auto from = "Van schooljaar";

using Rows = std::vector<std::vector<std::string>>;

core::Document with_rows(const Rows& rows, const std::string& profile = "vl") {
    auto document = test::new_plan(profile);
    auto& table = test::table_with_column(document, from).rows;
    table.resize(1);
    table.insert(table.end(), rows.begin(), rows.end());
    return document;
}

/// A plan in Flanders with one chapter and a table in it.
core::Plan with_table_in(const std::string& chapter, const std::string& table) {
    auto document =
        test::document_of("# Visie\n\nWij leren samen.\n\n# " + chapter + "\n\n" + table + "\n# Evaluatie\n");
    document.properties["PlanProfile"] = "vl";
    document.properties["PlanSchoolYear"] = "2026-2027";
    return test::read(document);
}

} // namespace

TEST_CASE("priorities: a new plan has rows over four school years, each with a goal of the plan or none") {
    for (const auto& profile : test::templates_with_levels())
        for (const auto& level : profile.education_levels) {
            if (!level.is_offered()) continue;
            INFO(profile.profile << "/" << level.id);
            auto settings = test::example_settings(profile.profile);
            settings.level = level.title;
            const auto document = test::new_plan(*level.adapted, settings);
            const auto plan = test::read(document);
            REQUIRE(plan.priorities.size() == 3);
            CHECK(plan.goals.size() == 3);
            for (const auto& priority : plan.priorities) {
                CHECK((priority.goal.empty() || plan.goal(priority.goal) != nullptr));
                CHECK(priority.from.has_value());
                CHECK(priority.until.has_value());
                CHECK_FALSE(priority.aim.empty());
            }
            CHECK(plan.priorities.front().from->label() == "2026-2027");
            CHECK(plan.priorities.back().until->label() == "2029-2030");
            settings.compact = true;
            CHECK(test::read(test::new_plan(*level.adapted, settings)).priorities.size() == 2);
        }
}

TEST_CASE("priorities: years in any way that school years are written, and goals by number") {
    const auto document = with_rows({{"Eén", "Doel 2", "2026/27", "2028–2029", "iets"},
                                     {"Twee", "Iets voor later", "najaar", "", ""},
                                     {"<vul een prioriteit in>", "", "2026-2027", "", ""},
                                     {"", "", "2026-2027", "", ""},
                                     {"Drie", "", "2026-2030", "2027-2028 of later", ""}});
    const auto plan = test::read(document);
    REQUIRE(plan.priorities.size() == 3);
    CHECK(plan.priorities[0].goal == "Wiskundig redeneren");
    CHECK(plan.priorities[0].from->label() == "2026-2027");
    CHECK(plan.priorities[0].until->label() == "2028-2029");
    CHECK(plan.priorities[0].from->first_month == 9);
    CHECK(plan.priorities[1].goal == "Iets voor later");
    CHECK_FALSE(plan.priorities[1].from);
    CHECK_FALSE(plan.priorities[1].until);
    CHECK_FALSE(plan.priorities[2].from);
    CHECK(plan.priorities[2].until->label() == "2027-2028");
    CHECK(test::text_at(document, plan.priorities[2].text.place) == "Drie");
}

TEST_CASE("priorities: without years or goals nothing is found, and a slip in the name of a goal is") {
    CHECK(test::new_findings(with_rows({{"Eén", "", "2026-2027", "", ""}}), "cell-empty").empty());
    CHECK(test::new_findings(with_rows({{"Eén", "Een doel van over drie jaar", "2029-2030", "", ""}}), "goal-unknown")
              .empty());
    const auto slip = with_rows({{"Eén", "Wiskundig redenern", "2026-2027", "", ""}});
    CHECK(test::new_findings(slip, "goal-unknown").size() == 1);
}

TEST_CASE("priorities: a plan without the table, or without its section, is as right as before") {
    auto document = test::new_plan("vl");
    const auto at = test::block_of_heading(document, "Prioriteiten van jaar tot jaar");
    const auto end = test::block_of_heading(document, test::goals_title);
    document.blocks.erase(document.blocks.begin() + static_cast<std::ptrdiff_t>(at),
                          document.blocks.begin() + static_cast<std::ptrdiff_t>(end));
    const auto plan = test::read(document);
    CHECK(plan.priorities.empty());
    CHECK_FALSE(json::parse(core::plan_json(plan)).as_object().contains("priorities"));
    const auto count = [](const core::Document& each) {
        return core::check_plan(test::read(each), each, core::Occasion::sending, test::today).size();
    };
    CHECK(count(document) == count(test::new_plan("vl")));
}

TEST_CASE("priorities: in the chapter of the goals they are no goals, whatever their heading says") {
    auto document = test::new_plan("nl");
    const auto names = [](const core::Document& each) {
        std::vector<std::string> titles;
        for (const auto& goal : test::read(each).goals) titles.push_back(goal.title.text);
        return titles;
    };
    const auto before = names(document);
    CHECK(before.size() == 3);
    CHECK(test::read(document).priorities.size() == 3);
    test::paragraph(document, "Prioriteiten van jaar tot jaar").text = "2.4 Meerjarenplan";
    CHECK(names(document) == before);
    // bold titles instead of headings
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block); paragraph != nullptr)
            if (std::ranges::find(before, paragraph->text) != before.end() && paragraph->outline_level == 2) {
                paragraph->outline_level = 0;
                paragraph->bold = true;
            }
    CHECK(names(document) == before);
}

TEST_CASE("priorities: the order of the goals is not said by a table of years") {
    const auto findings = [](const std::string& goals) {
        auto document =
            test::document_of("# Visie\n\nWij leren samen.\n\n# Doelen professionalisering\n\n## Taal\n\n" + goals +
                              "\n\n## Rekenen\n\nWij rekenen.\n\n## Meerjarenplan\n\n" +
                              "Onze prioriteiten.\n\n| Prioriteit | Van schooljaar |\n| Taal | 2026-2027 |\n");
        document.properties["PlanProfile"] = "nl";
        CHECK(test::read(document).goals.size() == 2);
        CHECK(test::read(document).priorities.size() == 1);
        return test::findings_of(document, "goal-not-prioritised").size();
    };
    CHECK(findings("Wij lezen.") == 1);
    CHECK(findings("Prioriteit 1: wij lezen.") == 0);
}

TEST_CASE("priorities: a table is only taken for them when it has a priority and its first school year") {
    for (const auto* chapter : {"Leerbehoeften en prioriteiten", "Doelen professionalisering", "Iets anders"}) {
        INFO(chapter);
        CHECK(with_table_in(chapter, "| Prioriteit | Wie |\n| Taal | leraren |\n").priorities.empty());
        CHECK(with_table_in(chapter, "| Prioriteit | Vanaf | Tot |\n| Taal | oktober | mei |\n").priorities.empty());
        CHECK(with_table_in(chapter, "| Doel | Wat we willen bereiken |\n| Taal | meer |\n").priorities.empty());
        const auto known = with_table_in(chapter, "| Vanaf schooljaar | Prioriteiten |\n| 2026-2027 | Taal |\n");
        REQUIRE(known.priorities.size() == 1);
        CHECK(known.priorities.front().text.text == "Taal");
        CHECK(known.goals.empty());
    }
    const auto activities =
        with_table_in("Leerbehoeften", "| Prioriteit | Activiteit | Doelgroep |\n| Taal | Studiedag | leraren |\n");
    REQUIRE(activities.activities.size() == 1);
    CHECK(activities.activities.front().goal == "Taal");
    const auto goals =
        with_table_in("Doelen professionalisering", "| Doel | Prioriteit |\n| Taal | 1 |\n| Rekenen | 2 |\n");
    CHECK(goals.goals.size() == 2);
}

TEST_CASE("priorities: readPlan gives them where the plan has such a table") {
    const auto plan =
        test::read(with_rows({{"Eén", "Doel 2", "2026-2027", "2027-2028", ""}, {"Twee", "", "ooit", "", ""}}));
    CHECK(json::parse(core::plan_json(plan)).at("priorities") ==
          json::parse(R"([{"priority": "Eén", "goal": "Wiskundig redeneren", "from": "2026-2027", "until": "2027-2028"},
                          {"priority": "Twee", "goal": null, "from": null, "until": null}])"));
    CHECK(json::parse(core::plan_json(test::read(with_rows({})))).at("priorities").as_array().empty());
}
