// Whether a call runs on the main thread, as src/uno/main_thread.hpp tells.
#include "uno/implements.hpp"
#include "uno/main_thread.hpp"

#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::test {
namespace {

namespace css = com::sun::star;

class MainThreadCall : public uno::Implements<css::task::XJob> {
public:
    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>&) override {
        return css::uno::Any(uno::is_main_thread());
    }
};

} // namespace
} // namespace plan::test

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
plan_main_thread_call_create(css::uno::XComponentContext*, const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::test::MainThreadCall());
}
