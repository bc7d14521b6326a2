// To whom a version of the plan was given, as its table of consultations notes it.
#pragma once

#include "core/plan/consultations.hpp"
#include "core/text/matching_key.hpp"

#include <map>
#include <string>
#include <string_view>
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
std::map<std::string, std::string, std::less<>> delivery_row(const Plan& plan, const Body& body, int version, Day day);

/// "versie 2"
std::string version_label(const Plan& plan, int version);

/// The text of a template for handing over, with its variables filled in.
/// @param body  nullptr where the text is about nobody
std::string fill_in_handover(std::string_view text, const Plan& plan, const Body* body, int version, Day day);

/// What a row of a table of consultations says of a talk.
struct NotedTalk {
    std::string kind;
    std::string outcome;
};

/// Whether a row comes to note an approval, so that it is to keep the fingerprint of what was approved.
/// @param before  what it said, and the fingerprint that it keeps
bool comes_to_approve(const Plan& plan, const NotedTalk& before, std::string_view kept, const NotedTalk& after);

/// Whether a row with a date notes that the plan was approved.
bool is_approved(const Plan& plan);

} // namespace plan::core
