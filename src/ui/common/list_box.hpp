// A list box whose choice stays where it is when its lines are renewed.
#pragma once

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <functional>
#include <vector>

namespace plan::ui {

namespace css = com::sun::star;

class ListBox {
public:
    /// @param chosen     another line was chosen
    /// @param activated  double click or Enter
    void connect(const css::uno::Reference<css::awt::XControl>& control, std::function<void()> chosen,
                 std::function<void()> activated);
    void set_lines(const std::vector<rtl::OUString>& lines);
    [[nodiscard]] int chosen() const; ///< -1: none
    void choose(int line);

private:
    css::uno::Reference<css::awt::XListBox> list_;
    std::vector<rtl::OUString> lines_;
};

} // namespace plan::ui
