// The menu's commands: a protocol handler with one row per command.
#include "addon/entry/dispatch.hpp"

#include "addon/base/names.hpp"
#include "addon/entry/menu_commands.hpp"
#include "addon/entry/service.hpp"
#include "addon/session/plan_memory.hpp"
#include "uno/implements.hpp"
#include "uno/posted_call.hpp"
#include "uno/text.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <cppuhelper/weakref.hxx>
#include <mutex>
#include <sal/log.hxx>
#include <utility>
#include <vector>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::Sequence;

/// Where a command can be given: who shows it is told when that changes.
class CommandDispatch : public uno::Implements<css::frame::XDispatch> {
public:
    CommandDispatch(std::shared_ptr<Extension> extension, const Reference<css::frame::XFrame>& frame,
                    const MenuCommand& command)
        : extension_(std::move(extension)), frame_(frame), command_(command) {}

    void SAL_CALL dispatch(const css::util::URL&, const Sequence<css::beans::PropertyValue>& arguments) override {
        bool wait = false;
        for (const auto& argument : arguments)
            if (argument.Name == "SynchronMode") argument.Value >>= wait;
        const auto run = [extension = extension_, frame = frame_, &command = command_] {
            run_menu_command(extension, frame, command);
        };
        if (!wait) return uno::post_call(extension_->context, run);
        try {
            uno::on_main_thread(extension_->context, run);
        } catch (const uno::NoTurn& busy) {
            SAL_WARN("plan", "a command was not begun: " << busy.what());
        }
    }

    void SAL_CALL addStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                    const css::util::URL& url) override {
        const auto document = command_.needs_plan ? text_document() : TextDocument();
        if (!document.is()) return tell(listener, url, true);
        {
            const std::scoped_lock lock(mutex_);
            listeners_.emplace_back(listener, url);
        }
        if (watch_ == nullptr) {
            css::uno::WeakReference<css::frame::XDispatch> weak(this);
            watch_ = watch_plan(document, [weak, this](bool is_plan) {
                if (const Reference<css::frame::XDispatch> alive(weak); alive.is()) tell_all(is_plan);
            });
        }
        tell(listener, url, known_as_plan(document).value_or(true));
        look_for_plan_soon(extension_, document);
    }

    void SAL_CALL removeStatusListener(const Reference<css::frame::XStatusListener>& listener,
                                       const css::util::URL&) override {
        const std::scoped_lock lock(mutex_);
        std::erase_if(listeners_, [&listener](const auto& each) { return each.first == listener; });
    }

private:
    [[nodiscard]] TextDocument text_document() const {
        const auto controller = frame_.is() ? frame_->getController() : nullptr;
        return {controller.is() ? controller->getModel() : nullptr, css::uno::UNO_QUERY};
    }

    void tell(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url, bool is_enabled) {
        css::frame::FeatureStateEvent event;
        event.FeatureURL = url;
        event.IsEnabled = is_enabled;
        event.Source = static_cast<cppu::OWeakObject*>(this);
        listener->statusChanged(event);
    }

    void tell_all(bool is_plan) {
        const auto listeners = [this] {
            const std::scoped_lock lock(mutex_);
            return listeners_;
        }();
        for (const auto& [listener, url] : listeners) try {
                tell(listener, url, is_plan);
            } catch (const css::uno::Exception& exception) { // its window is closing
                SAL_WARN("plan", "who shows a command is gone: " << exception.Message);
            }
    }

    std::shared_ptr<Extension> extension_;
    Reference<css::frame::XFrame> frame_;
    const MenuCommand& command_;
    std::mutex mutex_;
    std::vector<std::pair<Reference<css::frame::XStatusListener>, css::util::URL>> listeners_;
    std::shared_ptr<void> watch_;
};

class CommandHandler : public Service<css::frame::XDispatchProvider, css::lang::XInitialization> {
public:
    explicit CommandHandler(const Reference<css::uno::XComponentContext>& context)
        : Service(context, names::dispatch_implementation, "com.sun.star.frame.ProtocolHandler") {}

    void SAL_CALL initialize(const Sequence<css::uno::Any>& arguments) override {
        if (arguments.hasElements()) arguments[0] >>= frame_;
    }

    Reference<css::frame::XDispatch> SAL_CALL queryDispatch(const css::util::URL& url, const rtl::OUString&,
                                                            sal_Int32) override {
        if (!url.Complete.startsWith(rtl::OUString::createFromAscii(names::command_protocol))) return {};
        const auto* command = find_menu_command(uno::to_utf8(url.Path));
        if (command == nullptr) return {};
        return new CommandDispatch(extension_, frame_, *command);
    }

    Sequence<Reference<css::frame::XDispatch>>
        SAL_CALL queryDispatches(const Sequence<css::frame::DispatchDescriptor>& requests) override {
        Sequence<Reference<css::frame::XDispatch>> result(requests.getLength());
        auto* at = result.getArray();
        for (const auto& request : requests)
            *at++ = queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
        return result;
    }

private:
    Reference<css::frame::XFrame> frame_;
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_dispatch_create(css::uno::XComponentContext* context,
                                                      const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::CommandHandler(context));
}
