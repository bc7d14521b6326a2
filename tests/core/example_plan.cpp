#include "tests/core/example_plan.hpp"
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/rule_list.hpp"
#include "core/document/document.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace plan::test {
namespace {

core::Block as_block(const core::Element& element) {
    if (const auto* text = std::get_if<core::TextElement>(&element)) {
        using core::Role;
        core::Paragraph paragraph{text->text, "Text body", 0, false};
        if (text->role == Role::chapter_heading) paragraph.outline_level = 1;
        if (text->role == Role::section_heading || text->role == Role::goal_heading) paragraph.outline_level = 2;
        if (text->role == Role::guidance) paragraph.style = core::style::guidance, paragraph.hidden = true;
        return paragraph;
    }
    const auto& source = std::get<core::TableElement>(element);
    core::Table table;
    auto& header = table.rows.emplace_back();
    for (const auto& column : source.table->columns) header.push_back(column.title);
    table.rows.insert(table.rows.end(), source.rows.begin(), source.rows.end());
    return table;
}

std::vector<core::LevelFile> level_files(const std::string& profile) {
    std::vector<core::LevelFile> files;
    for (const auto& file : std::filesystem::directory_iterator(PLAN_TEMPLATE_FOLDER "/" + profile))
        files.push_back({file.path().filename().string(), file_text(file.path().string())});
    return files;
}

std::vector<core::Template> read_bundled(bool with_levels) {
    std::vector<core::Template> result;
    for (const std::string profile : {"vl", "nl"})
        result.push_back(core::read_template(file_text(PLAN_TEMPLATE_FOLDER "/" + profile + ".json"), profile + ".json",
                                             core::rule_ids(), {},
                                             with_levels ? level_files(profile) : std::vector<core::LevelFile>()));
    return result;
}

} // namespace

std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    std::ostringstream text; // an iterator over the file takes a third of the time of a test
    text << file.rdbuf();
    return text.str();
}

const std::vector<core::Template>& bundled_templates() {
    static const auto templates = read_bundled(false);
    return templates;
}

const std::vector<core::Template>& templates_with_levels() {
    static const auto templates = read_bundled(true);
    return templates;
}

const core::Template& bundled_template(std::string_view profile) {
    return *std::ranges::find(bundled_templates(), profile, &core::Template::profile);
}

const core::DateWords& date_words() { return bundled_template("vl").dates; }
const core::AmountWords& amount_words() { return bundled_template("vl").amounts; }
const core::ChapterWords& chapter_words() { return bundled_template("vl").chapter_words; }

core::PlanSettings example_settings(std::string_view profile) {
    core::PlanSettings settings;
    settings.organisation = "Basisschool De Linde";
    settings.school_year = core::SchoolYear{2026, bundled_template(profile).first_month};
    settings.level = "Basisonderwijs";
    return settings;
}

core::Document new_plan(std::string_view profile) {
    return new_plan(bundled_template(profile), example_settings(profile));
}

core::Document new_plan(const core::Template& plan_template, const core::PlanSettings& settings, bool with_optional) {
    core::Document document;
    document.properties["PlanProfile"] = plan_template.profile;
    document.properties["PlanOrganisation"] = settings.organisation;
    document.blocks.emplace_back(core::Paragraph{plan_template.title, "Title", 0, false});
    core::Table facts;
    for (const auto& fact : plan_template.facts)
        facts.rows.push_back({fact.label, core::fill_in(fact.value, plan_template, settings)});
    document.blocks.emplace_back(facts);
    for (const auto& chapter : plan_template.chapters)
        if (with_optional || !chapter.optional)
            for (const auto& element : core::compose_chapter(chapter, plan_template, settings))
                document.blocks.push_back(as_block(element));
    return document;
}

core::Paragraph heading(const std::string& text, int level) { return {text, "Heading", level, false}; }
core::Paragraph body(const std::string& text) { return {text, "Text body", 0, false}; }

core::Paragraph& paragraph(core::Document& document, std::string_view text) {
    const auto found = std::ranges::find_if(document.blocks, [text](const core::Block& block) {
        const auto* candidate = std::get_if<core::Paragraph>(&block);
        return candidate != nullptr && candidate->text == text;
    });
    REQUIRE(found != document.blocks.end());
    return std::get<core::Paragraph>(*found);
}

core::Table& table_with_column(core::Document& document, std::string_view title) {
    const auto found = std::ranges::find_if(document.blocks, [title](const core::Block& block) {
        const auto* candidate = std::get_if<core::Table>(&block);
        return candidate != nullptr && !candidate->rows.empty() &&
               std::ranges::find(candidate->rows.front(), core::match_key(title), core::match_key) !=
                   candidate->rows.front().end();
    });
    REQUIRE(found != document.blocks.end());
    return std::get<core::Table>(*found);
}

void remove_chapter(core::Document& document, std::string_view title) {
    const auto is_chapter = [](const core::Block& block) {
        const auto* candidate = std::get_if<core::Paragraph>(&block);
        return candidate != nullptr && candidate->outline_level == 1;
    };
    const auto first = std::ranges::find_if(document.blocks, [&](const core::Block& block) {
        return is_chapter(block) && std::get<core::Paragraph>(block).text == title;
    });
    REQUIRE(first != document.blocks.end());
    document.blocks.erase(first, std::find_if(first + 1, document.blocks.end(), is_chapter));
}

core::Plan read(const core::Document& document) { return core::read_plan(document, bundled_templates()); }

std::vector<core::Finding> findings_of(const core::Document& document, std::string_view rule, core::Occasion occasion) {
    auto findings = core::check_plan(read(document), document, occasion, today);
    std::erase_if(findings, [rule](const core::Finding& finding) { return finding.rule != rule; });
    return findings;
}

std::string text_at(const core::Document& document, const core::Place& place) {
    if (place.aside > 0) return document.asides.at(place.aside - 1).text.substr(place.offset, place.length);
    const auto& block = document.blocks.at(place.block);
    const auto& text = place.cell ? std::get<core::Table>(block).rows.at(place.cell->row).at(place.cell->column)
                                  : std::get<core::Paragraph>(block).text;
    return text.substr(place.offset, place.length);
}

} // namespace plan::test
