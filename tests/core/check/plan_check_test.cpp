// The checker as a whole: which rules judge, and in which order and under which ids their findings come.
#include "core/check/plan_check.hpp"
#include "core/check/rule_list.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <tuple>

using namespace plan;

namespace {

const auto root = std::filesystem::path(PLAN_TEMPLATE_FOLDER).parent_path().parent_path();

bool has_message(const std::string& file, std::string_view rule) {
    std::ifstream lines(root / "dialogs" / file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(std::string(rule) + "=") && line.size() > rule.size() + 1) return true;
    return false;
}

} // namespace

TEST_CASE("every rule has an id of its own, a test, a page, a message and a severity") {
    REQUIRE_FALSE(core::all_rules().empty());
    std::set<std::string_view> ids;
    for (const auto* rule : core::all_rules()) {
        CAPTURE(rule->id);
        CHECK(ids.insert(rule->id).second);
        CHECK(core::find_rule(rule->id) == rule);
        auto file = std::string(rule->id);
        std::ranges::replace(file, '-', '_');
        CHECK(std::filesystem::exists(root / "src/core/check/rules" / (file + ".cpp")));
        CHECK(std::filesystem::exists(root / "tests/core/check/rules" / (file + "_test.cpp")));
        CHECK(std::filesystem::exists(root / "docs/rules" / (std::string(rule->id) + ".md")));
        CHECK(has_message("messages_nl.properties", rule->id));
        CHECK(has_message("messages_en_US.properties", rule->id));
        CHECK(std::ranges::any_of(test::bundled_templates(), [rule](const core::Template& plan_template) {
            return core::is_active(*rule, plan_template);
        }));
    }
    CHECK(core::find_rule("spelling") == nullptr);
    CHECK(core::find_rule("") == nullptr);
}

TEST_CASE("findings come in the order of the document, each with an id of its own") {
    const auto document = test::new_plan();
    const auto findings = core::check_plan(test::read(document), document, core::Occasion::sending, test::today);
    REQUIRE(findings.size() > 1);
    std::set<std::string> ids;
    auto last = std::tuple(std::size_t{0}, std::size_t{0}, std::size_t{0}, std::size_t{0});
    for (const auto& finding : findings) {
        CHECK(ids.insert(finding.id).second);
        const auto cell = finding.place.cell.value_or(core::CellIndex{});
        const auto position = std::tuple(finding.place.block, cell.row, cell.column, finding.place.offset);
        CHECK(last <= position);
        last = position;
    }
}

TEST_CASE("an id names rule, chapter and text") {
    auto document = test::new_plan();
    test::cell(document, "Niveau", 3, "Niveau") = "expert";
    const auto finding = test::only_new_finding(document, "level-unknown");
    CHECK(finding.id.starts_with("level-unknown:activities:"));
    test::cell(document, "Niveau", 4, "Niveau") = "Expert";
    const auto findings = test::new_findings(document, "level-unknown");
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].id == finding.id);
    CHECK(findings[1].id == finding.id + ":1"); // the same text once more
}

TEST_CASE("a chapter of the school's own has a name of its own in the ids") {
    auto document = test::new_plan();
    document.blocks.emplace_back(core::Paragraph{"Onze partners", "Heading 1", 1, false});
    document.blocks.emplace_back(core::Paragraph{"<vul in>", "Text body", 0, false});
    const auto finding = test::only_new_finding(document, "placeholder-left");
    CHECK_FALSE(finding.chapter.empty());
    CHECK(finding.chapter != "involvement");
}

TEST_CASE("a rule that the template does not list is off, and its severity is the template's") {
    auto templates = test::bundled_templates();
    templates.front().severities.erase("example-unchanged");
    templates.front().severities["placeholder-left"] = core::Severity::hint;
    const auto document = test::new_plan();
    const auto plan = core::read_plan(document, templates);
    const auto findings = core::check_plan(plan, document, core::Occasion::writing, test::today);
    CHECK_FALSE(findings.empty());
    for (const auto& finding : findings) {
        CHECK(finding.rule == "placeholder-left");
        CHECK(finding.severity == core::Severity::hint);
    }
}
