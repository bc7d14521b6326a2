// What the plan notes of talks with councils and committees, with the place of each cell.
#pragma once

#include "core/plan/placed_text.hpp"
#include "core/plan/plan.hpp"

namespace plan::core {

/// A row of a table of consultations; nullptr where the table lacks the column.
struct ConsultationRow {
    const PlacedText* body = nullptr;
    const PlacedText* kind = nullptr;
    const PlacedText* date = nullptr;
    const PlacedText* outcome = nullptr;

    /// Something of it is still to be filled in: placeholder-left speaks of that.
    [[nodiscard]] bool is_open() const;
};

/// Whether a text names a council, committee or meeting that is talked with.
bool names_body(const Plan& plan, std::string_view text);

/// Whether words in the columns kind and outcome say that the plan was approved.
bool says_approved(const Plan& plan, std::string_view kind, std::string_view outcome);

/// The rows that name a body, but for those that only note that it got the plan, or a decision about a request for
/// training.
std::vector<ConsultationRow> consultation_rows(const Plan& plan);
/// The rows that note that a body got the plan.
std::vector<ConsultationRow> delivery_rows(const Plan& plan);

/// The bodies with that part in this plan; one that only stands in for another is left out where the cover says that
/// there is the other.
std::vector<const Body*> bodies_with(const Plan& plan, BodyPart part);
/// Whether the plan cannot do without the body: where it depends on the school, the cover says that it has one.
bool is_needed(const Plan& plan, const Body& body);

/// Whether a sentence of chapter involvement tells of it: names the body, the act where one is asked for, and a date or
/// a placeholder.
bool is_told(const Plan& plan, const Body& body, const Terms& act);

/// Whether the cover says yes or no to a fact; nothing when it does not say.
std::optional<bool> cover_says(const Plan& plan, std::string_view fact);

} // namespace plan::core
