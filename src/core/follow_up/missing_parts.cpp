#include "core/follow_up/missing_parts.hpp"

namespace plan::core {

std::vector<MissingPart> missing_parts(const Payment& payment) {
    const auto& item = *payment.item;
    std::vector<MissingPart> missing;
    const auto add = [&missing](bool is_missing, MissingPart part) {
        if (is_missing) missing.push_back(part);
    };
    const bool took_place = item.state == FollowUpState::done;
    const bool was_paid = item.paid.value_or(0) > 0;
    add(!item.state, MissingPart::state);
    add(took_place && item.participants.empty(), MissingPart::participants);
    add(item.is_paid_unread || (took_place && !item.paid && payment.planned.value_or(0) > 0), MissingPart::paid);
    add(was_paid && item.invoice.empty(), MissingPart::invoice);
    add(was_paid && item.proof.text.empty(), MissingPart::proof);
    return missing;
}

} // namespace plan::core
