// A paragraph that a person is writing, known again without reading the document.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <cstddef>

namespace plan::writer {

namespace css = com::sun::star;

class WatchedParagraph {
public:
    /// @param paragraph  all of it (paragraph_at_view_cursor)
    explicit WatchedParagraph(const css::uno::Reference<css::text::XTextCursor>& paragraph);

    /// Whether another stretch is the whole paragraph still, and the ones above and below it are those of the document:
    /// none was split, joined, put in or taken out here.
    [[nodiscard]] bool is_still(const css::uno::Reference<css::text::XTextCursor>& paragraph,
                                const core::Document& document, std::size_t block) const;

private:
    css::uno::Reference<css::text::XTextCursor> start_; ///< the office moves it along
};

} // namespace plan::writer
