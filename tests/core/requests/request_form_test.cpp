#include "core/requests/request_form.hpp"

#include "core/text/placeholder.hpp"
#include "core/text/vocabulary.hpp"
#include "tests/core/finished_plan.hpp"
#include "tests/core/requests/request_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;

namespace {

std::vector<std::string> texts(const std::vector<core::TextElement>& elements) {
    std::vector<std::string> result(elements.size());
    std::ranges::transform(elements, result.begin(), &core::TextElement::text);
    return result;
}

bool has(const std::vector<std::string>& all, std::string_view text) {
    return std::ranges::find(all, text) != all.end();
}

} // namespace

TEST_CASE("the form asks for everything, and says whose it is") {
    const auto* const profile = GENERATE("vl", "nl");
    const auto plan = test::read(test::finished_plan(profile));
    const auto page = core::request_page(plan);
    CHECK(page.title == (std::string_view(profile) == "vl" ? "Aanvraag nascholing" : "Aanvraag scholing"));
    CHECK(has(texts(page.before), "Basisschool De Linde, schooljaar 2026-2027"));
    REQUIRE(page.columns.size() == 2);
    std::vector<std::string> ids;
    for (const auto& row : page.rows) ids.push_back(row.field);
    CHECK(ids == std::vector<std::string>{"name", "function", "activity", "provider", "date", "hours", "cost", "travel",
                                          "goal", "motivation", "replacement", "", "decision", "reason"});
    for (const auto& row : page.rows) CHECK(core::is_only_placeholder(row.hint) != row.field.empty());
}

TEST_CASE("the goals of the plan stand below the form with the numbers by which they are chosen") {
    const auto plan = test::read(test::finished_plan());
    const auto lines = texts(core::request_page(plan).after);
    REQUIRE(plan.goals.size() == 3);
    CHECK(has(lines, "Doel 2: " + plan.goals[1].title.text));
    CHECK(plan.goal("Doel 2") == &plan.goals[1]);
}

TEST_CASE("a plan with its own numbers keeps them, and a goal without a name is left out") {
    auto plan = test::read(test::finished_plan());
    plan.goals[0].number = 4;
    plan.goals[1].number = 0;
    plan.goals[2].title.text = "<geef het doel een naam>";
    const auto lines = texts(core::request_page(plan).after);
    CHECK(has(lines, "Doel 4: " + plan.goals[0].title.text));
    CHECK(has(lines, plan.goals[1].title.text));
    CHECK_FALSE(std::ranges::any_of(lines, [](const auto& line) { return line.find("geef het doel") != line.npos; }));
}

TEST_CASE("many goals stay on the page, and no goals need no title") {
    auto plan = test::read(test::finished_plan());
    const auto title = plan.plan_template->requests.goals_title;
    plan.goals.resize(30, plan.goals.front());
    const auto many = core::request_page(plan).after;
    CHECK(many.size() == 3);
    CHECK(many[1].text.find("Doel 30: ") != std::string::npos);
    plan.goals.clear();
    CHECK_FALSE(has(texts(core::request_page(plan).after), title));
}

TEST_CASE("what the plan does not know is no placeholder on the form, and markup stays text") {
    auto plan = test::read(test::finished_plan());
    plan.organisation.clear();
    for (const auto& text : texts(core::request_page(plan).before)) CHECK(core::find_placeholders(text).empty());
    plan.organisation = "<b>De Linde</b> & {schoolYear}";
    CHECK(has(texts(core::request_page(plan).before), "<b>De Linde</b> & {schoolYear}, schooljaar 2026-2027"));
}

TEST_CASE("a template without the form gives an empty page") {
    auto plan_template = test::bundled_template("vl");
    plan_template.requests = {};
    auto plan = test::read(test::finished_plan());
    plan.plan_template = &plan_template;
    CHECK(core::request_page(plan).rows.empty());
    CHECK_FALSE(core::read_request(test::filled_request(), plan_template));
}

TEST_CASE("the form is right for each level: no variable is left, and costs have a category that there is") {
    for (const auto& profile : test::templates_with_levels())
        for (const auto& level : profile.education_levels) {
            CAPTURE(level.id);
            core::Plan plan;
            plan.plan_template = &*level.adapted;
            plan.organisation = "De Linde";
            plan.school_year = core::SchoolYear{2026, profile.first_month};
            const auto page = core::request_page(plan);
            for (const auto& text : texts(page.before)) CHECK(text.find('{') == std::string::npos);
            for (const auto& row : page.rows) CHECK((row.label + row.hint).find('{') == std::string::npos);
            for (const auto& text : texts(page.after)) CHECK(text.find('{') == std::string::npos);
            std::vector<std::string> categories;
            for (const auto* table : level.adapted->tables())
                if (const auto column = table->column(core::ColumnKind::category))
                    categories = table->columns[*column].values;
            CHECK(has(categories, level.adapted->requests.category));
        }
}

TEST_CASE("the form of a country has no word of the other") {
    const core::Terms dutch({"scholing", "medewerker*", "schoolleid*", "docent*"});
    const core::Terms flemish({"nascholing*", "directie", "personeelsl*", "verplaatsing*"});
    for (const auto* const profile : {"vl", "nl"}) {
        const auto page = core::request_page(test::read(test::finished_plan(profile)));
        auto all = texts(page.before);
        all.push_back(page.title);
        for (const auto& row : page.rows) all.push_back(row.label + " " + row.hint);
        const auto& requests = test::bundled_template(profile).requests;
        all.insert(all.end(), {requests.log_kind, requests.category});
        for (const auto& text : all) {
            CAPTURE(text);
            CHECK_FALSE((std::string_view(profile) == "vl" ? dutch : flemish).in(text));
        }
    }
}
