// How much room a text takes in a control, in pixels.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <rtl/ustring.hxx>

namespace plan::ui {

namespace css = com::sun::star;

class TextWidth {
public:
    /// @param control  one that is on the screen
    explicit TextWidth(const css::uno::Reference<css::awt::XControl>& control);

    [[nodiscard]] int of(const rtl::OUString& text) const;
    /// The text, or as much of its beginning as fits, with an ellipsis.
    [[nodiscard]] rtl::OUString shortened(const rtl::OUString& text, int width) const;
    [[nodiscard]] int line_height() const;

private:
    css::uno::Reference<css::awt::XFont> font_;
};

} // namespace plan::ui
