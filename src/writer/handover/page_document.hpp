// A document of a few pages in the house style: a title and what comes below it.
#pragma once

#include "core/template/composition.hpp"
#include "writer/office/hidden_document.hpp"
#include "writer/writing/bar_chart.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// It is open, hidden, as long as this lives.
class PageDocument {
public:
    struct Content {
        std::string title;
        std::vector<core::Element> elements;
        std::string language;   ///< "nl-BE"
        std::string draft = {}; ///< a word above every page; empty: none
        bool is_wide = false;   ///< pages lie on their side, for wide tables
        std::vector<PlacedChart> charts = {};
    };

    /// @param house_style  URL of the file with the styles
    PageDocument(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& house_style,
                 const Content& content);

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& document() const { return document_.get(); }
    [[nodiscard]] int pages() const;

private:
    HiddenDocument document_;
};

/// The same to work on, in a window of its own.
/// @param hidden  nobody sees the window
css::uno::Reference<css::text::XTextDocument>
open_page_document(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& house_style,
                   const PageDocument::Content& content, bool hidden);

} // namespace plan::writer
