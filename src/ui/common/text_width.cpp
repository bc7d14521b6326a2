#include "ui/common/text_width.hpp"

#include <algorithm>
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
    if (!font_.is() || text.isEmpty()) return text;
    css::uno::Sequence<sal_Int32> ends; // of each letter: asked for once, as a text is measured slowly
    if (font_->getStringWidthArray(text, ends) <= width) return text;
    const rtl::OUString ellipsis(u'\u2026');
    const auto beginning = [&text, &ellipsis](sal_Int32 length) {
        if (length > 0 && rtl::isHighSurrogate(text[length - 1])) --length;
        return text.copy(0, length).trim() + ellipsis;
    };
    const auto too_long = std::ranges::upper_bound(ends, width - of(ellipsis));
    auto fits = static_cast<sal_Int32>(too_long - ends.begin());
    while (fits > 0 && of(beginning(fits)) > width) --fits; // what stands beside a letter can change its width
    return beginning(fits);
}

int TextWidth::line_height() const {
    if (!font_.is()) return 0;
    const auto metric = font_->getFontMetric();
    return metric.Ascent + metric.Descent;
}

} // namespace plan::ui
