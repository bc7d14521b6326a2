// renew_table: the tables of a chapter.
#include "core/next_year/next_year_tables.hpp"

#include "core/next_year/next_year_follow_up.hpp"
#include "core/next_year/next_year_means.hpp"
#include "core/next_year/renewed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

using Row = std::vector<std::string>;

/// The table with this role among the elements.
TableElement* table_of(std::vector<Element>& elements, const std::string& role) {
    for (auto& element : elements)
        if (auto* table = std::get_if<TableElement>(&element); table != nullptr && table->table->role == role)
            return table;
    return nullptr;
}

/// A table that the template knows.
class KnownTable {
public:
    /// @param follow_up  the same table read as a follow-up, where it is one besides; else nullptr
    KnownTable(const Renewal& renewal, const PlanTable& table, const PlanTable* follow_up = nullptr)
        : renewal_(renewal), table_(table), follow_up_(follow_up) {
        if (table.first_row == 0) return; // it goes on where another ended
        header_ = &std::get<Table>(renewal.document.blocks[table.block]).rows[table.first_row - 1];
        for (std::size_t column = 0; column < header_->size(); ++column)
            if (std::ranges::find(table.column_of, std::optional(column)) == table.column_of.end() &&
                !trimmed((*header_)[column]).empty())
                own_.push_back(column);
    }

    void renew(std::vector<Element>& elements) {
        const auto& role = table_.entry->role;
        auto* same = table_of(elements, role);
        const bool begins_anew =
            role == role::table::means || role == role::table::consultations || role == role::table::follow_up;
        if (same != nullptr && begins_anew) return; // each year and each council once
        if (role == role::table::means) {
            std::ranges::move(renewed_means(renewal_, *table_.entry), std::back_inserter(elements));
            return;
        }
        auto rows = begins_anew ? template_rows(renewal_, *table_.entry) : renewed_rows();
        const auto* entry = same != nullptr && header_ == nullptr ? same->table : this->entry();
        for (auto& row : rows) row.resize(entry->columns.size());
        if (same != nullptr && header_ == nullptr) {
            std::ranges::move(rows, std::back_inserter(same->rows));
            return;
        }
        if (!rows.empty() && same == nullptr) add_mark(elements);
        elements.emplace_back(TableElement{entry, std::move(rows)});
    }

private:
    void add_mark(std::vector<Element>& elements) const {
        if (table_.entry->role == table_of_left_over(renewal_.plan))
            std::ranges::move(left_over_marks(renewal_), std::back_inserter(elements));
        const auto mark = renewal_.words().proposals.find(table_.entry->role);
        if (mark != renewal_.words().proposals.end())
            elements.emplace_back(TextElement{Role::body, renewal_.fill_in(mark->second), false});
    }

    /// The template's; a copy of it where the document has more columns.
    const TableTemplate* entry() {
        if (own_.empty()) return table_.entry;
        auto& wider = renewal_.result.tables.emplace_back(*table_.entry);
        for (const auto column : own_) wider.columns.push_back(own_column((*header_)[column]));
        return &wider;
    }

    [[nodiscard]] std::vector<Row> renewed_rows() const {
        std::vector<Row> rows;
        for (std::size_t at = 0; at < table_.rows.size(); ++at) {
            if (table_.row_is_blank(at) || is_finished_row(renewal_, table_, at)) continue;
            auto& row = rows.emplace_back();
            for (const auto& column : table_.entry->columns) row.push_back(cell(at, column));
            for (const auto column : own_)
                row.push_back(
                    column < table_.rows[at].size() && !is_of_old_year(column) ? text_of(table_.rows[at][column]) : "");
        }
        if (rows.empty() && goes_on_for_years()) rows = open_priority(renewal_, table_);
        return rows;
    }

    /// Priorities name the years that they are of: these stay.
    [[nodiscard]] bool goes_on_for_years() const { return table_.entry->role == role::table::priorities; }

    [[nodiscard]] std::string text_of(const PlacedText& cell) const {
        return goes_on_for_years() ? cell.text : renewal_.renewed(cell.text);
    }

    /// Whether a column that the table has besides says what became of its rows, as a column of a follow-up.
    [[nodiscard]] bool is_of_old_year(std::size_t column) const {
        return follow_up_ != nullptr &&
               std::ranges::find(follow_up_->column_of, std::optional(column)) != follow_up_->column_of.end();
    }

    [[nodiscard]] std::string cell(std::size_t row, const Column& column) const {
        const auto* cell = table_.cell(row, column.role);
        if (cell == nullptr) return {};
        if (column.kind == ColumnKind::amount) return cell->text;
        return column.kind == ColumnKind::date ? renewed_date(cell->text, renewal_.year(), *renewal_.plan.plan_template)
                                               : text_of(*cell);
    }

    const Renewal& renewal_;
    const PlanTable& table_;
    const PlanTable* follow_up_;
    const std::vector<std::string>* header_ = nullptr;
    std::vector<std::size_t> own_; ///< columns of the document that the template does not know
};

/// The tables of the plan that a block is: what it is but for a follow-up, and the follow-up where it is that besides.
std::pair<const PlanTable*, const PlanTable*> readings_of(const PlanChapter& chapter, std::size_t block) {
    const PlanTable* known = nullptr;
    const PlanTable* follow_up = nullptr;
    for (const auto& table : chapter.tables) {
        if (table.block != block) continue;
        auto& place = table.entry->role == role::table::follow_up ? follow_up : known;
        if (place == nullptr) place = &table;
    }
    return known == nullptr ? std::pair(follow_up, known) : std::pair(known, follow_up);
}

TableElement own_table(const Renewal& renewal, const Table& table, std::string_view caption) {
    auto& entry = renewal.result.tables.emplace_back();
    entry.id = entry.role = "table";
    if (const auto known = renewal.plan.plan_template->tables(); !known.empty())
        entry.caption_label = known.front()->caption_label;
    const auto number = caption.find(':'); // "Tabel 3: …"
    entry.caption = trimmed(caption.substr(number == std::string_view::npos ? 0 : number + 1));
    std::size_t columns = 0;
    for (const auto& row : table.rows) columns = std::max(columns, row.size());
    TableElement element{&entry, {}};
    for (const auto& source : table.rows) {
        Row row;
        for (const auto& cell : source) row.push_back(renewal.renewed(trimmed(cell)));
        row.resize(columns);
        if (!entry.columns.empty()) element.rows.push_back(std::move(row));
        else std::ranges::transform(row, std::back_inserter(entry.columns), own_column);
    }
    return element;
}

} // namespace

void renew_table(const Renewal& renewal, const PlanChapter& chapter, std::size_t block, std::string_view caption,
                 std::vector<Element>& elements) {
    if (std::ranges::find(chapter.summaries, block, &SummaryTable::block) != chapter.summaries.end()) return;
    if (std::ranges::find(chapter.guidance_tables, block) != chapter.guidance_tables.end()) return;
    const auto [known, follow_up] = readings_of(chapter, block);
    const auto& settings = renewal.plan.settings_table;
    const auto& table = std::get<Table>(renewal.document.blocks[block]);
    if (known != nullptr) KnownTable(renewal, *known, follow_up).renew(elements);
    else if (settings && settings->block == block) KnownTable(renewal, *settings).renew(elements);
    else if (!table.rows.empty() && !table.rows.front().empty())
        elements.emplace_back(own_table(renewal, table, caption));
}

std::vector<std::vector<std::string>> template_rows(const Renewal& renewal, const TableTemplate& entry) {
    for (const auto& chapter : renewal.plan.plan_template->chapters)
        for (const auto& element : renewal.compose(chapter))
            if (const auto* table = std::get_if<TableElement>(&element); table != nullptr && table->table == &entry)
                return table->rows;
    return {};
}

Column own_column(std::string_view title) {
    Column column;
    column.id = column.role = "own";
    column.title = trimmed(title);
    return column;
}

} // namespace plan::core
