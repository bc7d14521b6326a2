#include "core/budget/budget_summary.hpp"

#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace plan::core {
namespace {

CellRange cell_of(const PlacedText& text) { return {text.place.block, text.place.cell.value_or(CellIndex{}), {}}; }

/// "sum <a>|<b>"; nothing to add up is 0.
Formula sum_of(const std::vector<CellRange>& cells) {
    if (cells.empty()) return {"0"};
    Formula formula{"(sum "};
    for (const auto& cell : cells) {
        if (formula.size() > 1) formula.emplace_back("|");
        formula.emplace_back(cell);
    }
    formula.emplace_back(") round 2");
    return formula;
}

std::vector<CellRange> amounts_of(const std::vector<const CostItem*>& costs) {
    std::vector<CellRange> cells;
    for (const auto* cost : costs)
        if (const auto* amount = cost->cell(role::column::cost)) cells.push_back(cell_of(*amount));
    return cells;
}

/// The cells that say what was paid, filled in or not.
std::vector<CellRange> paid_cells(const Budget& budget, const std::vector<std::size_t>& payments) {
    std::vector<CellRange> cells;
    for (const auto at : payments)
        if (const auto* paid = budget.payments[at].item->cell(role::column::paid)) cells.push_back(cell_of(*paid));
    return cells;
}

/// The rows that a plan has: what was paid only where it has a follow-up.
std::vector<FigureRow> figures_of(const SummaryTemplate& entry, bool has_follow_up) {
    std::vector<FigureRow> result;
    std::ranges::copy_if(entry.figures, std::back_inserter(result), [has_follow_up](const FigureRow& row) {
        return has_follow_up || row.figure != YearFigure::paid;
    });
    return result;
}

/// The column of one budget year, from top to bottom; figures may need those above them.
class YearColumn {
public:
    /// @param rows    of the table
    /// @param place   column of this year in the table
    /// @param before  the year before, when it is the column to the left
    YearColumn(const std::vector<FigureRow>& rows, const BudgetYear& year, const Budget& budget, std::size_t place,
               const YearColumn* before)
        : rows_(rows), year_(year), budget_(budget), place_(place), before_(before) {}

    [[nodiscard]] Figure figure(YearFigure which) const {
        const auto& result = year_.result;
        switch (which) {
        case YearFigure::grant:
            return year_.means != nullptr ? made({mean("grant")}, year_.grant) : for_all_employees();
        case YearFigure::reserve:
            return reserve();
        case YearFigure::first_instalment:
            return made({"(60*", ref(YearFigure::grant), "/100) round 2"}, instalment(&Instalments::first));
        case YearFigure::second_instalment:
            return made({"(", ref(YearFigure::grant), " - ", ref(YearFigure::first_instalment), ") round 2"},
                        instalment(&Instalments::second));
        case YearFigure::planned:
            return {sum_of(spending()), year_.planned};
        case YearFigure::paid:
            return {sum_of(paid_cells(budget_, year_.payments)), year_.paid};
        case YearFigure::end:
            return end();
        case YearFigure::cap: // a quarter of a cent below the half is rounded to the largest whole cent in it
            return made({"max 0|(((200*", cap_base(), "-1)/400) round 2)"}, year_.cap);
        case YearFigure::carry_over:
            return made({"(", ref(YearFigure::end), " + ", ref(YearFigure::overspent), " - ", ref(YearFigure::repay),
                         ") round 2"},
                        part(result, &Balance::carry_over));
        case YearFigure::repay:
            return made({"max 0|((", ref(YearFigure::end), " - ", ref(YearFigure::cap), ") round 2)"},
                        part(result, &Balance::repay));
        case YearFigure::overspent:
            return made({"max 0|(0 - ", ref(YearFigure::end), ")"}, part(result, &Balance::overspent));
        }
        return {};
    }

private:
    using MaybePart = std::variant<std::string, std::optional<CellRange>>;

    /// A formula of these parts; none when one of them is unknown.
    static Figure made(const std::vector<MaybePart>& parts, std::optional<Cents> cents) {
        Figure figure{{}, cents};
        for (const auto& part : parts) {
            if (const auto* text = std::get_if<std::string>(&part)) {
                figure.formula.emplace_back(*text);
                continue;
            }
            const auto& cell = std::get<std::optional<CellRange>>(part);
            if (!cell) return {};
            figure.formula.emplace_back(*cell);
        }
        return figure;
    }

    static std::optional<Cents> part(const std::optional<Balance>& result, Cents Balance::*which) {
        return result ? std::optional((*result).*which) : std::nullopt;
    }

    [[nodiscard]] std::optional<Cents> instalment(Cents Instalments::*which) const {
        return year_.instalments ? std::optional((*year_.instalments).*which) : std::nullopt;
    }

    /// Of a closed year what was paid counts, with what other plans spent.
    [[nodiscard]] Figure end() const {
        const bool by_paid = year_.closed && of_column(YearFigure::paid, place_);
        const bool elsewhere = by_paid && year_.means != nullptr && year_.means->elsewhere != nullptr;
        std::vector<MaybePart> parts{"(", ref(YearFigure::grant)};
        if (year_.means != nullptr) parts.insert(parts.end(), {" + ", ref(YearFigure::reserve)});
        parts.insert(parts.end(), {" - ", ref(by_paid ? YearFigure::paid : YearFigure::planned)});
        if (elsewhere) parts.insert(parts.end(), {" - ", std::optional(cell_of(*year_.means->elsewhere))});
        parts.emplace_back(") round 2");
        return made(parts, part(year_.result, &Balance::end));
    }

    /// The cell of the table of means; nothing where it cannot be read for what it is.
    [[nodiscard]] std::optional<CellRange> mean(std::string_view column) const {
        const auto* cell = year_.means == nullptr ? nullptr : year_.means->table->cell(year_.means->row, column);
        if (cell == nullptr) return std::nullopt;
        const bool known = (column == "grant" ? year_.means->grant : year_.means->reserve).has_value();
        const bool open = cell->text.empty() || cell->text.find('<') != std::string::npos;
        return known || open ? std::optional(cell_of(*cell)) : std::nullopt;
    }

    /// What the settings say: no cell of the plan has it as a number.
    [[nodiscard]] Figure for_all_employees() const {
        if (!year_.grant) return {};
        return {{"(" + std::to_string(*year_.grant) + "/100) round 2"}, year_.grant};
    }

    /// What the year before leaves, until the table says something else.
    [[nodiscard]] Figure reserve() const {
        const bool open = year_.means != nullptr && year_.means->reserve_open;
        if (open && before_ != nullptr && before_->has_formula(YearFigure::carry_over))
            return made({of_column(YearFigure::carry_over, place_ - 1)}, year_.reserve_in);
        return made({mean("reserve")}, year_.reserve_in);
    }

    /// The grant of which a reserve may be half.
    [[nodiscard]] std::optional<CellRange> cap_base() const {
        if (budget_.settings.cap_base == CapBase::same_year) return ref(YearFigure::grant);
        return before_ != nullptr ? before_->ref(YearFigure::grant) : std::nullopt;
    }

    [[nodiscard]] std::vector<CellRange> spending() const {
        std::vector<const CostItem*> costs;
        for (const auto& dated : year_.costs) costs.push_back(dated.cost);
        auto cells = amounts_of(costs);
        if (year_.means != nullptr && year_.means->elsewhere) cells.push_back(cell_of(*year_.means->elsewhere));
        return cells;
    }

    [[nodiscard]] std::optional<CellRange> of_column(YearFigure which, std::size_t column) const {
        const auto row = std::ranges::find(rows_, which, &FigureRow::figure);
        if (row == rows_.end()) return std::nullopt;
        const auto number = static_cast<std::size_t>(row - rows_.begin()) + 1;
        return CellRange{SummaryKind::years, {number, column}, {}};
    }

    /// Another figure of the same year; nothing when that has no formula.
    [[nodiscard]] std::optional<CellRange> ref(YearFigure which) const {
        return has_formula(which) ? of_column(which, place_) : std::nullopt;
    }

    [[nodiscard]] bool has_formula(YearFigure which) const {
        return which == YearFigure::planned || which == YearFigure::paid || !figure(which).formula.empty();
    }

    const std::vector<FigureRow>& rows_;
    const BudgetYear& year_;
    const Budget& budget_;
    std::size_t place_;
    const YearColumn* before_;
};

Summary summary_of_years(const SummaryTemplate& entry, const Budget& budget, bool has_follow_up) {
    Summary summary{&entry, {entry.title}, {}};
    const auto rows = figures_of(entry, has_follow_up);
    for (const auto& row : rows) summary.rows.push_back({row.title, {}});
    std::vector<YearColumn> columns;
    columns.reserve(budget.years.size()); // each points at the one before
    for (const auto& year : budget.years) {
        summary.header.push_back(year.label);
        const bool follows = !columns.empty() && budget.years[columns.size() - 1].year + 1 == year.year;
        const auto& column =
            columns.emplace_back(rows, year, budget, columns.size() + 1, follows ? &columns.back() : nullptr);
        for (std::size_t row = 0; row < rows.size(); ++row)
            summary.rows[row].figures.push_back(column.figure(rows[row].figure));
    }
    return summary;
}

/// All amounts of the plan: whole columns where a row of totals closes them, else cell by cell.
Formula total_of(const Plan& plan) {
    std::vector<CellRange> cells;
    const PlanTable* done = nullptr;
    for (const auto& cost : plan.costs) {
        const auto* amount = cost.cell(role::column::cost);
        if (amount == nullptr || cost.table == done) continue;
        if (const auto closing = closing_row(*cost.table)) {
            const auto column = amount->place.cell.value_or(CellIndex{}).column;
            const auto& table = *cost.table;
            cells.push_back(
                {table.block, {table.first_row - 1, column}, CellIndex{table.first_row + *closing, column}});
            done = &table;
        } else {
            cells.push_back(cell_of(*amount));
        }
    }
    return sum_of(cells);
}

/// In the order in which the document's summary has them, new ones last: people may have put its rows in an order.
std::vector<const BudgetPart*> in_order_of_document(const std::vector<BudgetPart>& parts, const SummaryTemplate& entry,
                                                    const Plan& plan) {
    std::unordered_map<std::string, std::size_t> place;
    for (const auto& chapter : plan.chapters)
        for (const auto& table : chapter.summaries)
            for (std::size_t row = 1; table.entry == &entry && row < table.rows.size(); ++row)
                place.emplace(match_key(table.rows[row].front().text), row);
    std::vector<const BudgetPart*> result;
    result.reserve(parts.size());
    for (const auto& part : parts) result.push_back(&part);
    std::ranges::stable_sort(result, {}, [&place](const BudgetPart* part) {
        const auto known = place.find(match_key(part->name));
        return known == place.end() ? place.size() + 1 : known->second;
    });
    return result;
}

/// What belongs to none of the rows above: all, less what stands there.
/// @param named  how many rows stand above
Formula rest_of(SummaryKind kind, std::size_t named, std::size_t column) {
    Formula formula{"(", CellRange{kind, {named + 2, column}, {}}};
    if (named > 0) {
        formula.emplace_back(" - sum ");
        formula.emplace_back(CellRange{kind, {1, column}, CellIndex{named, column}});
    }
    formula.emplace_back(") round 2");
    return formula;
}

/// All that was paid.
Formula total_paid_of(const Budget& budget) {
    std::vector<std::size_t> all(budget.payments.size());
    for (std::size_t at = 0; at < all.size(); ++at) all[at] = at;
    return sum_of(paid_cells(budget, all));
}

Summary summary_of_parts(const SummaryTemplate& entry, const std::vector<BudgetPart>& parts, const Budget& budget,
                         const Plan& plan, bool has_follow_up) {
    const bool with_paid = has_follow_up && !entry.paid.empty();
    Summary summary{&entry, {entry.title, entry.amount}, {}};
    if (with_paid) summary.header.push_back(entry.paid);
    const auto add = [&](const std::string& title, Figure planned, Figure paid) {
        auto& row = summary.rows.emplace_back(SummaryRow{title, {std::move(planned)}});
        if (with_paid) row.figures.push_back(std::move(paid));
    };
    std::optional<Cents> rest = 0;
    std::optional<Cents> rest_paid = 0;
    for (const auto* part : in_order_of_document(parts, entry, plan)) {
        if (part->name.empty()) rest = part->cents, rest_paid = part->paid;
        else
            add(part->name, {sum_of(amounts_of(part->costs)), part->cents},
                {sum_of(paid_cells(budget, part->payments)), part->paid});
    }
    // What a person adds later belongs to none of the rows above, until the summary is renewed.
    const std::size_t named = summary.rows.size();
    add(entry.rest, {rest_of(entry.kind, named, 1), rest}, {rest_of(entry.kind, named, 2), rest_paid});
    add(plan.plan_template->summary.total, {total_of(plan), budget.total}, {total_paid_of(budget), budget.total_paid});
    return summary;
}

} // namespace

std::optional<std::size_t> closing_row(const PlanTable& table) {
    if (table.total_rows.size() != 1 || table.first_row == 0) return std::nullopt;
    const auto last = table.rows.size() - 1;
    const auto* amount = table.cell(last, role::column::cost);
    const bool closes = table.total_rows.front() == last && amount != nullptr && amount->place.cell &&
                        table.rows[last].size() == table.rows.front().size();
    return closes ? std::optional(last) : std::nullopt;
}

std::vector<Summary> summaries_of(const Plan& plan, const Budget& budget) {
    const bool has_follow_up = !plan.tables(role::table::follow_up).empty();
    std::vector<Summary> result;
    for (const auto& entry : plan.plan_template->summary.tables) {
        switch (entry.kind) {
        case SummaryKind::years:
            if (!budget.years.empty()) result.push_back(summary_of_years(entry, budget, has_follow_up));
            break;
        case SummaryKind::goals:
            result.push_back(summary_of_parts(entry, budget.per_goal, budget, plan, has_follow_up));
            break;
        case SummaryKind::categories:
            result.push_back(summary_of_parts(entry, budget.per_category, budget, plan, has_follow_up));
            break;
        case SummaryKind::target_groups:
            result.push_back(summary_of_parts(entry, budget.per_target_group, budget, plan, has_follow_up));
            break;
        }
    }
    return result;
}

} // namespace plan::core
