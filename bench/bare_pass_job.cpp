// A bare pass over one document, for tests that measure from outside.
#include "bare_pass.hpp"
#include "main_thread.hpp"

#include <chrono>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>

namespace plan::bench {
namespace {

using css::uno::Any;
using css::uno::Reference;

class BarePassJob : public uno::Implements<css::task::XJob> {
public:
    explicit BarePassJob(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    /// @param arguments  Document
    /// @returns  how long it took, in milliseconds
    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        const Reference<css::text::XTextDocument> document(arguments[0].Value, css::uno::UNO_QUERY_THROW);
        return OnMainThread::run(context_, [this, document] {
            const auto start = std::chrono::steady_clock::now();
            characters_ += bare_pass(document);
            return Any(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        });
    }

private:
    Reference<css::uno::XComponentContext> context_;
    sal_Int64 characters_ = 0;
};

} // namespace
} // namespace plan::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* plan_bare_pass_create(css::uno::XComponentContext* context,
                                                                            const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::bench::BarePassJob(context));
}
