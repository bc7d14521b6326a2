#include "ui/dialogs/send_dialog.hpp"

#include "core/text/refused.hpp"
#include "ui/common/list_box.hpp"
#include "ui/common/listeners.hpp"
#include "ui/dialogs/dialog.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/posted_call.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <memory>
#include <osl/file.hxx>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

rtl::OUString path_of(const rtl::OUString& url) {
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url;
}

rtl::OUString url_of(const rtl::OUString& path) {
    rtl::OUString url;
    return osl::FileBase::getFileURLFromSystemPath(path.trim(), url) == osl::FileBase::E_None ? url : path;
}

/// It keeps itself until it is closed.
class SendWindow : public std::enable_shared_from_this<SendWindow> {
public:
    explicit SendWindow(SendQuestion question)
        : question_(std::move(question)),
          dialog_(question_.context, question_.folder + "/SendDialog.xdl", question_.window) {}

    void open() {
        self_ = shared_from_this();
        findings_.connect(
            dialog_.control("Findings"), [] {}, calling(&SendWindow::go_to_chosen));
        fill_in();
        check();
        connect("GoTo", &SendWindow::go_to_chosen);
        connect("CheckAgain", &SendWindow::check);
        connect("Browse", &SendWindow::browse);
        connect("Ok", &SendWindow::send);
        connect("Cancel", &SendWindow::close);
        dialog_.show(calling(&SendWindow::close));
        dialog_.focus(lines_.ids.empty() ? "Body" : "Findings");
    }

private:
    std::function<void()> calling(void (SendWindow::*method)()) {
        return [weak = weak_from_this(), method] {
            if (const auto window = weak.lock()) (window.get()->*method)();
        };
    }

    void connect(const char* button, void (SendWindow::*method)()) {
        Reference<css::awt::XButton>(dialog_.control(button), UNO_QUERY_THROW)
            ->addActionListener(on_action(calling(method)));
    }

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

    template <typename Action>
    bool saying_why_not(Action&& action) {
        try {
            action();
            return true;
        } catch (const core::Refused& refused) {
            say(question_.messages.text(refused));
        } catch (const css::uno::Exception& exception) {
            say(question_.messages.text(exception));
        }
        return false;
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

    /// After the event that asks for it: a window cannot go while it handles one.
    void close() {
        if (self_) uno::post_call(question_.context, [window = std::move(self_)] {});
    }

    SendQuestion question_;
    Dialog dialog_;
    ListBox findings_;
    ListBox bodies_;
    SendState lines_;
    std::size_t body_ = 0;
    std::shared_ptr<SendWindow> self_;
};

} // namespace

void open_send_dialog(SendQuestion question) { std::make_shared<SendWindow>(std::move(question))->open(); }

} // namespace plan::ui
