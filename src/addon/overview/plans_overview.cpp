#include "addon/overview/plans_overview.hpp"

#include "addon/commands/commands.hpp"
#include "addon/overview/overview_office.hpp"
#include "addon/overview/plan_files.hpp"
#include "addon/overview/record_cache.hpp"
#include "addon/overview/school_mails.hpp"
#include "addon/overview/school_reports.hpp"
#include "addon/overview/work_files.hpp"
#include "core/overview/overview.hpp"
#include "core/overview/overview_csv.hpp"
#include "core/overview/overview_json.hpp"
#include "core/overview/record_json.hpp"
#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_files.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <map>
#include <thread>

namespace plan::addon {
namespace {

namespace overview = core::overview;

constexpr const char* ending = ".ods";

/// How many offices read side by side: a new one takes as long to start as it takes to read a dozen plans.
std::size_t workers_for(const OverviewOrder& order, std::size_t files) {
    constexpr std::size_t files_each = 12;
    constexpr std::size_t most = 4;
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const auto wanted = order.workers > 0 ? order.workers : std::min(cores, most);
    return std::clamp<std::size_t>((files + files_each - 1) / files_each, 1, wanted);
}

/// What is kept beside an overview: findings may quote names, and a mail address is one.
overview::PlanRecord without_words(overview::PlanRecord record) {
    record.findings.clear();
    record.mail.clear();
    return record;
}

class OverviewMaker {
public:
    OverviewMaker(Extension& extension, const OverviewOrder& order, const OverviewWatcher& watcher)
        : extension_(extension), order_(order), watcher_(watcher), cache_(read_file(cache_url()).value_or(""), maker()),
          reports_(extension, order.overwrite) {}

    std::string make() {
        found_ = plan_files_in(order_.folder, order_.with_subfolders);
        leave_out_reports(extension_.context, found_.files);
        progress_.all = found_.files.size();
        if (!order_.mails.isEmpty()) mails_.emplace(extension_, order_.mails, order_.mail_text, order_.overwrite);
        if (order_.with_reports) reports_.refuse_what_is_there(found_.files);
        refuse_what_is_there();
        writer::DeliveredFiles files(extension_.context, folder_of_target(),
                                     order_.overwrite ? writer::Existing::replace : writer::Existing::refuse);
        const auto spreadsheet = files.add(name_of_target()); // refused before anything is read
        if (!write_file(spreadsheet, {})) refuse_target();
        for (const auto& folder : found_.unreadable) refuse(folder, "folder");
        OverviewOffice office(extension_, {known(), workers_for(order_, found_.files.size()), order_.longest,
                                           [this](const std::optional<std::size_t>& file) { pause(file); }});
        read(office);
        write(office, spreadsheet, files);
        keep_cache();
        return result();
    }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] rtl::OUString folder_of_target() const { return uno::folder_part(order_.target); }
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
        if (order_.overwrite) return;
        std::vector<std::string> names;
        if (order_.with_csv)
            for (const auto& sheet : composed().sheets) names.push_back(csv_name(sheet));
        if (order_.with_json) names.push_back(json_name());
        for (const auto& name : names)
            if (is_there(writer::url_in(folder_of_target(), name)))
                throw core::FileRefused("file.exists", {{"file", name}});
    }

    [[nodiscard]] std::string cache_name() const { return "." + bare_name() + ".cache.json"; }
    [[nodiscard]] rtl::OUString cache_url() const { return writer::url_in(folder_of_target(), cache_name()); }
    [[noreturn]] void refuse_target() const {
        throw core::FileRefused("file.not-written", {{"file", name_of_target()}});
    }

    /// What a record depends on besides the plan.
    [[nodiscard]] std::string maker() {
        return std::to_string(overview::record_format) + " " + extension_.templates.fingerprint();
    }

    /// Says how far it is.
    void go_on() const {
        if (watcher_ && !watcher_(progress_)) throw core::Refused("overview.cancelled");
    }

    /// The same, now and then.
    void tell() {
        constexpr std::chrono::milliseconds between(100);
        if (Clock::now() - told_ < between) return;
        go_on();
        told_ = Clock::now();
    }

    /// The same, while others work.
    void pause(const std::optional<std::size_t>& file) {
        constexpr std::chrono::milliseconds moment(10);
        if (file) progress_.file = found_.files.at(*file).name;
        tell();
        std::this_thread::sleep_for(moment);
    }

    /// Digests of files whose records are known from an earlier time.
    [[nodiscard]] std::string known() {
        std::string digests;
        if (order_.with_reports || mails_) return digests; // what these say is not kept: each plan is opened once more
        for (const auto& [digest, record] : cache_.known(today_)) {
            tell();
            try {
                known_.emplace(digest, overview::read_record(record));
                digests.append(digest).append("\n");
            } catch (const core::Refused&) { // somebody changed the file of what is known
            }
        }
        return digests;
    }

    void read(OverviewOffice& office) {
        std::vector<ReadOrder> orders;
        orders.reserve(found_.files.size());
        for (const auto& file : found_.files) orders.push_back({uno::to_utf8(file.url), order_.with_reports});
        std::map<std::size_t, WorkAnswer> answers; // as they come; the plans stand by name
        office.read(orders, [&](std::size_t number, const WorkAnswer& answer) {
            answers[number] = answer;
            ++progress_.done;
        });
        for (const auto& [number, answer] : answers) {
            tell();
            take(found_.files.at(number), answer);
        }
    }

    void take(const PlanFile& file, const WorkAnswer& answer) {
        if (!answer.why.empty()) return refuse(file, answer.why);
        try {
            auto record = answer.record.empty() ? known_.at(answer.digest) : overview::read_record(answer.record);
            if (answer.record.empty()) static_cast<void>(cache_.find(answer.digest, today_));
            else cache_.keep(answer.digest, overview::record_json(without_words(record)), today_);
            if (order_.with_reports) reports_.add(file, uno::to_office(answer.file));
            plans_.push_back({std::move(record), file.name, uno::to_utf8(file.url)});
        } catch (const core::Refused&) { // no record
            refuse(file, "cannot-open");
        }
    }

    void refuse(const PlanFile& file, const std::string& why) {
        const auto key = "overview.not-read." + why;
        refused_.push_back({file.name, uno::to_utf8(file.url), uno::to_utf8(extension_.messages.text(key)),
                            uno::to_utf8(extension_.messages.text(key + ".help"))});
    }

    void write(OverviewOffice& office, const rtl::OUString& spreadsheet, writer::DeliveredFiles& files) {
        progress_.is_writing = true;
        progress_.file.clear();
        const auto made = office.write({uno::to_utf8(order_.target), order_.leave_out, plans_, refused_});
        if (!made || !write_file(spreadsheet, *made)) refuse_target();
        if (order_.with_csv || order_.with_json) {
            const auto all = composed();
            if (order_.with_csv)
                for (const auto& sheet : all.sheets)
                    files.write(csv_name(sheet), overview::overview_csv(sheet, words()));
            if (order_.with_json) files.write(json_name(), overview::overview_json(all));
        }
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
    const core::Day today_ = today();
    PlanFiles found_;
    OverviewProgress progress_;
    Clock::time_point told_;
    RecordCache cache_;
    SchoolReports reports_;
    std::optional<SchoolMails> mails_;
    std::map<std::string, overview::PlanRecord, std::less<>> known_;
    std::vector<overview::ReadPlan> plans_;
    std::vector<overview::RefusedFile> refused_;
};

} // namespace

std::string make_overview(Extension& extension, const OverviewOrder& order, const OverviewWatcher& watcher) {
    return OverviewMaker(extension, order, watcher).make();
}

} // namespace plan::addon
