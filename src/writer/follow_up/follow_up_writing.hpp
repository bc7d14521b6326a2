// Rows of the follow-up → the document.
#pragma once

#include "core/follow_up/follow_up_rows.hpp"
#include "writer/reading/inspection.hpp"

namespace plan::writer {

/// Does what the update says: puts the chapter in where the plan has none, changes cells, adds and removes rows. What
/// the document keeps of it comes back on Undo too.
/// @param inspection  what the update was made of
/// @throws Refused  "follow-up.none" where the template has no such chapter; "document.recording"; "table.merged";
/// "place.protected"
void write_follow_up(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                     const core::FollowUpUpdate& update);

} // namespace plan::writer
