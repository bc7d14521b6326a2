// The pictures of a document: those that a block brings along, and those that none does.
#pragma once

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <cstddef>
#include <set>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct Pictures {
    std::set<std::size_t> blocks; ///< in which some stand; for one in a cell that of the table
    /// Those in a header or footer or on a page by themselves, but for drawings, which can only stand where they are.
    std::vector<css::uno::Reference<css::beans::XPropertySet>> loose;
};

Pictures pictures_of(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether what stands at a place belongs to pages, not to the text: in a header, a footer, or on a page by itself.
bool is_beside_text(const css::uno::Reference<css::text::XTextRange>& anchor);

} // namespace plan::writer
