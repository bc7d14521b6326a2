#include "tests/trust/journey.hpp"
#include "core/check/finding.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/writing/saved_styles.hpp"
#include "tests/trust/journey_files.hpp"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <ctime>
#include <fstream>
#include <set>

namespace plan::test {
namespace {

namespace json = boost::json;

/// What a call takes of the processor: how long it takes also says what other programs do meanwhile.
double work_of(const std::function<void()>& call) {
    const auto start = std::clock();
    call();
    return static_cast<double>(std::clock() - start);
}

/// What the office does to go through a document once.
double bare_pass(const TextDocument& document) {
    static const Reference<css::task::XJob> job(service("org.professionaliseringsplan.bench.BarePass"),
                                                UNO_QUERY_THROW);
    return work_of([&] { job->execute(settings({{"Document", Any(document)}})); });
}

} // namespace

Journey::State Journey::state() const {
    const auto saved = saved_content(document_);
    return {body_of(saved), with_styles(saved), undo_steps(document_),
            static_cast<bool>(Reference<css::util::XModifiable>(document_, UNO_QUERY_THROW)->isModified())};
}

void Journey::fault(const std::string& call, const char* what, const std::string& detail) {
    faults_.push_back(json::object{{"call", call}, {"what", what}, {"detail", detail.substr(0, 1000)}});
}

void Journey::differs(const std::string& call, const char* what, const std::string& now, const std::string& before) {
    const auto changed = difference(now, before);
    if (changed.empty()) return;
    fault(call, what, changed);
    if (states_.empty()) return;
    const auto states = states_ + "-" + std::to_string(faults_.size());
    std::ofstream(states + "-before.xml", std::ios::binary) << before;
    std::ofstream(states + "-now.xml", std::ios::binary) << now;
    faults_.back().as_object()["states"] = states;
}

/// @returns  false when the call was refused, as it may
bool Journey::run(const std::string& name, const std::function<void()>& call) {
    // What others need to begin with.
    const bool is_needed = name == "check" || name == "names of forms" || name.starts_with("exportQuestionnaire");
    if (!is_wanted(name) && !is_needed) return false;
    ++calls_;
    told_ << "call\t" << name << std::endl;
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

std::string Journey::steps_beyond(std::size_t steps) const {
    const auto titles = Reference<css::document::XUndoManagerSupplier>(document_, UNO_QUERY_THROW)
                            ->getUndoManager()
                            ->getAllUndoActionTitles(); // the last one first
    auto told = std::to_string(titles.getLength()) + " Undo steps:";
    for (auto at = static_cast<sal_Int32>(steps); at < titles.getLength(); ++at)
        told.append(" “").append(uno::to_utf8(titles[at - static_cast<sal_Int32>(steps)])).append("”");
    return told;
}

void Journey::compare(const std::string& name, const char* what, const State& before) {
    auto now = state();
    if (now.content != before.content) differs(name, what, now.content, before.content);
    else if (now.steps != before.steps) fault(name, what, steps_beyond(before.steps));
    else if (now.modified && !before.modified) fault(name, what, "modified");
    known_ = std::move(now);
}

void Journey::read_only_calls() {
    saved_content(document_); // laid out for the first time, the office fits a chart to its frame, in a step of its own
    let_office_work();
    const auto before = state();
    const auto plans = plan_service();
    css::uno::Sequence<api::Finding> found;
    run("check", [&] { found = plans->check(document_, false); });
    run("check before sending", [&] { found = plans->check(document_, true); });
    run("readPlan", [&] { plans->readPlan(document_); });
    run("getBudget", [&] { plans->getBudget(document_); });
    run("getFollowUp", [&] { plans->getFollowUp(document_); });
    run("proposeTakeover", [&] { plans->proposeTakeover(Reference<css::frame::XModel>(document_, UNO_QUERY_THROW)); });
    for (const auto& finding : found) run("select", [&] { plans->select(document_, finding); });
    compare("reading", "changed by reading", before);
}

/// The least of a few, as another program may take the caches from either.
void Journey::measure() {
    const auto check = [this] {
        try {
            plan_service()->check(document_, false);
        } catch (const css::lang::DisposedException&) {
            throw;
        } catch (const css::uno::Exception&) { // told of before
        }
    };
    constexpr int tries = 4;
    constexpr int most_tries = 20; // where it seems slow, as other offices work beside this one
    constexpr double suspect = 5;
    double ours = work_of(check);
    double peer = bare_pass(document_);
    for (int at = 1; at < (ours > suspect * peer ? most_tries : tries); ++at) {
        ours = std::min(ours, work_of(check));
        peer = std::min(peer, bare_pass(document_));
    }
    ratio_ = ours / std::max(peer, 1.0);
}

void Journey::writing_calls() {
    const auto plans = plan_service();
    changing("updateBudget", [&] { plans->updateBudget(document_); });
    changing("showGuidance", [&] { plans->showGuidance(document_, false); });
    changing("updateFollowUp", [&] { plans->updateFollowUp(document_); });
    changing("insertLearningOverview", [&] { plans->insertLearningOverview(document_); });
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

/// A call that may make one Undo step, which takes all back; Redo does it again.
void Journey::changing(const std::string& name, const std::function<void()>& call) {
    if (!is_wanted(name)) return;
    done_ = only_.ends_with(name);
    const auto before = known_ ? *known_ : state();
    known_.reset();
    if (!run(name, call)) return compare(name, "refused, and changed", before);
    const auto steps = undo_steps(document_);
    if (steps > before.steps + 1) fault(name, "more than one step", std::to_string(steps - before.steps));
    if (steps <= before.steps) return compare(name, "changed without a step", before);
    const auto after = ways_ == Ways::undo ? std::string() : saved_body(document_);
    const auto undo_all = [&] {
        for (auto left = steps; left > before.steps; --left) undo(document_);
    };
    undo_all();
    auto undone = state();
    if (undone.content != before.content) differs(name, "not undone", undone.content, before.content);
    else differs(name, "looks not undone", undone.looks, before.looks);
    known_ = std::move(undone);
    if (ways_ == Ways::undo) return;
    for (auto left = before.steps; left < steps; ++left) redo(document_);
    differs(name, "not done again", saved_body(document_), after);
    undo_all();
}

void Journey::form_calls() {
    const Reference<css::task::XJob> forms(service("org.professionaliseringsplan.test.FormCalls"), UNO_QUERY_THROW);
    css::uno::Sequence<rtl::OUString> names;
    run("names of forms", [&] { forms->execute(settings({{"Document", Any(document_)}})) >>= names; });
    for (const auto& name : names)
        changing(uno::to_utf8(name), [&] {
            forms->execute(settings({{"Document", Any(document_)}, {"Call", Any(name)}}));
        });
}

void Journey::file_calls() {
    const auto folder = uno::to_office(work_url());
    const auto plans = plan_service();
    const auto before = known_ ? *known_ : state();
    run("exportAgenda", [&] { plans->exportAgenda(document_, folder + "/agenda.ics"); });
    run("createNextYear", [&] {
        const OpenDocument next(plans->createNextYear(document_));
        plans->check(*next, false);
    });
    follow_up_files();
    compare("writing files", "changed by reading", before);
    for (const char* kind : {"goals", "needs"}) questionnaire_files(kind);
    request_files();
    takeovers();
    changing("exportForCouncil", [&] {
        plans->exportForCouncil(document_, folder,
                                settings({{"Draft", Any(true)},
                                          {"Overwrite", Any(true)},
                                          {"Formats", Any(rtl::OUString("pdf,odt,docx,report,summary"))}}));
    });
}

void Journey::follow_up_files() {
    const auto plans = plan_service();
    run("exportDossier", [&] {
        constexpr sal_Int32 year = 2026;
        plans->exportDossier(document_, year, uno::to_office(work_url()), settings({{"Overwrite", Any(true)}}));
    });
    if (url().isEmpty()) return;
    run("compareYears", [&] {
        const rtl::OUString both[] = {url(), url_of_other_plan()};
        const OpenDocument compared(plans->compareYears({both, 2}, settings({{"Hidden", Any(true)}})));
    });
}

/// Of the file that the document was opened from; empty where it was made.
rtl::OUString Journey::url() const { return Reference<css::frame::XModel>(document_, UNO_QUERY_THROW)->getURL(); }

void Journey::questionnaire_files(const char* kind) {
    const auto name = std::string(" ") + kind;
    css::uno::Sequence<rtl::OUString> files;
    const auto before = known_ ? *known_ : state();
    run("exportQuestionnaire" + name, [&] {
        files = plan_service()->exportQuestionnaire(
            document_, rtl::OUString::createFromAscii(kind), uno::to_office(work_url()),
            settings({{"Overwrite", Any(true)}, {"Formats", Any(rtl::OUString("odt,answers"))}}));
    });
    compare("exportQuestionnaire" + name, "changed by reading", before);
    if (!files.hasElements()) return;
    const auto answers = url_of_answers(files[files.getLength() - 1]);
    changing("countAnswers" + name, [&] { plan_service()->countAnswers(document_, answers); });
}

void Journey::request_files() {
    const auto plans = plan_service();
    const auto before = known_ ? *known_ : state();
    run("exportRequestForm", [&] {
        plans->exportRequestForm(document_, uno::to_office(work_url()), settings({{"Overwrite", Any(true)}}));
    });
    run("readRequests", [&] { plans->readRequests(document_, url_of_requests()); });
    compare("requests", "changed by reading", before);
    for (const bool approved : {true, false})
        changing(approved ? "approve request" : "refuse request",
                 [&] { plans->decideRequest(document_, url_of_request(), approved, "daarom"); });
}

void Journey::takeovers() {
    const auto plans = plan_service();
    const auto before = known_ ? *known_ : state();
    run("takeOver", [&] {
        const OpenDocument taken(plans->takeOver(Reference<css::frame::XModel>(document_, UNO_QUERY_THROW), {},
                                                 settings({{"Hidden", Any(true)}})));
        plans->check(*taken, false);
    });
    compare("takeOver", "changed by reading", before);
    changing("takeOver into", [&] {
        const OpenDocument source(source_to_take_over());
        plans->takeOver(Reference<css::frame::XModel>(*source, UNO_QUERY_THROW), {},
                        settings({{"Into", Any(document_)}}));
    });
}

boost::json::object Journey::told() const {
    return {{"calls", calls_}, {"refused", refused_}, {"faults", faults_}, {"ratio", ratio_}};
}

} // namespace plan::test
