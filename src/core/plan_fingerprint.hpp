// A number for what a plan says, by which a later change is noticed.
#pragma once

#include "core/plan.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// The fingerprint of a plan's meaningful text: headings, paragraphs and cells in their order, and the facts on the
/// cover. Guidance, captions, the table of contents, the table of consultations and the status on the cover do not
/// count, nor do case, spaces and hyphens: they change without the plan saying anything else.
/// @returns  sixteen hexadecimal digits
std::string plan_fingerprint(const Plan& plan, const Document& document);

/// How a table of consultations holds the fingerprint of what was approved: "plan-0123456789abcdef".
std::string approval_mark(const std::string& fingerprint);

/// A fingerprint that was kept when the plan was approved.
struct ApprovedText {
    std::string fingerprint;
    Place place; ///< of the mark; at the start of the plan when only the document's property holds it
};

/// In the order of the document; the document's property PlanApprovedText comes last.
std::vector<ApprovedText> approved_texts(const Plan& plan, const Document& document);

} // namespace plan::core
