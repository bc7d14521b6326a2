#include "addon/takeover/source_file.hpp"

#include "addon/base/choose_path.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;

constexpr const char* texts = "*.docx;*.odt;*.doc;*.rtf;*.fodt";
constexpr const char* sheets = "*.xlsx;*.ods;*.xls;*.csv;*.fods";

} // namespace

rtl::OUString ask_for_source(Extension& extension, bool only_sheets) {
    const auto& messages = extension.messages;
    const auto all = rtl::OUString::createFromAscii(only_sheets ? sheets : texts) +
                     (only_sheets ? rtl::OUString() : ";" + rtl::OUString::createFromAscii(sheets));
    return choose_file({extension.context, messages.text("takeover.choose-file"), {}},
                       {messages.text(only_sheets ? "takeover.sheets" : "takeover.files"), all});
}

SourceFile::SourceFile(Extension& extension, const rtl::OUString& url) {
    open(extension, url,
         {{"ReadOnly", Any(true)},
          {"MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)},
          {"UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)}});
}

SourceFile::SourceFile(Extension& extension, const rtl::OUString& url, const std::string& options) {
    open(extension, url,
         {{"ReadOnly", Any(true)},
          {"MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)},
          {"UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)},
          {"FilterName", Any(rtl::OUString("Text - txt - csv (StarCalc)"))},
          {"FilterOptions", Any(uno::to_office(options))}});
}

void SourceFile::open(Extension& extension, const rtl::OUString& url, std::initializer_list<uno::Argument> how) {
    try {
        model_ = writer::open_hidden(extension.context, url, how);
    } catch (const css::uno::Exception&) { // damaged, with a password, gone, or for a program that is not there
    }
    if (!model_.is()) throw core::Refused("takeover.cannot-open", {{"file", uno::to_utf8(uno::file_name_of(url))}});
}

SourceFile::~SourceFile() {
    try {
        Reference<css::util::XCloseable>(model_, css::uno::UNO_QUERY_THROW)->close(true);
    } catch (const css::uno::Exception&) { // somebody else uses it, and closes it afterwards
    }
}

} // namespace plan::addon
