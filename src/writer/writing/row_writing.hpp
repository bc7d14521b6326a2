// The answers of a row form → the document.
#pragma once

#include "core/forms/row_form.hpp"
#include "core/plan/renaming.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Writes a row. In a new one, what was not answered becomes the template's placeholder; in one that stood there, only
/// the cells that change are touched. Amounts become numbers, except while changes are recorded.
/// @param plan_template  of the plan: how its amounts are written, and by which words they are read
/// @throws Refused  "table.merged" where merged cells leave none for an answer; "document.recording" before anything
/// changes, where Undo would not bring back what it was
void write_row(const css::uno::Reference<css::text::XTextDocument>& document, const core::RowForm& form,
               const core::RowChange& change, const core::Template& plan_template);

/// Puts other texts in the stead of what stands at these places.
/// @param read  what the changes were made for: nothing is written where the document holds something else by now
void change_texts(const css::uno::Reference<css::text::XTextDocument>& document, const core::Document& read,
                  std::vector<core::TextChange> changes);

} // namespace plan::writer
