// A number for what a plan says, by which a later change is noticed.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/text/matching_key.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// The fingerprint of a plan's meaningful text: headings, paragraphs and cells in their order, and the facts on the
/// cover. Guidance, captions, the table of contents, the table of consultations, the follow-up, the summary of the
/// budget and the status on the cover do not count, nor do case, spaces and hyphens: they change without the plan
/// saying anything else.
/// @returns  sixteen hexadecimal digits
std::string plan_fingerprint(const Plan& plan, const Document& document);

/// The same as plans of an earlier time kept it: they counted the summary of the budget as well.
std::string earlier_plan_fingerprint(const Plan& plan, const Document& document);

/// What counts for the fingerprint, as it is written: a line for each paragraph and cell, UTF-8.
std::string meaningful_text(const Plan& plan, const Document& document);

/// The name of the bookmark that keeps a fingerprint in a row: short enough for Word, and not one of those that there
/// are, since two bodies may get the same text.
std::string fingerprint_bookmark(const std::string& fingerprint, const std::set<std::string, std::less<>>& taken);
/// The fingerprint in such a name; empty where it is none of ours, as the name that the office gives to a copy.
std::string fingerprint_in_bookmark(std::string_view name);

/// The fingerprint that the row of a cell keeps: in a bookmark or, as plans of before have it, as text in the table of
/// consultations: "plan-0123456789abcdef". Empty where it keeps none.
std::string fingerprint_of_row(const Plan& plan, const Place& cell);

/// A fingerprint that was kept when the plan was approved, or handed over.
struct ApprovedText {
    std::string fingerprint;
    bool handed_over = false; ///< and nothing else is said of it
    Place place;              ///< of what notes it; at the start of the plan when only the document's property holds it
};

/// In the order of the document; the document's property PlanApprovedText comes last. A bookmark counts as long as its
/// row says that the plan was approved or handed over.
std::vector<ApprovedText> approved_texts(const Plan& plan, const Document& document);

/// Whether a plan still says one of these texts.
bool still_says(const Plan& plan, const Document& document, const std::vector<ApprovedText>& texts);

} // namespace plan::core
