#include "core/takeover/column_proposal.hpp"

#include "core/reading/column_titles.hpp"
#include "core/reading/table_recognition.hpp"
#include "core/reading/table_shape.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"
#include "core/values/money.hpp"
#include "core/values/period_parser.hpp"

#include <algorithm>
#include <array>

namespace plan::core {
namespace {

constexpr std::size_t rows_looked_at = 40;

/// The kinds of tables that one row may fill together: an activity, its dates, its costs.
constexpr std::array together = {role::table::activities, role::table::agenda, role::table::costs};

bool is_together(const TableTemplate& table) { return std::ranges::find(together, table.role) != together.end(); }

/// What the cells of a column mostly hold.
enum class Values { nothing, dates, amounts, levels, groups, texts };

class TableProposer {
public:
    TableProposer(const Table& table, const Chapter* chapter, const Template& plan_template,
                  const EarlierChoices& earlier)
        : shape_(table), template_(plan_template), earlier_(earlier),
          recognised_(recognise_tables(table, chapter, plan_template)) {
        result_.first_row = recognised_.empty() ? first_row_by_look() : recognised_.front().table.first_row;
        result_.columns.resize(shape_.columns());
        values_.reserve(shape_.columns());
        for (std::size_t column = 0; column < shape_.columns(); ++column) {
            result_.columns[column].title = title(column);
            values_.push_back(values_of(column));
        }
    }

    TableProposal propose(std::string_view wanted, const Chapter* chapter) {
        if (!wanted.empty()) {
            result_.to = wanted;
        } else if (!recognised_.empty()) {
            const auto& table = likeliest(chapter);
            result_.to = std::string(target::table) + table.entry->id;
            result_.sure = is_sure(table) ? Sureness::yes : Sureness::likely;
        } else {
            guess_by_values();
        }
        choose_columns();
        return std::move(result_);
    }

private:
    [[nodiscard]] std::string text(std::size_t row, std::size_t column) const {
        const auto cell = shape_.cell(row, column);
        return cell && !shape_.is_covered(*cell) ? on_one_line(shape_.text(*cell)) : std::string();
    }

    [[nodiscard]] std::string title(std::size_t column) const {
        return result_.first_row == 0 ? std::string() : text(result_.first_row - 1, column);
    }

    [[nodiscard]] bool is_date(const std::string& text) const {
        constexpr int any_year = 2011;
        const SchoolYear year{any_year, template_.first_month};
        return read_dates(text, year, template_.dates, YearIs::unknown).span().has_value();
    }

    [[nodiscard]] bool is_amount(const std::string& text) const {
        const bool looks_so = text.find("\u20AC") != std::string::npos || text.find(',') != std::string::npos;
        return has_digit(text) && looks_so && parse_amount(text, template_.amounts);
    }

    [[nodiscard]] bool is_level(const std::string& text) const {
        for (const auto* table : template_.tables())
            if (const auto column = table->column(ColumnKind::level))
                return std::ranges::any_of(table->columns[*column].values, [&text](const std::string& value) {
                    return match_key(value) == match_key(text);
                });
        return false;
    }

    [[nodiscard]] bool is_group(const std::string& text) const {
        constexpr std::size_t longest_group = 80;
        const auto& words = template_.vocabulary;
        return text.size() <= longest_group && (words.everyone.in(text) || words.staff.in(text));
    }

    /// A first row without dates and amounts above rows that have some is a header.
    [[nodiscard]] std::size_t first_row_by_look() const {
        if (shape_.rows() < 2) return 0;
        const auto has_values = [this](std::size_t row) {
            for (std::size_t column = 0; column < shape_.columns(); ++column)
                if (const auto cell = text(row, column); is_date(cell) || is_amount(cell)) return true;
            return false;
        };
        return has_values(0) ? 0 : 1;
    }

    [[nodiscard]] Values values_of(std::size_t column) const {
        std::size_t filled = 0;
        std::array<std::size_t, 4> found{};
        const auto end = std::min(shape_.rows(), result_.first_row + rows_looked_at);
        for (auto row = result_.first_row; row < end; ++row) {
            const auto cell = text(row, column);
            if (cell.empty()) continue;
            ++filled;
            if (is_date(cell)) ++found[0];
            else if (is_amount(cell)) ++found[1];
            else if (is_level(cell)) ++found[2];
            else if (is_group(cell)) ++found[3];
        }
        if (filled == 0) return Values::nothing;
        constexpr std::array kinds = {Values::dates, Values::amounts, Values::levels, Values::groups};
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            if (2 * found[kind] > filled) return kinds[kind];
        return Values::texts;
    }

    /// Of the tables that it may be, the one of the chapter that it stands in.
    [[nodiscard]] const PlanTable& likeliest(const Chapter* chapter) const {
        const auto found = std::ranges::find_if(
            recognised_, [chapter](const RecognisedTable& each) { return belongs_to(*each.table.entry, chapter); });
        return found != recognised_.end() ? found->table : recognised_.front().table;
    }

    /// All titles are those of the template, or the table has all it needs and stands in the chapter for it.
    static bool is_sure(const PlanTable& table) {
        const auto known =
            std::ranges::count_if(table.column_of, [](const auto& column) { return column.has_value(); });
        return 2 * static_cast<std::size_t>(known) > table.column_of.size();
    }

    [[nodiscard]] bool has(Values values) const { return std::ranges::find(values_, values) != values_.end(); }

    /// Nothing in its titles tells; dates or amounts beside texts may.
    void guess_by_values() {
        constexpr std::size_t fewest_rows = 2;
        if (shape_.columns() < 2 || shape_.rows() < result_.first_row + fewest_rows || !has(Values::texts)) return;
        auto kind = std::string_view();
        if (has(Values::dates)) kind = role::table::agenda;
        else if (has(Values::amounts)) kind = role::table::costs;
        for (const auto* table : template_.tables())
            if (!kind.empty() && table->role == kind) result_.to = std::string(target::table) + table->id;
        if (!result_.to.empty()) result_.sure = Sureness::likely;
    }

    void choose_columns() {
        const auto possible = columns_for(template_, result_.to);
        if (possible.empty()) return;
        for (auto& column : result_.columns)
            if (const auto chosen = earlier_.columns.find(match_key(column.title)); chosen != earlier_.columns.end())
                if (chosen->second.empty() || contains(possible, chosen->second)) {
                    told_.push_back(&column);
                    if (!is_taken(chosen->second)) column.to = chosen->second;
                }
        for (const auto& recognised : recognised_) take_recognised(recognised.table, possible);
        take_titles(possible);
        take_values(possible);
    }

    [[nodiscard]] bool is_taken(std::string_view id) const {
        return !id.empty() && std::ranges::find(result_.columns, id, &SourceColumn::to) != result_.columns.end();
    }

    void take(std::size_t column, const std::string& id, const std::vector<std::string>& possible) {
        auto& wanted = result_.columns[column];
        const bool is_told = std::ranges::find(told_, &wanted) != told_.end();
        if (wanted.to.empty() && !is_told && contains(possible, id) && !is_taken(id)) wanted.to = id;
    }

    void take_recognised(const PlanTable& table, const std::vector<std::string>& possible) {
        for (std::size_t at = 0; at < table.column_of.size(); ++at)
            if (const auto column = table.column_of[at]; column && *column < result_.columns.size())
                take(*column, table.entry->columns[at].id, possible);
    }

    /// Titles that the table would have where it goes, in whatever table of the template their columns are.
    void take_titles(const std::vector<std::string>& possible) {
        for (std::size_t column = 0; column < result_.columns.size(); ++column) {
            if (result_.columns[column].title.empty()) continue;
            const ColumnTitle title(result_.columns[column].title, template_.reading);
            std::optional<std::size_t> best;
            std::string id;
            for (const auto* table : template_.tables())
                for (const auto& entry : table->columns)
                    if (const auto rank = title.rank(column_names(entry, template_.reading));
                        rank && contains(possible, entry.id) && (!best || *rank < *best))
                        best = rank, id = entry.id;
            if (best) take(column, id, possible);
        }
    }

    void take_values(const std::vector<std::string>& possible) {
        for (std::size_t column = 0; column < values_.size(); ++column) {
            if (values_[column] == Values::dates) take(column, std::string(role::column::date), possible);
            if (values_[column] == Values::amounts) take(column, std::string(role::column::cost), possible);
            if (values_[column] == Values::levels) take(column, std::string(role::column::level), possible);
            if (values_[column] == Values::groups) take(column, std::string(role::column::target_group), possible);
        }
        if (is_taken(role::column::activity) || result_.to == target::goals) return;
        for (std::size_t column = 0; column < values_.size(); ++column)
            if (values_[column] == Values::texts) take(column, std::string(role::column::activity), possible);
    }

    TableShape shape_;
    const Template& template_;
    const EarlierChoices& earlier_;
    std::vector<RecognisedTable> recognised_;
    TableProposal result_;
    std::vector<Values> values_;            ///< of each column
    std::vector<const SourceColumn*> told_; ///< columns that a person decided on before
};

} // namespace

TableProposal propose_table(const Table& table, const Chapter* chapter, const Template& plan_template,
                            const EarlierChoices& earlier, std::string_view wanted) {
    return TableProposer(table, chapter, plan_template, earlier).propose(wanted, chapter);
}

std::vector<std::string> columns_for(const Template& plan_template, std::string_view to) {
    std::vector<std::string> result;
    const auto add = [&result](const TableTemplate& table) {
        for (const auto& column : table.columns)
            if (!contains(result, column.id)) result.push_back(column.id);
    };
    if (to == target::goals) {
        for (const auto* table : plan_template.tables())
            if (const auto goal = table->column(ColumnKind::goal)) return {table->columns[*goal].id};
        return {};
    }
    const auto* own = table_of_target(plan_template, to);
    if (own == nullptr) return {};
    add(*own);
    if (is_together(*own))
        for (const auto* table : plan_template.tables())
            if (is_together(*table)) add(*table);
    return result;
}

std::vector<SourceColumn> propose_columns(const Source& source, const PartProposal& part, std::string_view to,
                                          const Template& plan_template, const EarlierChoices& earlier) {
    const auto& block = source.document.blocks[part.part.end_block - 1];
    return propose_table(std::get<Table>(block), nullptr, plan_template, earlier, to).columns;
}

} // namespace plan::core
