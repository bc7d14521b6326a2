#include "ui/dialogs/plans_dialog.hpp"

#include "ui/dialogs/loose_window.hpp"
#include "uno/file_url.hpp"

#include <array>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <memory>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// The boxes for kinds of sheets, and the kinds.
constexpr std::array<std::pair<const char*, const char*>, 5> kinds = {
    {{"Goals", "goals"}, {"Activities", "activities"}, {"Agenda", "agenda"}, {"Costs", "costs"}, {"Talks", "talks"}}};

class PlansWindow : public LooseWindow<PlansWindow> {
public:
    explicit PlansWindow(PlansQuestion question)
        : LooseWindow(question.context, question.dialogs + "/PlansDialog.xdl", question.window, question.messages,
                      "plans"),
          question_(std::move(question)) {}

    void open() {
        set_checked("Subfolders", true);
        for (const auto& [box, kind] : kinds) set_checked(box, true);
        on_press("BrowseFolder", calling(&PlansWindow::browse_folder));
        on_press("BrowseTarget", calling(&PlansWindow::browse_target));
        on_press("BrowseMailText", calling(&PlansWindow::browse_mail_text));
        on_press("Ok", calling(&PlansWindow::start));
        on_press("Cancel", calling(&PlansWindow::close));
        Reference<css::awt::XCheckBox>(dialog_.control("Mails"), UNO_QUERY_THROW)
            ->addItemListener(on_item(calling(&PlansWindow::show_what_works)));
        Reference<css::awt::XTextComponent>(dialog_.control("Folder"), UNO_QUERY_THROW)
            ->addTextListener(on_text(calling(&PlansWindow::propose_target)));
        put("Folder", question_.begin);
        propose_target();
        show_what_works();
        show();
        dialog_.focus("Folder");
    }

private:
    friend class LooseWindow<PlansWindow>; // it says what was refused
    /// A label takes "~x" for the key x.
    void say_in(const char* label, const rtl::OUString& text) {
        dialog_.set(label, "Label", text.replaceAll("~", "~~"));
    }
    void say(const rtl::OUString& text) { say_in("Status", text); }

    void set_checked(const char* name, bool checked) {
        dialog_.set(name, "State", static_cast<sal_Int16>(checked ? 1 : 0));
    }
    [[nodiscard]] bool is_checked(const char* name) const { return dialog_.value<sal_Int16>(name, "State") == 1; }

    void put(const char* field, const rtl::OUString& url) { dialog_.set(field, "Text", uno::path_of(url)); }
    [[nodiscard]] rtl::OUString url_in(const char* field) const {
        return uno::url_of_path(dialog_.value<rtl::OUString>(field, "Text").trim());
    }

    void show_what_works() {
        for (const char* name : {"MailText", "BrowseMailText"}) dialog_.set(name, "Enabled", is_checked("Mails"));
    }

    /// Until somebody writes another.
    void propose_target() {
        const auto now = dialog_.value<rtl::OUString>("Target", "Text");
        if (now != proposed_) return;
        const auto folder = url_in("Folder");
        proposed_ = folder.startsWith("file:") ? uno::path_of(question_.proposed_target(folder)) : rtl::OUString();
        dialog_.set("Target", "Text", proposed_);
    }

    void browse_folder() {
        const auto chosen = question_.choose_folder(url_in("Folder"));
        if (!chosen.isEmpty()) put("Folder", chosen);
        propose_target();
        dialog_.focus(chosen.isEmpty() ? "BrowseFolder" : "Folder"); // the other window took the keyboard along
    }
    void browse_target() {
        const auto chosen = question_.choose_target(url_in("Target"));
        if (!chosen.isEmpty()) put("Target", chosen);
        dialog_.focus(chosen.isEmpty() ? "BrowseTarget" : "Target");
    }
    void browse_mail_text() {
        const auto chosen = question_.choose_text(url_in("Folder"));
        if (!chosen.isEmpty()) put("MailText", chosen);
        dialog_.focus(chosen.isEmpty() ? "BrowseMailText" : "MailText");
    }

    [[nodiscard]] PlansAnswers answers() const {
        PlansAnswers given{url_in("Folder"), is_checked("Subfolders"), url_in("Target"), {}};
        for (const auto& [box, kind] : kinds)
            if (!is_checked(box)) given.left_out.insert(kind);
        given.csv = is_checked("Csv");
        given.json = is_checked("Json");
        given.reports = is_checked("Reports");
        given.mails = is_checked("Mails");
        if (given.mails) given.mail_text = url_in("MailText");
        return given;
    }

    void start() {
        say({});
        const auto given = answers();
        const auto wrong = question_.problems(given);
        const std::array<std::pair<const char*, rtl::OUString>, 3> said = {
            {{"Folder", wrong.folder}, {"Target", wrong.target}, {"MailText", wrong.mail_text}}};
        const char* first = nullptr;
        for (const auto& [field, problem] : said) {
            say_in((std::string(field) + "Problem").c_str(), problem);
            if (first == nullptr && !problem.isEmpty()) first = field;
        }
        if (first != nullptr) return dialog_.focus(first);
        if (saying_why_not([&] { question_.start(given); })) close();
    }

    PlansQuestion question_;
    rtl::OUString proposed_; ///< for the target, as a path
};

} // namespace

void open_plans_dialog(PlansQuestion question) { std::make_shared<PlansWindow>(std::move(question))->open(); }

} // namespace plan::ui
