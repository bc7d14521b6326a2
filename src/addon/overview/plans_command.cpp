#include "addon/overview/plans_command.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/overview/overview_run.hpp"
#include "addon/overview/overview_words.hpp"
#include "addon/overview/plan_files.hpp"
#include "addon/overview/school_mails.hpp"
#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"
#include "core/values/calendar.hpp"
#include "ui/dialogs/plans_dialog.hpp"
#include "ui/dialogs/plans_progress.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"

#include <osl/file.hxx>
#include <utility>

namespace plan::addon {
namespace {

using Extensions = std::shared_ptr<Extension>;
using Frame = css::uno::Reference<css::frame::XFrame>;

constexpr const char* ending = ".ods";

css::uno::Reference<css::awt::XWindow> window_of(const Frame& frame) {
    return frame.is() ? frame->getContainerWindow() : css::uno::Reference<css::awt::XWindow>();
}

/// That of the document in the window.
rtl::OUString begin_of(const Frame& frame) {
    const auto controller = frame.is() ? frame->getController() : nullptr;
    const TextDocument document(controller.is() ? controller->getModel() : nullptr, css::uno::UNO_QUERY);
    return document.is() ? folder_of(document) : rtl::OUString();
}

bool is_folder(const rtl::OUString& url) {
    osl::Directory directory(url);
    return url.startsWith("file:///") && directory.open() == osl::FileBase::E_None;
}

rtl::OUString proposed_target(const Extension& extension, const rtl::OUString& folder) {
    const auto name = extension.messages.text("overview.window.name", {{"day", core::iso_date(today())}});
    return writer::url_in(folder, core::file_name(uno::to_utf8(name), ending));
}

/// "Overzicht.ods" → the folder "Overzicht - mails" beside it.
rtl::OUString mails_beside(const Extension& extension, const rtl::OUString& target) {
    auto name = uno::to_utf8(uno::file_name_of(target));
    name.resize(name.size() - std::string_view(ending).size());
    const auto folder = extension.messages.text("overview.window.mails", {{"file", name}});
    return writer::url_in(uno::folder_part(target), core::file_name(uno::to_utf8(folder), ""));
}

OverviewOrder order_of(const Extension& extension, const ui::PlansAnswers& answers) {
    auto order = read_overview_options(answers.folder, answers.target, {});
    order.with_subfolders = answers.subfolders;
    order.with_csv = answers.csv;
    order.with_json = answers.json;
    order.leave_out.insert(answers.left_out.begin(), answers.left_out.end());
    order.with_reports = answers.reports;
    if (answers.mails) order.mails = mails_beside(extension, answers.target);
    order.mail_text = answers.mail_text;
    order.open_documents = open_documents(extension);
    return order;
}

ui::PlansProblems problems_of(Extension& extension, const ui::PlansAnswers& answers) {
    const auto& messages = extension.messages;
    ui::PlansProblems problems;
    if (answers.folder.isEmpty()) problems.folder = messages.text("overview.window.no-folder");
    else if (!is_folder(answers.folder)) problems.folder = messages.text("overview.window.folder-missing");
    try {
        static_cast<void>(read_overview_options(answers.folder, answers.target, {}));
        if (!is_folder(uno::folder_part(answers.target)))
            problems.target = messages.text("overview.window.target-missing");
    } catch (const core::Refused&) {
        problems.target = messages.text("overview.window.no-target");
    }
    try {
        if (answers.mails) static_cast<void>(mail_text_of(extension, answers.mail_text));
    } catch (const core::Refused& refused) {
        problems.mail_text = messages.text(refused);
    }
    return problems;
}

/// Its window, from its beginning to what came of it.
class FollowedRun : public std::enable_shared_from_this<FollowedRun> {
public:
    FollowedRun(Extensions extension, OverviewOrder order)
        : extension_(std::move(extension)), order_(std::move(order)) {}

    void begin(const css::uno::Reference<css::awt::XWindow>& window) {
        run(); // refused before there is a window
        window_ = ui::open_plans_progress(
            {extension_->context, window, extension_->templates.dialogs_folder(), extension_->messages,
             [] { OverviewRun::stop(); },
             [extension = extension_, target = order_.target] { writer::open_in_window(extension->context, target); }});
    }

private:
    void run() {
        OverviewRun::begin(extension_, order_,
                           {[self = shared_from_this()](const OverviewProgress& progress) { self->show(progress); },
                            [self = shared_from_this()](const OverviewEnd& end) { self->finish(end); }});
    }

    void show(const OverviewProgress& progress) {
        if (window_ == nullptr) return;
        window_->show_progress(progress.done, progress.all, progress_text(extension_->messages, progress));
    }

    void finish(const OverviewEnd& end) {
        const auto& messages = extension_->messages;
        if (end.refused && end.refused->message() == "overview.cancelled") return window_->go();
        const bool is_taken = end.refused && end.refused->message() == "file.exists"; // with overwrite it may work
        if (is_taken && !order_.overwrite) {
            if (!window_->agrees(messages.text("overview.window.replace", end.refused->arguments())))
                return window_->go();
            order_.overwrite = true;
            return run();
        }
        if (end.refused) return window_->show_end(messages.text(*end.refused), false);
        if (end.made.empty())
            return window_->show_end(messages.text("document.unexpected", {{"detail", uno::to_utf8(end.failed)}}),
                                     false);
        window_->show_end(end_text(messages, order_, end.made), true);
    }

    Extensions extension_;
    OverviewOrder order_;
    std::shared_ptr<ui::PlansProgress> window_;
};

} // namespace

void open_plans_overview(const Extensions& extension, const Frame& frame) {
    if (OverviewRun::is_running()) throw core::Refused("overview.running");
    const auto& messages = extension->messages;
    const auto context = extension->context;
    ui::PlansQuestion question{context, window_of(frame), extension->templates.dialogs_folder(), messages,
                               begin_of(frame)};
    question.choose_folder = [context, title = messages.text("overview.window.choose-folder")](const auto& begin) {
        return choose_folder({context, title, is_folder(begin) ? begin : rtl::OUString()});
    };
    question.choose_target = [context, title = messages.text("overview.window.choose-target"),
                              kind = messages.text("overview.window.spreadsheet"), extension](const auto& given) {
        const bool is_target = given.startsWith("file:///") && given.endsWithIgnoreAsciiCase(".ods");
        const auto name = uno::file_name_of(is_target ? given : proposed_target(*extension, "file:///"));
        return choose_target({context, title, is_target ? uno::folder_part(given) : rtl::OUString()}, {kind, "*.ods"},
                             name);
    };
    question.choose_text = [context, title = messages.text("overview.window.choose-text"),
                            kind = messages.text("overview.window.text")](const auto& begin) {
        return choose_file({context, title, is_folder(begin) ? begin : rtl::OUString()}, {kind, "*.txt"});
    };
    question.proposed_target = [extension](const auto& folder) { return proposed_target(*extension, folder); };
    question.problems = [extension](const auto& answers) { return problems_of(*extension, answers); };
    question.start = [extension, frame](const ui::PlansAnswers& answers) {
        std::make_shared<FollowedRun>(extension, order_of(*extension, answers))->begin(window_of(frame));
    };
    ui::open_plans_dialog(std::move(question));
}

} // namespace plan::addon
