// To whom a version of the plan was given, as its table of consultations notes it.
#pragma once

#include "core/plan/consultations.hpp"
#include "core/text/matching_key.hpp"

#include <map>
#include <string>
#include <vector>

namespace plan::core {

/// A row that notes that a body got the plan.
struct Delivery {
    std::string body;
    int version = 0;         ///< 0 when the row names none
    std::string fingerprint; ///< of the text that they got; empty when it was not kept
};

/// In the order of the table.
std::vector<Delivery> deliveries(const Plan& plan);

/// A text that was given to somebody keeps its number; another gets the next.
int version_of(const Plan& plan, const std::string& fingerprint);

/// The cells of a new row, by column id.
std::map<std::string, std::string, std::less<>> delivery_row(const Plan& plan, const Body& body, int version,
                                                             const std::string& fingerprint, Day day);

/// "versie 2"
std::string version_label(const Plan& plan, int version);

/// "22 november 2026", in the language of the plan
std::string written_date(const Plan& plan, Day day);

/// The text of a template for handing over, with its variables filled in.
/// @param body  nullptr where the text is about nobody
std::string fill_in_handover(std::string_view text, const Plan& plan, const Body* body, int version, Day day);

/// The outcome of an approval with the fingerprint of what was approved behind it; as it is when it has one, and when
/// the row notes no approval.
std::string marked_outcome(const Plan& plan, const std::string& kind, const std::string& outcome,
                           const std::string& fingerprint);

/// Whether a row with a date notes that the plan was approved.
bool is_approved(const Plan& plan);

} // namespace plan::core
