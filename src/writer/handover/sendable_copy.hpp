// A copy of a plan as it may leave the school: without guidance, comments, recorded changes and hidden text. The
// document itself is not touched.
#pragma once

#include "writer/office/hidden_document.hpp"
#include "writer/reading/inspection.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

namespace plan::writer {

/// It is open, hidden, as long as this lives.
class SendableCopy {
public:
    /// @throws Refused  "handover.changes" when recorded changes cannot be accepted in it, and as inspect()
    SendableCopy(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::text::XTextDocument>& document, const Templates& templates);

    /// Writes a word above the header of every page.
    /// @param house_style  URL of the file with the style for it
    void mark_as_draft(const std::string& word, const rtl::OUString& house_style);

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& document() const { return document_.get(); }

private:
    void renew_contents();

    HiddenDocument document_;
    css::uno::Reference<css::util::XRefreshable> contents_;
};

} // namespace plan::writer
