// The extension's own icons, in the size of a control's text and for its background.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <rtl/ustring.hxx>
#include <string_view>

namespace plan::ui {

namespace css = com::sun::star;

class Icons {
public:
    Icons() = default;
    /// @param dialogs  URL of the folder dialogs/, beside which the icons lie
    /// @param control  one that is on the screen: its font and background decide
    Icons(const rtl::OUString& dialogs, const css::uno::Reference<css::awt::XControl>& control);

    /// @return the URL of extension/icons/<name>_<size>.png; empty for no name
    [[nodiscard]] rtl::OUString url(std::string_view name) const;
    [[nodiscard]] int size() const { return size_; } ///< in pixels, of each side

private:
    rtl::OUString folder_;
    int size_ = 16;
    bool is_dark_ = false;
};

} // namespace plan::ui
