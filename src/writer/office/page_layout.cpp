#include "writer/office/page_layout.hpp"

#include "uno/properties.hpp"

namespace plan::writer {

void lay_out(const css::uno::Reference<css::text::XTextDocument>& document) {
    if (const auto view = document->getCurrentController(); view.is())
        uno::get<sal_Int32>(view, "PageCount"); // to count them
}

} // namespace plan::writer
