#include "ui/common/help.hpp"

#include "ui/common/help_key.hpp"
#include "uno/deprecated.hpp"
#include "uno/implements.hpp"
#include "uno/no_throw.hpp"
#include "uno/posted_call.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <list>
#include <rtl/ref.hxx>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Knows whether the keyboard is in one of the controls that it listens to.
class KeyboardWatch : public uno::Implements<css::awt::XFocusListener> {
public:
    void SAL_CALL focusGained(const css::awt::FocusEvent&) override {
        is_inside_ = true;
        let_office_see_help_key();
    }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override { is_inside_ = false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
    [[nodiscard]] bool is_inside() const { return is_inside_; }

private:
    bool is_inside_ = false;
};

struct Offer {
    Reference<css::awt::XWindow> window;    ///< that stands by itself
    rtl::Reference<KeyboardWatch> keyboard; ///< of controls in another window
    std::string page;
};

std::list<Offer>& offers() { // of the main thread alone
    static std::list<Offer> list;
    return list;
}

using Opener = std::function<void(const std::string& page)>;

Opener& opener() {
    static Opener known;
    return known;
}

/// The peer of a dialog, which is what the toolkit says of keys.
Reference<css::uno::XInterface> peer_of(const Reference<css::awt::XWindow>& window) {
    const Reference<css::awt::XControl> control(window, UNO_QUERY);
    return control.is() ? Reference<css::uno::XInterface>(control->getPeer(), UNO_QUERY)
                        : Reference<css::uno::XInterface>(window, UNO_QUERY);
}

/// @param window  the one that stands by itself in which a key was pressed
std::string page_for(const Reference<css::uno::XInterface>& window) {
    for (const auto& offer : offers())
        if (offer.keyboard.is() ? offer.keyboard->is_inside() : peer_of(offer.window) == window) return offer.page;
    return {};
}

/// A handler of the toolkit may keep the key for itself; a listener may not, and the office's help would follow.
class HelpKey : public uno::Implements<css::awt::XKeyHandler> {
public:
    explicit HelpKey(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    sal_Bool SAL_CALL keyPressed(const css::awt::KeyEvent& event) override {
        if (event.KeyCode != css::awt::Key::F1 || event.Modifiers != 0) return false;
        std::string page;
        uno::no_throw("looking for help", [&] { page = page_for(event.Source); });
        if (page.empty()) return false;
        uno::post_call(context_, [page] { open_help(page); });
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const css::awt::KeyEvent&) override { return false; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    Reference<css::uno::XComponentContext> context_;
};

/// The handler is there while any window offers help.
std::shared_ptr<void> key_handler(const Reference<css::uno::XComponentContext>& context) {
    static std::weak_ptr<css::awt::XExtendedToolkit> shared;
    if (auto alive = shared.lock()) return alive;
    const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(context), UNO_QUERY);
    if (!toolkit.is()) return {};
    const Reference<css::awt::XKeyHandler> handler(new HelpKey(context));
    uno::add_key_handler(toolkit, handler);
    const std::shared_ptr<css::awt::XExtendedToolkit> kept(toolkit.get(), [toolkit, handler](auto*) {
        uno::no_throw("leaving the help key", [&] { uno::remove_key_handler(toolkit, handler); });
    });
    shared = kept;
    return kept;
}

} // namespace

void open_help_by(std::function<void(const std::string& page)> open) { opener() = std::move(open); }

void open_help(const std::string& page) {
    if (opener()) opener()(page);
}

std::shared_ptr<void> offer_help(const Reference<css::uno::XComponentContext>& context,
                                 const Reference<css::awt::XWindow>& window, std::string_view page, HelpFor extent) {
    if (page.empty()) return {};
    Offer made{window, {}, std::string(page)};
    if (extent == HelpFor::controls) {
        made.keyboard = new KeyboardWatch;
        for (const auto& control : Reference<css::awt::XControlContainer>(window, UNO_QUERY_THROW)->getControls())
            Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->addFocusListener(made.keyboard.get());
    }
    const auto offer = offers().insert(offers().end(), std::move(made));
    return {nullptr, [offer, handler = key_handler(context)](void*) { offers().erase(offer); }};
}

} // namespace plan::ui
