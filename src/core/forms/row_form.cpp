#include "core/forms/row_form.hpp"

#include "core/forms/written_answer.hpp"
#include "core/plan/merged_cells.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

void add_choice(std::vector<std::string>& choices, const std::string& text) {
    const auto key = match_key(text);
    if (key.empty() || is_only_placeholder(text)) return;
    if (std::ranges::none_of(choices, [&key](const auto& known) { return match_key(known) == key; }))
        choices.push_back(text);
}

std::vector<std::string> activity_choices(const Plan& plan, std::string_view table_id) {
    std::vector<bool> done(plan.activities.size(), false);
    const auto mark = [&done](const std::optional<std::size_t>& match) {
        if (match) done[*match] = true;
    };
    if (table_id == role::table::agenda)
        for (const auto& item : plan.agenda) mark(item.match);
    if (table_id == role::table::costs)
        for (const auto& cost : plan.costs) mark(cost.match);
    std::vector<std::string> choices;
    for (const bool wanted : {false, true}) // those that have no row yet come first
        for (std::size_t at = 0; at < done.size(); ++at)
            if (done[at] == wanted) add_choice(choices, without_break_marks(plan.activities[at].activity.text));
    return choices;
}

std::vector<std::string> choices_for(const Plan& plan, const TableTemplate& table, const Column& column) {
    std::vector<std::string> choices = column.values;
    switch (column.kind) {
    case ColumnKind::goal:
        for (const auto& goal : plan.goals) add_choice(choices, without_break_marks(goal.title.text));
        break;
    case ColumnKind::target_group:
        for (const auto& group : plan.target_groups) add_choice(choices, group.group.text);
        for (const auto& activity : plan.activities) add_choice(choices, activity.target_group);
        break;
    case ColumnKind::activity:
        choices = table.role == role::table::activities ? column.suggestions : activity_choices(plan, table.role);
        break;
    case ColumnKind::date:
        choices = months_of_school_year(plan);
        break;
    case ColumnKind::text:
        if (column.role == role::column::responsible)
            for (const auto& item : plan.agenda) add_choice(choices, item.responsible);
        else if (column.role == role::column::body)
            for (const auto& body : plan.plan_template->handover.bodies) add_choice(choices, body.title);
        break;
    default:
        break;
    }
    return choices;
}

/// Whether only the choices will do.
bool is_closed(const Plan& plan, const Column& column) {
    if (column.kind == ColumnKind::goal) return !plan.goals.empty();
    return (column.kind == ColumnKind::category || column.kind == ColumnKind::payer) && !column.values.empty();
}

/// What the first row of the template that says something in a column says.
std::string example_in(const TableTemplate& table, std::size_t column) {
    for (const auto& row : table.rows)
        if (column < row.cells.size() && !row.cells[column].empty() &&
            row.cells[column].find_first_of("<{") == std::string::npos)
            return without_break_marks(row.cells[column]);
    return {};
}

/// What a row cannot do without: the activity, or the table's first column.
std::size_t key_field(const RowForm& form) { return form.field(role::column::activity).value_or(0); }

RowForm form_of(const Plan& plan, const PlanTable& table) {
    RowForm form;
    form.table = &table;
    for (std::size_t column = 0; column < table.entry->columns.size(); ++column) {
        if (!table.column_of[column]) continue;
        const auto& entry = table.entry->columns[column];
        form.fields.push_back({&entry,
                               without_break_marks(entry.title),
                               {},
                               choices_for(plan, *table.entry, entry),
                               is_closed(plan, entry),
                               false,
                               example_in(*table.entry, column),
                               {}});
    }
    if (!form.fields.empty()) form.fields[key_field(form)].is_needed = true;
    return form;
}

/// What a cell says; nothing where it is still to be filled in.
std::string text_of(const PlanTable& table, std::size_t row, const Column& column) {
    return table.text(row, column.role);
}

/// The goal of each row, filled down; in a table that goes on where another ended, from there.
std::vector<std::string> goals_of(const Plan& plan, const PlanTable& table) {
    std::string goal;
    for (const auto* other : plan.tables(table.entry->role)) {
        std::vector<std::string> goals;
        for (std::size_t row = 0; row < other->rows.size(); ++row) {
            if (const auto* cell = other->cell(row, ColumnKind::goal); cell != nullptr && !cell->text.empty())
                goal = is_only_placeholder(cell->text) ? std::string() : without_break_marks(cell->text);
            goals.push_back(goal);
        }
        if (other == &table) return goals;
    }
    return {};
}

/// Beside what became of an activity stands what was planned.
void show_plans(RowForm& form, const Plan& plan) {
    const auto item = std::ranges::find_if(
        plan.follow_up, [&form](const FollowUpItem& each) { return each.table == form.table && each.row == form.row; });
    if (item == plan.follow_up.end()) return;
    std::optional<Cents> planned;
    for (const auto cost : item->costs)
        if (const auto& cents = plan.costs[cost].cents) planned = add(planned.value_or(0), cents);
    const auto show = [&form](std::string_view column, const std::string& text) {
        if (const auto at = form.field(column)) form.fields[*at].planned = text;
    };
    if (planned) show(role::column::paid, format_amount(*planned));
    if (!item->agenda.empty()) show(role::column::date, plan.agenda[item->agenda.front()].date.text);
    if (!item->match) return;
    show(role::column::participants, plan.activities[*item->match].target_group);
}

bool is_open(const PlanTable& table, std::size_t row) {
    return std::ranges::all_of(
        table.rows[row], [](const PlacedText& cell) { return cell.text.empty() || is_only_placeholder(cell.text); });
}

const Activity* activity_named(const Plan& plan, const std::string& name) {
    const auto key = match_key(name);
    const auto found = std::ranges::find_if(
        plan.activities, [&key](const Activity& activity) { return match_key(activity.activity.text) == key; });
    return found == plan.activities.end() ? nullptr : &*found;
}

/// When the agenda has an activity.
std::string date_of(const Plan& plan, const Activity& activity) {
    const auto index = static_cast<std::size_t>(&activity - plan.activities.data());
    const auto item = std::ranges::find(plan.agenda, std::optional(index), &AgendaItem::match);
    return item == plan.agenda.end() ? std::string() : item->date.text;
}

bool is_listed(const std::string& text, const std::vector<std::string>& list) {
    const auto key = match_key(text);
    return std::ranges::any_of(list, [&key](const auto& each) { return match_key(each) == key; });
}

std::optional<AnswerProblem> problem_of(const RowField& field, const Plan& plan, const std::string& answer) {
    switch (field.column->kind) {
    case ColumnKind::goal:
        if (!plan.goals.empty() && plan.goal(answer) == nullptr)
            return AnswerProblem{"goal-unknown", {{"goal", answer}}};
        break;
    case ColumnKind::date:
        if (const auto& dates = plan.dates(answer); dates.problem == DateProblem::weekday_differs)
            return AnswerProblem{
                "weekday-differs",
                {{"date", answer}, {"weekday", weekday_name(plan.plan_template->dates, dates.weekday)}}};
        else if (dates.problem != DateProblem::none) return AnswerProblem{"date-unreadable", {{"date", answer}}};
        break;
    case ColumnKind::amount:
        if (!plan.amount(answer)) return AnswerProblem{"amount-unreadable", {{"amount", answer}}};
        break;
    case ColumnKind::category:
    case ColumnKind::payer:
        if (!field.column->values.empty() && !is_listed(answer, field.column->values))
            return AnswerProblem{"form.choose", {{"value", answer}, {"values", listed(field.column->values)}}};
        break;
    case ColumnKind::year:
        if (plan.budget_settings.budget_year == BudgetYearKind::school_year &&
            find_school_year(answer, plan.plan_template->first_month))
            break;
        if (answer.size() != 4 || !std::ranges::all_of(answer, is_digit))
            return AnswerProblem{"form.year", {{"value", answer}}};
        break;
    default:
        break;
    }
    return std::nullopt;
}

/// Whether a cell is part of one that reaches over other rows or columns, so that it cannot say something of its own.
bool is_merged(const PlanTable& table, std::size_t row, const Column& column) {
    const auto* own = table.cell(row, column.role);
    if (own == nullptr || is_covered(table, row, *own)) return true;
    const auto* below = row + 1 < table.rows.size() ? table.cell(row + 1, column.role) : nullptr;
    return below != nullptr && is_covered(table, row + 1, *below);
}

} // namespace

std::optional<std::size_t> RowForm::field(std::string_view column_role) const {
    const auto found =
        std::ranges::find_if(fields, [column_role](const auto& each) { return each.column->role == column_role; });
    if (found == fields.end()) return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

RowForm new_row_form(const Plan& plan, std::string_view table_id) {
    const auto tables = plan.tables(table_id);
    if (tables.empty()) throw Refused("table.missing");
    return form_of(plan, *tables.back());
}

RowForm row_form_at(const Plan& plan, const Place& place) {
    const auto* chapter = plan.chapter_at(place.block);
    if (chapter != nullptr && place.cell && place.aside == 0)
        for (const auto& table : chapter->tables) {
            if (table.block != place.block || place.cell->row < table.first_row) continue;
            const auto row = place.cell->row - table.first_row;
            if (row >= table.rows.size() || table.row_is_total(row)) break;
            auto form = form_of(plan, table);
            form.row = row;
            for (auto& field : form.fields) {
                field.value = text_of(table, row, *field.column);
                if (field.column->kind == ColumnKind::goal) field.value = goals_of(plan, table)[row];
            }
            show_plans(form, plan);
            return form;
        }
    throw Refused("row.none");
}

std::string written_answer(const RowField& field, const Plan& plan, const std::string& answer) {
    if (field.column->kind == ColumnKind::date) return written_date(plan, answer);
    if (field.column->kind == ColumnKind::amount) return written_amount(plan, answer);
    return answer;
}

std::string row_preview(const RowForm& form, const Answers& answers) {
    std::string row;
    for (std::size_t at = 0; at < form.fields.size() && at < answers.size(); ++at)
        if (!answers[at].empty()) row.append(row.empty() ? "" : " \u00B7 ").append(answers[at]);
    return row;
}

AnswerProblems problems(const RowForm& form, const Plan& plan, const Answers& answers) {
    AnswerProblems result(form.fields.size());
    for (std::size_t at = 0; at < form.fields.size(); ++at) {
        const auto& field = form.fields[at];
        const auto answer = std::string(trimmed(answers[at]));
        if (answer.empty()) {
            if (at == key_field(form)) result[at] = AnswerProblem{"form.needed", {{"column", field.label}}};
        } else if (find_placeholders(answer).empty()) {
            result[at] = problem_of(field, plan, answer);
        }
        if (form.row && answer != trimmed(field.value) && is_merged(*form.table, *form.row, *field.column))
            result[at] = AnswerProblem{"cell.merged", {{"column", field.label}}};
    }
    return result;
}

void follow(const RowForm& form, const Plan& plan, std::size_t changed, Answers& answers) {
    if (form.table->entry->role == role::table::activities || form.fields[changed].column->kind != ColumnKind::activity)
        return;
    const auto* activity = activity_named(plan, answers[changed]);
    if (activity == nullptr) return;
    const auto fill = [&](std::string_view column, const std::string& value) {
        if (const auto at = form.field(column); at && (answers[*at].empty() || !form.row)) answers[*at] = value;
    };
    fill(role::column::target_group, activity->target_group);
    if (form.table->entry->role == role::table::costs) fill(role::column::date, date_of(plan, *activity));
}

namespace {

bool has_place(const std::optional<std::size_t>& column) { return column.has_value(); }

/// Where a new row goes. `goals` are those of the rows, filled down; empty where the table has none.
std::size_t place_for(const RowForm& form, const Plan& plan, const Answers& answers,
                      const std::vector<std::string>& goals) {
    const auto& table = *form.table;
    std::size_t end = table.rows.size();
    while (end > 0 && (is_open(table, end - 1) || table.row_is_total(end - 1))) --end;
    if (const auto goal = form.field(role::column::goal); goal && !answers[*goal].empty()) {
        const auto key = match_key(answers[*goal]);
        for (std::size_t row = end; row > 0; --row)
            if (match_key(goals[row - 1]) == key) return row;
    }
    const auto date = form.field(role::column::date);
    const auto when = date && table.entry->role == role::table::agenda ? plan.period(answers[*date]) : std::nullopt;
    if (when)
        for (const auto& item : plan.agenda)
            if (item.table == &table && item.period && item.period->from > when->from) return item.row;
    return end;
}

/// Whether the rows of a goal name it once, and are blank below.
bool leaves_goals_blank(const PlanTable& table) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (const auto* cell = table.cell(row, ColumnKind::goal);
            cell != nullptr && cell->text.empty() && !table.row_is_blank(row))
            return true;
    return false;
}

} // namespace

void choose_part(RowForm& form, const Plan& plan, const Answers& answers) {
    const auto goal = form.field(role::column::goal);
    const auto goal_key = goal ? match_key(answers[*goal]) : std::string();
    const auto date = form.field(role::column::date);
    const auto when =
        date && form.table->entry->role == role::table::agenda ? plan.period(answers[*date]) : std::nullopt;
    if (form.row || (goal_key.empty() && !when)) return;
    const auto has_fields_of_form = [&form](const PlanTable& part) {
        return std::ranges::equal(part.column_of, form.table->column_of, {}, &has_place, &has_place);
    };
    const auto has_goal = [&](const PlanTable& part) {
        return std::ranges::any_of(goals_of(plan, part), [&](const auto& own) { return match_key(own) == goal_key; });
    };
    const auto has_later = [&](const PlanTable& part) {
        return std::ranges::any_of(plan.agenda, [&](const AgendaItem& item) {
            return item.table == &part && item.period && item.period->from > when->from;
        });
    };
    for (const auto* part : plan.tables(form.table->entry->role)) {
        if (!has_fields_of_form(*part)) continue;
        if (!goal_key.empty() && has_goal(*part)) form.table = part; // the last one: there its rows end
        if (when && has_later(*part)) {
            form.table = part;
            return;
        }
    }
}

RowChange row_change(const RowForm& form, const Plan& plan, const Answers& answers) {
    const auto& table = *form.table;
    const auto goals = goals_of(plan, table);
    const auto goal_field = form.field(role::column::goal);
    RowChange change;
    change.cells.resize(table.entry->columns.size());
    for (std::size_t at = 0; at < form.fields.size(); ++at) {
        const auto* column = form.fields[at].column;
        auto& cell = change.cells[static_cast<std::size_t>(column - table.entry->columns.data())];
        cell = trimmed(answers[at]);
        if (column->kind == ColumnKind::amount && is_plain_amount(cell, plan.plan_template->amounts))
            cell = format_amount(plan.amount(cell).value());
    }
    const auto goal_column =
        goal_field ? static_cast<std::size_t>(form.fields[*goal_field].column - table.entry->columns.data()) : 0;
    if (form.row) {
        change.row = *form.row;
        if (!goal_field) return change;
        const bool is_same_goal = match_key(goals[change.row]) == match_key(change.cells[goal_column]);
        const auto* own = table.cell(change.row, ColumnKind::goal);
        if (is_same_goal) change.cells[goal_column] = own->text; // blank stays blank
        const auto* below = change.row + 1 < table.rows.size() ? table.cell(change.row + 1, ColumnKind::goal) : nullptr;
        change.keep_goal_below =
            !is_same_goal && below != nullptr && below->text.empty() && !table.row_is_blank(change.row + 1);
        return change;
    }
    change.row = place_for(form, plan, answers, goals);
    const auto open = std::ranges::find_if(table.rows, [&table](const auto& row) {
        return is_open(table, static_cast<std::size_t>(&row - table.rows.data()));
    });
    const auto open_row = static_cast<std::size_t>(open - table.rows.begin());
    change.insert = open == table.rows.end() || open_row != change.row;
    const bool follows_its_goal = goal_field && change.row > 0 && !change.cells[goal_column].empty() &&
                                  match_key(goals[change.row - 1]) == match_key(change.cells[goal_column]);
    if (follows_its_goal && leaves_goals_blank(table)) change.cells[goal_column].clear();
    return change;
}

} // namespace plan::core
