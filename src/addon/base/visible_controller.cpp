#include "addon/base/visible_controller.hpp"

#include <com/sun/star/awt/XWindow2.hpp>

namespace plan::addon {

css::uno::Reference<css::frame::XController> visible_controller(const TextDocument& document) {
    auto controller = document->getCurrentController();
    if (!controller.is() || !controller->getFrame().is()) return {};
    const css::uno::Reference<css::awt::XWindow2> window(controller->getFrame()->getContainerWindow(),
                                                         css::uno::UNO_QUERY);
    return window.is() && window->isVisible() ? controller : css::uno::Reference<css::frame::XController>();
}

} // namespace plan::addon
