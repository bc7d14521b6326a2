// A number for what a plan says, by which a later change is noticed.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/text/matching_key.hpp"

#include <string>
#include <vector>

namespace plan::core {

/// The fingerprint of a plan's meaningful text: headings, paragraphs and cells in their order, and the facts on the
/// cover. Guidance, captions, the table of contents, the table of consultations and the status on the cover do not
/// count, nor do case, spaces and hyphens: they change without the plan saying anything else.
/// @returns  sixteen hexadecimal digits
std::string plan_fingerprint(const Plan& plan, const Document& document);

/// What counts for the fingerprint, as it is written: a line for each paragraph and cell, UTF-8.
std::string meaningful_text(const Plan& plan, const Document& document);

/// How a table of consultations holds the fingerprint of what was approved: "plan-0123456789abcdef".
std::string approval_mark(const std::string& fingerprint);
/// The fingerprint in such a mark somewhere in a text; empty when there is none.
std::string mark_in(std::string_view text);

/// A fingerprint that was kept when the plan was approved, or handed over.
struct ApprovedText {
    std::string fingerprint;
    bool handed_over = false; ///< and nothing else is said of it
    Place place;              ///< of the mark; at the start of the plan when only the document's property holds it
};

/// In the order of the document; the document's property PlanApprovedText comes last.
std::vector<ApprovedText> approved_texts(const Plan& plan, const Document& document);

} // namespace plan::core
