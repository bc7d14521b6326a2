// The cursor that a person sees.
#pragma once

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursor.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Nothing without a view.
css::uno::Reference<css::text::XTextViewCursor>
view_cursor(const css::uno::Reference<css::text::XTextDocument>& document);

/// The paragraph that the view's cursor stands in, also in a cell; nothing without a view, and while no text is
/// selected.
css::uno::Reference<css::text::XTextCursor>
paragraph_at_view_cursor(const css::uno::Reference<css::text::XTextDocument>& document);

/// The view's cursor, to go to a place: a picture or chart that is selected, also as Undo brought it back, is so no
/// longer.
/// @throws Refused  "document.no-window"; "selection.no-text" where a shape stays selected
css::uno::Reference<css::text::XTextViewCursor>
cursor_in_text(const css::uno::Reference<css::text::XTextDocument>& document,
               const css::uno::Reference<css::text::XTextRange>& place);

} // namespace plan::writer
