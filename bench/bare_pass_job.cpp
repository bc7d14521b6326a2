// A bare pass over one document, for tests that measure from outside.
#include "bare_pass.hpp"
#include "uno/posted_call.hpp"

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
    /// @returns  the number of characters read
    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        const Reference<css::text::XTextDocument> document(arguments[0].Value, css::uno::UNO_QUERY_THROW);
        return uno::on_main_thread(context_, [&] { return Any(bare_pass(document)); });
    }

private:
    Reference<css::uno::XComponentContext> context_;
};

} // namespace
} // namespace plan::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* plan_bare_pass_create(css::uno::XComponentContext* context,
                                                                            const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::bench::BarePassJob(context));
}
