// Whether a cursor has moved since it was last looked at.
#pragma once

#include <com/sun/star/text/XTextCursor.hpp>

namespace plan::writer {

namespace css = com::sun::star;

class CursorTrace {
public:
    /// Whether the cursor stands elsewhere than the last time, in the eyes of a person: what is written before it,
    /// in other paragraphs, does not move it.
    bool has_moved(const css::uno::Reference<css::text::XTextRange>& cursor);

private:
    css::uno::Reference<css::text::XTextCursor> last_; ///< moves along with the text around it
    sal_Int32 offset_ = 0;                             ///< in its paragraph
};

} // namespace plan::writer
