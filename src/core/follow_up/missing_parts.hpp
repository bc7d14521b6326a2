// What a row of the follow-up lacks that somebody will ask for.
#pragma once

#include "core/budget/payments.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace plan::core {

enum class MissingPart { state, participants, paid, invoice, proof };

/// "state", "participants", "paid", "invoice", "proof": the keys of getFollowUp, and the roles of the columns.
constexpr std::string_view name_of(MissingPart part) {
    constexpr std::array<std::string_view, 5> names = {"state", "participants", "paid", "invoice", "proof"};
    return names[static_cast<std::size_t>(part)];
}

/// In the order of the enum; empty where the row says all that there is to say.
std::vector<MissingPart> missing_parts(const Payment& payment);

} // namespace plan::core
