#include "addon/overview/plans_overview.hpp"

#include "addon/base/file_bytes.hpp"
#include "addon/commands/commands.hpp"
#include "addon/overview/finding_records.hpp"
#include "addon/overview/main_turn.hpp"
#include "addon/overview/plan_files.hpp"
#include "addon/overview/record_cache.hpp"
#include "addon/overview/school_mails.hpp"
#include "addon/overview/school_reports.hpp"
#include "addon/takeover/source_file.hpp"
#include "core/check/plan_check.hpp"
#include "core/overview/overview.hpp"
#include "core/overview/overview_csv.hpp"
#include "core/overview/overview_json.hpp"
#include "core/overview/record_json.hpp"
#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_files.hpp"
#include "writer/overview/overview_sheet.hpp"
#include "writer/reading/text_digest.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {
namespace {

namespace overview = core::overview;

constexpr sal_Int32 most_bytes = 150 * 1024 * 1024; // a plan with many pictures has a tenth of it
constexpr const char* ending = ".ods";

/// Why a file is not in the overview; the rest of a key of the message table.
class NotRead {
public:
    explicit NotRead(const char* why) : why_(why) {}
    [[nodiscard]] const char* why() const { return why_; }

private:
    const char* why_;
};

class OverviewMaker {
public:
    OverviewMaker(Extension& extension, const OverviewOrder& order, const OverviewWatcher& watcher)
        : extension_(extension), order_(order), watcher_(watcher),
          access_(css::ucb::SimpleFileAccess::create(extension.context)),
          cache_(bytes_or_nothing(cache_url()), maker()), reports_(extension, order.overwrite) {}

    std::string make() {
        auto found = plan_files_in(order_.folder, order_.with_subfolders);
        leave_out_reports(extension_.context, found.files);
        progress_.all = found.files.size();
        if (!order_.mails.isEmpty()) mails_.emplace(extension_, order_.mails, order_.mail_text, order_.overwrite);
        if (order_.with_reports) reports_.refuse_what_is_there(found.files);
        refuse_what_is_there();
        writer::DeliveredFiles files(extension_.context, folder_of_target(),
                                     order_.overwrite ? writer::Existing::replace : writer::Existing::refuse);
        const auto spreadsheet = files.add(name_of_target()); // refused before anything is read
        for (const auto& folder : found.unreadable) refuse(folder, "folder");
        for (const auto& file : found.files) {
            progress_.file = file.name;
            go_on();
            read(file);
            ++progress_.done;
        }
        progress_.is_writing = true;
        go_on();
        write(composed(), spreadsheet, files);
        keep_cache();
        return result();
    }

private:
    [[nodiscard]] bool is_stopped() const { return watcher_ && !watcher_(progress_); }
    void go_on() const {
        if (is_stopped()) throw core::Refused("overview.cancelled");
    }
    template <typename Function>
    auto on_main(Function&& function) const -> decltype(function()) {
        return in_main_turn(extension_.context, function, [this] { return is_stopped(); });
    }

    [[nodiscard]] rtl::OUString folder_of_target() const {
        return order_.target.copy(0, order_.target.lastIndexOf('/') + 1);
    }
    [[nodiscard]] std::string name_of_target() const { return uno::to_utf8(uno::file_name_of(order_.target)); }
    [[nodiscard]] std::string bare_name() const {
        const auto name = name_of_target();
        return name.substr(0, name.size() - std::string_view(ending).size());
    }
    [[nodiscard]] std::string csv_name(const overview::Sheet& sheet) const {
        return core::file_name(bare_name() + " - " + overview::title_of(sheet, words()), ".csv");
    }
    [[nodiscard]] std::string json_name() const { return core::file_name(bare_name(), ".json"); }
    [[nodiscard]] overview::Words words() const {
        return [this](std::string_view key) { return uno::to_utf8(extension_.messages.text(key)); };
    }
    [[nodiscard]] overview::Overview composed() const {
        auto made = overview::compose(plans_, refused_);
        overview::leave_out(made, order_.leave_out);
        return made;
    }

    /// What goes along with the spreadsheet; of that itself it is asked where it is begun.
    void refuse_what_is_there() const {
        std::vector<std::string> names;
        if (order_.with_csv)
            for (const auto& sheet : composed().sheets) names.push_back(csv_name(sheet));
        if (order_.with_json) names.push_back(json_name());
        for (const auto& name : names)
            if (!order_.overwrite && access_->exists(writer::url_in(folder_of_target(), name)))
                throw core::FileRefused("file.exists", {{"file", name}});
    }

    [[nodiscard]] std::string cache_name() const { return "." + bare_name() + ".cache.json"; }
    [[nodiscard]] rtl::OUString cache_url() const { return writer::url_in(folder_of_target(), cache_name()); }

    /// What a record depends on besides the plan.
    [[nodiscard]] std::string maker() {
        std::string text = std::to_string(overview::record_format);
        text.append(extension_.messages.is_dutch() ? " nl" : " en"); // the words of findings
        const auto templates = extension_.templates.templates();
        for (const auto& each : *templates) text.append(" ").append(each.profile).append(" ").append(each.version);
        return text;
    }

    [[nodiscard]] std::string bytes_or_nothing(const rtl::OUString& url) const {
        try {
            return access_->exists(url) ? bytes_of(access_, url, most_bytes) : std::string();
        } catch (const css::uno::Exception&) {
            return {};
        }
    }

    [[nodiscard]] std::string digest_of(const PlanFile& file) const {
        try {
            if (access_->getSize(file.url) > most_bytes) throw NotRead("too-large");
            return writer::sha256(extension_.context, bytes_of(access_, file.url, most_bytes));
        } catch (const css::uno::Exception&) {
            throw NotRead("no-rights");
        }
    }

    /// @param file  also gets its report where that is asked for
    [[nodiscard]] overview::PlanRecord record_of(const PlanFile& file) {
        try {
            const SourceFile source(extension_, file.url);
            const TextDocument document(source.model(), css::uno::UNO_QUERY);
            if (!document.is()) throw NotRead("no-plan");
            const auto inspection = inspect(extension_, document);
            const auto findings =
                core::check_plan(inspection.plan, inspection.document, core::Occasion::sending, today());
            auto record = overview::record_of(inspection.plan, inspection.document, findings, today());
            record.findings = finding_records(extension_.messages, inspection.plan, findings);
            if (order_.with_reports) write_report(extension_, inspection, findings, reports_.begin(file));
            return record;
        } catch (const core::FileRefused&) { // of its report
            throw;
        } catch (const core::Refused& refused) {
            throw NotRead(refused.message() == "document.no-plan" ? "no-plan" : "cannot-open");
        } catch (const css::uno::Exception&) { // the office gave up on this one
            throw NotRead("cannot-open");
        }
    }

    /// What is known of it from an earlier time.
    [[nodiscard]] std::optional<overview::PlanRecord> known_record(const std::string& digest) const {
        const auto known = cache_.find(digest, today());
        if (!known || order_.with_reports) return std::nullopt;
        try {
            return overview::read_record(*known);
        } catch (const core::Refused&) { // somebody changed the file of what is known
            return std::nullopt;
        }
    }

    void read(const PlanFile& file) {
        try {
            const auto digest = digest_of(file);
            auto record = known_record(digest);
            if (!record) {
                record = on_main([&] { return record_of(file); });
                cache_.keep(digest, overview::record_json(*record), today());
            }
            plans_.push_back({std::move(*record), file.name, uno::to_utf8(file.url)});
        } catch (const NotRead& not_read) {
            refuse(file, not_read.why());
        }
    }

    void refuse(const PlanFile& file, const char* why) {
        const auto key = std::string("overview.not-read.") + why;
        refused_.push_back({file.name, uno::to_utf8(file.url), uno::to_utf8(extension_.messages.text(key)),
                            uno::to_utf8(extension_.messages.text(key + ".help"))});
    }

    void write(const overview::Overview& made, const rtl::OUString& spreadsheet, writer::DeliveredFiles& files) {
        try {
            on_main([&] {
                const auto templates = extension_.templates.templates();
                const writer::OverviewDocument document(extension_.context, made,
                                                        {extension_.templates.house_style(),
                                                         templates->empty() ? "nl-BE" : templates->front().language,
                                                         words()});
                document.store(spreadsheet);
            });
        } catch (const css::io::IOException&) {
            throw core::FileRefused("file.not-written", {{"file", name_of_target()}});
        }
        if (order_.with_csv)
            for (const auto& sheet : made.sheets) files.write(csv_name(sheet), overview::overview_csv(sheet, words()));
        if (order_.with_json) files.write(json_name(), overview::overview_json(made));
        if (mails_) mails_->deliver(plans_, files);
        reports_.deliver(files);
        go_on();
        files.finish();
        if (mails_) mails_->finished();
    }

    /// It only saves time: where it cannot be kept, the overview is there all the same.
    void keep_cache() {
        try {
            writer::DeliveredFiles files(extension_.context, folder_of_target(), writer::Existing::replace);
            files.write(cache_name(), cache_.text());
            files.finish();
        } catch (const core::Refused&) { // the next overview reads all of it again
        }
    }

    [[nodiscard]] std::string result() const {
        boost::json::array refused;
        for (const auto& file : refused_)
            refused.push_back(boost::json::object{{"file", file.file}, {"reason", file.reason}});
        std::size_t errors = 0;
        for (const auto& plan : plans_) errors += plan.record.errors;
        boost::json::array open;
        for (const auto& plan : plans_)
            if (is_open(plan.url)) open.push_back(boost::json::string(plan.file));
        return boost::json::serialize(boost::json::object{{"read", plans_.size()},
                                                          {"refused", std::move(refused)},
                                                          {"errors", errors},
                                                          {"open", std::move(open)},
                                                          {"reports", reports_.count()},
                                                          {"mails", mails_ ? mails_->count() : 0}});
    }
    /// The office may write the URL of a file in another way than we do.
    [[nodiscard]] bool is_open(const std::string& url) const {
        const auto path = uno::path_of(uno::to_office(url));
        return std::ranges::any_of(order_.open_documents,
                                   [&path](const rtl::OUString& open) { return uno::path_of(open) == path; });
    }

    Extension& extension_;
    const OverviewOrder& order_;
    const OverviewWatcher& watcher_;
    OverviewProgress progress_;
    css::uno::Reference<css::ucb::XSimpleFileAccess3> access_;
    RecordCache cache_;
    SchoolReports reports_;
    std::optional<SchoolMails> mails_;
    std::vector<overview::ReadPlan> plans_;
    std::vector<overview::RefusedFile> refused_;
};

} // namespace

std::string make_overview(Extension& extension, const OverviewOrder& order, const OverviewWatcher& watcher) {
    return OverviewMaker(extension, order, watcher).make();
}

} // namespace plan::addon
