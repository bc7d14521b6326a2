// A document that is taken over → a new plan, or one that was made before. Where blocks from one to the same are to be
// copied, the pictures of headers and pages are put: see PartCopier::copy_loose_pictures.
#pragma once

#include "core/takeover/takeover.hpp"
#include "writer/reading/inspection.hpp"
#include "writer/takeover/part_copying.hpp"

namespace plan::writer {

/// Makes a plan of what was taken over. Not modified, nothing to undo.
/// @param copier  by which blocks come along; nullptr for a spreadsheet, which has none
/// @param house_style  URL of the file with the styles
css::uno::Reference<css::text::XTextDocument>
create_taken_over_plan(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const core::Template& plan_template, const core::Takeover& takeover, PartCopier* copier,
                       const rtl::OUString& house_style, bool hidden);

/// Adds what was taken over to a plan: rows to its tables, all else to the end of its chapters, which are made where
/// they are not there.
/// @param copier  as above
/// @throws Refused  "document.recording"; "table.merged", "container.blocks", "place.protected" where there is no
/// place for it
void add_to_plan(const css::uno::Reference<css::text::XTextDocument>& plan, const Inspection& inspection,
                 const core::Additions& additions, PartCopier* copier);

} // namespace plan::writer
