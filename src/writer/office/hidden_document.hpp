// A document that nobody sees and that is ours alone.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// It closes with this.
class HiddenDocument {
public:
    explicit HiddenDocument(const css::uno::Reference<css::text::XTextDocument>& document);
    HiddenDocument(const HiddenDocument&) = delete;
    HiddenDocument& operator=(const HiddenDocument&) = delete;
    ~HiddenDocument();

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& get() const { return document_; }

private:
    css::uno::Reference<css::text::XTextDocument> document_;
};

} // namespace plan::writer
