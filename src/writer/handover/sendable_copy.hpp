// A copy of a plan as it may leave the school: without guidance, comments, recorded changes, hidden text and what
// programs keep in it, and fit to be read aloud. The document itself is not touched.
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

    /// Names of persons who took part become initials; functions and groups stay.
    void leave_out_names();

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& document() const { return document_.get(); }
    /// Whether tables have header rows and pictures a text instead, so that a PDF of it may say that it is accessible.
    [[nodiscard]] bool is_accessible() const { return is_accessible_; }

private:
    void make_accessible(const Inspection& inspection);
    void renew_contents();

    HiddenDocument document_;
    Templates templates_;
    css::uno::Reference<css::util::XRefreshable> contents_;
    bool is_accessible_ = false;
};

} // namespace plan::writer
