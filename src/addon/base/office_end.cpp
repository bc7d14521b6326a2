#include "addon/base/office_end.hpp"

#include "uno/implements.hpp"

#include <atomic>
#include <com/sun/star/frame/Desktop.hpp>
#include <rtl/ref.hxx>

namespace plan::addon {
namespace {

namespace css = com::sun::star;

class EndListener : public uno::Implements<css::frame::XTerminateListener> {
public:
    void SAL_CALL queryTermination(const css::lang::EventObject&) override {}
    void SAL_CALL notifyTermination(const css::lang::EventObject&) override { has_come = true; }
    void SAL_CALL disposing(const css::lang::EventObject&) override { has_come = true; }

    std::atomic<bool> has_come = false;
};

} // namespace

bool office_ends(const css::uno::Reference<css::uno::XComponentContext>& context) {
    static const auto listener = [&context] {
        rtl::Reference<EndListener> result(new EndListener());
        css::frame::Desktop::create(context)->addTerminateListener(result.get());
        return result;
    }();
    return listener->has_come;
}

} // namespace plan::addon
