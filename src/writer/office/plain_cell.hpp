// Cells whose number or formula gives way to text.
#pragma once

#include <com/sun/star/table/XCell.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Whether it holds a number or a formula, and not text.
bool is_computed(const css::uno::Reference<css::table::XCell>& cell);

/// A number becomes the text that shows it; a formula is ready to be written over. The office does not undo text that
/// is written over either (7.4), but it does undo the number format of text that is set first.
void make_text_of(const css::uno::Reference<css::table::XCell>& cell);

} // namespace plan::writer
