// A modal dialog made from a file, with its controls by name.
#pragma once

#include "uno/properties.hpp"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>
#include <rtl/ustring.hxx>
#include <string_view>

namespace plan::ui {

namespace css = com::sun::star;

class Dialog {
public:
    /// @param above      the window to stand over; may be empty
    /// @param help_page  of the manual, which F1 opens
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
           const css::uno::Reference<css::awt::XWindow>& above, std::string_view help_page);
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;
    ~Dialog();

    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* name) const;
    template <typename Value>
    [[nodiscard]] Value value(const char* name, const char* property) const {
        return uno::get<Value>(control(name)->getModel(), property);
    }
    template <typename Value>
    void set(const char* name, const char* property, const Value& value) {
        uno::set(control(name)->getModel(), property, value);
    }
    /// What a button or label says, with the sign for its key; its model may only know where that stands.
    [[nodiscard]] rtl::OUString label(const char* name) const;
    void focus(const char* name);

    /// Shows it until it is closed.
    /// @param accept  what its button Ok does; the dialog stays open while that says no
    void execute(const std::function<bool()>& accept);
    /// Shows it beside the document, which can be edited meanwhile.
    /// @param close  called when somebody wants to close it; it stays open until it goes
    void show(std::function<void()> close);

    [[nodiscard]] css::uno::Reference<css::awt::XControlModel> model() const { return dialog_model_; }
    [[nodiscard]] css::uno::Reference<css::awt::XWindow> window() const;
    /// @param gone  called when it goes with the window that it stands over
    void follow_end(std::function<void()> gone);

private:
    void centre();

    css::uno::Reference<css::awt::XDialog2> dialog_;
    css::uno::Reference<css::awt::XControlModel> dialog_model_;
    css::uno::Reference<css::awt::XWindow> above_;
    css::uno::Reference<css::awt::XControlContainer> controls_;
    std::shared_ptr<void> help_;
};

} // namespace plan::ui
