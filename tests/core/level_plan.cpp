#include "tests/core/level_plan.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/substitution.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace plan::test {
namespace {

core::PlanSettings settings_of(const core::Template& adapted, const core::EducationLevel& level) {
    auto settings = example_settings(adapted.profile);
    settings.organisation = "De Linde";
    settings.level = level.title;
    settings.author = "Sofie Maes";
    settings.school_council = adapted.defaults.school_council;
    settings.local_committee = adapted.defaults.local_committee;
    settings.grant = 900'000;
    settings.reserve = 100'000;
    return settings;
}

/// Those that may be left out too.
std::vector<core::Element> every_chapter(const core::Template& adapted, const core::PlanSettings& settings) {
    std::vector<core::Element> elements;
    for (const auto& chapter : adapted.chapters)
        std::ranges::move(core::compose_chapter(chapter, adapted, settings), std::back_inserter(elements));
    return elements;
}

/// What somebody writes in the place of a placeholder.
std::string answer_to(std::string_view placeholder) {
    static const std::vector<std::pair<std::string_view, std::string_view>> answers = {
        {"verwachte bedrag", "€ 9.000,00"},
        {"verwachte reserve", "€ 1.000,00"},
        {"datum van de eerste", "24 januari 2027"},
        {"datum", "18 juni 2026"},
        {"uitkomst", "goedgekeurd"},
        {"kies instemming", "instemming"},
        {"thema van de eerste", "samen leren"},
        {"thema van de tweede", "goed gesprek"}};
    for (const auto& [word, answer] : answers)
        if (placeholder.find(word) != std::string_view::npos) return std::string(answer);
    return "wat we samen kozen";
}

std::string filled_in(std::string text) {
    auto spots = core::find_placeholders(text);
    std::ranges::reverse(spots);
    for (const auto& spot : spots)
        text.replace(spot.offset, spot.length, answer_to(std::string_view(text).substr(spot.offset, spot.length)));
    return text;
}

} // namespace

std::vector<std::string> all_texts(const core::Template& adapted) {
    core::PlanSettings none;
    std::vector<std::string> texts = {adapted.title, adapted.subtitle, adapted.header};
    for (const auto& fact : adapted.facts) texts.push_back(fact.label + " " + fact.value);
    for (const auto& element : every_chapter(adapted, none)) {
        if (const auto* text = std::get_if<core::TextElement>(&element)) {
            texts.push_back(text->text);
            continue;
        }
        const auto& table = std::get<core::TableElement>(element);
        texts.push_back(table.table->caption);
        for (const auto& column : table.table->columns) texts.push_back(column.title);
        for (const auto& row : table.rows) texts.insert(texts.end(), row.begin(), row.end());
    }
    for (const auto& chapter : adapted.chapters) texts.push_back(chapter.why.nl);
    for (const auto& form : adapted.forms)
        for (const auto& field : form.fields) texts.push_back(field.placeholder);
    for (const auto& body : adapted.handover.bodies) {
        texts.insert(texts.end(), {body.title, body.purpose, body.log, body.request, body.subject});
        texts.insert(texts.end(), body.mail.begin(), body.mail.end());
    }
    texts.insert(texts.end(), {adapted.handover.draft, adapted.handover.summary.unknown_changes});
    for (const auto& table : adapted.summary.tables) {
        texts.push_back(table.caption);
        for (const auto& figure : table.figures) texts.push_back(figure.title);
    }
    for (const auto& setting : adapted.budget_settings.settings) texts.push_back(setting.title);
    return texts;
}

core::Document new_level_plan(const core::Template& profile, const core::EducationLevel& level) {
    const auto& adapted = profile.for_level(level.id);
    return new_plan(adapted, settings_of(adapted, level), true);
}

core::Document finished_level_plan(const core::Template& profile, const core::EducationLevel& level) {
    const auto& adapted = profile.for_level(level.id);
    auto document = new_level_plan(profile, level);
    std::map<std::string, bool> examples;
    for (const auto& element : every_chapter(adapted, settings_of(adapted, level)))
        if (const auto* text = std::get_if<core::TextElement>(&element)) examples[text->text] = text->example;
    for (auto& block : document.blocks) {
        if (auto* paragraph = std::get_if<core::Paragraph>(&block)) {
            if (paragraph->style == core::style::guidance) continue;
            const bool example = examples[paragraph->text];
            paragraph->text = filled_in(paragraph->text);
            if (example) paragraph->text += " Zo pakken wij het aan.";
            continue;
        }
        auto& rows = std::get<core::Table>(block).rows;
        std::erase_if(rows, [](const auto& row) { return std::ranges::all_of(row, core::is_only_placeholder); });
        for (auto& row : rows)
            for (auto& cell : row) cell = filled_in(cell);
    }
    return document;
}

} // namespace plan::test
