#include "ui/common/listeners.hpp"

#include "uno/implements.hpp"
#include "uno/no_throw.hpp"

#include <com/sun/star/awt/Key.hpp>

namespace plan::ui {
namespace {

using Call = std::function<void()>;

/// Calls nothing any more once what it listens to is gone.
template <typename Interface>
class Listener : public uno::Implements<Interface> {
public:
    explicit Listener(Call call) : call_(std::move(call)) {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {
        call_ = [] {};
    }

protected:
    void run() { uno::no_throw("a listener", call_); }

private:
    Call call_;
};

class ActionListener : public Listener<css::awt::XActionListener> {
public:
    using Listener::Listener;
    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override { this->run(); }
};

class ItemListener : public Listener<css::awt::XItemListener> {
public:
    using Listener::Listener;
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent&) override { this->run(); }
};

class LeavingListener : public Listener<css::awt::XFocusListener> {
public:
    using Listener::Listener;
    void SAL_CALL focusGained(const css::awt::FocusEvent&) override {}
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override { this->run(); }
};

class TextListener : public Listener<css::awt::XTextListener> {
public:
    using Listener::Listener;
    void SAL_CALL textChanged(const css::awt::TextEvent&) override { this->run(); }
};

class EnterListener : public Listener<css::awt::XKeyListener> {
public:
    using Listener::Listener;
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override {
        if (event.KeyCode == css::awt::Key::RETURN) this->run();
    }
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
};

class ClosingListener : public Listener<css::awt::XTopWindowListener> {
public:
    using Listener::Listener;
    void SAL_CALL windowClosing(const css::lang::EventObject&) override { this->run(); }
    void SAL_CALL windowOpened(const css::lang::EventObject&) override {}
    void SAL_CALL windowClosed(const css::lang::EventObject&) override {}
    void SAL_CALL windowMinimized(const css::lang::EventObject&) override {}
    void SAL_CALL windowNormalized(const css::lang::EventObject&) override {}
    void SAL_CALL windowActivated(const css::lang::EventObject&) override {}
    void SAL_CALL windowDeactivated(const css::lang::EventObject&) override {}
};

class EndListener : public uno::Implements<css::lang::XEventListener> {
public:
    explicit EndListener(Call call) : call_(std::move(call)) {}
    void SAL_CALL disposing(const css::lang::EventObject&) override { uno::no_throw("the end of a window", call_); }

private:
    Call call_;
};

} // namespace

css::uno::Reference<css::lang::XEventListener> on_gone(Call call) { return new EndListener(std::move(call)); }
css::uno::Reference<css::awt::XActionListener> on_action(Call call) { return new ActionListener(std::move(call)); }
css::uno::Reference<css::awt::XItemListener> on_item(Call call) { return new ItemListener(std::move(call)); }
css::uno::Reference<css::awt::XTopWindowListener> on_closing(Call call) { return new ClosingListener(std::move(call)); }
css::uno::Reference<css::awt::XFocusListener> on_left(Call call) { return new LeavingListener(std::move(call)); }
css::uno::Reference<css::awt::XTextListener> on_text(Call call) { return new TextListener(std::move(call)); }
css::uno::Reference<css::awt::XKeyListener> on_enter(Call call) { return new EnterListener(std::move(call)); }

} // namespace plan::ui
