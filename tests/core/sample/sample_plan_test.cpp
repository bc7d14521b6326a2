#include "core/check/rule_list.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/sample/sample_plan.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <sstream>

using namespace plan;

namespace {

core::LevelFile file_in(const std::string& folder, const std::string& name) {
    return {name, test::file_text(folder + "/" + name)};
}

core::Sample sample_of(const std::string& profile, const std::string& level, core::Day today = test::today) {
    const auto& plan_template = test::bundled_template(profile);
    return core::read_sample({file_in(PLAN_TEMPLATE_FOLDER, profile + ".json"),
                              file_in(PLAN_TEMPLATE_FOLDER "/" + profile, level + ".json"),
                              file_in(PLAN_SAMPLE_FOLDER "/" + profile, level + ".json")},
                             core::rule_ids(), core::running_school_year(today, plan_template.first_month));
}

std::vector<std::string> findings_of(const core::Document& document, core::Day today = test::today) {
    const auto plan = core::read_plan(document, test::templates_with_levels());
    std::vector<std::string> found;
    for (const auto occasion : {core::Occasion::writing, core::Occasion::sending})
        for (const auto& finding : core::check_plan(plan, document, occasion, today)) {
            std::ostringstream text;
            text << finding.rule << ": " << test::text_at(document, finding.place);
            for (const auto& [name, value] : finding.arguments) text << " | " << name << " = " << value;
            if (std::ranges::find(found, text.str()) == found.end()) found.push_back(text.str());
        }
    for (const auto& each : plan.not_understood) found.push_back("not understood: " + each.text.text);
    return found;
}

std::string lines_of(const std::vector<std::string>& lines) {
    std::string all;
    for (const auto& line : lines) all += line + "\n";
    return all;
}

/// Every offered level of the profiles: "vl/clb".
std::vector<std::pair<std::string, std::string>> levels() {
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& plan_template : test::templates_with_levels())
        for (const auto& level : plan_template.education_levels)
            if (level.is_offered()) all.emplace_back(plan_template.profile, level.id);
    return all;
}

} // namespace

TEST_CASE("read_sample: every level has a sample in which nothing is found", "[sample]") {
    REQUIRE(levels().size() == 12);
    for (const auto& [profile, level] : levels()) DYNAMIC_SECTION(profile << "/" << level) {
            const auto sample = sample_of(profile, level);
            const auto document = test::new_plan(sample.plan_template, sample.settings);
            const auto plan = core::read_plan(document, test::templates_with_levels());
            CHECK(plan.plan_template->profile == profile);
            CHECK(plan.plan_template->level == level);
            CHECK(lines_of(findings_of(document)).empty());
            CHECK(plan.goals.size() >= 2);
            CHECK(plan.activities.size() >= 6);
            CHECK(plan.agenda.size() >= plan.activities.size());
            for (const auto& chapter : plan.chapters) CHECK((chapter.state == core::ChapterState::done));
        }
}

TEST_CASE("read_sample: the sample is right in other years too", "[sample]") {
    using namespace std::chrono;
    for (const int year_number : {2027, 2028, 2029, 2030, 2031})
        for (const auto month_number : {January, August, October}) {
            const core::Day today = year{year_number} / month_number / 15;
            for (const auto& [profile, level] : {std::pair("vl", "basisonderwijs"), std::pair("nl", "mbo")}) {
                const auto sample = sample_of(profile, level, today);
                CHECK(lines_of(findings_of(test::new_plan(sample.plan_template, sample.settings), today)).empty());
            }
        }
}

TEST_CASE("read_sample: what is wrong with a file is told with its path") {
    const core::LevelFile profile = file_in(PLAN_TEMPLATE_FOLDER, "vl.json");
    const core::LevelFile level = file_in(PLAN_TEMPLATE_FOLDER "/vl", "clb.json");
    const auto path_of = [&](const std::string& json) {
        try {
            static_cast<void>(core::read_sample({profile, level, {"clb.json", json}}, core::rule_ids(), {2026, 9}));
        } catch (const core::Refused& refused) {
            return refused.arguments().at("path");
        }
        return std::string();
    };
    CHECK(path_of("{") == "/");
    CHECK(path_of(R"({"format": 1})") == "/");
    CHECK(path_of(R"({"format": 1, "settings": {"organisation": "A", "author": ""}})") == "/settings/author");
    CHECK(path_of(R"({"format": 1, "settings": {"organisation": "A", "author": "B"},
                      "chapters": [{"id": "vision", "content": [{"text": "x"}]}]})")
              .starts_with("/chapters/vision/content"));
}
