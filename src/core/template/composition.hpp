// Composing the text of a new plan or chapter: a template filled in with the school's settings.
#pragma once

#include "core/template/plan_template.hpp"
#include "core/values/calendar.hpp"
#include "core/values/money.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plan::core {

/// What a school tells about itself; what it leaves out becomes a placeholder.
struct PlanSettings {
    std::string organisation;
    std::optional<SchoolYear> school_year;
    std::string level; ///< title of the education level
    bool school_council = true;
    bool local_committee = true;
    bool compact = false;         ///< a short plan: fewer and shorter examples
    std::optional<Cents> grant;   ///< of the first budget year
    std::optional<Cents> reserve; ///< brought into the first budget year
    std::string author;
};

enum class Role {
    chapter_heading,
    section_heading,
    goal_heading,
    sub_heading,
    guidance,
    body,
    list_item,
    quotation,
    small_print
};

/// One paragraph.
struct TextElement {
    Role role;
    std::string text;
    bool example = true; ///< to be adapted by the school; false: may stay as it is
};

/// One table with its caption; the rows are those below the header.
struct TableElement {
    const TableTemplate* table;
    std::vector<std::vector<std::string>> rows;
};

using Element = std::variant<TextElement, TableElement>;

/// A text of the template with its {variables} filled in.
std::string fill_in(std::string_view text, const Template& plan_template, const PlanSettings& settings);

/// The name that is proposed where a new plan is saved, without an ending: its title, and school and year where these
/// are known.
std::string proposed_file_name(const Template& plan_template, const PlanSettings& settings);

/// All chapters of a new plan.
std::vector<Element> compose_plan(const Template& plan_template, const PlanSettings& settings);

/// Heading, guidance and content of a chapter or section; a chapter brings its sections along.
std::vector<Element> compose_chapter(const Chapter& chapter, const Template& plan_template,
                                     const PlanSettings& settings);
std::vector<Element> compose_section(const Section& section, Role heading, const Template& plan_template,
                                     const PlanSettings& settings);

} // namespace plan::core
