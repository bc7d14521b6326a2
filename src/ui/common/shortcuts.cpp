#include "ui/common/shortcuts.hpp"

#include "uno/implements.hpp"

#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/XUIConfigurationManager.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <sal/log.hxx>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class ShortcutListener : public uno::Implements<css::awt::XKeyListener> {
public:
    ShortcutListener(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
        : context_(context), frame_(frame) {}

    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override {
        constexpr auto both = css::awt::KeyModifier::MOD1 | css::awt::KeyModifier::MOD2;
        const bool is_character = event.KeyChar >= ' '; // other keys the field leaves to the window
        if (is_character && (event.Modifiers & both) == both) run(event);
    }
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override { frame_.clear(); }

private:
    void run(const css::awt::KeyEvent& event) {
        try {
            const auto settings = css::ui::theModuleUIConfigurationManagerSupplier::get(context_);
            const auto writer = settings->getUIConfigurationManager("com.sun.star.text.TextDocument");
            const Reference<css::ui::XAcceleratorConfiguration> shortcuts(writer->getShortCutManager(),
                                                                          UNO_QUERY_THROW);
            css::util::URL command;
            command.Complete = shortcuts->getCommandByKeyEvent(event);
            css::util::URLTransformer::create(context_)->parseStrict(command);
            const Reference<css::frame::XDispatchProvider> provider(frame_, UNO_QUERY_THROW);
            if (const auto dispatch = provider->queryDispatch(command, "_self", 0); dispatch.is())
                dispatch->dispatch(command, {});
        } catch (const css::container::NoSuchElementException&) { // no shortcut
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "a shortcut is lost: " << exception.Message);
        }
    }

    Reference<css::uno::XComponentContext> context_;
    Reference<css::frame::XFrame> frame_;
};

} // namespace

Reference<css::awt::XKeyListener> shortcuts_of(const Reference<css::uno::XComponentContext>& context,
                                               const Reference<css::frame::XFrame>& frame) {
    return new ShortcutListener(context, frame);
}

} // namespace plan::ui
