// A document as a file of another kind.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <rtl/ustring.hxx>

namespace plan::writer {

namespace css = com::sun::star;

enum class FileKind { pdf, odt, docx };

/// With its dot: ".pdf"
const char* file_ending(FileKind kind);

/// Whether a PDF says that it is made for screen readers (PDF/UA).
enum class Claim { accessible, none };

/// A PDF is tagged, with its title, language and bookmarks.
/// @throws css::io::IOException
void store_as(const css::uno::Reference<css::text::XTextDocument>& document, FileKind kind, const rtl::OUString& url,
              Claim claim);

} // namespace plan::writer
