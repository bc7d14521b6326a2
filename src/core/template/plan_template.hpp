// A plan's template: what a profile's chapters, tables and texts are. It is data (extension/template/*.json).
#pragma once

#include "core/template/budget_settings_template.hpp"
#include "core/template/budget_summary_template.hpp"
#include "core/template/chapter_template.hpp"
#include "core/template/handover_template.hpp"
#include "core/template/money_words.hpp"
#include "core/template/next_year_template.hpp"
#include "core/template/reading_words.hpp"
#include "core/template/text_form_template.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/vocabulary.hpp"
#include "core/values/amount_words.hpp"
#include "core/values/date_words.hpp"
#include "core/values/severity.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plan::core {

/// A line of the cover's table of facts.
struct Fact {
    std::string id; ///< of roles.hpp, or a school's own
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

struct Template {
    std::string version;
    std::string profile;  ///< "vl"
    int order = 1000;     ///< among the others where one chooses; the first is the one that is proposed
    std::string language; ///< "nl-BE"
    std::string money_format = "\"\u20AC\" #.##0,00"; ///< of the office, in that language: "[$€-813] #.##0,00"
    Localized name;
    unsigned first_month = 9; ///< of the school year
    std::string title;
    std::string contents_title;
    std::string header;
    std::string footer;
    std::string subtitle;            ///< of the cover
    std::vector<std::string> months; ///< their names as plans write them, twelve; empty where the template has none
    DateWords dates;                 ///< by which dates are read; without lists where the template has none
    AmountWords amounts;             ///< by which amounts are read
    ChapterWords chapter_words;      ///< before the number of a chapter
    std::vector<std::string> silent_words;  ///< that do not tell one name from another: "de", "voor"; may be empty
    std::vector<std::string> joining_words; ///< between two names in one cell: "en", "of"; may be empty
    ReadingWords reading;                   ///< by which plans are read that were not made from a template
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

    [[nodiscard]] const Chapter* chapter(std::string_view name) const; ///< with this role or id
    /// The chapter (by role or id) or section with this name, and the chapter it stands in.
    [[nodiscard]] std::pair<const Chapter*, const Section*> section(std::string_view name) const;
    [[nodiscard]] std::vector<const TableTemplate*> tables() const;
};

} // namespace plan::core
