// The fields of a form: label, control, and below that an example or what is wrong with the answer.
#pragma once

#include "ui/common/icons.hpp"
#include "ui/dialogs/dialog.hpp"
#include "ui/forms/answer_control.hpp"
#include "ui/forms/form.hpp"

#include <memory>

namespace plan::ui {

class FormFields {
public:
    /// Puts the fields into the dialog, with its buttons below them.
    /// @param dialogs  URL of the folder dialogs/
    FormFields(Dialog& dialog, const rtl::OUString& dialogs, const std::vector<FormField>& fields, bool may_repeat,
               bool has_note);

    /// Puts a field in that shows what the answers make; nobody types in it.
    /// @param lines  of text that are seen at once
    void add_preview(const rtl::OUString& label, int lines);
    void show_preview(const rtl::OUString& text);

    [[nodiscard]] std::size_t count() const { return controls_.size(); }
    [[nodiscard]] AnswerControl& control(std::size_t field) { return *controls_[field]; }
    [[nodiscard]] Texts answers() const;
    void set_answers(const Texts& answers);
    /// New values and choices for the same fields.
    void renew(const std::vector<FormField>& fields);
    void show_problems(const Texts& problems);
    void focus_first_empty();

private:
    void add_field(std::size_t at, const FormField& field, const rtl::OUString& label);
    void show_below(std::size_t field, const rtl::OUString& text, bool is_problem);
    /// Puts everything at its place: what stands below a field takes the lines that it needs, and no more.
    void arrange();
    /// A control of a field, by the beginning of its name.
    [[nodiscard]] css::uno::Reference<css::awt::XControl> part(const char* kind, std::size_t field) const;
    [[nodiscard]] int height_below(std::size_t field) const;
    void set_top(const rtl::OUString& control, int top);

    Dialog& dialog_;
    Icons icons_;
    std::vector<std::unique_ptr<AnswerControl>> controls_;
    std::vector<int> heights_; ///< of the controls
    Texts examples_;
    bool has_note_;
    int preview_height_ = 0; ///< 0: there is none
};

} // namespace plan::ui
