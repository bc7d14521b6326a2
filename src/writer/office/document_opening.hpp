// Opening documents, in windows of their own or out of sight.
#pragma once

#include "uno/properties.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// @param hidden  in a window that nobody sees, and whose size the office does not take for that of the next one
/// @param how  what else the office is told ("FilterName", "AsTemplate" ...)
/// @throws css::uno::Exception  it cannot be opened, or is no text
css::uno::Reference<css::text::XTextDocument> open_text(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                        const rtl::OUString& url, bool hidden,
                                                        std::initializer_list<uno::Argument> how);

/// The same of a document of any kind, in a window that nobody sees.
css::uno::Reference<css::frame::XModel> open_hidden(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                    const rtl::OUString& url, std::initializer_list<uno::Argument> how);

/// In a window, as if somebody had opened it: with the user's own settings for macros and links.
/// @throws css::uno::Exception  it cannot be opened
void open_in_window(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url);

/// A new spreadsheet in a window that nobody sees.
css::uno::Reference<css::sheet::XSpreadsheetDocument>
new_spreadsheet(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace plan::writer
