// A compact plan: the same chapters, tables and goals with fewer and shorter examples.
#include "core/check/plan_check.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace plan;

namespace {

core::PlanSettings settings_of(const core::Template& adapted, const std::string& level, bool compact) {
    auto settings = test::example_settings(adapted.profile);
    settings.level = level;
    settings.school_council = adapted.defaults.school_council;
    settings.local_committee = adapted.defaults.local_committee;
    settings.compact = compact;
    return settings;
}

std::size_t words_in(const core::Document& document) {
    std::size_t count = 0;
    const auto add = [&count](std::string_view text) {
        count += 1 + static_cast<std::size_t>(std::ranges::count(text, ' '));
    };
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<core::Paragraph>(&block); paragraph != nullptr) {
            if (paragraph->style != core::style::guidance) add(paragraph->text);
        } else if (const auto* table = std::get_if<core::Table>(&block)) {
            for (const auto& row : table->rows) std::ranges::for_each(row, add);
        }
    }
    return count;
}

/// The rules that find something, with how often.
std::map<std::string, std::size_t> found_in(const core::Document& document) {
    const auto plan = core::read_plan(document, test::templates_with_levels());
    std::map<std::string, std::size_t> found;
    for (const auto& finding : core::check_plan(plan, document, core::Occasion::sending, test::today))
        ++found[std::string(finding.rule)];
    return found;
}

std::vector<std::string> goals_of(const core::Document& document) {
    std::vector<std::string> titles;
    for (const auto& goal : core::read_plan(document, test::templates_with_levels()).goals)
        titles.push_back(goal.title.text);
    return titles;
}

} // namespace

TEST_CASE("compact: every level has a short plan in which nothing else is found", "[compact]") {
    constexpr std::size_t most_words = 1900; // with titles; ten pages with cover and contents
    for (const auto& plan_template : test::templates_with_levels())
        for (const auto& level : plan_template.education_levels) {
            if (!level.is_offered()) continue;
            DYNAMIC_SECTION(plan_template.profile << "/" << level.id) {
                const auto& adapted = *level.adapted;
                const auto full = test::new_plan(adapted, settings_of(adapted, level.title, false));
                const auto compact = test::new_plan(adapted, settings_of(adapted, level.title, true));
                CHECK(words_in(compact) < most_words);
                CHECK(words_in(compact) * 3 < words_in(full) * 2 + 200);
                CHECK(goals_of(compact) == goals_of(full));
                const auto known = found_in(full);
                for (const auto& [rule, count] : found_in(compact)) {
                    INFO(rule);
                    CHECK(known.contains(rule));
                    if (known.contains(rule)) CHECK(count <= known.at(rule));
                }
            }
        }
}
