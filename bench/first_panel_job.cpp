// How long the first panel of an office takes, from the click on it to the screen that shows it. It needs no extension,
// so that it measures the office's own panels too.
#include "measuring.hpp"
#include "sidebar_deck.hpp"
#include "uno/implements.hpp"
#include "uno/posted_call.hpp"
#include "uno/properties.hpp"

#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/task/XJob.hpp>

namespace plan::bench {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class FirstPanelJob : public uno::Implements<css::task::XJob> {
public:
    explicit FirstPanelJob(const Reference<css::uno::XComponentContext>& context)
        : context_(context),
          toolkit_(context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.Toolkit", context),
                   UNO_QUERY_THROW) {}

    /// @param arguments  Plan: URL of a template that is opened first; Deck: the sidebar's deck
    /// @returns  milliseconds
    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        return uno::on_main_thread(context_, [&] {
            rtl::OUString plan;
            rtl::OUString deck;
            arguments[0].Value >>= plan;
            arguments[1].Value >>= deck;
            const Reference<css::frame::XModel> document(
                css::frame::Desktop::create(context_)->loadComponentFromURL(
                    plan, "_blank", 0, uno::arguments({{"AsTemplate", Any(true)}})),
                UNO_QUERY_THROW);
            const auto view = document->getCurrentController();
            sidebar_of(view)->setVisible(false);
            toolkit_->processEventsToIdle();
            return Any(milliseconds([&] {
                sidebar_of(view)->setVisible(true);
                toolkit_->processEventsToIdle(); // before that a sidebar has no decks
                open_deck(view, deck);
                toolkit_->processEventsToIdle();
            }));
        });
    }

private:
    Reference<css::uno::XComponentContext> context_;
    Reference<css::awt::XToolkitExperimental> toolkit_;
};

} // namespace
} // namespace plan::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
plan_first_panel_create(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::bench::FirstPanelJob(context));
}
