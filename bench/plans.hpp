// Documents to measure with.
#pragma once

#include "core/document/document.hpp"
#include "writer/reading/live_inspection.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursor.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::bench {

namespace css = com::sun::star;
using Document = css::uno::Reference<css::text::XTextDocument>;

/// Hidden, as a new document, so that no file is locked.
Document open(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url);
void close(const Document& document);
/// @param template_text  the text of the bundled template
writer::Templates bundled(const rtl::OUString& template_text);

/// Somebody who types in the middle of a document while it is checked.
class Writing {
public:
    Writing(const Document& document, const rtl::OUString& template_text);
    /// One letter, as the office puts it in.
    void write();
    /// @returns  how much is found
    std::size_t check_after_keystroke();
    /// The same in the paragraph above or below the one of before, in turn.
    std::size_t check_after_keystroke_elsewhere();

private:
    writer::Templates templates_;
    writer::LiveInspection live_;
    css::uno::Reference<css::text::XTextViewCursor> cursor_;
    css::uno::Reference<css::text::XTextRange> here_;
    css::uno::Reference<css::text::XTextRange> elsewhere_; ///< another paragraph
};

} // namespace plan::bench
