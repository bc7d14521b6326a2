#include "ui/listeners.hpp"

#include "uno/implements.hpp"

#include <com/sun/star/awt/Key.hpp>

namespace plan::ui {
namespace {

using Call = std::function<void()>;

class ActionListener : public uno::Implements<css::awt::XActionListener> {
public:
    explicit ActionListener(Call call) : call_(std::move(call)) {}
    void SAL_CALL actionPerformed(const css::awt::ActionEvent&) override { call_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {
        call_ = [] {};
    }

private:
    Call call_;
};

class ItemListener : public uno::Implements<css::awt::XItemListener> {
public:
    explicit ItemListener(Call call) : call_(std::move(call)) {}
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent&) override { call_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {
        call_ = [] {};
    }

private:
    Call call_;
};

class EnterListener : public uno::Implements<css::awt::XKeyListener> {
public:
    explicit EnterListener(Call call) : call_(std::move(call)) {}
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override {
        if (event.KeyCode == css::awt::Key::RETURN) call_();
    }
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {
        call_ = [] {};
    }

private:
    Call call_;
};

} // namespace

css::uno::Reference<css::awt::XActionListener> on_action(Call call) { return new ActionListener(std::move(call)); }
css::uno::Reference<css::awt::XItemListener> on_item(Call call) { return new ItemListener(std::move(call)); }
css::uno::Reference<css::awt::XKeyListener> on_enter(Call call) { return new EnterListener(std::move(call)); }

} // namespace plan::ui
