// Every API call on documents that are damaged (damage.py makes them): what each did is written down, and judged by
// report.py. Nothing here ends the run but an office that is gone.
#include "../office/money_document.hpp"
#include "../office/saved_styles.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>

using namespace plan;
using namespace plan::test;

namespace {

namespace json = boost::json;

double milliseconds(const std::function<void()>& call) {
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// How long the office takes to go through a document once, in milliseconds.
double bare_pass(const TextDocument& document) {
    static const Reference<css::task::XJob> job(service("org.professionaliseringsplan.bench.BarePass"),
                                                UNO_QUERY_THROW);
    double time = 0;
    job->execute(settings({{"Document", Any(document)}})) >>= time;
    return time;
}

/// What the calls do with one document.
class Journey {
public:
    Journey(TextDocument document, std::ostream& results) : document_(std::move(document)), results_(results) {}

    /// @returns  {"calls","refused","faults":[{"call","what","detail"}],"ratio"}
    json::object go(bool with_files) {
        read_only_calls();
        writing_calls();
        if (with_files) file_calls();
        return {{"calls", calls_}, {"refused", refused_}, {"faults", faults_}, {"ratio", ratio_}};
    }

private:
    /// What of a document a call may not change, or what Undo gives back.
    struct State {
        std::string content; ///< without looks
        std::string looks;
        std::size_t steps;
        bool modified;
    };

    [[nodiscard]] State state() const {
        return {saved_body(document_), saved_with_styles(document_), undo_steps(document_),
                static_cast<bool>(Reference<css::util::XModifiable>(document_, UNO_QUERY_THROW)->isModified())};
    }

    void fault(const std::string& call, const char* what, const std::string& detail) {
        faults_.push_back(json::object{{"call", call}, {"what", what}, {"detail", detail.substr(0, 1000)}});
    }

    /// @returns  false when the call was refused, as it may
    bool run(const std::string& name, const std::function<void()>& call) {
        ++calls_;
        results_ << "call\t" << name << std::endl;
        rtl::OUString reason;
        try {
            call();
            return true;
        } catch (const css::lang::IllegalArgumentException& exception) {
            reason = exception.Message;
        } catch (const css::io::IOException& exception) {
            reason = exception.Message;
        } catch (const css::lang::DisposedException&) {
            throw; // the office is gone
        } catch (const css::uno::Exception& exception) {
            fault(name, "exception", uno::to_utf8(exception.Message));
            return false;
        }
        ++refused_;
        if (reason.startsWith("This cannot be done in this document")) fault(name, "exception", uno::to_utf8(reason));
        if (reason.isEmpty()) fault(name, "no reason", "");
        return false;
    }

    void compare(const std::string& name, const char* what, const State& before) {
        const auto now = state();
        if (const auto changed = difference(now.content, before.content); !changed.empty()) fault(name, what, changed);
        else if (now.steps != before.steps) fault(name, what, std::to_string(now.steps) + " Undo steps");
        else if (now.modified && !before.modified) fault(name, what, "modified");
    }

    void read_only_calls() {
        const auto before = state();
        const auto plans = plan_service();
        css::uno::Sequence<api::Finding> found;
        run("check", [&] { found = plans->check(document_, false); });
        run("check before sending", [&] { found = plans->check(document_, true); });
        run("readPlan", [&] { plans->readPlan(document_); });
        run("getBudget", [&] { plans->getBudget(document_); });
        for (const auto& finding : found) run("select", [&] { plans->select(document_, finding); });
        compare("reading", "changed by reading", before);
        measure();
    }

    /// A check against a bare pass: the best of a few, as another program may hold either up.
    void measure() {
        const auto check = [this] {
            try {
                plan_service()->check(document_, false);
            } catch (const css::lang::DisposedException&) {
                throw;
            } catch (const css::uno::Exception&) { // told of before
            }
        };
        constexpr int tries = 4;
        double ours = milliseconds(check);
        double peer = bare_pass(document_);
        for (int at = 1; at < tries; ++at) {
            ours = std::min(ours, milliseconds(check));
            peer = std::min(peer, bare_pass(document_));
        }
        ratio_ = ours / peer;
    }

    void writing_calls() {
        const auto plans = plan_service();
        changing("updateBudget", [&] { plans->updateBudget(document_); });
        changing("showGuidance", [&] { plans->showGuidance(document_, false); });
        for (const char* chapter : {"budget", "agenda", "goals"})
            changing(std::string("insertChapter ") + chapter,
                     [&] { plans->insertChapter(document_, rtl::OUString::createFromAscii(chapter)); });
        css::uno::Sequence<api::Finding> found;
        run("check", [&] { found = plans->check(document_, true); });
        std::set<std::pair<rtl::OUString, rtl::OUString>> fixed; // one of each kind
        for (const auto& finding : found)
            if (!finding.FixLabel.isEmpty() && fixed.emplace(finding.RuleId, finding.FixLabel).second)
                changing("fix " + uno::to_utf8(finding.RuleId), [&] { plans->fix(document_, finding); });
    }

    /// A call that may make one Undo step, which takes all back.
    void changing(const std::string& name, const std::function<void()>& call) {
        const auto before = state();
        if (!run(name, call)) return compare(name, "refused, and changed", before);
        const auto steps = undo_steps(document_);
        if (steps > before.steps + 1) fault(name, "more than one step", std::to_string(steps - before.steps));
        for (auto left = steps; left > before.steps; --left) undo(document_);
        if (const auto changed = difference(saved_body(document_), before.content); !changed.empty())
            fault(name, "not undone", changed);
        else if (const auto looks = difference(saved_with_styles(document_), before.looks); !looks.empty())
            fault(name, "looks not undone", looks);
    }

    void file_calls() {
        const auto folder = uno::to_office(work_url());
        const auto plans = plan_service();
        run("exportAgenda", [&] { plans->exportAgenda(document_, folder + "/agenda.ics"); });
        run("createNextYear", [&] {
            const OpenDocument next(plans->createNextYear(document_));
            plans->check(*next, false);
        });
        changing("exportForCouncil", [&] {
            plans->exportForCouncil(document_, folder,
                                    settings({{"Draft", Any(true)},
                                              {"Overwrite", Any(true)},
                                              {"Formats", Any(rtl::OUString("pdf,odt,docx,report,summary"))}}));
        });
    }

    TextDocument document_;
    std::ostream& results_; ///< is told what is called, in case the office goes
    std::int64_t calls_ = 0;
    std::int64_t refused_ = 0;
    json::array faults_;
    double ratio_ = 0;
};

} // namespace

TEST_CASE("plans of our own, to be damaged", "[.corpus]") {
    const auto folder = "file://" + std::string(std::getenv("PLAN_CORPUS"));
    for (const char* profile : {"vl", "nl"}) {
        const OpenDocument document(new_plan(profile));
        const auto save = [&](const char* name, const char* ending, const char* filter) {
            Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
                ->storeToURL(uno::to_office(folder + "/" + profile + name + ending),
                             uno::arguments({{"FilterName", Any(rtl::OUString::createFromAscii(filter))}}));
        };
        save("-new", ".odt", "writer8");
        save("-new", ".docx", "MS Word 2007 XML");
        plan_service()->updateBudget(*document);
        save("-budget", ".odt", "writer8");
        save("-budget", ".docx", "MS Word 2007 XML");
    }
}

TEST_CASE("every call on damaged plans", "[.damaged]") {
    constexpr int with_files = 8; // exporting takes longer than all the rest
    std::ifstream list(std::getenv("PLAN_DAMAGED"));
    REQUIRE(list);
    std::ofstream results(std::getenv("PLAN_RESULTS"), std::ios::app);
    for (std::string path; std::getline(list, path);) {
        const std::filesystem::path file(path);
        const auto name = file.filename().string();
        results << "begin\t" << name << std::endl;
        json::object told{{"opened", false}};
        TextDocument document;
        try {
            document = load("file://" + path);
        } catch (const css::lang::DisposedException&) {
            throw;
        } catch (const css::uno::Exception&) { // the office finds it too damaged
        }
        if (document.is()) {
            const OpenDocument closing(document);
            told = Journey(document, results).go(std::stoi(name) % with_files == 0);
            told["opened"] = true;
        }
        results << "done\t" << name << '\t' << json::serialize(told) << std::endl;
    }
}
