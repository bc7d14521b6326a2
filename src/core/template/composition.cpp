#include "core/template/composition.hpp"

#include "core/template/condition.hpp"
#include "core/template/roles.hpp"
#include "core/template/written_day.hpp"
#include "core/text/file_name.hpp"
#include "core/text/substitution.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

/// {schoolYear1} is the school year of the plan, {schoolYear2} the one behind it, up to 9.
std::optional<int> years_behind(std::string_view name) {
    if (!name.starts_with(role::fact::school_year) || name.size() != role::fact::school_year.size() + 1)
        return std::nullopt;
    const int number = name.back() - '1';
    return number >= 0 && number < 9 ? std::optional(number) : std::nullopt;
}

std::string variable(std::string_view name, const Template& plan_template, const PlanSettings& settings) {
    const auto yes_or_no = [&](bool value) { return value ? plan_template.yes : plan_template.no; };
    std::string value;
    if (name == role::fact::organisation) value = settings.organisation;
    else if (name == role::fact::level) value = settings.level;
    else if (name == role::fact::author) value = settings.author;
    else if (name == role::fact::school_council) value = yes_or_no(settings.school_council);
    else if (name == role::fact::local_committee) value = yes_or_no(settings.local_committee);
    else if (name == "grant" && settings.grant) value = format_amount(*settings.grant);
    else if (name == "reserve" && settings.reserve) value = format_amount(*settings.reserve);
    else if (settings.school_year) {
        if (name == role::fact::school_year) value = settings.school_year->label();
        if (name == "year1") value = std::to_string(settings.school_year->first_year);
        if (name == "year2") value = std::to_string(settings.school_year->first_year + 1);
        if (const auto years = years_behind(name))
            value = SchoolYear{settings.school_year->first_year + *years, settings.school_year->first_month}.label();
        if (const auto day = named_day(name, *settings.school_year)) value = date_in_words(plan_template, *day);
    }
    if (!value.empty()) return value;
    const auto open = years_behind(name) ? role::fact::school_year : name;
    const auto placeholder = plan_template.placeholders.find(open);
    if (placeholder != plan_template.placeholders.end()) return placeholder->second;
    return "{" + std::string(name) + "}"; // {page}: filled in by whoever writes it
}

class Composer {
public:
    Composer(const Template& plan_template, const PlanSettings& settings)
        : template_(plan_template), settings_(settings) {}

    void section(const Section& section, Role heading) {
        add(heading, section.title, false);
        for (const auto& guidance : section.guidance_nl) add(Role::guidance, guidance, false);
        for (const auto& content : section.content)
            if (is_met(content.when, settings_))
                std::visit([&](const auto& value) { this->content(value, content.example); }, content.value);
    }

    std::vector<Element> elements;

private:
    void add(Role role, const std::string& text, bool example) {
        elements.emplace_back(TextElement{role, fill_in(text, template_, settings_), example});
    }
    void content(const ParagraphContent& paragraph, bool example) { add(Role::body, paragraph.text, example); }
    void content(const ListContent& list, bool example) {
        for (const auto& item : list.items) add(Role::list_item, item, example);
    }
    void content(const HeadingContent& heading, bool) { add(Role::section_heading, heading.title, false); }
    void content(const GoalContent& goal, bool example) {
        add(Role::goal_heading, goal.title, false);
        if (!goal.group_line.empty()) add(Role::body, goal.group_line, false);
        for (const auto& paragraph : goal.paragraphs) add(Role::body, paragraph, example);
    }
    void content(const TableTemplate& table, bool) {
        TableElement element{&table, {}};
        for (const auto& row : table.rows) {
            if (!is_met(row.when, settings_)) continue;
            auto& cells = element.rows.emplace_back();
            for (const auto& cell : row.cells) cells.push_back(fill_in(cell, template_, settings_));
        }
        elements.emplace_back(std::move(element));
    }

    const Template& template_;
    const PlanSettings& settings_;
};

} // namespace

std::string fill_in(std::string_view text, const Template& plan_template, const PlanSettings& settings) {
    return substitute(text, [&](std::string_view name) { return variable(name, plan_template, settings); });
}

std::string proposed_file_name(const Template& plan_template, const PlanSettings& settings) {
    auto name = plan_template.title;
    if (!settings.organisation.empty()) name += " " + settings.organisation;
    return file_name(name, settings.school_year ? " " + settings.school_year->label() : "");
}

std::vector<Element> compose_section(const Section& section, Role heading, const Template& plan_template,
                                     const PlanSettings& settings) {
    Composer composer(plan_template, settings);
    composer.section(section, heading);
    return std::move(composer.elements);
}

std::vector<Element> compose_chapter(const Chapter& chapter, const Template& plan_template,
                                     const PlanSettings& settings) {
    Composer composer(plan_template, settings);
    composer.section(chapter, Role::chapter_heading);
    for (const auto& section : chapter.sections) composer.section(section, Role::section_heading);
    return std::move(composer.elements);
}

std::vector<Element> compose_plan(const Template& plan_template, const PlanSettings& settings) {
    std::vector<Element> elements;
    for (const auto& chapter : plan_template.chapters)
        if (!chapter.optional)
            std::ranges::move(compose_chapter(chapter, plan_template, settings), std::back_inserter(elements));
    return elements;
}

} // namespace plan::core
