#include "writer/office/document_copy.hpp"

#include "core/text/refused.hpp"
#include "writer/office/document_opening.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// @returns  nothing where the office does not open what it has stored
Reference<css::text::XTextDocument> copy_by(const char* filter_name,
                                            const Reference<css::uno::XComponentContext>& context,
                                            const Reference<css::text::XTextDocument>& document, bool hidden) {
    const Any filter(rtl::OUString::createFromAscii(filter_name));
    const auto file = css::io::TempFile::create(context); // it is deleted with this
    const Reference<css::util::XModifiable> state(document, UNO_QUERY_THROW);
    const bool was_modified = state->isModified();
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(file->getUri(), uno::arguments({{"FilterName", filter}}));
    if (!was_modified && state->isModified()) state->setModified(false); // formulas may be computed meanwhile
    try {
        return open_text(context, file->getUri(), hidden,
                         {{"FilterName", filter},
                          {"AsTemplate", Any(true)},
                          {"MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)},
                          {"UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)}});
    } catch (const css::uno::Exception&) {
        return {};
    }
}

} // namespace

Reference<css::text::XTextDocument> open_copy(const Reference<css::uno::XComponentContext>& context,
                                              const Reference<css::text::XTextDocument>& document, bool hidden) {
    // To store a package gives the document macro libraries; a flat file with a spreadsheet in it 7.4 does not open
    // again.
    for (const char* filter : {"OpenDocument Text Flat XML", "writer8"})
        if (auto copy = copy_by(filter, context, document, hidden); copy.is()) return copy;
    throw core::Refused("document.no-copy");
}

} // namespace plan::writer
