// A plan's template: what a profile's chapters, tables and texts are. It is data (extension/template/*.json).
#pragma once

#include "core/template/budget_settings_template.hpp"
#include "core/template/budget_summary_template.hpp"
#include "core/template/chapter_template.hpp"
#include "core/template/comparison_template.hpp"
#include "core/template/dossier_template.hpp"
#include "core/template/evaluation_template.hpp"
#include "core/template/follow_up_template.hpp"
#include "core/template/handover_template.hpp"
#include "core/template/known_texts.hpp"
#include "core/template/money_words.hpp"
#include "core/template/next_year_template.hpp"
#include "core/template/quality_frame.hpp"
#include "core/template/reading_words.hpp"
#include "core/template/request_template.hpp"
#include "core/template/takeover_template.hpp"
#include "core/template/text_form_template.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/vocabulary.hpp"
#include "core/values/amount_words.hpp"
#include "core/values/date_words.hpp"
#include "core/values/lazy.hpp"
#include "core/values/severity.hpp"

#include <map>
#include <memory>
#include <optional>
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

struct Template;

/// A kind of institution that a profile knows: "Basisonderwijs". Not to be mixed up with the level of an activity.
struct EducationLevel {
    std::string id;
    std::string title;                    ///< as a cover has it
    std::vector<std::string> keys;        ///< match_key of all that it is called, the id included
    Terms words;                          ///< by which a plan without a cover tells that it is of this level
    std::vector<std::string> replaced_by; ///< ids; a plan of an earlier time may have it, a new one has one of these
    Lazy<Template> adapted{};             ///< the profile as this level has it

    [[nodiscard]] bool is_offered() const { return replaced_by.empty(); }
};

/// What a new plan says where nobody was asked.
struct PlanDefaults {
    bool school_council = true;
    bool local_committee = true;
};

struct Template {
    std::string version;
    std::string profile;  ///< "vl"
    std::string level;    ///< id of the education level that it is for; empty: for any
    int order = 1000;     ///< among the others where one chooses; the first is the one that is proposed
    std::string language; ///< "nl-BE"
    std::string money_format = "\"\u20AC\" #.##0,00"; ///< of the office, in that language: "[$€-813] #.##0,00"
    Localized name;
    std::optional<Localized> name_label; ///< asks for the name of the school: "Naam van de academie"
    unsigned first_month = 9;            ///< of the school year
    int start_days = 0;                  ///< how many days before its first one belong to it, where an agenda says so
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
    std::vector<EducationLevel> education_levels;                 ///< in the order in which they are offered
    PlanDefaults defaults;
    Terms priority_subjects;      ///< what the grant is preferably spent on
    Lazy<KnownTexts> known_texts; ///< of all levels, and of earlier times
    std::vector<Fact> facts;
    std::vector<Chapter> chapters;
    std::map<std::string, Severity, std::less<>> severities; ///< by rule id; a rule that is not listed is off
    Vocabulary vocabulary;
    MoneyWords money;
    BudgetSummaryTemplate summary;
    std::vector<TextFormTemplate> forms;
    BudgetSettingsTemplate budget_settings;
    std::optional<QualityFrame> quality_frame; ///< nothing where no frame says what is expected
    HandoverTemplate handover;                 ///< without bodies where the template says nothing of it
    FollowUpTemplate follow_up;                ///< without states where the template says nothing of it
    DossierTemplate dossier;                   ///< without a title where the template says nothing of it
    NextYearTemplate next_year;
    EvaluationTemplate evaluation; ///< without questions where the template says nothing of it
    ComparisonTemplate comparison; ///< without words where the template says nothing of it
    std::string sample_mark;       ///< stands above each page of a sample; empty where the template has none
    TakeoverTemplate takeover;     ///< without texts where the template says nothing of it
    RequestTemplate requests;      ///< without fields where the template says nothing of it

    [[nodiscard]] const Chapter* chapter(std::string_view name) const; ///< with this role or id
    /// The chapter (by role or id) or section with this name, and the chapter it stands in.
    [[nodiscard]] std::pair<const Chapter*, const Section*> section(std::string_view name) const;
    [[nodiscard]] std::vector<const TableTemplate*> tables() const;
    /// The line of the cover with this id; nullptr when the template has none.
    [[nodiscard]] const Fact* fact(std::string_view id) const;
    /// The level that a plan calls so; nullptr when there is none.
    [[nodiscard]] const EducationLevel* education_level(std::string_view said) const;
    /// The template as that level has it; this one where there is no such level.
    [[nodiscard]] const Template& for_level(std::string_view said) const;
};

} // namespace plan::core
