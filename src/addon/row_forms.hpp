// The forms for rows of the plan's tables: a new one, or the one that the cursor stands in.
#pragma once

#include "addon/commands.hpp"

#include <com/sun/star/frame/XFrame.hpp>

namespace plan::addon {

/// Where a form belongs: a document and the window that it is asked for in.
struct FormPlace {
    std::shared_ptr<Extension> extension;
    css::uno::Reference<css::frame::XFrame> frame;
    TextDocument document;
};

/// Asks for new rows of a table, one after the other if wanted.
/// @throws core::Refused  when the plan has no such table
void open_new_row_form(const FormPlace& place, const std::string& table_id);

/// Asks for the row that the cursor stands in.
/// @throws core::Refused  when it stands in none
void open_row_form(const FormPlace& place);

/// Puts every activity on the agenda that is not there yet, in one Undo step.
/// @throws core::Refused  when there is none
void plan_agenda(const FormPlace& place);

} // namespace plan::addon
