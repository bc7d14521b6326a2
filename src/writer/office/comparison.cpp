#include "writer/office/comparison.hpp"

#include "uno/properties.hpp"
#include "writer/office/document_copy.hpp"
#include "writer/office/office_command.hpp"

namespace plan::writer {

css::uno::Reference<css::text::XTextDocument>
open_comparison(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& earlier,
                bool hidden) {
    const auto copy = open_copy(context, document, hidden);
    run_command(copy, "CompareDocuments",
                uno::arguments({{"URL", css::uno::Any(earlier)}, {"NoAcceptDialog", css::uno::Any(true)}}));
    return copy;
}

} // namespace plan::writer
