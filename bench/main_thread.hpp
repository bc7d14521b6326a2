// Running something where the extension runs: on the office's main thread.
#pragma once

#include "uno/implements.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <future>
#include <rtl/ref.hxx>

namespace plan::bench {

namespace css = com::sun::star;

class OnMainThread : public uno::Implements<css::awt::XCallback> {
public:
    /// The office does nothing else meanwhile.
    static css::uno::Any run(const css::uno::Reference<css::uno::XComponentContext>& context,
                             std::function<css::uno::Any()> call) {
        const rtl::Reference<OnMainThread> callback(new OnMainThread(std::move(call)));
        auto result = callback->call_.get_future();
        css::awt::AsyncCallback::create(context)->addCallback(callback.get(), css::uno::Any());
        return result.get();
    }

    void SAL_CALL notify(const css::uno::Any&) override { call_(); }

private:
    explicit OnMainThread(std::function<css::uno::Any()> call) : call_(std::move(call)) {}

    std::packaged_task<css::uno::Any()> call_;
};

} // namespace plan::bench
