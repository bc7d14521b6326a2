// renewed_means: the money of the budget years that the new school year touches.
#include "core/next_year/next_year_means.hpp"

#include "core/budget/budget.hpp"
#include "core/next_year/next_year_tables.hpp"
#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core {
namespace {

class MeansRenewal {
public:
    MeansRenewal(const Renewal& renewal, const TableTemplate& entry)
        : renewal_(renewal), entry_(entry), budget_(budget_of(renewal.plan)) {}

    std::vector<Element> renew() {
        const auto& school_year = *renewal_.result.settings.school_year;
        const auto years = budget_years(school_year, budget_.settings.budget_year);
        TableElement element{&entry_, {}};
        for (const int year : years) element.rows.push_back(row(year, element.rows.size()));
        const auto sentence = fill_in_reserve(element.rows.front(), years.front());
        add_spent_elsewhere(element, years.front());
        std::vector<Element> elements;
        if (!sentence.empty()) elements.emplace_back(TextElement{Role::body, renewal_.fill_in(sentence), false});
        elements.emplace_back(std::move(element));
        return elements;
    }

private:
    using Row = std::vector<std::string>;

    void put(Row& row, std::string_view column, std::string text) const {
        if (const auto place = entry_.column(column); place && *place < row.size()) row[*place] = std::move(text);
    }

    /// What the old plan knows of a year; placeholders for the rest.
    Row row(int year, std::size_t at) const {
        const auto known = template_rows(renewal_, entry_);
        auto result = known.empty() ? Row() : known[std::min(at, known.size() - 1)];
        result.resize(entry_.columns.size());
        const bool by_school_year = budget_.settings.budget_year == BudgetYearKind::school_year;
        put(result, role::column::year,
            by_school_year ? renewal_.result.settings.school_year->label() : std::to_string(year));
        const auto* before = budget_.year(year);
        if (before == nullptr || before->means == nullptr) return result;
        if (before->means->grant) put(result, role::column::grant, format_amount(*before->means->grant));
        if (before->means->reserve) put(result, role::column::reserve, format_amount(*before->means->reserve));
        return result;
    }

    /// What the year before leaves, of what was paid once that is closed; a reserve that was typed counts where the
    /// plan does not know all that is spent.
    /// @returns  the sentence that says why it is an estimate; empty when it is none
    [[nodiscard]] std::string fill_in_reserve(Row& row, int year) const {
        const auto* before = budget_.year(year - 1);
        const auto* same = budget_.year(year);
        const bool typed = same != nullptr && same->means != nullptr && same->means->reserve;
        if (before == nullptr || !before->result || (typed && !before->whole)) return {};
        put(row, role::column::reserve, format_amount(before->result->carry_over));
        if (before->closed) return {}; // all is paid: it is known
        if (renewal_.year().period().to >= renewal_.today) return renewal_.words().estimated_reserve;
        return renewal_.plan.follow_up.empty() ? std::string() : renewal_.words().unsettled_reserve;
    }

    /// What a year is judged by: what was paid once it is closed, and until then what is planned.
    static std::optional<Cents> spent_in(const BudgetYear& year) {
        if (!year.closed) return year.planned;
        const bool elsewhere = year.means != nullptr && year.means->spent_elsewhere;
        return elsewhere ? add(year.paid, year.means->spent_elsewhere) : year.paid;
    }

    /// Both plans spend money of the calendar year in which one ends and the other begins.
    void add_spent_elsewhere(TableElement& element, int year) const {
        const auto& title = renewal_.words().spent_elsewhere_title;
        const auto* shared = budget_.year(year);
        if (title.empty() || shared == nullptr) return;
        const auto spent = spent_in(*shared);
        if (!spent || *spent == 0) return;
        auto& wider = renewal_.result.tables.emplace_back(entry_);
        wider.columns.push_back(own_column(title));
        element.table = &wider;
        for (auto& row : element.rows) row.emplace_back();
        element.rows.front().back() = format_amount(*spent);
    }

    const Renewal& renewal_;
    const TableTemplate& entry_;
    Budget budget_;
};

} // namespace

std::vector<Element> renewed_means(const Renewal& renewal, const TableTemplate& entry) {
    return MeansRenewal(renewal, entry).renew();
}

} // namespace plan::core
