#include "writer/handover/delivered_document.hpp"

#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"

#include <com/sun/star/io/IOException.hpp>

namespace plan::writer {

void deliver_document(const css::uno::Reference<css::text::XTextDocument>& document, FileKind kind,
                      const std::string& title, DeliveredFiles& files) {
    const auto name = core::file_name(title, file_ending(kind));
    const auto url = files.add(name);
    try {
        store_as(document, kind, url, Claim::none);
    } catch (const css::io::IOException&) {
        throw core::FileRefused("file.not-written", {{"file", name}});
    }
}

} // namespace plan::writer
