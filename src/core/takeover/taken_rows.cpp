#include "core/takeover/taken_rows.hpp"

#include "core/reading/hours_reading.hpp"
#include "core/takeover/column_proposal.hpp"
#include "core/takeover/row_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"
#include "core/values/money.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

using Row = std::vector<std::string>;
using Cells = std::vector<std::pair<std::string_view, std::string>>; ///< by role

Row as_row(const TableTemplate& entry, const Cells& cells) {
    Row row(entry.columns.size());
    for (const auto& [role, text] : cells)
        if (const auto column = entry.column(role)) row[*column] = text;
    return row;
}

std::string text_of(const PlanTable& table, std::size_t row, std::string_view role) {
    const auto* cell = table.cell(row, role);
    return cell == nullptr ? std::string() : std::string(trimmed(cell->text));
}

/// One reading of the source's table: as one of the template's.
struct Reading {
    Plan plan;
    const PlanTable* table = nullptr; ///< of it; nullptr where it is none
};

class RowTaker {
public:
    RowTaker(const Source& source, const PartProposal& part, const Template& plan_template, const RowsContext& context)
        : source_(std::get<Table>(source.document.blocks[part.part.end_block - 1])), part_(part),
          template_(plan_template), context_(context), first_(*table_of_target(plan_template, part.to)) {}

    TakenRows take() {
        readings_.push_back(read(first_));
        if (readings_.front().table == nullptr) return {};
        for (const auto* entry : template_.tables())
            if (is_filled_too(*entry)) readings_.push_back(read(*entry));
        TakenRows result;
        for (const auto& reading : readings_) {
            if (reading.table == nullptr) continue;
            TableElement element{reading.table->entry, rows_of(reading)};
            if (&reading == &readings_.front()) result.rows = element.rows.size();
            if (!element.rows.empty()) result.tables.push_back(std::move(element));
        }
        return result;
    }

private:
    [[nodiscard]] Reading read(const TableTemplate& entry) const {
        Reading reading{read_rows(source_, part_, template_, entry, context_.school_year, context_.goals), nullptr};
        for (const auto& chapter : reading.plan.chapters)
            for (const auto& table : chapter.tables)
                if (table.entry == &entry) reading.table = &table;
        return reading;
    }

    [[nodiscard]] bool has(std::string_view column_role) const {
        return std::ranges::any_of(part_.columns, [&](const SourceColumn& column) {
            const auto* known = find_column(template_, column.to);
            return known != nullptr && known->role == column_role;
        });
    }

    /// An activity with its group, its date or its cost belongs in the tables for these as well, unless another part of
    /// the source fills them.
    [[nodiscard]] bool is_filled_too(const TableTemplate& entry) const {
        namespace column = role::column;
        const bool is_together = first_.role == role::table::activities || first_.role == role::table::agenda ||
                                 first_.role == role::table::costs;
        if (&entry == &first_ || !is_together || !has(column::activity) || context_.filled_alone.contains(entry.id))
            return false;
        if (entry.role == role::table::activities)
            return has(column::goal) || has(column::target_group) || has(column::level);
        if (entry.role == role::table::agenda) return has(column::date);
        return entry.role == role::table::costs && has(column::cost);
    }

    [[nodiscard]] std::vector<Row> rows_of(const Reading& reading) const {
        const auto& role = reading.table->entry->role;
        if (role == role::table::activities) return activities(reading);
        if (role == role::table::agenda) return agenda(reading);
        if (role == role::table::costs) return costs(reading);
        return others(*reading.table);
    }

    [[nodiscard]] bool is_first(const Reading& reading) const { return &reading == &readings_.front(); }

    [[nodiscard]] std::string group(const std::string& said) const {
        return said.empty() && context_.above.is_group ? context_.above.heading : said;
    }

    [[nodiscard]] std::vector<Row> activities(const Reading& reading) const {
        const auto& [plan, table] = reading;
        std::vector<Row> rows;
        std::size_t next = 0; // of the activities: they are read from this table alone
        for (std::size_t row = 0; row < table->rows.size() && next < plan.activities.size(); ++row) {
            const auto* cell = table->cell(row, ColumnKind::activity);
            const auto& activity = plan.activities[next];
            if (cell == nullptr || cell->place.cell != activity.activity.place.cell) continue;
            ++next;
            auto goal = activity.goal;
            const auto* band = table->band(row);
            if (goal.empty() && band != nullptr && !plan.period(band->text)) goal = band->text;
            if (const auto* known = plan.goal(context_.above.heading); goal.empty() && known != nullptr)
                goal = known->title.text;
            rows.push_back(as_row(*table->entry, {{role::column::goal, goal},
                                                  {role::column::target_group, group(activity.target_group)},
                                                  {role::column::level, activity.level},
                                                  {role::column::activity, name(*table, row)}}));
        }
        return rows;
    }

    [[nodiscard]] std::vector<Row> agenda(const Reading& reading) const {
        const auto& [plan, table] = reading;
        std::vector<Row> rows;
        for (const auto& item : plan.agenda) {
            if (item.table != table || (!is_first(reading) && item.date.text.empty())) continue;
            auto date = item.date.text;
            if (date.empty() && plan.period(context_.above.heading)) date = context_.above.heading;
            auto responsible = item.responsible;
            if (is_first(reading)) responsible = with_rest(*table, item.row, role::column::responsible, responsible);
            rows.push_back(as_row(*table->entry, {{role::column::date, date},
                                                  {role::column::activity, name(*table, item.row)},
                                                  {role::column::target_group, group(item.target_group)},
                                                  {role::column::responsible, responsible}}));
        }
        return rows;
    }

    [[nodiscard]] std::vector<Row> costs(const Reading& reading) const {
        const auto& [plan, table] = reading;
        const bool has_payer = table->entry->column(role::column::payer).has_value();
        std::vector<Row> rows;
        for (const auto& item : plan.costs) {
            if (item.table != table) continue;
            auto cost = item.is_amount_above ? std::string() : text_of(*table, item.row, role::column::cost);
            if (!is_first(reading) && cost.empty() && !item.cents) continue;
            if (cost.empty() && item.cents && !item.is_amount_above) cost = format_amount(*item.cents);
            auto payer = item.payer;
            if (const auto behind = '(' + payer + ')'; has_payer && !payer.empty() && cost.ends_with(behind))
                cost = trimmed(std::string_view(cost).substr(0, cost.size() - behind.size()));
            if (has_payer && payer.empty() && item.paid_by == Payer::grant) payer = name_of_grant(*table->entry);
            auto relevance = text_of(*table, item.row, role::column::relevance);
            if (is_first(reading)) relevance = with_rest(*table, item.row, role::column::relevance, relevance);
            rows.push_back(as_row(*table->entry, {{role::column::activity, name(*table, item.row)},
                                                  {role::column::category, item.category},
                                                  {role::column::date, item.date},
                                                  {role::column::payer, payer},
                                                  {role::column::cost, cost},
                                                  {role::column::relevance, relevance}}));
        }
        for (const auto row : table->total_rows) rows.push_back(cells_of(*table, row));
        return rows;
    }

    /// A plan without a column for who pays has one budget: so it stays.
    [[nodiscard]] std::string name_of_grant(const TableTemplate& entry) const {
        const auto& payer = entry.columns[*entry.column(role::column::payer)];
        const auto& keys = template_.money.grant_payer_keys;
        const auto found = std::ranges::find_if(payer.values, [&keys](const std::string& value) {
            return std::ranges::find(keys, match_key(value)) != keys.end();
        });
        return found == payer.values.end() ? std::string() : *found;
    }

    /// Means, consultations, and tables of a school's own.
    [[nodiscard]] std::vector<Row> others(const PlanTable& table) const {
        std::vector<Row> rows;
        const auto column = rest_column();
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (table.row_is_blank(row) || !table.row_is_item(row) || table.row_is_total(row)) continue;
            auto cells = cells_of(table, row);
            if (const auto rest = rest_of(table, row); !rest.empty() && column)
                cells[*column] = joined(cells[*column], rest);
            rows.push_back(std::move(cells));
        }
        return rows;
    }

    /// As they stand; a name of totals stands in no known column, and comes first.
    [[nodiscard]] static Row cells_of(const PlanTable& table, std::size_t row) {
        Row cells(table.entry->columns.size());
        for (std::size_t column = 0; column < cells.size(); ++column)
            if (const auto* cell = table.cell(row, column)) cells[column] = trimmed(cell->text);
        const auto first =
            std::ranges::find_if(table.rows[row], [](const PlacedText& cell) { return !cell.text.empty(); });
        const bool is_missing = first != table.rows[row].end() && !cells.empty() && cells.front().empty() &&
                                std::ranges::find(cells, first->text) == cells.end();
        if (is_missing) cells.front() = first->text;
        return cells;
    }

    [[nodiscard]] std::string name(const PlanTable& table, std::size_t row) const {
        return with_hours(with_rest(table, row, role::column::activity, text_of(table, row, role::column::activity)),
                          row);
    }

    /// What has no column of its own goes along in one that is free.
    [[nodiscard]] std::string with_rest(const PlanTable& table, std::size_t row, std::string_view column_role,
                                        std::string text) const {
        const auto column = rest_column();
        if (!column || first_.columns[*column].role != column_role) return text;
        const auto rest = rest_of(table, row);
        return rest.empty() ? text : joined(text, rest);
    }

    static std::string joined(const std::string& text, const std::string& rest) {
        return text.empty() ? rest : text + " (" + rest + ')';
    }

    /// The last column with free texts among those that somebody chose.
    [[nodiscard]] std::optional<std::size_t> rest_column() const {
        std::optional<std::size_t> found;
        for (std::size_t column = 0; column < first_.columns.size(); ++column) {
            const auto& each = first_.columns[column];
            const bool is_free =
                (each.kind == ColumnKind::text && each.values.empty()) || each.kind == ColumnKind::activity;
            if (is_free && has(each.role)) found = column;
        }
        return found;
    }

    [[nodiscard]] std::string rest_of(const PlanTable& table, std::size_t row) const {
        std::string result;
        for (std::size_t column = 0; column < part_.columns.size(); ++column) {
            if (is_placed(column) || column >= table.rows[row].size()) continue;
            const auto cell = on_one_line(table.rows[row][column].text);
            if (cell.empty()) continue;
            result += result.empty() ? "" : "; ";
            result += with_title(column, cell);
        }
        return result;
    }

    [[nodiscard]] std::string with_title(std::size_t column, const std::string& cell) const {
        const auto title = on_one_line(part_.columns[column].title);
        if (title.empty()) return cell;
        return substitute(template_.takeover.column_text,
                          [&](std::string_view variable) { return variable == "title" ? title : cell; });
    }

    /// Whether a table that is filled has what stands in a column of the source.
    [[nodiscard]] bool is_placed(std::size_t column) const {
        const auto& to = part_.columns[column].to;
        return std::ranges::any_of(readings_, [&](const Reading& reading) {
            if (reading.table == nullptr) return false;
            const auto& entry = *reading.table->entry;
            const auto& other = reading.table->other_columns;
            if (!to.empty()) return std::ranges::find(entry.columns, to, &Column::id) != entry.columns.end();
            return other.hours == column ||
                   (entry.role == role::table::agenda && (other.until == column || other.months.contains(column)));
        });
    }

    /// In brackets behind the name, where reading finds them.
    [[nodiscard]] std::string with_hours(std::string name, std::size_t row) const {
        const auto& table = *readings_.front().table;
        const auto* cell = table.other_cell(row, table.other_columns.hours);
        if (cell == nullptr || cell->text.empty()) return name;
        auto hours = cell->text;
        const auto& words = template_.reading.hour_words;
        if (!hours_in(hours, template_, true) && hours_in(hours, template_) && !words.empty()) {
            const auto title = lower(on_one_line(part_.columns[*table.other_columns.hours].title));
            hours += ' ' + (contains(words, title) ? title : words.front());
        }
        return name + " (" + hours + ')';
    }

    const Table& source_;
    const PartProposal& part_;
    const Template& template_;
    const RowsContext& context_;
    const TableTemplate& first_;    ///< where the rows were told to go
    std::vector<Reading> readings_; ///< the first is that of the first table
};

} // namespace

TakenRows taken_rows(const Source& source, const PartProposal& part, const Template& plan_template,
                     const RowsContext& context) {
    if (table_of_target(plan_template, part.to) == nullptr || part.part.kind != SourcePart::Kind::table) return {};
    return RowTaker(source, part, plan_template, context).take();
}

} // namespace plan::core
