#include "addon/entry/worker.hpp"

#include "addon/base/names.hpp"
#include "addon/entry/service.hpp"
#include "addon/overview/work_desk.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <rtl/bootstrap.hxx>

namespace plan::addon {
namespace {

class Worker : public Service<css::task::XJob> {
public:
    explicit Worker(const css::uno::Reference<css::uno::XComponentContext>& context)
        : Service(context, names::worker_implementation, "com.sun.star.task.Job") {}

    /// Without a folder with orders it does nothing.
    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>&) override {
        rtl::OUString folder;
        if (rtl::Bootstrap::get("PLAN_WORK", folder) && folder.startsWith("file:///")) start_work(extension_, folder);
        return {};
    }
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_worker_create(css::uno::XComponentContext* context,
                                                    const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::Worker(context));
}
