#include "writer/office/document_opening.hpp"

#include "uno/deprecated.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Arguments = css::uno::Sequence<css::beans::PropertyValue>;

/// As "_blank" is, but for its state: when that of a hidden one is kept, the next window is a few pixels large.
Reference<css::frame::XFrame> hidden_frame(const Reference<css::uno::XComponentContext>& context,
                                           const Reference<css::frame::XDesktop2>& desktop) {
    const auto named = [](const char* name, const Any& value) {
        return Any(css::beans::NamedValue(rtl::OUString::createFromAscii(name), value));
    };
    const Reference<css::lang::XSingleServiceFactory> frames(
        context->getServiceManager()->createInstanceWithContext("com.sun.star.frame.TaskCreator", context),
        UNO_QUERY_THROW);
    const Any how[] = {named("ParentFrame", Any(desktop)), named("CreateTopWindow", Any(true)),
                       named("MakeVisible", Any(false)), named("SupportPersistentWindowState", Any(false)),
                       named("EnableTitleBarUpdate", Any(true))};
    return {uno::create(frames, {how, std::size(how)}), UNO_QUERY_THROW};
}

} // namespace

Reference<css::frame::XModel> open_hidden(const Reference<css::uno::XComponentContext>& context,
                                          const rtl::OUString& url, std::initializer_list<uno::Argument> how) {
    auto arguments = uno::arguments(how);
    arguments.realloc(arguments.getLength() + 1);
    arguments.getArray()[arguments.getLength() - 1] = uno::arguments({{"Hidden", Any(true)}})[0];
    const auto frame = hidden_frame(context, css::frame::Desktop::create(context));
    try {
        const Reference<css::frame::XComponentLoader> loader(frame, UNO_QUERY_THROW);
        return {loader->loadComponentFromURL(url, "_self", 0, arguments), UNO_QUERY_THROW};
    } catch (...) { // what cannot be opened closes with it
        Reference<css::util::XCloseable>(frame, UNO_QUERY_THROW)->close(true);
        throw;
    }
}

Reference<css::text::XTextDocument> open_text(const Reference<css::uno::XComponentContext>& context,
                                              const rtl::OUString& url, bool hidden,
                                              std::initializer_list<uno::Argument> how) {
    if (!hidden) {
        const auto desktop = css::frame::Desktop::create(context);
        return {desktop->loadComponentFromURL(url, "_blank", 0, uno::arguments(how)), UNO_QUERY_THROW};
    }
    const auto model = open_hidden(context, url, how);
    const Reference<css::text::XTextDocument> text(model, css::uno::UNO_QUERY);
    if (text.is()) return text;
    Reference<css::util::XCloseable>(model, UNO_QUERY_THROW)->close(true);
    throw css::uno::RuntimeException("not a text");
}

void open_in_window(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
    css::frame::Desktop::create(context)->loadComponentFromURL(
        url, "_default", 0,
        uno::arguments({{"MacroExecutionMode", Any(css::document::MacroExecMode::USE_CONFIG)},
                        {"UpdateDocMode", Any(css::document::UpdateDocMode::ACCORDING_TO_CONFIG)}}));
}

Reference<css::sheet::XSpreadsheetDocument> new_spreadsheet(const Reference<css::uno::XComponentContext>& context) {
    return {open_hidden(context, "private:factory/scalc", {}), UNO_QUERY_THROW};
}

} // namespace plan::writer
