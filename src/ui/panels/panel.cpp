#include "ui/panels/panel.hpp"

#include "core/text/refused.hpp"
#include "ui/common/help.hpp"
#include "ui/common/icons.hpp"
#include "ui/common/listeners.hpp"
#include "ui/common/shortcuts.hpp"
#include "uno/deprecated.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/ImagePosition.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/resource/XStringResourceResolver.hpp>
#include <com/sun/star/ui/UIElementType.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <mutex>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

std::mutex panels_mutex;
std::vector<css::uno::WeakReference<css::ui::XUIElement>>& panels() {
    static std::vector<css::uno::WeakReference<css::ui::XUIElement>> list;
    return list;
}

/// The office hides the decks behind the chosen one without telling their panels.
bool is_deck_in_sight(const Reference<css::frame::XFrame>& frame, const rtl::OUString& name) {
    const Reference<css::frame::XController2> controller(frame->getController(), UNO_QUERY);
    const auto sidebar = controller.is() ? controller->getSidebar() : nullptr;
    if (!sidebar.is() || !sidebar->isVisible()) return false;
    const auto decks = sidebar->getDecks();
    if (!decks->hasByName(name)) return false;
    return Reference<css::ui::XDeck>(decks->getByName(name), UNO_QUERY_THROW)->isActive();
}

} // namespace

Panel::Panel(PanelPlace place) : PanelBase(m_aMutex), place_(std::move(place)) {}

void Panel::open(const char* dialog, const char* help_page) {
    const auto provider = css::awt::ContainerWindowProvider::create(place_.context);
    const auto url = place_.folder + "/" + rtl::OUString::createFromAscii(dialog);
    window_ =
        provider->createContainerWindow(url, "", Reference<css::awt::XWindowPeer>(place_.parent, UNO_QUERY_THROW), {});
    if (!window_.is()) throw css::uno::RuntimeException("no dialog " + url);
    place_.parent->addWindowListener(this);
    build();
    help_ = offer_help(place_.context, window_, help_page, HelpFor::controls);
    subscription_ = view().subscribe({guarded([this] { show(), lay_out_anew(); }), is_seen()});
    window_->setVisible(true);
    set_plain_labels();
    show();
    lay_out();
}

std::function<void()> Panel::guarded(std::function<void()> call) {
    return [weak = css::uno::WeakReference<css::ui::XUIElement>(static_cast<css::ui::XUIElement*>(this)), this,
            call = std::move(call)] {
        const Reference<css::ui::XUIElement> alive(weak);
        if (!alive.is() || rBHelper.bDisposed) return;
        try {
            call();
        } catch (const core::Refused& refused) {
            say(messages().text(refused));
        } catch (const css::uno::Exception& exception) {
            say(messages().text(exception));
        }
    };
}

void Panel::set_plain_labels() {
    const auto window = Reference<css::awt::XControl>(window_, UNO_QUERY_THROW)->getModel();
    const auto strings = uno::get<Reference<css::resource::XStringResourceResolver>>(window, "ResourceResolver");
    for (const auto& each : Reference<css::awt::XControlContainer>(window_, UNO_QUERY_THROW)->getControls()) {
        const Reference<css::beans::XPropertySet> model(each->getModel(), UNO_QUERY_THROW);
        if (!model->getPropertySetInfo()->hasPropertyByName("Label")) continue;
        const auto key = uno::get<rtl::OUString>(model, "Label");
        if (key.startsWith("&")) uno::set(model, "Label", strings->resolveString(key.copy(1)));
    }
}

void Panel::say(const rtl::OUString& note) {
    if (!window_.is()) return;
    set_text("Note", note);
    set_visible("Note", true);
    lay_out_anew();
}

std::function<bool()> Panel::is_seen() const {
    return [frame = place_.frame, deck = place_.deck] { return is_deck_in_sight(frame, deck); };
}

void Panel::connect(const char* button, std::function<void()> call) {
    Reference<css::awt::XButton>(control(button), UNO_QUERY_THROW)->addActionListener(on_action(std::move(call)));
}

Reference<css::awt::XControl> Panel::control(const char* name) const {
    const Reference<css::awt::XControlContainer> container(window_, UNO_QUERY_THROW);
    Reference<css::awt::XControl> result = container->getControl(rtl::OUString::createFromAscii(name));
    if (!result.is()) throw css::uno::RuntimeException("no control " + rtl::OUString::createFromAscii(name));
    return result;
}

void Panel::set_text(const char* name, const rtl::OUString& text) {
    const auto model = control(name)->getModel();
    const Reference<css::beans::XPropertySet> properties(model, UNO_QUERY_THROW);
    const char* property = properties->getPropertySetInfo()->hasPropertyByName("Text") ? "Text" : "Label";
    if (uno::get<rtl::OUString>(model, property) != text) uno::set(model, property, text);
}

void Panel::set_visible(const char* name, bool visible) {
    Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(visible);
}

void Panel::set_enabled(const char* name, bool enabled) { uno::set(control(name)->getModel(), "Enabled", enabled); }

void Panel::set_spoken_name(const char* name, const rtl::OUString& spoken) {
    uno::set_accessible_name(control(name)->getPeer(), spoken);
}

void Panel::make_title(const char* label) {
    uno::set(control(label)->getModel(), "FontWeight", css::awt::FontWeight::BOLD);
}

void Panel::make_name_only(const char* label) {
    Reference<css::awt::XWindow>(control(label), UNO_QUERY_THROW)->setPosSize(0, 0, 0, 0, css::awt::PosSize::POSSIZE);
}

void Panel::make_scrolling(const char* text_field) { uno::set(control(text_field)->getModel(), "AutoVScroll", true); }

void Panel::make_toggle(const char* button) { uno::set(control(button)->getModel(), "Toggle", true); }

bool Panel::is_pressed(const char* toggle) const {
    return uno::get<sal_Int16>(control(toggle)->getModel(), "State") != 0;
}

void Panel::set_pressed(const char* toggle, bool pressed) {
    if (is_pressed(toggle) != pressed)
        uno::set(control(toggle)->getModel(), "State", static_cast<sal_Int16>(pressed ? 1 : 0));
}

void Panel::set_icon(const char* button, std::string_view icon) {
    const auto model = control(button)->getModel();
    uno::set(model, "ImagePosition", css::awt::ImagePosition::LeftCenter);
    uno::set(model, "ImageURL", Icons(place_.folder, control(button)).url(icon));
}

void Panel::leave_shortcuts(const char* text_field) {
    Reference<css::awt::XWindow>(control(text_field), UNO_QUERY_THROW)
        ->addKeyListener(shortcuts_of(place_.context, place_.frame));
}

void Panel::lay_out() {
    if (!window_.is()) return;
    const auto size = place_.parent->getPosSize();
    window_->setPosSize(0, 0, size.Width, size.Height, css::awt::PosSize::POSSIZE);
    if (size.Width <= 0) return;
    before_layout();
    column_.place(size.Width, size.Height);
    laid_out();
}

void Panel::lay_out_anew() {
    lay_out();
    if (!window_.is() || asked_height_ < 0 || !place_.sidebar.is()) return;
    const auto width = place_.parent->getPosSize().Width;
    if (width > 0 && column_.least_height(width) != asked_height_) place_.sidebar->requestLayout();
}

Reference<css::uno::XInterface> Panel::getRealInterface() { return static_cast<css::ui::XToolPanel*>(this); }

sal_Int16 Panel::getType() { return css::ui::UIElementType::TOOLPANEL; }

Reference<css::accessibility::XAccessible> Panel::createAccessible(const Reference<css::accessibility::XAccessible>&) {
    return {window_, UNO_QUERY};
}

css::ui::LayoutSize Panel::getHeightForWidth(sal_Int32 width) {
    const auto least = window_.is() ? column_.least_height(width) : 0;
    asked_height_ = least;
    come_into_sight(); // asked when the deck is laid out, also as it comes back into sight
    return {least, -1, least};
}

sal_Int32 Panel::getMinimalWidth() {
    constexpr int least = 300;         // pixels: the longest title of a chapter in one line
    constexpr int lines_in_least = 15; // of text under each other; a larger font needs as much more
    return window_.is() ? std::max(least, least * column_.line_height() / lines_in_least) : least;
}

void Panel::windowResized(const css::awt::WindowEvent&) { lay_out(); }

void Panel::windowShown(const css::lang::EventObject&) {
    lay_out();
    come_into_sight();
}

void Panel::disposing(const css::lang::EventObject& source) {
    if (source.Source == place_.parent) dispose();
}

void Panel::disposing() {
    subscription_.reset();
    help_.reset();
    if (place_.parent.is()) place_.parent->removeWindowListener(this);
    const Reference<css::awt::XControl> window(window_, UNO_QUERY);
    window_.clear();
    if (!window.is()) return;
    const Reference<css::lang::XComponent> model(window->getModel(), UNO_QUERY_THROW);
    window->dispose();
    model->dispose(); // it holds on to itself
}

void register_panel(const rtl::Reference<Panel>& panel) {
    const std::scoped_lock lock(panels_mutex);
    std::erase_if(panels(), [](const auto& weak) { return !weak.get().is(); });
    panels().emplace_back(Reference<css::ui::XUIElement>(panel.get()));
}

rtl::Reference<Panel> find_panel(const Reference<css::frame::XFrame>& frame, std::string_view url) {
    const std::scoped_lock lock(panels_mutex);
    for (const auto& weak : panels()) {
        const Reference<css::ui::XUIElement> element(weak);
        if (!element.is() || element->getFrame() != frame) continue;
        if (element->getResourceURL() == uno::to_office(url)) return dynamic_cast<Panel*>(element.get());
    }
    return {};
}

} // namespace plan::ui
