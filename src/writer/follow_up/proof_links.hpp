// Links in the cells that say where the proof is.
#pragma once

#include "core/plan/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// A link, with what it shows.
struct ProofLink {
    std::string text;
    std::string url; ///< as the office has it: absolute where the document has a place
};

/// The links of each row of Plan::follow_up, in the order of the text. Nothing that they lead to is looked at.
std::vector<std::vector<ProofLink>> proof_links(const css::uno::Reference<css::text::XTextDocument>& document,
                                                const core::Plan& plan);

/// Puts links at the end of a cell, behind what stands there.
/// @param cell  of the row's column for proof
/// @throws Refused  "place.protected", "document.changed"
void add_proof_links(const css::uno::Reference<css::text::XTextDocument>& document, const core::Place& cell,
                     const std::vector<ProofLink>& links);

} // namespace plan::writer
