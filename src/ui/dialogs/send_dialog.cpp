#include "ui/dialogs/send_dialog.hpp"

#include "core/text/refused.hpp"
#include "ui/common/finding_tree.hpp"
#include "ui/common/list_box.hpp"
#include "ui/dialogs/loose_window.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/file_url.hpp"

#include <algorithm>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <memory>
#include <osl/file.hxx>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

rtl::OUString url_of(const rtl::OUString& path) {
    rtl::OUString url;
    return osl::FileBase::getFileURLFromSystemPath(path.trim(), url) == osl::FileBase::E_None ? url : path;
}

class SendWindow : public LooseWindow<SendWindow> {
public:
    explicit SendWindow(SendQuestion question)
        : LooseWindow(question.context, question.folder + "/SendDialog.xdl", question.window, question.messages,
                      "send"),
          question_(std::move(question)) {}

    void open() {
        tree_.connect(
            question_.context, dialog_.control("Findings"), question_.folder, [] {},
            calling(&SendWindow::go_to_chosen));
        fill_in();
        on_press("GoTo", calling(&SendWindow::go_to_chosen));
        on_press("CheckAgain", calling(&SendWindow::check));
        on_press("Browse", calling(&SendWindow::browse));
        on_press("Back", calling(&SendWindow::back));
        on_press("Next", calling(&SendWindow::next));
        on_press("Ok", calling(&SendWindow::send));
        on_press("OpenFolder", calling(&SendWindow::open_folder));
        on_press("Cancel", calling(&SendWindow::close));
        for (const char* box : {"Pdf", "Odt", "Docx", "Report", "Summary", "Draft", "Mail"})
            Reference<css::awt::XCheckBox>(dialog_.control(box), UNO_QUERY_THROW)
                ->addItemListener(on_item(calling(&SendWindow::show_what_works)));
        Reference<css::awt::XTextComponent>(dialog_.control("Folder"), UNO_QUERY_THROW)
            ->addTextListener(on_text(calling(&SendWindow::show_what_works)));
        show_page(first_page);
        check();
        show();
        dialog_.focus(state_.findings.empty() ? "Next" : "Findings");
    }

private:
    friend class LooseWindow<SendWindow>; // it says what was refused

    static constexpr sal_Int32 first_page = 1;
    static constexpr sal_Int32 last_page = 3;

    void show_page(sal_Int32 page) {
        page_ = page;
        uno::set(dialog_.model(), "Step", page);
        const auto title = "send.page." + std::to_string(page);
        dialog_.set("Page", "Label", question_.messages.text(title));
        set_visible("Next", page < last_page);
        set_visible("Ok", page == last_page);
        set_visible("OpenFolder", false);
        dialog_.set("Back", "Enabled", page > first_page);
        show_what_works();
    }
    void set_visible(const char* name, bool visible) {
        Reference<css::awt::XWindow>(dialog_.control(name), UNO_QUERY_THROW)->setVisible(visible);
    }
    void back() {
        if (page_ > first_page) show_page(page_ - 1);
    }
    void next() {
        if (page_ == last_page) return;
        show_page(page_ + 1);
        dialog_.focus(page_ == last_page ? "Body" : "Pdf");
    }

    /// What cannot work is greyed out, and the window says why.
    void show_what_works() {
        const auto given = answers();
        const auto* reason = why_not(given);
        dialog_.set("Ok", "Enabled", reason == nullptr);
        dialog_.set("Recipients", "Enabled", given.mail);
        dialog_.set("Draft", "Enabled", state_.has_errors);
        say(reason != nullptr && page_ > first_page ? question_.messages.text(reason) : rtl::OUString());
    }

    /// The message of what is missing; nullptr: nothing is.
    [[nodiscard]] const char* why_not(const SendAnswers& given) const {
        if (state_.has_errors && !given.draft) return "send.errors";
        if (!given.pdf && !given.odt && !given.docx && !given.report && !given.summary) return "send.no-products";
        return given.folder.isEmpty() ? "send.no-folder" : nullptr;
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
        dialog_.set("Folder", "Text", uno::path_of(answers.folder));
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
            state_ = question_.check();
            dialog_.set("Counts", "Label", state_.counts);
            tree_.show(finding_tree(state_.findings, {}, Grouping::by_kind, question_.messages));
            show_what_works();
        });
    }

    void go_to_chosen() {
        const auto* finding = find_finding(state_.findings, tree_.chosen_about());
        if (finding == nullptr) return;
        saying_why_not([this, id = finding->id] { question_.go_to(id); });
    }

    void open_folder() { question_.open_folder(answers().folder); }

    void browse() {
        const auto picker = css::ui::dialogs::FolderPicker::create(question_.context);
        if (const auto now = url_of(dialog_.value<rtl::OUString>("Folder", "Text")); now.startsWith("file:"))
            picker->setDisplayDirectory(now);
        if (picker->execute() == 1) dialog_.set("Folder", "Text", uno::path_of(picker->getDirectory()));
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
        const auto folder = dialog_.value<rtl::OUString>("Folder", "Text");
        answers.folder = folder.trim().isEmpty() ? rtl::OUString() : url_of(folder);
        answers.recipients = dialog_.value<rtl::OUString>("Recipients", "Text");
        return answers;
    }

    void send() {
        auto given = answers();
        saying_why_not([this, &given] {
            try {
                done(question_.send(given));
            } catch (const core::FileRefused& refused) {
                if (refused.message() != "file.exists") throw;
                const auto question = question_.messages.text("send.replace", refused.arguments());
                if (!ask(question_.context, dialog_.window(), question_.messages.text("box.title"), question)) return;
                given.overwrite = true;
                done(question_.send(given));
            }
        });
    }

    void done(const rtl::OUString& what) {
        say(what);
        set_visible("OpenFolder", true);
    }

    SendQuestion question_;
    Tree tree_;
    ListBox bodies_;
    SendState state_;
    sal_Int32 page_ = first_page;
    std::size_t body_ = 0;
};

} // namespace

void open_send_dialog(SendQuestion question) { std::make_shared<SendWindow>(std::move(question))->open(); }

} // namespace plan::ui
