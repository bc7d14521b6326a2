#include "addon/session/selection_watch.hpp"

#include "uno/implements.hpp"

#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

class Listener : public uno::Implements<css::view::XSelectionChangeListener> {
public:
    explicit Listener(std::function<void()> moved) : moved_(std::move(moved)) {}
    void SAL_CALL selectionChanged(const css::lang::EventObject&) override { moved_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::function<void()> moved_;
};

class Watch {
public:
    Watch(const Reference<css::view::XSelectionSupplier>& supplier, std::function<void()> moved)
        : supplier_(supplier), listener_(new Listener(std::move(moved))) {
        supplier_->addSelectionChangeListener(listener_);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() {
        try {
            supplier_->removeSelectionChangeListener(listener_);
        } catch (const css::uno::RuntimeException&) { // the window went first
        }
    }

private:
    Reference<css::view::XSelectionSupplier> supplier_;
    Reference<css::view::XSelectionChangeListener> listener_;
};

} // namespace

std::shared_ptr<void> watch_selection(const Reference<css::frame::XController>& view, std::function<void()> moved) {
    const Reference<css::view::XSelectionSupplier> supplier(view, UNO_QUERY);
    if (!supplier.is()) return {};
    return std::make_shared<Watch>(supplier, std::move(moved));
}

} // namespace plan::addon
