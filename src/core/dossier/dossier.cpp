#include "core/dossier/dossier.hpp"

#include "core/budget/budget_calendar.hpp"
#include "core/dossier/dossier_gaps.hpp"
#include "core/dossier/names.hpp"
#include "core/dossier/said_texts.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan::core {
namespace {

/// A row before it has a number.
struct Expense {
    std::vector<const DatedCost*> costs;
    std::optional<std::size_t> payment; ///< index in Budget::payments
    std::optional<Day> day;
};

class DossierMaker {
public:
    DossierMaker(const Plan& plan, const Budget& budget, const DossierRequest& request)
        : plan_(plan), budget_(budget), request_(request), year_(budget.year(request.year)), calendar_(plan),
          gaps_(plan, budget, request.year, request.today) {}

    Dossier make() {
        dossier_.year = request_.year;
        dossier_.label = calendar_.label(request_.year);
        dossier_.today = request_.today;
        dossier_.names_left_out = request_.names_left_out;
        if (year_ == nullptr) return std::move(dossier_);
        take_figures();
        read_costs();
        for (const auto& expense : expenses()) add_row(expense);
        add_copies();
        dossier_.gaps = gaps_.found();
        return std::move(dossier_);
    }

private:
    void take_figures() {
        dossier_.planned = year_->planned;
        dossier_.paid = year_->paid;
        dossier_.unread_planned = year_->unread;
        dossier_.unread_paid = year_->unread_paid;
        if (year_->means != nullptr) dossier_.elsewhere = year_->means->spent_elsewhere;
        dossier_.grant = year_->grant;
        dossier_.reserve = year_->reserve_in;
        dossier_.result = year_->result;
        dossier_.closed = year_->closed;
    }

    void read_costs() {
        for (const auto& item : plan_.agenda)
            if (item.match) agenda_of_[*item.match].push_back(&item);
        for (std::size_t at = 0; at < budget_.payments.size(); ++at)
            for (const auto cost : budget_.payments[at].item->costs) payment_of_.emplace(&plan_.costs[cost], at);
    }

    [[nodiscard]] const Payment& payment(const Expense& expense) const { return budget_.payments[*expense.payment]; }

    [[nodiscard]] bool is_of_this_year(const Payment& payment) const { return payment.year == request_.year; }

    /// Whether a payment that settles no cost of this year belongs here all the same.
    [[nodiscard]] bool is_expense(const Payment& payment) const {
        const auto& item = *payment.item;
        if (!is_of_this_year(payment) || (payment.payer != Payer::grant && payment.payer != Payer::unknown))
            return false;
        const bool is_paid = item.paid.value_or(0) != 0 || item.is_paid_unread;
        return is_paid || (payment.payer == Payer::grant && !item.invoice.empty());
    }

    [[nodiscard]] std::vector<Expense> expenses() const {
        std::vector<Expense> result;
        std::unordered_map<std::size_t, std::size_t> by_payment;
        for (const auto& dated : year_->costs) {
            const auto settled = payment_of_.find(dated.cost);
            if (settled == payment_of_.end()) {
                result.push_back({{&dated}, std::nullopt, {}});
                continue;
            }
            const auto [known, is_new] = by_payment.try_emplace(settled->second, result.size());
            if (is_new) result.push_back({{}, settled->second, {}});
            result[known->second].costs.push_back(&dated);
        }
        for (std::size_t at = 0; at < budget_.payments.size(); ++at)
            if (!by_payment.contains(at) && is_expense(budget_.payments[at])) result.push_back({{}, at, {}});
        for (auto& expense : result)
            if (const auto period = period_of(expense)) expense.day = period->from;
        std::ranges::stable_sort(result, [](const Expense& left, const Expense& right) {
            return left.day && (!right.day || *left.day < *right.day);
        });
        return result;
    }

    [[nodiscard]] std::optional<Period> period_of(const Expense& expense) const {
        if (expense.payment) {
            const auto& item = *payment(expense).item;
            if (item.period && plan_.knows_days_of(item.date.text)) return item.period;
        }
        for (const auto* cost : expense.costs)
            if (cost->period) return cost->period;
        return std::nullopt;
    }

    [[nodiscard]] std::string nameless(std::string text) const {
        return request_.names_left_out ? without_names(text, *plan_.plan_template) : text;
    }

    void add_row(const Expense& expense) {
        DossierRow row;
        row.number = dossier_.rows.size() + 1;
        for (const auto* dated : expense.costs) {
            row.costs.push_back(dated->cost);
            if (dated->cost->cents) row.planned = add(row.planned.value_or(0), dated->cost->cents);
        }
        if (expense.payment) row.follow_up = payment(expense).item;
        row.what = what_of(row);
        row.for_whom = for_whom(row);
        row.use = use_of(row);
        row.date = date_of(row);
        std::vector<Proof> proofs;
        if (row.follow_up != nullptr) {
            const auto& paid_by = payment(expense);
            if (is_of_this_year(paid_by)) {
                row.paid = row.follow_up->paid;
                row.is_paid_counted = paid_by.payer == Payer::grant;
                if (row.follow_up->is_paid_unread)
                    row.paid_as_written =
                        on_one_line(row.follow_up->table->text(row.follow_up->row, role::column::paid));
            }
            row.invoice = nameless(said(row.follow_up->invoice));
            proofs = proofs_of(*expense.payment);
        }
        gaps_.look_at(row, expense.payment ? &payment(expense) : nullptr, period_of(expense), !proofs.empty());
        proofs_.push_back(std::move(proofs));
        dossier_.rows.push_back(std::move(row));
    }

    /// "Studiedag taal (expert op studiedag; materiaal)"
    [[nodiscard]] static std::string what_of(const DossierRow& row) {
        std::string name;
        if (row.follow_up != nullptr) name = said(row.follow_up->activity.text);
        if (name.empty() && !row.costs.empty()) name = said(row.costs.front()->activity);
        std::vector<std::string> categories;
        for (const auto* cost : row.costs) add_once(categories, said(cost->category));
        auto kinds = joined(categories);
        if (name.empty() || name == kinds) return kinds;
        return kinds.empty() || name.ends_with(')') ? name : name + " (" + kinds + ')';
    }

    [[nodiscard]] std::optional<std::size_t> activity_of(const DossierRow& row) const {
        if (row.follow_up != nullptr && row.follow_up->match) return row.follow_up->match;
        return row.costs.empty() ? std::nullopt : row.costs.front()->match;
    }

    [[nodiscard]] std::string for_whom(const DossierRow& row) const {
        if (row.follow_up != nullptr)
            if (auto participants = nameless(said(row.follow_up->participants)); !participants.empty())
                return participants;
        if (const auto activity = activity_of(row)) return said(plan_.activities[*activity].target_group);
        std::vector<std::string> groups;
        if (row.follow_up != nullptr)
            for (const auto at : row.follow_up->agenda) add_once(groups, said(plan_.agenda[at].target_group));
        return joined(groups);
    }

    /// Of a second invoice the same as of the first.
    [[nodiscard]] std::string use_of(const DossierRow& row) const {
        std::vector<std::string> uses;
        const auto take = [&uses](const CostItem& cost) {
            add_once(uses, on_one_line(cost.table->text(cost.row, role::column::relevance)));
        };
        for (const auto* cost : row.costs) take(*cost);
        if (row.costs.empty() && row.follow_up != nullptr && row.follow_up->match)
            for (const auto& cost : plan_.costs)
                if (cost.match == row.follow_up->match) take(cost);
        return joined(uses);
    }

    [[nodiscard]] std::string date_of(const DossierRow& row) const {
        if (row.follow_up != nullptr)
            if (auto date = said(row.follow_up->date.text); !date.empty()) return date;
        std::vector<std::string> dates;
        for (const auto* cost : row.costs) add_once(dates, said(cost->date));
        if (!dates.empty()) return joined(dates);
        const auto activity = activity_of(row);
        if (const auto items = activity ? agenda_of_.find(*activity) : agenda_of_.end(); items != agenda_of_.end())
            for (const auto* item : items->second) add_once(dates, said(item->date.text));
        return joined(dates);
    }

    [[nodiscard]] std::vector<Proof> proofs_of(std::size_t payment) const {
        std::vector<Proof> result;
        if (payment < request_.proofs.size()) result = request_.proofs[payment];
        std::erase_if(result, [](const Proof& proof) {
            return proof.kind == ProofKind::note && (proof.text.empty() || is_only_placeholder(proof.text));
        });
        const auto& cell = budget_.payments[payment].item->proof.text;
        if (result.empty() && !said(cell).empty()) result.push_back({cell, {}, ProofKind::note});
        return result;
    }

    void add_copies() {
        std::vector<std::string> titles; // the text of a link may name somebody
        if (request_.names_left_out)
            for (const auto& row : dossier_.rows) titles.push_back(row.what);
        dossier_.copies = numbered(proofs_, titles);
        std::unordered_map<std::string, std::string> name_of_copy;
        for (const auto& copy : dossier_.copies) name_of_copy.emplace(copy.source, copy.name);
        for (std::size_t at = 0; at < dossier_.rows.size(); ++at)
            for (const auto& proof : proofs_[at]) {
                const auto copy = name_of_copy.find(proof.url);
                const bool is_copied = proof.kind == ProofKind::inside && copy != name_of_copy.end();
                auto text = is_copied ? copy->second : nameless(on_one_line(without_break_marks(proof.text)));
                dossier_.rows[at].proofs.push_back({text, proof.kind});
                if (is_copied || proof.kind == ProofKind::note) continue;
                dossier_.links.push_back({at + 1, proof.kind == ProofKind::inside ? ProofKind::missing : proof.kind,
                                          std::move(text),
                                          request_.names_left_out ? std::string() : on_one_line(proof.url)});
            }
    }

    const Plan& plan_;
    const Budget& budget_;
    const DossierRequest& request_;
    const BudgetYear* year_;
    BudgetCalendar calendar_;
    DossierGaps gaps_;
    Dossier dossier_;
    std::vector<std::vector<Proof>> proofs_;                      ///< of each row
    std::unordered_map<const CostItem*, std::size_t> payment_of_; ///< that settles a cost
    std::unordered_map<std::size_t, std::vector<const AgendaItem*>> agenda_of_;
};

} // namespace

Dossier dossier_of(const Plan& plan, const Budget& budget, const DossierRequest& request) {
    return DossierMaker(plan, budget, request).make();
}

} // namespace plan::core
