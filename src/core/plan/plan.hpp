// A plan as the rules and the guide see it: chapters, goals, activities, agenda, with the place of each in the
// document.
#pragma once

#include "core/document/document.hpp"
#include "core/document/place.hpp"
#include "core/template/composition.hpp"
#include "core/template/plan_template.hpp"
#include "core/values/budget_settings.hpp"
#include "core/values/calendar.hpp"
#include "core/values/money.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plan::core {

/// A text that stands at one place: trimmed, with the place of exactly that text.
struct PlacedText {
    std::string text;
    Place place;
};

/// A text without the white space around it, with its place.
/// @param start  where the text begins
PlacedText placed(const std::string& text, Place start);
PlacedText placed(const std::string& text, std::size_t block, std::optional<CellIndex> cell = std::nullopt);

enum class ParagraphKind { body, heading, guidance, caption, contents };

struct PlanParagraph {
    PlacedText text;
    ParagraphKind kind = ParagraphKind::body;
    const Section* section = nullptr; ///< of the template, when it stands in a known one
    bool hidden = false;
    bool example = false; ///< still the example text, and not kept on purpose
    int level = 0;        ///< of a heading
};

struct PlanTable {
    const TableTemplate* shape = nullptr;
    std::size_t block = 0;
    std::vector<std::optional<std::size_t>> column_of; ///< for each column of the template: where it is in the document
    std::vector<std::vector<PlacedText>> rows;         ///< below the header, cells in the order of the document
    std::size_t first_row = 1;                         ///< index in the document's table of rows[0]
    std::vector<std::size_t> total_rows;               ///< rows that add up others, in their order

    /// The cell of a template column in a row, or nullptr where the table has none.
    [[nodiscard]] const PlacedText* cell(std::size_t row, std::size_t template_column) const;
    [[nodiscard]] const PlacedText* cell(std::size_t row, ColumnKind kind) const;
    [[nodiscard]] const PlacedText* cell(std::size_t row, std::string_view column_id) const;
    /// What the cell says, without the marks that let a word break; nothing where it is still to be filled in.
    [[nodiscard]] std::string text(std::size_t row, std::string_view column_id) const;
    [[nodiscard]] bool row_is_blank(std::size_t row) const;
    [[nodiscard]] bool row_is_total(std::size_t row) const;
};

/// A table that the extension computes from the others; it holds nothing of its own.
struct SummaryTable {
    const SummaryTemplate* shape = nullptr;
    std::size_t block = 0;
    std::vector<std::vector<PlacedText>> rows; ///< the header first
};

enum class ChapterState { empty, example, started, done };

struct PlanChapter {
    const Chapter* shape = nullptr; ///< of the template; nullptr for a chapter of the school's own
    PlacedText title;
    std::vector<PlanParagraph> paragraphs; ///< below the title
    std::vector<PlanTable> tables;         ///< those that were recognised
    std::vector<PlanTable> group_tables;   ///< of these, goals and target groups count
    std::vector<SummaryTable> summaries;
    std::vector<std::size_t> guidance_tables; ///< boxes with guidance, by block; their text is among the paragraphs
    std::size_t end_block = 0;                ///< first block behind the chapter
    ChapterState state = ChapterState::empty;
};

struct Goal {
    PlacedText title;
    std::string key; ///< title_key of the title
};

struct TargetGroup {
    std::string goal;
    PlacedText group;
};

/// A row of an activity table; `goal` is filled down from the rows above.
struct Activity {
    std::string goal;
    std::string target_group;
    std::string level;
    PlacedText activity;
    Place goal_place; ///< of the cell that names the goal
};

struct AgendaItem {
    PlacedText date;
    std::optional<Period> period;
    PlacedText activity;
    std::string target_group;
    std::string responsible;
    std::optional<std::size_t> match; ///< index in Plan::activities
    const PlanTable* table = nullptr;
    std::size_t row = 0;
    std::optional<std::size_t> resembles; ///< the activity it is most like, also when another item schedules that
};

/// Who pays a cost. A plan without a column for it has one budget, which counts as the grant.
enum class Payer { unknown, grant, school, staff };

struct CostItem {
    std::string activity;
    std::string category;
    std::string payer;
    std::optional<Cents> cents;
    std::optional<Period> period;
    std::string date;
    Payer paid_by = Payer::unknown;
    std::optional<std::size_t> match; ///< index in Plan::activities
    const PlanTable* table = nullptr;
    std::size_t row = 0;

    /// What it is called in a message.
    [[nodiscard]] const std::string& name() const { return activity.empty() ? category : activity; }
    [[nodiscard]] const PlacedText* cell(std::string_view column_id) const { return table->cell(row, column_id); }
};

/// The means of one budget year.
struct MeansItem {
    int year = 0;
    std::optional<Cents> grant;
    std::optional<Cents> reserve;
    bool reserve_open = false;             ///< not filled in yet: what the year before leaves counts
    std::optional<Cents> spent_elsewhere;  ///< by other plans that touch this year
    const PlacedText* elsewhere = nullptr; ///< where that stands
    const PlacedText* again = nullptr;     ///< the year in another row: which of both holds cannot be known
    const PlanTable* table = nullptr;
    std::size_t row = 0;
};

struct ConsultationItem {
    std::string body;
    std::string kind;
    std::string date;
    std::optional<Period> period;
    std::string outcome;
};

/// A placeholder anywhere in the document, with the chapter it stands in (nullptr: the cover).
struct Placeholder {
    PlacedText text;
    const PlanChapter* chapter = nullptr;
};

/// A line of the cover's table of facts, as it stands there.
struct CoverFact {
    const Fact* shape = nullptr;
    PlacedText value; ///< of the cell; may be empty or a placeholder
};

struct Plan {
    const Template* shape = nullptr;
    std::string organisation;              ///< empty when unknown
    std::optional<SchoolYear> school_year; ///< nothing when unknown
    PlanSettings settings;                 ///< as read back from the cover
    std::vector<PlanChapter> chapters;     ///< in the order of the document
    std::vector<Goal> goals;
    std::vector<TargetGroup> target_groups;
    std::vector<Activity> activities;
    std::vector<AgendaItem> agenda;
    std::vector<CostItem> costs;
    std::vector<ConsultationItem> consultations;
    std::vector<Placeholder> placeholders;
    std::vector<CoverFact> facts; ///< in the order of the document
    std::vector<MeansItem> means; ///< by year, each year once
    BudgetSettings budget_settings;
    std::optional<PlanTable> settings_table; ///< where the document says what was chosen

    Plan() = default;
    Plan(Plan&&) = default; ///< parts point at each other: it moves, it is not copied
    Plan& operator=(Plan&&) = default;

    [[nodiscard]] const PlanChapter* chapter(std::string_view id) const;
    [[nodiscard]] const Goal* goal(std::string_view name) const;
    /// The line of the cover with this fact; nullptr when the cover has none.
    [[nodiscard]] const CoverFact* fact(std::string_view id) const;
    /// All tables of this id, in whatever chapter.
    [[nodiscard]] std::vector<const PlanTable*> tables(std::string_view id) const;
    /// When a date of this plan is; nothing when it cannot be read.
    [[nodiscard]] std::optional<Period> period(const std::string& date) const;
    /// The chapter that a place stands in; nullptr on the cover.
    [[nodiscard]] const PlanChapter* chapter_at(std::size_t block) const;

private:
    mutable std::unordered_map<std::string, std::optional<Period>> periods_; ///< read before: tables repeat their dates
};

/// Reads a plan. `templates` are the known ones; the document's own profile decides which is used.
/// @throws Refused  "document.no-plan" when nothing of a plan is recognised
Plan read_plan(const Document& document, const std::vector<Template>& templates);

/// XPlanService::readPlan
std::string plan_json(const Plan& plan);

/// Which activity each agenda item schedules, although the names differ: one to one, best first, nothing where
/// doubtful.
void match_agenda(Plan& plan);

/// A table of settings; nothing when it is another.
std::optional<PlanTable> recognise_settings(const Table& table, const Template& plan_template);
/// Fills in the settings from their table; what cannot be read there is as if it were not set.
void read_budget_settings(Plan& plan);

/// Fills in costs, means and which rows of tables are totals.
void read_money(Plan& plan, const Document& document);

/// Which activity each cost is for: by the same name, by the agenda, or by a likeness that is beyond doubt.
void match_costs(Plan& plan);

/// Fills in the state of each chapter, and which paragraphs are still example text.
void judge_chapters(Plan& plan, const Document& document);
void judge_chapter(PlanChapter& chapter, const Plan& plan, const Document& document);

/// Mends a plan after a paragraph of its document got another text, as reading it anew would.
/// @param before  the paragraph as it was; that of the document is already the new one
/// @returns  false when the change may mean more than running text does: the plan is as it was then, to be read anew
bool revise_running_text(Plan& plan, const Document& document, std::size_t block, const Paragraph& before);

} // namespace plan::core
