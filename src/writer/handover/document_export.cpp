#include "writer/handover/document_export.hpp"

#include "uno/properties.hpp"

#include <com/sun/star/frame/XStorable.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;

const char* filter_of(FileKind kind) {
    switch (kind) {
    case FileKind::odt:
        return "writer8";
    case FileKind::docx:
        return "MS Word 2007 XML";
    case FileKind::pdf:
        break;
    }
    return "writer_pdf_Export";
}

css::uno::Sequence<css::beans::PropertyValue> pdf_settings(Claim claim) {
    return uno::arguments({{"UseTaggedPDF", Any(true)},
                           {"PDFUACompliance", Any(claim == Claim::accessible)},
                           {"ExportBookmarks", Any(true)},
                           {"OpenBookmarkLevels", Any(sal_Int32{1})},
                           {"DisplayPDFDocumentTitle", Any(true)},
                           {"ExportNotes", Any(false)},
                           {"ExportNotesInMargin", Any(false)},
                           {"ExportFormFields", Any(false)},
                           {"ExportPlaceholders", Any(false)}});
}

} // namespace

const char* file_ending(FileKind kind) {
    switch (kind) {
    case FileKind::odt:
        return ".odt";
    case FileKind::docx:
        return ".docx";
    case FileKind::pdf:
        break;
    }
    return ".pdf";
}

void store_as(const css::uno::Reference<css::text::XTextDocument>& document, FileKind kind, const rtl::OUString& url,
              Claim claim) {
    css::uno::Sequence<css::beans::PropertyValue> how =
        uno::arguments({{"FilterName", Any(rtl::OUString::createFromAscii(filter_of(kind)))},
                        {"Overwrite", Any(true)},
                        {"FilterData", Any(pdf_settings(claim))}});
    if (kind != FileKind::pdf) how.realloc(2);
    css::uno::Reference<css::frame::XStorable>(document, css::uno::UNO_QUERY_THROW)->storeToURL(url, how);
}

} // namespace plan::writer
