#include "ui/common/icons.hpp"

#include "ui/common/text_width.hpp"
#include "uno/text.hpp"

#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <string>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

constexpr int sizes[] = {16, 24, 32};

bool has_dark_background(const Reference<css::awt::XControl>& control) {
    const Reference<css::awt::XStyleSettingsSupplier> supplier(control->getPeer(), UNO_QUERY);
    if (!supplier.is()) return false;
    const auto colour = static_cast<unsigned>(supplier->getStyleSettings()->getFieldColor());
    constexpr unsigned byte = 0xff;
    constexpr int red_shift = 16;
    constexpr int green_shift = 8;
    constexpr unsigned middle = 3 * byte / 2;
    return (colour >> red_shift & byte) + (colour >> green_shift & byte) + (colour & byte) < middle;
}

} // namespace

Icons::Icons(const rtl::OUString& dialogs, const Reference<css::awt::XControl>& control)
    : folder_(dialogs + "/../icons/"), is_dark_(has_dark_background(control)) {
    const int line = TextWidth(control).line_height();
    for (const int size : sizes)
        if (size <= line) size_ = size;
}

rtl::OUString Icons::url(std::string_view name) const {
    if (name.empty()) return {};
    return folder_ +
           uno::to_office(std::string(name) + "_" + std::to_string(size_) + (is_dark_ ? "_dark.png" : ".png"));
}

} // namespace plan::ui
