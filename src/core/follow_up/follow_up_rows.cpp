#include "core/follow_up/follow_up_rows.hpp"

#include "core/budget/budget_calendar.hpp"
#include "core/reading/hours_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/fnv.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace plan::core {
namespace {

/// What a row is about, as the plan says it now.
struct WantedRow {
    std::string name;
    std::string date;
    std::string participants;
    std::string hours;
    std::optional<std::size_t> activity;
    std::vector<std::size_t> costs;
    bool is_first = true; ///< of those about its activity: one without brackets is enough for it
};

/// The rows that a plan wants, activity by activity.
class WantedRows {
public:
    explicit WantedRows(const Plan& plan) : plan_(plan), calendar_(plan), dates_(plan) {
        for (std::size_t at = 0; at < plan.costs.size(); ++at)
            if (plan.costs[at].match) costs_of_[*plan.costs[at].match].push_back(at);
        for (std::size_t at = 0; at < plan.agenda.size(); ++at)
            if (plan.agenda[at].match) agenda_of_[*plan.agenda[at].match].push_back(at);
    }

    std::vector<WantedRow> make() {
        for (std::size_t at = 0; at < plan_.activities.size(); ++at) add_activity(at);
        std::set<std::string> named;
        for (const auto& item : plan_.agenda) {
            const bool needs_none =
                item.match || item.resembles || plan_.plan_template->vocabulary.not_scheduled.in(item.activity.text);
            if (needs_none || !named.insert(match_key(item.activity.text)).second) continue;
            rows_.push_back({without_break_marks(item.activity.text), item.date.text, item.target_group, {}, {}, {}});
        }
        add_loose_costs(named);
        return std::move(rows_);
    }

private:
    using CostGroup = std::vector<std::size_t>;

    void add_activity(std::size_t at) {
        const auto& activity = plan_.activities[at];
        WantedRow row;
        row.name = without_break_marks(activity.activity.text);
        row.date = date_of(at);
        row.participants = activity.target_group;
        row.hours = hours_text(activity.hours);
        row.activity = at;
        const auto costs = costs_of_.find(at);
        add_groups(std::move(row), costs == costs_of_.end() ? std::vector<std::size_t>{} : costs->second);
    }

    /// One row for each kind of cost, payer and budget year: what is paid for each must be known by itself.
    void add_groups(WantedRow row, const std::vector<std::size_t>& costs) {
        const auto groups = groups_of(costs);
        const auto name = row.name;
        const auto date = row.date;
        std::set<std::string> names{match_key(name)};
        for (std::size_t at = 0; at < std::max<std::size_t>(1, groups.size()); ++at) {
            if (at < groups.size()) row.costs = groups[at];
            if (at > 0) {
                row.name = name + " (" + qualifier(groups, at) + ')';
                if (!names.insert(match_key(row.name)).second) { // nothing tells it from another: they share that row
                    for (auto& other : rows_)
                        if (match_key(other.name) == match_key(row.name) && other.activity == row.activity)
                            other.costs.insert(other.costs.end(), row.costs.begin(), row.costs.end());
                    continue;
                }
                row.participants.clear();
                row.hours.clear();
                row.is_first = false;
            }
            row.date = at == 0 && !date.empty() ? date : date_of_costs(row.costs, date);
            rows_.push_back(row);
        }
    }

    [[nodiscard]] int year_of(const CostItem& cost) const {
        const auto period = dates_.of(cost);
        return period ? calendar_.year_of(period->from) : 0;
    }

    [[nodiscard]] std::vector<CostGroup> groups_of(const std::vector<std::size_t>& costs) const {
        std::vector<CostGroup> groups;
        std::map<std::tuple<std::string, std::string, int>, std::size_t> places;
        for (const auto at : costs) {
            const auto& cost = plan_.costs[at];
            const auto key = std::tuple(match_key(cost.category), match_key(cost.payer), year_of(cost));
            const auto [place, is_new] = places.try_emplace(key, groups.size());
            if (is_new) groups.emplace_back();
            groups[place->second].push_back(at);
        }
        return groups;
    }

    /// What tells a group of costs from the others: its kind, else who pays, else the budget year.
    [[nodiscard]] std::string qualifier(const std::vector<CostGroup>& groups, std::size_t at) const {
        const auto& own = plan_.costs[groups[at].front()];
        const auto is_its_own = [&](auto&& said) {
            const auto mine = said(own);
            if (mine.empty()) return false;
            for (std::size_t other = 0; other < groups.size(); ++other)
                if (other != at && said(plan_.costs[groups[other].front()]) == mine) return false;
            return true;
        };
        if (is_its_own([](const CostItem& cost) { return match_key(cost.category); }))
            return without_break_marks(own.category);
        if (is_its_own([](const CostItem& cost) { return match_key(cost.payer); }))
            return without_break_marks(own.payer);
        const int year = own.period ? year_of(own) : 0;
        if (year != 0) return std::to_string(year);
        return without_break_marks(own.category.empty() ? own.payer : own.category);
    }

    [[nodiscard]] std::string date_of(std::size_t activity) const {
        const auto items = agenda_of_.find(activity);
        if (items == agenda_of_.end()) return {};
        const auto& joining = plan_.plan_template->joining_words;
        std::string all;
        for (const auto at : items->second) {
            const auto& date = plan_.agenda[at].date.text;
            if (date.empty()) continue;
            auto longer = all;
            if (!all.empty() && joining.empty()) longer.append(", ");
            else if (!all.empty()) longer.append(" ").append(joining.front()).append(" ");
            longer.append(date);
            if (!all.empty() && !plan_.period(longer)) break; // several dates are said only where they can be read back
            all = std::move(longer);
        }
        return all;
    }

    [[nodiscard]] std::string date_of_costs(const std::vector<std::size_t>& costs, const std::string& date) const {
        for (const auto at : costs)
            if (!plan_.costs[at].date.empty()) return plan_.costs[at].date;
        return date;
    }

    void add_loose_costs(std::set<std::string>& named) {
        std::map<std::string, std::vector<std::size_t>> by_name;
        std::vector<std::string> order;
        for (std::size_t at = 0; at < plan_.costs.size(); ++at) {
            const auto& cost = plan_.costs[at];
            const auto key = match_key(cost.name());
            if (cost.match || key.empty() || named.contains(key) || is_only_placeholder(cost.name())) continue;
            if (!by_name.contains(key)) order.push_back(key);
            by_name[key].push_back(at);
        }
        for (const auto& key : order) {
            const auto& costs = by_name[key];
            WantedRow row;
            row.name = without_break_marks(plan_.costs[costs.front()].name());
            row.date = date_of_costs(costs, {});
            add_groups(std::move(row), costs);
        }
    }

    const Plan& plan_;
    BudgetCalendar calendar_;
    CostDates dates_;
    std::map<std::size_t, std::vector<std::size_t>> costs_of_;
    std::map<std::size_t, std::vector<std::size_t>> agenda_of_;
    std::vector<WantedRow> rows_;
};

/// What the extension wrote before, by fingerprints.
class Marks {
public:
    explicit Marks(std::string_view property) {
        for (std::size_t at = 0; at < property.size();) {
            const auto end = std::min(property.find(' ', at), property.size());
            if (end > at) known_.insert(std::string(property.substr(at, end - at)));
            at = end + 1;
        }
    }

    [[nodiscard]] bool has(const std::string& mark) const { return known_.contains(mark); }
    void keep(const std::string& mark) { kept_.insert(mark); }

    [[nodiscard]] std::string text() const {
        std::string result;
        for (const auto& mark : kept_) result += (result.empty() ? "" : " ") + mark;
        return result;
    }

    static std::string of_name(const std::string& name) { return of({"name", name}); }
    static std::string of_row(const std::string& name, const std::string& date, const std::string& participants,
                              const std::string& hours) {
        return of({"row", name, date, participants, hours});
    }

private:
    static std::string of(std::initializer_list<std::string_view> texts) {
        constexpr unsigned half = 32;
        Fnv<std::uint64_t> fingerprint;
        for (const auto text : texts) fingerprint.add(key_number(text));
        const auto number = fingerprint.number();
        return hexadecimal(static_cast<std::uint32_t>(number ^ number >> half)); // short: a plan has one for each row
    }

    std::set<std::string> known_;
    std::set<std::string> kept_;
};

class Updater {
public:
    Updater(const Plan& plan, const Document& document)
        : plan_(plan), marks_(document.property(follow_up_property)), wanted_(WantedRows(plan).make()),
          taken_(plan.follow_up.size(), false) {}

    FollowUpUpdate make() {
        const auto tables = plan_.tables(role::table::follow_up);
        for (std::size_t at = 0; at < plan_.follow_up.size(); ++at) {
            const auto& item = plan_.follow_up[at];
            keys_.push_back(match_key(item.activity.text));
            for (const auto cost : item.costs) row_of_cost_.emplace(cost, at);
            if (item.match) rows_of_[*item.match].push_back(at);
            else loose_rows_[keys_.back()].push_back(at);
        }
        for (const auto& wanted : wanted_) {
            wanted_keys_.insert(match_key(wanted.name));
            if (tables.empty()) {
                update_.all.push_back(new_row(wanted, *entry()));
                continue;
            }
            if (const auto row = row_for(wanted)) keep(*row, wanted);
            else add(wanted, *tables.back());
        }
        for (std::size_t at = 0; at < taken_.size(); ++at)
            if (!taken_[at]) leave_or_remove(at);
        if (!update_.added.empty()) remove_open_rows(tables);
        const auto order = [](const auto& each) { return std::pair(each.table, each.row); };
        std::ranges::stable_sort(update_.added, {}, order);
        std::ranges::stable_sort(update_.removed, {}, order);
        update_.marks = marks_.text();
        return std::move(update_);
    }

private:
    [[nodiscard]] const TableTemplate* entry() const {
        for (const auto* table : plan_.plan_template->tables())
            if (table->role == role::table::follow_up) return table;
        return nullptr;
    }

    /// The row that is about it: by its name, or the one that holds its costs or its activity without brackets.
    [[nodiscard]] std::optional<std::size_t> row_for(const WantedRow& wanted) const {
        const auto key = match_key(wanted.name);
        const auto& rows = wanted.activity ? rows_of_activity(*wanted.activity) : rows_named(key);
        const auto find = [&](auto&& fits) -> std::optional<std::size_t> {
            const auto row = std::ranges::find_if(rows, [&](std::size_t at) { return !taken_[at] && fits(at); });
            return row == rows.end() ? std::nullopt : std::optional(*row);
        };
        if (const auto named = find([&](std::size_t at) { return keys_[at] == key; })) return named;
        if (!wanted.activity) return std::nullopt;
        if (wanted.is_first)
            return find([&](std::size_t at) { return !plan_.follow_up[at].activity.text.ends_with(')'); });
        // What a person paid for all of an activity together stands in one row.
        for (const auto cost : wanted.costs)
            if (const auto row = row_of_cost_.find(cost); row != row_of_cost_.end()) {
                const auto& item = plan_.follow_up[row->second];
                if (item.paid && !is_as_filled_in(item)) return row->second;
            }
        return std::nullopt;
    }

    [[nodiscard]] const std::vector<std::size_t>& rows_of_activity(std::size_t activity) const {
        static const std::vector<std::size_t> none;
        const auto rows = rows_of_.find(activity);
        return rows == rows_of_.end() ? none : rows->second;
    }

    /// Those that are about no activity.
    [[nodiscard]] const std::vector<std::size_t>& rows_named(const std::string& key) const {
        static const std::vector<std::size_t> none;
        const auto rows = loose_rows_.find(key);
        return rows == loose_rows_.end() ? none : rows->second;
    }

    [[nodiscard]] static std::string cell_text(const FollowUpItem& item, std::string_view column) {
        return item.table->text(item.row, column);
    }

    /// Whether a row says just what the extension wrote there.
    [[nodiscard]] bool is_as_filled_in(const FollowUpItem& item) const {
        if (item.state.value_or(FollowUpState::planned) != FollowUpState::planned || item.is_state_unread) return false;
        for (const auto column : {role::column::paid, role::column::invoice, role::column::proof})
            if (!cell_text(item, column).empty()) return false;
        return marks_.has(mark_of(item));
    }

    [[nodiscard]] static std::string mark_of(const FollowUpItem& item) {
        return Marks::of_row(item.activity.text, item.date.text, item.participants,
                             cell_text(item, role::column::hours));
    }

    void change(const FollowUpItem& item, std::string_view column, const std::string& text) {
        const auto* cell = item.cell(column);
        if (cell == nullptr || !cell->place.cell || match_key(cell->text) == match_key(text)) return;
        update_.changed.push_back({cell->place, text});
    }

    void keep(std::size_t row, const WantedRow& wanted) {
        const auto& item = plan_.follow_up[row];
        if (taken_[row]) return; // it stands for more than one
        taken_[row] = true;
        const bool is_own = is_as_filled_in(item);
        const bool has_own_name = marks_.has(Marks::of_name(item.activity.text));
        auto name = item.activity.text;
        if (has_own_name) change(item, role::column::activity, name = wanted.name);
        if (is_own) {
            change(item, role::column::date, wanted.date);
            change(item, role::column::participants, wanted.participants);
            change(item, role::column::hours, wanted.hours);
            marks_.keep(Marks::of_row(name, wanted.date, wanted.participants, wanted.hours));
        }
        if (has_own_name || match_key(name) == match_key(wanted.name)) marks_.keep(Marks::of_name(name));
        last_ = row;
    }

    [[nodiscard]] FollowUpCells new_row(const WantedRow& wanted, const TableTemplate& table) {
        FollowUpCells cells(table.columns.size());
        const auto set = [&](std::string_view column, const std::string& text) {
            if (const auto at = table.column(column)) cells[*at] = text;
        };
        set(role::column::activity, wanted.name);
        set(role::column::state, plan_.plan_template->follow_up.name(FollowUpState::planned));
        set(role::column::date, wanted.date);
        set(role::column::participants, wanted.participants);
        set(role::column::hours, wanted.hours);
        marks_.keep(Marks::of_name(wanted.name));
        marks_.keep(Marks::of_row(wanted.name, wanted.date, wanted.participants, wanted.hours));
        return cells;
    }

    /// Below the row of what stands before it in the plan.
    void add(const WantedRow& wanted, const PlanTable& last_table) {
        const auto* table = last_ ? plan_.follow_up[*last_].table : &last_table;
        const auto row = last_ ? plan_.follow_up[*last_].row + 1 : end_of(*table);
        update_.added.push_back({table->block, table->first_row + row, new_row(wanted, *table->entry)});
    }

    /// Behind the last row that says something, in front of a row of totals.
    [[nodiscard]] static std::size_t end_of(const PlanTable& table) {
        auto row = table.rows.size();
        while (row > 0 && (table.row_is_total(row - 1) || table.row_is_blank(row - 1))) --row;
        return row;
    }

    /// Rows in which nothing was filled in yet are used up.
    void remove_open_rows(const std::vector<const PlanTable*>& tables) {
        for (const auto* table : tables)
            for (std::size_t row = 0; row < table->rows.size(); ++row)
                if (table->row_is_item(row) && !table->row_is_total(row) &&
                    std::ranges::all_of(table->rows[row], [](const PlacedText& cell) {
                        return cell.text.empty() || is_only_placeholder(cell.text);
                    }))
                    update_.removed.push_back({table->block, table->first_row + row});
    }

    void leave_or_remove(std::size_t at) {
        const auto& item = plan_.follow_up[at];
        const auto name = Marks::of_name(item.activity.text);
        const bool is_wanted = item.is_planned() && wanted_keys_.contains(keys_[at]);
        if (is_as_filled_in(item) && !is_wanted) {
            update_.removed.push_back({item.table->block, item.table->first_row + item.row});
            return;
        }
        if (is_as_filled_in(item)) marks_.keep(mark_of(item));
        if (marks_.has(name)) marks_.keep(name);
    }

    const Plan& plan_;
    Marks marks_;
    std::vector<WantedRow> wanted_;
    std::vector<bool> taken_;       ///< of the rows that are there: whether they stand for something that is wanted
    std::vector<std::string> keys_; ///< match_key of what each row is about
    std::unordered_map<std::size_t, std::vector<std::size_t>> rows_of_;    ///< by activity
    std::unordered_map<std::string, std::vector<std::size_t>> loose_rows_; ///< about no activity, by name
    std::unordered_map<std::size_t, std::size_t> row_of_cost_;
    std::unordered_set<std::string> wanted_keys_;
    std::optional<std::size_t> last_; ///< the row of what came before
    FollowUpUpdate update_;
};

} // namespace

FollowUpUpdate follow_up_update(const Plan& plan, const Document& document) { return Updater(plan, document).make(); }

} // namespace plan::core
