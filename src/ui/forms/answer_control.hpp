// The control that fits what a field of a form asks for.
#pragma once

#include "ui/dialogs/dialog.hpp"
#include "ui/forms/form.hpp"

namespace plan::ui {

/// A place in units of the dialog's font.
struct Box {
    int left;
    int top;
    int width;
    int height;
};

/// Makes the model of a control of a dialog; the caller puts it in.
/// @param kind  "FixedText"
css::uno::Reference<css::uno::XInterface> make_model(const Dialog& dialog, const char* kind, const Box& box, int tab);
void insert_model(const Dialog& dialog, const rtl::OUString& name,
                  const css::uno::Reference<css::uno::XInterface>& model);

class AnswerControl {
public:
    /// Puts it into the dialog.
    /// @param number  of the field: the control is called "Field<number>"
    AnswerControl(Dialog& dialog, std::size_t number, const FormField& field, const Box& box, int tab);

    void move_to(int top); ///< in units of the dialog's font
    [[nodiscard]] rtl::OUString answer() const;
    void set_answer(const rtl::OUString& answer);
    /// Another value and other choices for the same field.
    void renew(const FormField& field);
    /// Shown when the pointer rests on it, and read aloud.
    void set_help(const rtl::OUString& help);
    void focus();
    /// One of the choices was taken, or the keyboard left it.
    void on_answered(const std::function<void()>& call);
    /// The answer came to be another in any way.
    void on_changed(const std::function<void()>& call);
    /// A day was taken from the calendar: what it gives becomes the answer.
    void on_day(const std::function<rtl::OUString(int year, unsigned month, unsigned day)>& written);

private:
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control() const;
    [[nodiscard]] css::uno::Reference<css::awt::XControl> calendar() const;
    void set_choices(const Texts& choices);

    Dialog& dialog_;
    rtl::OString name_;
    rtl::OString calendar_name_;
    AnswerKind kind_;
    Texts choices_;       ///< of a list that nothing else can be typed in
    rtl::OUString value_; ///< of a check box that nobody has touched
};

} // namespace plan::ui
