// participant-is-volunteer: volunteers took part in what the grant pays, which is for staff alone.
#include "core/check/follow_up_cells.hpp"
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/template/roles.hpp"
#include "core/text/name_list.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <set>

namespace plan::core::rules {
namespace {

bool is_part_mark(char sign) { return std::string_view(",;:/()+&\n").find(sign) != std::string_view::npos; }

/// Whether a text names volunteers: without a negation in the two words before them ("geen ouders"), and not behind the
/// staff that has to do with them ("leraren die met ouders werken").
bool names_volunteers(std::string_view text, const Template& known) {
    constexpr std::size_t reach = 2;
    if (!known.follow_up.volunteers.in(text)) return false; // as almost always
    std::string said;
    std::size_t since_negation = reach;
    std::size_t end = 0; // of the word before
    bool behind_staff = false;
    for (const auto& [word, span] : placed_words(text)) {
        const auto between = text.substr(end, span.offset - end);
        if (contains(known.joining_words, word) || std::ranges::any_of(between, is_part_mark)) behind_staff = false;
        end = span.offset + span.length;
        const bool is_negation = contains(known.money.negations, word);
        behind_staff = behind_staff || known.vocabulary.staff.in(word);
        if (!is_negation && !behind_staff && since_negation >= reach) {
            said += word + ' ';
        } else if (known.follow_up.volunteers.in(said)) {
            return true;
        } else {
            said.clear(); // what stands behind it makes no phrase with what stands in front of it
        }
        since_negation = is_negation ? 0 : since_negation + 1;
    }
    return known.follow_up.volunteers.in(said);
}

/// Whether the grant pays for a row or is to pay for it; for some of it where its costs have several payers.
bool is_on_grant(const Plan& plan, const Payment& payment) {
    const auto& item = *payment.item;
    const bool goes_on = item.state != FollowUpState::cancelled;
    if (payment.payer == Payer::grant) return item.paid.value_or(0) > 0 || (goes_on && payment.planned.value_or(0) > 0);
    return goes_on && std::ranges::any_of(item.costs, [&plan](std::size_t at) {
               const auto& cost = plan.costs[at];
               return cost.paid_by == Payer::grant && cost.cents.value_or(0) > 0;
           });
}

void check(const RuleInput& subject, Report& report) {
    std::set<std::size_t> on_grant; // activities: who took part often stands in another row than what it cost
    for (const auto& payment : subject.budget.payments)
        if (payment.item->match && is_on_grant(subject.plan, payment)) on_grant.insert(*payment.item->match);
    for (const auto& payment : subject.budget.payments) {
        const auto& item = *payment.item;
        const auto* cell = item.cell(role::column::participants);
        if (cell == nullptr || !names_volunteers(item.participants, *subject.plan.plan_template)) continue;
        if (has_open_cell(item, {role::column::activity, role::column::participants})) continue;
        if (item.match ? !on_grant.contains(*item.match) : !is_on_grant(subject.plan, payment)) continue;
        report.add(cell->place, item.activity.text + "|" + cell->text,
                   {{"activity", item.activity.text}, {"participants", item.participants}});
    }
}

} // namespace

const Rule participant_is_volunteer{
    .id = "participant-is-volunteer", .source = "V77", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
