// Calling something from the office's main loop.
#pragma once

#include "uno/implements.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>

namespace plan::uno {

namespace css = com::sun::star;

class PostedCall : public Implements<css::awt::XCallback> {
public:
    explicit PostedCall(std::function<void()> call) : call_(std::move(call)) {}
    void SAL_CALL notify(const css::uno::Any&) override { call_(); }

private:
    std::function<void()> call_;
};

/// Calls it on the main thread, soon.
inline void post_call(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> call) {
    css::awt::AsyncCallback::create(context)->addCallback(new PostedCall(std::move(call)), css::uno::Any());
}

} // namespace plan::uno
