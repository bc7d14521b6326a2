#include "writer/document_copy.hpp"

#include "writer/document_opening.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/TempFile.hpp>

namespace plan::writer {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::text::XTextDocument> open_copy(const Reference<css::uno::XComponentContext>& context,
                                              const Reference<css::text::XTextDocument>& document, bool hidden) {
    const rtl::OUString flat("OpenDocument Text Flat XML"); // to store another kind gives the document macro libraries
    const auto file = css::io::TempFile::create(context);   // it is deleted with this
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(file->getUri(), uno::arguments({{"FilterName", Any(flat)}}));
    return open_text(context, file->getUri(), hidden,
                     {{"FilterName", Any(flat)},
                      {"AsTemplate", Any(true)},
                      {"MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)},
                      {"UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)}});
}

} // namespace plan::writer
