// Somebody who types in a plan, in an office with a window: how long the office takes for it. It needs no extension, so
// that it measures an office without it too.
#include "measuring.hpp"
#include "sidebar_deck.hpp"
#include "uno/implements.hpp"
#include "uno/posted_call.hpp"
#include "uno/properties.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <future>
#include <rtl/ref.hxx>

namespace plan::bench {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Types one character whenever the office has nothing better to do, as the events of a keyboard come.
class Keys : public uno::Implements<css::awt::XCallback> {
public:
    Keys(const Reference<css::uno::XComponentContext>& context, std::function<void()> press, sal_Int32 count)
        : context_(context), press_(std::move(press)), left_(count) {}

    /// @returns  milliseconds
    double run() {
        return milliseconds([this] {
            next();
            done_.get_future().wait();
        });
    }

    void SAL_CALL notify(const Any&) override {
        press_();
        if (--left_ > 0) next();
        else done_.set_value();
    }

private:
    void next() { css::awt::AsyncCallback::create(context_)->addCallback(this, Any()); }

    Reference<css::uno::XComponentContext> context_;
    std::function<void()> press_;
    sal_Int32 left_;
    std::promise<void> done_;
};

constexpr sal_Int32 line_length = 100; // a paragraph of thousands of characters would be laid out at each key

class TypingJob : public uno::Implements<css::task::XJob> {
public:
    explicit TypingJob(Reference<css::uno::XComponentContext> context) : context_(std::move(context)) {}

    /// @param arguments  first Plan: URL of a template that is opened, and Deck: the sidebar's deck beside it, or none;
    /// then Characters: how many are typed
    /// @returns  how long that took, in milliseconds
    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        rtl::OUString plan;
        rtl::OUString deck;
        sal_Int32 characters = 0;
        for (const auto& argument : arguments) {
            if (argument.Name == "Plan") argument.Value >>= plan;
            if (argument.Name == "Deck") argument.Value >>= deck;
            if (argument.Name == "Characters") argument.Value >>= characters;
        }
        if (!plan.isEmpty())
            return uno::on_main_thread(context_, [&] {
                open(plan, deck);
                return Any();
            });
        const auto frame = document_->getCurrentController()->getFrame();
        const auto dispatcher = css::frame::DispatchHelper::create(context_);
        const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
        sal_Int32 pressed = 0;
        const auto press = [&] {
            if (pressed++ % line_length == 0) dispatcher->executeDispatch(provider, ".uno:InsertPara", "", 0, {});
            else
                dispatcher->executeDispatch(provider, ".uno:InsertText", "", 0,
                                            uno::arguments({{"Text", Any(rtl::OUString("e"))}}));
        };
        const rtl::Reference<Keys> keys(new Keys(context_, press, characters));
        return Any(keys->run());
    }

private:
    void open(const rtl::OUString& plan, const rtl::OUString& deck) {
        document_.set(css::frame::Desktop::create(context_)->loadComponentFromURL(
                          plan, "_blank", 0, uno::arguments({{"AsTemplate", Any(true)}})),
                      UNO_QUERY_THROW);
        const auto controller = document_->getCurrentController();
        controller->getFrame()->getContainerWindow()->setPosSize( // has room for a page beside the sidebar
            0, 0, 1600, 900, css::awt::PosSize::POSSIZE);
        if (deck.isEmpty()) sidebar_of(controller)->setVisible(false);
        else open_deck(controller, deck);
        Reference<css::text::XTextViewCursorSupplier>(controller, UNO_QUERY_THROW)->getViewCursor()->gotoEnd(false);
    }

    Reference<css::uno::XComponentContext> context_;
    Reference<css::text::XTextDocument> document_;
};

} // namespace
} // namespace plan::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* plan_typing_create(css::uno::XComponentContext* context,
                                                                         const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::bench::TypingJob(context));
}
