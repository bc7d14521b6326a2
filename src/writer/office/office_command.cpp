#include "writer/office/office_command.hpp"

#include "uno/properties.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/util/URL.hpp>

namespace plan::writer {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void run_command(const Reference<css::text::XTextDocument>& document, const char* name,
                 const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
    const auto controller = document->getCurrentController();
    if (!controller.is()) return;
    css::util::URL command;
    command.Protocol = ".uno:";
    command.Path = rtl::OUString::createFromAscii(name);
    command.Complete = command.Main = command.Protocol + command.Path;
    const auto dispatch = Reference<css::frame::XDispatchProvider>(controller->getFrame(), UNO_QUERY_THROW)
                              ->queryDispatch(command, {}, 0);
    if (!dispatch.is()) return;
    auto all = arguments;
    all.realloc(arguments.getLength() + 1);
    all.getArray()[arguments.getLength()] = uno::arguments({{"SynchronMode", Any(true)}})[0];
    dispatch->dispatch(command, all);
}

} // namespace plan::writer
