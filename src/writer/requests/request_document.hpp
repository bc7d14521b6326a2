// The form for a request for training as a document of one page.
#pragma once

#include "core/requests/request_form.hpp"
#include "writer/handover/page_document.hpp"

namespace plan::writer {

/// It is open, hidden, as long as this lives.
class RequestDocument {
public:
    /// @param page  with rows
    /// @param house_style  URL of the file with the styles
    /// @param language  "nl-BE"
    RequestDocument(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& house_style,
                    const core::RequestPage& page, const std::string& language);

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& document() const { return page_.document(); }

private:
    PageDocument page_;
};

} // namespace plan::writer
