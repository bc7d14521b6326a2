#include "ui/forms/form.hpp"

#include "core/text/refused.hpp"
#include "ui/common/listeners.hpp"
#include "ui/dialogs/dialog.hpp"
#include "ui/dialogs/question.hpp"
#include "ui/forms/form_fields.hpp"
#include "uno/posted_call.hpp"

#include <algorithm>
#include <com/sun/star/awt/XButton.hpp>
#include <memory>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// It keeps itself until it is closed.
class OpenForm : public std::enable_shared_from_this<OpenForm> {
public:
    explicit OpenForm(Form form)
        : form_(std::move(form)),
          dialog_(form_.context, form_.folder + "/FormDialog.xdl", form_.window, form_.help_page) {}

    void open() {
        self_ = shared_from_this();
        uno::set(dialog_.model(), "Title", form_.title);
        dialog_.set("Note", "Label", form_.note);
        fields_ = std::make_unique<FormFields>(dialog_, form_.folder, form_.fields(), form_.may_repeat,
                                               !form_.note.isEmpty());
        if (form_.preview) fields_->add_preview(form_.messages.text("form.preview"), form_.preview_lines);
        connect("Ok", &OpenForm::finish);
        connect("Again", &OpenForm::repeat);
        connect("Cancel", &OpenForm::cancel);
        for (std::size_t at = 0; at < fields_->count(); ++at) listen_to(at);
        first_ = followed_ = fields_->answers();
        preview();
        dialog_.show([weak = weak_from_this()] {
            if (const auto form = weak.lock()) form->cancel();
        });
        dialog_.follow_end([weak = weak_from_this()] { // else it would keep the document that it is about
            if (const auto form = weak.lock()) form->close();
        });
        fields_->focus_first_empty();
    }

private:
    void connect(const char* button, void (OpenForm::*method)()) {
        Reference<css::awt::XButton>(dialog_.control(button), UNO_QUERY_THROW)
            ->addActionListener(on_action([weak = weak_from_this(), method] {
                if (const auto form = weak.lock()) (form.get()->*method)();
            }));
    }

    void listen_to(std::size_t field) {
        auto& control = fields_->control(field);
        control.on_day(form_.date);
        control.on_answered([weak = weak_from_this(), field] {
            if (const auto form = weak.lock()) form->tidy(field), form->follow(field);
        });
        if (!form_.preview) return;
        control.on_changed([weak = weak_from_this()] {
            if (const auto form = weak.lock()) form->preview();
        });
    }

    /// An answer is written as the plan writes it.
    void tidy(std::size_t field) {
        if (!form_.tidy) return;
        auto& control = fields_->control(field);
        try {
            const auto answer = control.answer();
            const auto tidied = form_.tidy(field, answer);
            if (tidied == answer) return;
            control.set_answer(tidied);
            preview();
        } catch (const core::Refused&) { // what the form is about is gone: accepting says so
        }
    }

    /// Shows what the answers make.
    void preview() {
        if (!form_.preview) return;
        try {
            fields_->show_preview(form_.preview(fields_->answers()));
        } catch (const core::Refused&) { // what the form is about is gone: accepting says so
            fields_->show_preview({});
        }
    }

    /// An answer was chosen, or typed and left.
    void follow(std::size_t changed) {
        const auto before = fields_->answers();
        if (!form_.follow || before[changed] == followed_[changed]) return;
        auto answers = before;
        try {
            form_.follow(changed, answers);
            fields_->set_answers(answers);
        } catch (const core::Refused& refused) { // what the form is about is gone
            say(refused);
        } catch (const css::uno::Exception& exception) {
            say(exception);
        }
        followed_[changed] = before[changed];
        for (std::size_t at = 0; at < answers.size(); ++at)
            if (answers[at] != before[at]) followed_[at] = answers[at];
    }

    /// @returns  whether it was done
    bool accept() {
        for (std::size_t at = 0; at < fields_->count(); ++at) tidy(at), follow(at); // Enter leaves no field
        const auto answers = fields_->answers();
        try {
            const auto problems = form_.problems(answers);
            fields_->show_problems(in_words(problems));
            const auto wrong = std::ranges::find_if(problems, [](const auto& problem) { return problem.has_value(); });
            if (wrong != problems.end()) {
                fields_->control(static_cast<std::size_t>(wrong - problems.begin())).focus();
                return false;
            }
            form_.accept(answers);
            return true;
        } catch (const core::Refused& refused) {
            say(refused);
        } catch (const css::uno::Exception& exception) {
            say(exception);
        }
        return false;
    }

    [[nodiscard]] Texts in_words(const core::AnswerProblems& problems) const {
        Texts texts;
        for (const auto& problem : problems)
            texts.push_back(problem ? form_.messages.text(problem->message, problem->arguments) : rtl::OUString());
        return texts;
    }

    template <typename Problem>
    void say(const Problem& problem) {
        dialog_.set("Note", "Label", form_.messages.text(problem));
    }

    void finish() {
        if (accept()) close();
    }

    void repeat() {
        if (!accept()) return;
        try {
            fields_->renew(form_.fields());
        } catch (const core::Refused&) { // somebody deleted what it is about
            return close();
        } catch (const css::uno::Exception&) { // or closed the document
            return close();
        }
        first_ = followed_ = fields_->answers();
        preview();
        dialog_.set("Note", "Label", form_.messages.text("form.added"));
        fields_->focus_first_empty();
    }

    /// After the event that asks for it, which comes twice for one key.
    void cancel() {
        if (std::exchange(asking_, true)) return;
        uno::post_call(form_.context, [weak = weak_from_this()] {
            const auto form = weak.lock();
            if (form == nullptr) return;
            if (form->fields_->answers() == form->first_ || form->may_discard()) form->close();
            form->asking_ = false;
        });
    }

    [[nodiscard]] bool may_discard() const {
        return ask(form_.context, dialog_.window(), form_.messages.text("box.title"),
                   form_.messages.text("form.discard"));
    }

    /// After the event that asks for it: a window cannot go while it handles one.
    void close() {
        uno::post_call(form_.context, [form = std::move(self_)] {});
    }

    Form form_;
    Dialog dialog_;
    std::unique_ptr<FormFields> fields_;
    Texts first_;    ///< the answers when the form was opened
    Texts followed_; ///< the answers from which everything has followed
    bool asking_ = false;
    std::shared_ptr<OpenForm> self_;
};

} // namespace

void open_form(Form form) { std::make_shared<OpenForm>(std::move(form))->open(); }

} // namespace plan::ui
