// A plan's template: what a profile's chapters, tables and texts are. It is data (extension/template/*.json).
#pragma once

#include "core/check/finding.hpp"
#include "core/template/handover_template.hpp"
#include "core/template/next_year_template.hpp"
#include "core/template/summary_template.hpp"
#include "core/template/text_form_template.hpp"
#include "core/text/vocabulary.hpp"
#include "core/values/budget_settings.hpp"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plan::core {

/// A text in the languages of the screen.
struct Localized {
    std::string nl;
    std::string en;
};

/// What a column's cells hold; rules judge cells by it.
enum class ColumnKind { goal, target_group, level, activity, date, text, amount, category, payer, year };

struct Column {
    std::string id;
    std::string title;
    std::vector<std::string> titles; ///< other titles that are accepted
    std::vector<std::string> keys;   ///< match_key of all titles
    ColumnKind kind = ColumnKind::text;
    std::vector<std::string> values; ///< the allowed values, where there is a list
    bool may_be_empty = false;
};

struct TableRow {
    std::vector<std::string> cells;
    std::string when; ///< "" or a yes/no setting ("schoolCouncil", "!localCommittee") that decides whether it is there
};

struct TableTemplate {
    std::string id;
    std::string caption;
    std::string caption_label; ///< the word before the number: "Tabel"
    std::vector<Column> columns;
    std::vector<TableRow> rows;
};

/// A row of the table of settings.
struct SettingTemplate {
    SettingId id = SettingId::budget_year;
    std::string title;
    std::vector<std::string>
        choices; ///< as they are written, in the order of setting_kind; none: an amount or a number
};

/// The table in which a plan says how its budget is computed; without settings there is none.
struct BudgetSettingsTemplate {
    TableTemplate table; ///< its columns: "setting" and "choice"
    std::vector<SettingTemplate> settings;
};

struct ParagraphContent {
    std::string text;
};
struct ListContent {
    std::vector<std::string> items;
};
struct GoalContent {
    std::string title;
    std::string group_line; ///< "Doelgroep: …", which may stay as it is; empty where there is none
    std::vector<std::string> paragraphs;
};
struct HeadingContent {
    std::string title;
};

/// One piece of a chapter's example text. Texts may hold {variables} and <placeholders>.
struct Content {
    std::variant<ParagraphContent, ListContent, GoalContent, HeadingContent, TableTemplate> value;
    std::string when;
    bool example = true; ///< false: a sentence that may stay as it is
};

struct Section {
    std::string id;
    std::string title;
    std::vector<std::string> titles; ///< other titles that are accepted
    std::vector<std::string> keys;   ///< title_key of all titles
    std::vector<std::string> guidance_nl;
    std::vector<std::string> guidance_en;
    Localized why;
    std::string source; ///< lines of the sources: "T8, V55"
    std::vector<Content> content;
};

struct Chapter : Section {
    bool optional = false;
    std::string missing_rule; ///< the rule that speaks when the chapter is absent or empty; empty: the general ones do
    std::vector<Section> sections;
};

/// A line of the cover's table of facts.
struct Fact {
    std::string id;
    std::string label;
    std::vector<std::string> labels; ///< other labels that are accepted
    std::string value;
    std::vector<std::string> keys; ///< match_key of all labels
};

struct EducationLevel {
    std::string id;
    std::string title;
    Terms priority_subjects; ///< what its grant is preferably spent on
};

/// Words in lower case that stand behind each other.
using Phrase = std::vector<std::string>;

/// The words by which costs are judged. Any list may be empty: what depends on it is silent then.
struct MoneyWords {
    std::vector<std::string> total_keys; ///< match_key of what a row of totals begins with: "Totaal"
    std::vector<std::string> grant_payer_keys;
    std::vector<std::string> school_payer_keys;
    std::vector<std::string> staff_payer_keys;
    std::string school_payer; ///< as it is written in a cell
    std::vector<std::string> travel_keys;
    std::vector<std::string> refused_category_keys; ///< kinds of cost that the grant does not pay
    std::vector<Phrase> refused_phrases;            ///< wordings that make one doubt it
    std::vector<Phrase> imposed_phrases;            ///< training that is not a free choice
    std::vector<std::string> negations;             ///< "niet", "geen"
    std::vector<Phrase> first_instalment;
    std::vector<Phrase> second_instalment;
    std::vector<std::string> spent_elsewhere_keys; ///< titles of a column for what another plan spends in that year
};

struct Template {
    std::string version;
    std::string profile;  ///< "vl" or "nl"
    std::string language; ///< "nl-BE"
    Localized name;
    unsigned first_month = 9; ///< of the school year
    std::string title;
    std::string contents_title;
    std::string header;
    std::string footer;
    std::string subtitle;            ///< of the cover
    std::vector<std::string> months; ///< their names, twelve; empty where the template has none
    std::string yes;
    std::string no;
    std::vector<std::string> guidance_marks; ///< match_key of the words that stand above guidance ("Toelichting")
    std::map<std::string, std::string, std::less<>> placeholders; ///< by variable: what stands there until it is known
    std::vector<EducationLevel> education_levels;
    std::vector<Fact> facts;
    std::vector<Chapter> chapters;
    std::map<std::string, Severity, std::less<>> severities; ///< by rule id; a rule that is not listed is off
    Vocabulary vocabulary;
    MoneyWords money;
    BudgetSummaryTemplate summary;
    std::vector<TextFormTemplate> forms;
    BudgetSettingsTemplate budget_settings;
    HandoverTemplate handover; ///< without bodies where the template says nothing of it
    NextYearTemplate next_year;

    [[nodiscard]] const Chapter* chapter(std::string_view id) const;
    /// The chapter or section with this id, and the chapter it stands in.
    [[nodiscard]] std::pair<const Chapter*, const Section*> section(std::string_view id) const;
    [[nodiscard]] std::vector<const TableTemplate*> tables() const;
};

/// Reads a template.
/// @param file  its name, for the error
/// @throws Refused  "template.broken" with the file, the path in it and what was expected there
Template read_template(std::string_view json, const std::string& file);

} // namespace plan::core
