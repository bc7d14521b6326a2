// "Bestaand plan overnemen…" and "Rijen overnemen uit een rekenblad…": a document, where its parts go, and the plan.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <memory>

namespace plan::addon {

/// Asks for a file where the window has no document to take over, opens the window for it, and returns. In a plan that
/// the extension made, what is taken over is added to that plan.
/// @throws core::Refused  for what cannot be taken over
void open_takeover(const std::shared_ptr<Extension>& extension, const css::uno::Reference<css::frame::XFrame>& frame);

/// The same with a plan of another make, for the school year after that of the plan.
void open_takeover_for_next_year(const std::shared_ptr<Extension>& extension,
                                 const css::uno::Reference<css::frame::XFrame>& frame, const TextDocument& plan);

/// Whether the extension made a plan: what another program made it can take over.
/// @throws core::Refused  as inspect()
bool is_own_plan(Extension& extension, const TextDocument& document);

/// Rows of a spreadsheet, from a file or from what was copied, for a table of the plan in this window.
/// @throws core::Refused  as above, and that the document is no plan
void open_row_takeover(const std::shared_ptr<Extension>& extension,
                       const css::uno::Reference<css::frame::XFrame>& frame, const TextDocument& plan);

} // namespace plan::addon
