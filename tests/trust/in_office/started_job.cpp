// Begins the tests, where the office is their program (tests/office/main.cpp).
#include "uno/implements.hpp"
#include "uno/posted_call.hpp"

#include <com/sun/star/task/XJob.hpp>
#include <dlfcn.h>

namespace plan::test {
namespace {

class StartedJob : public uno::Implements<css::task::XJob> {
public:
    explicit StartedJob(css::uno::Reference<css::uno::XComponentContext> context) : context_(std::move(context)) {}

    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>&) override {
        using Tests = void (*)(css::uno::XComponentContext*);
        if (const auto run = reinterpret_cast<Tests>(dlsym(RTLD_DEFAULT, "plan_run_tests")))
            uno::post_call(context_, [run, context = context_] { run(context.get()); });
        return {};
    }

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
};

} // namespace
} // namespace plan::test

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
plan_started_job_create(css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::test::StartedJob(context));
}
