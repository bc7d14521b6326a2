#include "ui/common/text_width.hpp"

#include <com/sun/star/awt/XDevice.hpp>
#include <rtl/character.hxx>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY;

TextWidth::TextWidth(const Reference<css::awt::XControl>& control) {
    const Reference<css::awt::XDevice> device(control->getPeer(), UNO_QUERY);
    if (device.is()) font_ = device->getFont({}); // what a descriptor leaves open is as in the control
}

int TextWidth::of(const rtl::OUString& text) const { return font_.is() ? font_->getStringWidth(text) : 0; }

rtl::OUString TextWidth::shortened(const rtl::OUString& text, int width) const {
    if (of(text) <= width) return text;
    const rtl::OUString ellipsis(u'\u2026');
    sal_Int32 fits = 0;
    sal_Int32 too_long = text.getLength();
    while (fits + 1 < too_long) {
        const auto middle = (fits + too_long) / 2;
        (of(text.copy(0, middle).trim() + ellipsis) <= width ? fits : too_long) = middle;
    }
    if (fits > 0 && rtl::isHighSurrogate(text[fits - 1])) --fits;
    return text.copy(0, fits).trim() + ellipsis;
}

int TextWidth::line_height() const {
    if (!font_.is()) return 0;
    const auto metric = font_->getFontMetric();
    return metric.Ascent + metric.Descent;
}

} // namespace plan::ui
