#include "ui/dialogs/send_dialog.hpp"

#include "core/text/refused.hpp"
#include "ui/common/list_box.hpp"
#include "ui/dialogs/loose_window.hpp"
#include "ui/dialogs/question.hpp"

#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <memory>
#include <osl/file.hxx>
#include <utility>

namespace plan::ui {
namespace {

rtl::OUString path_of(const rtl::OUString& url) {
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url;
}

rtl::OUString url_of(const rtl::OUString& path) {
    rtl::OUString url;
    return osl::FileBase::getFileURLFromSystemPath(path.trim(), url) == osl::FileBase::E_None ? url : path;
}

class SendWindow : public LooseWindow<SendWindow> {
public:
    explicit SendWindow(SendQuestion question)
        : LooseWindow(question.context, question.folder + "/SendDialog.xdl", question.window, question.messages),
          question_(std::move(question)) {}

    void open() {
        findings_.connect(
            dialog_.control("Findings"), [] {}, calling(&SendWindow::go_to_chosen));
        fill_in();
        check();
        on_press("GoTo", calling(&SendWindow::go_to_chosen));
        on_press("CheckAgain", calling(&SendWindow::check));
        on_press("Browse", calling(&SendWindow::browse));
        on_press("Ok", calling(&SendWindow::send));
        on_press("Cancel", calling(&SendWindow::close));
        show();
        dialog_.focus(lines_.ids.empty() ? "Body" : "Findings");
    }

private:
    friend class LooseWindow<SendWindow>; // it says what was refused
    void fill_in() {
        const auto& answers = question_.answers;
        bodies_.connect(dialog_.control("Body"), calling(&SendWindow::show_recipients), [] {});
        bodies_.set_lines(question_.bodies);
        bodies_.choose(static_cast<int>(answers.body));
        body_ = answers.body;
        set_checked("Pdf", answers.pdf);
        set_checked("Odt", answers.odt);
        set_checked("Docx", answers.docx);
        set_checked("Report", answers.report);
        set_checked("Summary", answers.summary);
        set_checked("Mail", answers.mail);
        set_checked("Draft", answers.draft);
        dialog_.set("Folder", "Text", path_of(answers.folder));
        dialog_.set("Recipients", "Text", question_.recipients.at(body_));
    }

    void set_checked(const char* name, bool checked) {
        dialog_.set(name, "State", static_cast<sal_Int16>(checked ? 1 : 0));
    }
    [[nodiscard]] bool is_checked(const char* name) const { return dialog_.value<sal_Int16>(name, "State") == 1; }
    void say(const rtl::OUString& text) { dialog_.set("Status", "Label", text); }

    /// What was typed for another body stays with that one.
    void show_recipients() {
        const auto chosen = static_cast<std::size_t>(std::max(0, bodies_.chosen()));
        if (chosen == body_) return;
        question_.recipients.at(body_) = dialog_.value<rtl::OUString>("Recipients", "Text");
        body_ = chosen;
        dialog_.set("Recipients", "Text", question_.recipients.at(body_));
    }

    void check() {
        saying_why_not([this] {
            lines_ = question_.check();
            dialog_.set("Counts", "Label", lines_.counts);
            findings_.set_lines(lines_.lines);
        });
    }

    void go_to_chosen() {
        const auto chosen = findings_.chosen();
        if (chosen < 0 || static_cast<std::size_t>(chosen) >= lines_.ids.size()) return;
        saying_why_not([this, chosen] { question_.go_to(lines_.ids[static_cast<std::size_t>(chosen)]); });
    }

    void browse() {
        const auto picker = css::ui::dialogs::FolderPicker::create(question_.context);
        if (const auto now = url_of(dialog_.value<rtl::OUString>("Folder", "Text")); now.startsWith("file:"))
            picker->setDisplayDirectory(now);
        if (picker->execute() == 1) dialog_.set("Folder", "Text", path_of(picker->getDirectory()));
    }

    [[nodiscard]] SendAnswers answers() const {
        SendAnswers answers;
        answers.body = body_;
        answers.pdf = is_checked("Pdf");
        answers.odt = is_checked("Odt");
        answers.docx = is_checked("Docx");
        answers.report = is_checked("Report");
        answers.summary = is_checked("Summary");
        answers.mail = is_checked("Mail");
        answers.draft = is_checked("Draft");
        answers.folder = url_of(dialog_.value<rtl::OUString>("Folder", "Text"));
        answers.recipients = dialog_.value<rtl::OUString>("Recipients", "Text");
        return answers;
    }

    void send() {
        auto given = answers();
        saying_why_not([this, &given] {
            try {
                say(question_.send(given));
            } catch (const core::FileRefused& refused) {
                if (refused.message() != "file.exists") throw;
                const auto question = question_.messages.text("send.replace", refused.arguments());
                if (!ask(question_.context, dialog_.window(), question_.messages.text("box.title"), question)) return;
                given.overwrite = true;
                say(question_.send(given));
            }
        });
    }

    SendQuestion question_;
    ListBox findings_;
    ListBox bodies_;
    SendState lines_;
    std::size_t body_ = 0;
};

} // namespace

void open_send_dialog(SendQuestion question) { std::make_shared<SendWindow>(std::move(question))->open(); }

} // namespace plan::ui
