// level-unknown: a Niveau that is not on the list.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto level_unknown = "level-unknown";

core::Document with_level(const std::string& level, std::string_view profile = "vl") {
    auto document = test::new_plan(profile);
    test::cell(document, "Niveau", 3, "Niveau") = level;
    return document;
}
} // namespace

TEST_CASE("level-unknown: a level of another list", "[rule]") {
    for (const auto* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto document = with_level("\u00A0expert ", profile);
        const auto finding = test::only_new_finding(document, level_unknown, profile);
        CHECK(test::text_at(document, finding.place) == "expert");
        CHECK(finding.place.cell == core::CellIndex{3, 2});
        CHECK(finding.chapter == "activities");
        CHECK(finding.arguments == core::Arguments{{"level", "expert"}, {"levels", "basis, gevorderd"}});
        CHECK(core::is_none(finding.fix));
    }
}

TEST_CASE("level-unknown: what was meant is offered when it is clear", "[rule]") {
    struct Row {
        const char* level;
        const char* meant; ///< empty: unclear
    };
    for (const auto& [level, meant] :
         {Row{"gevorded", "gevorderd"}, Row{"Gevorderden", "gevorderd"}, Row{"basisniveau", "basis"},
          Row{"bassis", "basis"}, Row{"beginner", ""}, Row{"B", ""}, Row{"basisgevorderd", ""}}) {
        CAPTURE(level);
        const auto findings = test::new_findings(with_level(level), level_unknown);
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().fix == (*meant == 0 ? core::Fix() : core::Fix(core::fix::ReplaceCell{meant})));
    }
}

TEST_CASE("level-unknown: listed levels in any writing, and combinations of them", "[rule]") {
    for (const auto* level :
         {"basis", "Basis", "BASIS.", " basis\u00A0", "ba\u00ADsis", "gevorderd", "basis/gevorderd",
          "basis en gevorderd", "Basis of gevorderd", "basis, gevorderd", "basis - gevorderd", "basis tot gevorderd"}) {
        CAPTURE(level);
        CHECK(test::new_findings(with_level(level), level_unknown).empty());
    }
}

TEST_CASE("level-unknown: an empty or open cell is no level", "[rule]") {
    for (const auto* level : {"", "\u00A0", "<Vul aan>", "<kies basis of gevorderd>"}) {
        CAPTURE(level);
        CHECK(test::new_findings(with_level(level), level_unknown).empty());
    }
}

TEST_CASE("level-unknown: the school's own list", "[rule]") {
    auto templates = test::bundled_templates();
    for (auto& chapter : templates.front().chapters)
        for (auto& content : chapter.content)
            if (auto* table = std::get_if<core::TableTemplate>(&content.value))
                for (auto& column : table->columns)
                    if (column.kind == core::ColumnKind::level)
                        column.values = {"start", "groei", "zeer ver gevorderd"};
    const auto found = [&templates](const std::string& level) {
        const auto document = with_level(level);
        std::vector<std::string> levels;
        for (const auto& finding :
             core::check_plan(core::read_plan(document, templates), document, core::Occasion::writing, test::today))
            if (finding.rule == level_unknown) levels.push_back(finding.arguments.at("level"));
        return levels;
    };
    CHECK(found("Zeer ver gevorderd") == found("groei"));
    CHECK(found("gevorderd").size() == found("groei").size() + 1);
}
