#include "tests/core/finished_plan.hpp"
#include "core/document/document.hpp"
#include "core/text/placeholder.hpp"
#include "tests/core/check/rule_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

namespace plan::test {
namespace {

/// The texts of a template that a school puts into its own words.
std::vector<std::string> examples(const core::Template& plan_template) {
    std::vector<std::string> result;
    for (const auto& chapter : plan_template.chapters)
        for (const auto& element :
             core::compose_chapter(chapter, plan_template, example_settings(plan_template.profile)))
            if (const auto* text = std::get_if<core::TextElement>(&element); text != nullptr && text->example)
                result.push_back(text->text);
    return result;
}

void put_into_own_words(core::Document& document, std::string_view profile) {
    std::ifstream lines(PLAN_TEST_DATA "/finished_" + std::string(profile) + ".txt");
    REQUIRE(lines);
    const auto known = examples(bundled_template(profile));
    for (auto& block : document.blocks) {
        auto* paragraph = std::get_if<core::Paragraph>(&block);
        if (paragraph == nullptr || paragraph->style == core::style::guidance) continue;
        if (std::ranges::find(known, paragraph->text) == known.end()) continue;
        INFO("example: " << paragraph->text);
        REQUIRE(std::getline(lines, paragraph->text));
    }
    std::string left;
    CHECK_FALSE(std::getline(lines, left));
}

/// A row that was not needed.
void remove_open_rows(core::Document& document) {
    for (auto& block : document.blocks)
        if (auto* table = std::get_if<core::Table>(&block))
            std::erase_if(table->rows,
                          [](const auto& row) { return std::ranges::all_of(row, core::is_only_placeholder); });
}

} // namespace

core::Document finished_plan(std::string_view profile) {
    auto document = new_plan(profile);
    put_into_own_words(document, profile);
    remove_open_rows(document);
    for (auto& row : std::get<core::Table>(document.blocks[1]).rows)
        if (core::is_only_placeholder(row[1])) row[1] = "Sofie Maes, directie";
    cell(document, "Verantwoordelijke", 1, "Datum") = "23 september 2026";
    if (profile == "vl") {
        auto& means = table_with_column(document, "Begrotingsjaar").rows;
        means = {means.front(), {"2026", "€ 4.800,00", "€ 1.000,00"}, {"2027", "€ 5.250,00", "€ 1.400,00"}};
        auto& notes = table_with_column(document, "Orgaan").rows;
        notes = {notes.front(),
                 {"schoolraad", "overleg", "28 mei 2026", "vragen over de kosten, beantwoord"},
                 {"lokaal comité", "goedkeuring", "18 juni 2026", "goedgekeurd"}};
    } else {
        auto& notes = table_with_column(document, "Orgaan").rows;
        notes = {notes.front(), {"PMR", "instemming", "11 juni 2026", "verleend"}};
    }
    return document;
}

} // namespace plan::test
