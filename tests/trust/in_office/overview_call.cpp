// An overview as the menu makes it: on a thread of its own, watched, and stopped.
#include "addon/overview/plans_overview.hpp"
#include "core/text/refused.hpp"
#include "uno/implements.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <thread>

namespace plan::test {
namespace {

using css::uno::Any;
using Clock = std::chrono::steady_clock;

/// Arguments: Folder, Target, and StopAfter, a number of plans that are done; -1: while it writes.
/// Returns JSON: {"result": what came of it, "told", "longest": milliseconds between two times that it told}.
class OverviewCall : public uno::Implements<css::task::XJob> {
public:
    explicit OverviewCall(const css::uno::Reference<css::uno::XComponentContext>& context)
        : extension_(addon::shared_extension(context)) {}

    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        addon::OverviewOrder order;
        for (const auto& argument : arguments) {
            if (argument.Name == "Folder") argument.Value >>= order.folder;
            if (argument.Name == "Target") argument.Value >>= order.target;
            if (argument.Name == "StopAfter") argument.Value >>= stop_after_;
        }
        std::thread([&] { make(order); }).join();
        return Any(uno::to_office(boost::json::serialize(
            boost::json::object{{"result", result_}, {"told", told_}, {"longest", longest_.count()}})));
    }

private:
    void make(const addon::OverviewOrder& order) {
        last_ = Clock::now();
        try {
            result_ = addon::make_overview(*extension_, order, [this](const addon::OverviewProgress& progress) {
                longest_ =
                    std::max(longest_, std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - last_));
                last_ = Clock::now();
                ++told_;
                return stop_after_ < 0 ? !progress.is_writing : progress.done < static_cast<std::size_t>(stop_after_);
            });
        } catch (const core::Refused& refused) {
            result_ = refused.message();
        }
    }

    std::shared_ptr<addon::Extension> extension_;
    sal_Int32 stop_after_ = 0;
    std::string result_;
    std::size_t told_ = 0;
    Clock::time_point last_;
    std::chrono::milliseconds longest_{0};
};

} // namespace
} // namespace plan::test

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
plan_overview_call_create(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::test::OverviewCall(context));
}
