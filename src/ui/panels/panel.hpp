// A panel of the sidebar: a container window made from an .xdl, laid out in one column.
#pragma once

#include "ui/common/guide.hpp"
#include "ui/common/layout.hpp"
#include "ui/common/messages.hpp"
#include "ui/common/plan_view.hpp"

#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XSidebar.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase4.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

namespace plan::ui {

/// Where a panel stands and what it shows.
struct PanelPlace {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame;
    css::uno::Reference<css::awt::XWindow> parent;
    css::uno::Reference<css::ui::XSidebar> sidebar; ///< may be empty
    rtl::OUString folder;                           ///< URL of the folder dialogs/
    rtl::OUString url;                              ///< the panel's resource URL
    rtl::OUString deck;                             ///< the name of the deck that it stands in
    const Messages& messages;
    std::shared_ptr<PlanView> view;
    std::shared_ptr<Guide> guide;
    std::function<void(std::string_view name)> run_command; ///< one of the menu's, in this window
};

using PanelBase = cppu::WeakComponentImplHelper4<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel,
                                                 css::awt::XWindowListener>;

class Panel : protected cppu::BaseMutex, public PanelBase {
public:
    /// Puts the cursor of the keyboard into the panel.
    virtual void focus() = 0;
    /// Shows now what it would show a moment later: where the cursor was put meanwhile.
    virtual void catch_up() {}
    [[nodiscard]] const css::uno::Reference<css::frame::XFrame>& frame() const { return place_.frame; }
    [[nodiscard]] const rtl::OUString& url() const { return place_.url; }

    // XUIElement
    css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;
    css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override { return place_.frame; }
    rtl::OUString SAL_CALL getResourceURL() override { return place_.url; }
    sal_Int16 SAL_CALL getType() override;
    // XToolPanel
    css::uno::Reference<css::accessibility::XAccessible>
        SAL_CALL createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;
    css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override { return window_; }
    // XSidebarPanel
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;
    // XWindowListener
    void SAL_CALL windowResized(const css::awt::WindowEvent& event) override;
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override;
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    void SAL_CALL disposing(const css::lang::EventObject& source) override;

protected:
    explicit Panel(PanelPlace place);

    /// Makes the window; called once, after construction, so that listeners may hold the panel.
    /// @param help_page  of the manual, which F1 opens
    void open(const char* dialog, const char* help_page);
    /// Fills the column and attaches listeners.
    virtual void build() = 0;
    /// Shows view().state().
    virtual void show() = 0;
    /// The controls are about to get their places.
    virtual void before_layout() {}
    /// The controls have got other places and sizes.
    virtual void laid_out() {}
    /// Perhaps after a while in which nobody saw it.
    virtual void come_into_sight() { view().come_into_sight(); }

    /// Below what the panel shows.
    void say(const rtl::OUString& note);
    [[nodiscard]] PlanView& view() { return *place_.view; }
    void run_command(std::string_view name) { place_.run_command(name); }
    [[nodiscard]] Guide& guide() { return *place_.guide; }
    /// For somebody else to ask, also once the panel is gone.
    [[nodiscard]] std::function<bool()> is_seen() const;
    [[nodiscard]] const PanelPlace& place() const { return place_; }
    [[nodiscard]] const Messages& messages() const { return place_.messages; }
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* name) const;
    void set_text(const char* name, const rtl::OUString& text);
    void set_visible(const char* name, bool visible);
    void set_enabled(const char* name, bool enabled);
    /// What a screen reader says of a control that shows no text, its value included.
    void set_spoken_name(const char* name, const rtl::OUString& spoken);
    void make_title(const char* label); ///< in bold
    /// Nobody sees it: it names the control behind it for a screen reader.
    void make_name_only(const char* label);
    /// Gives it a scroll bar while its text needs one.
    void make_scrolling(const char* text_field);
    /// Makes a button stay pressed until it is pressed again.
    void make_toggle(const char* button);
    [[nodiscard]] bool is_pressed(const char* toggle) const;
    void set_pressed(const char* toggle, bool pressed);
    /// A button that shows an icon and has its help text as its name.
    void set_icon(const char* button, std::string_view icon);
    /// Lets the office's shortcuts work while the keyboard is in this field.
    void leave_shortcuts(const char* text_field);
    void lay_out();
    /// The same; asks the sidebar for other heights when the controls that are shown need that.
    void lay_out_anew();

    /// A function for a listener: does nothing once the panel is gone, and shows what was refused or failed in the
    /// note.
    std::function<void()> guarded(std::function<void()> call);
    /// The same of a method.
    template <typename Derived>
    std::function<void()> calling(void (Derived::*method)()) {
        auto* const self = static_cast<Derived*>(this);
        return guarded([self, method] { (self->*method)(); });
    }
    /// Calls it when a button is pressed.
    template <typename Derived>
    void on_press(const char* button, void (Derived::*method)()) {
        connect(button, calling(method));
    }

    Column column_;

private:
    void connect(const char* button, std::function<void()> call);
    /// Texts instead of their keys, and without the mnemonics that the office gave them: here they would get in the way
    /// of the menus.
    void set_plain_labels();
    void SAL_CALL disposing() override;

    PanelPlace place_;
    css::uno::Reference<css::awt::XWindow> window_;
    int asked_height_ = -1; ///< what the sidebar was told that the panel needs; -1: it has not asked yet
    PlanView::Subscription subscription_;
    std::shared_ptr<void> help_;

    friend class PanelOpener;
};

/// All open panels, so that a command can find the one of its window.
void register_panel(const rtl::Reference<Panel>& panel);
rtl::Reference<Panel> find_panel(const css::uno::Reference<css::frame::XFrame>& frame, std::string_view url);

} // namespace plan::ui
