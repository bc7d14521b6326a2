// The fields of a form: label, field and what is wrong with the answer, from top to bottom.
#pragma once

#include "ui/dialogs/dialog.hpp"
#include "ui/forms/form.hpp"

namespace plan::ui {

class FormFields {
public:
    /// Puts the fields into the dialog, with its buttons below them.
    FormFields(Dialog& dialog, const std::vector<FormField>& fields, bool may_repeat, bool has_note);

    /// Puts a field in that shows what the answers make; nobody types in it.
    void add_preview(const rtl::OUString& label);
    void show_preview(const rtl::OUString& text);

    [[nodiscard]] std::size_t count() const { return long_.size(); }
    [[nodiscard]] Texts answers() const;
    void set_answers(const Texts& answers);
    /// New values and choices for the same fields.
    void renew(const std::vector<FormField>& fields);
    void show_problems(const Texts& problems);
    /// One of a field's choices was taken, or the keyboard left it.
    void on_answered(std::size_t field, const std::function<void()>& call);
    /// A letter was typed, or the text came to be another in any other way.
    void on_typed(std::size_t field, const std::function<void()>& call);
    void focus(std::size_t field);
    void focus_first_empty();

private:
    struct Box { ///< in units of the dialog's font
        int left;
        int top;
        int width;
        int height;
    };
    css::uno::Reference<css::uno::XInterface> make(const char* kind, const Box& box, int tab);
    void insert(const char* part, std::size_t field, const css::uno::Reference<css::uno::XInterface>& model);
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* kind, std::size_t field) const;

    Dialog& dialog_;
    std::vector<bool> long_;
};

} // namespace plan::ui
