// The cursor that a person sees.
#pragma once

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// The paragraph that the view's cursor stands in, also in a cell; nothing without a view, and while no text is
/// selected.
css::uno::Reference<css::text::XTextCursor>
paragraph_at_view_cursor(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
