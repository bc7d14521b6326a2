// A form beside the document: labelled fields, what is wrong next to each, and buttons. The document can be edited
// while it is open; what is asked and what becomes of the answers, others say.
#pragma once

#include "core/forms/answer_problem.hpp"
#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <functional>
#include <vector>

namespace plan::ui {

using Texts = std::vector<rtl::OUString>;

/// What is asked for, which decides about the control.
enum class AnswerKind {
    text,
    sentences, ///< some lines
    one_of,    ///< the choices, and what stands there now
    suggested, ///< the choices, or any other text
    yes_no,    ///< the first choice, or the second
    date,      ///< a day from the calendar, one of the choices, or any other text
};

struct FormField {
    rtl::OUString label;
    rtl::OUString value;
    Texts choices = {};
    AnswerKind kind = AnswerKind::text;
    rtl::OUString example = {}; ///< stands below the field; may be empty
    bool is_needed = false;     ///< it gets a mark
};

struct Form {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    const Messages& messages;
    rtl::OUString title;
    std::string help_page;   ///< of the manual
    rtl::OUString note;      ///< a sentence above the fields; may be empty
    bool may_repeat = false; ///< a button takes the answers and asks anew
    /// The fields as they are now; asked again for each repetition.
    std::function<std::vector<FormField>()> fields;
    /// What is wrong with each answer.
    std::function<core::AnswerProblems(const Texts& answers)> problems;
    /// Another answer was given in a field: fills in what follows from it. May be none.
    std::function<void(std::size_t changed, Texts& answers)> follow;
    /// How an answer is written in the plan, asked when the keyboard leaves its field. May be none.
    std::function<rtl::OUString(std::size_t field, const rtl::OUString& answer)> tidy;
    /// How a day is written in the plan. May be none where no field asks for one.
    std::function<rtl::OUString(int year, unsigned month, unsigned day)> date;
    /// The sentences that the answers make, shown while they are given. May be none.
    std::function<rtl::OUString(const Texts& answers)> preview;
    int preview_lines = 0;
    /// Does what the form is for.
    /// @throws core::Refused  when it cannot; the form stays open and says so
    std::function<void(const Texts& answers)> accept;
};

/// Opens it and returns at once.
void open_form(Form form);

} // namespace plan::ui
