// Measures inside the office: each figure is the median of pairs taken in turn, and the ratio to a peer in the same
// run.
#include "bare_pass.hpp"
#include "core/document/document.hpp"
#include "measuring.hpp"
#include "plans.hpp"
#include "uno/implements.hpp"
#include "uno/posted_call.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/document_reader.hpp"

#include <algorithm>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <org/professionaliseringsplan/PlanService.hpp>
#include <sstream>

namespace plan::bench {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

constexpr int pairs_on_plan = 25;

class Job : public uno::Implements<css::task::XJob> {
public:
    explicit Job(Reference<css::uno::XComponentContext> context)
        : context_(std::move(context)), plans_(org::professionaliseringsplan::PlanService::create(context_)) {}

    /// @param arguments  Folder: URL of the folder with large.fodt, half.fodt, marked.fodt, costs.fodt and
    /// activities.fodt, which the
    /// peer template is put into; Template: the text of the bundled template
    /// @returns  a line for each figure: name, ours (ms), peer (ms), ratio
    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override {
        return uno::on_main_thread(context_, [&] { return measure(arguments); });
    }

private:
    /// A plan of about twenty pages, as a document of somebody else.
    template <typename Line>
    void measure_takeover(const rtl::OUString& url, const Line& line) {
        const auto source = open(url);
        const Reference<css::frame::XModel> model(source, UNO_QUERY_THROW);
        line("propose", compare([&] { plans_->proposeTakeover(model); }, [&] { plans_->readPlan(source); }));
        const auto hidden = uno::sequence<css::beans::NamedValue>({{"Hidden", Any(true)}});
        line("take-over", compare([&] { close(plans_->takeOver(model, {}, hidden)); }, [&] { close(open(url)); }));
        close(source);
    }

    /// The follow-up of a plan, and a table with the same texts as the office puts it in: both in a document that was
    /// just opened.
    Figure measure_follow_up(const rtl::OUString& url) {
        constexpr int pairs = 3;
        std::vector<double> ours;
        std::vector<double> peers;
        std::vector<double> ratios;
        for (int at = 0; at < pairs; ++at) {
            const auto followed = open(url);
            ours.push_back(milliseconds([&] { plans_->updateFollowUp(followed); }));
            const auto texts = Reference<css::sheet::XCellRangeData>(
                                   Reference<css::text::XTextTablesSupplier>(followed, UNO_QUERY_THROW)
                                       ->getTextTables()
                                       ->getByName("PlanFollowUp"),
                                   UNO_QUERY_THROW)
                                   ->getDataArray();
            close(followed);
            const auto bare = open(url);
            peers.push_back(milliseconds([&] { put_in_table(bare, texts); }));
            close(bare);
            ratios.push_back(ours.back() / peers.back());
        }
        return {median(ours), median(peers), median(ratios)};
    }

    static void put_in_table(const Document& document, const Sequence<Sequence<Any>>& texts) {
        const Reference<css::text::XTextTable> table(
            Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
                ->createInstance("com.sun.star.text.TextTable"),
            UNO_QUERY_THROW);
        table->initialize(texts.getLength(), texts[0].getLength());
        const auto text = document->getText();
        text->insertTextContent(text->getEnd(), table.get(), false);
        Reference<css::sheet::XCellRangeData>(table, UNO_QUERY_THROW)->setDataArray(texts);
    }

    Any measure(const Sequence<css::beans::NamedValue>& arguments) {
        rtl::OUString folder;
        rtl::OUString template_text;
        for (const auto& argument : arguments) {
            if (argument.Name == "Folder") argument.Value >>= folder;
            if (argument.Name == "Template") argument.Value >>= template_text;
        }
        std::ostringstream report;
        const auto line = [&report](const char* name, const Figure& figure) {
            report << name << '\t' << figure.ours << '\t' << figure.peer << '\t' << figure.ratio << '\n';
        };
        const auto template_url = folder + "/plan.ott";
        const auto plan = new_plan();
        Reference<css::frame::XStorable>(plan, UNO_QUERY_THROW)
            ->storeToURL(template_url, uno::arguments({{"FilterName", Any(rtl::OUString("writer8_template"))}}));
        line("create", compare([this] { close(new_plan()); }, [&] { close(open(template_url)); }, pairs_on_plan));
        line("check",
             compare([&] { plans_->check(plan, false); }, [&] { characters_ += bare_pass(plan); }, pairs_on_plan));
        const auto templates = bundled(template_text);
        line("check-floor",
             compare([&] { plans_->check(plan, false); }, [&] { read_alone(plan, templates); }, pairs_on_plan));
        close(plan);
        measure_takeover(template_url, line);
        const auto large = open(folder + "/large.fodt");
        const auto check_large = [&] { plans_->check(large, false); };
        const auto pass_large = [&] { characters_ += bare_pass(large); };
        line("check-large", compare(check_large, pass_large));
        line("check-large-floor", compare(check_large, [&] { read_alone(large, templates); }));
        const Reference<css::task::XJob> macro(context_->getServiceManager()->createInstanceWithContext(
                                                   "org.professionaliseringsplan.bench.Macro", context_),
                                               UNO_QUERY_THROW);
        const auto asked = uno::sequence<css::beans::NamedValue>({{"Document", Any(large)}});
        line("macro", compare(check_large, [&] { macro->execute(asked); }));
        Writing writing(large, template_text);
        line("keystroke", compare([&] { writing.check_after_keystroke(); }, pass_large));
        const auto marked = open(folder + "/marked.fodt");
        line("check-marked", compare([&] { plans_->check(marked, false); }, [&] { characters_ += bare_pass(marked); }));
        close(marked);
        const auto half = open(folder + "/half.fodt");
        line("check-double", compare(check_large, [&] { plans_->check(half, false); }));
        close(half);
        close(large);
        const auto costs = open(folder + "/costs.fodt");
        plans_->updateBudget(costs);
        const auto read = [&] {
            characters_ += static_cast<sal_Int64>(writer::inspect(costs, templates).plan.costs.size());
        };
        line("budget", compare([&] { plans_->updateBudget(costs); }, read));
        line("budget-floor",
             compare([&] { plans_->updateBudget(costs); }, [&] { read(), characters_ += length_of_formulas(costs); }));
        close(costs);
        line("follow-up", measure_follow_up(folder + "/activities.fodt"));
        return Any(uno::to_office(report.str()));
    }

    /// What a check cannot do without: every text of the document, and how it looks where that matters.
    void read_alone(const Document& document, const writer::Templates& templates) {
        characters_ += static_cast<sal_Int64>(writer::read_all(document, *templates).document.blocks.size());
    }

    /// What a refresh cannot do without: the formulas that stand in the summary, as the office tells them.
    static sal_Int64 length_of_formulas(const Document& document) {
        const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
        sal_Int64 result = 0;
        for (const auto& name : tables->getElementNames()) {
            if (!name.startsWith("PlanBudget")) continue;
            const Reference<css::text::XTextTable> summary(tables->getByName(name), UNO_QUERY_THROW);
            for (const auto& cell : summary->getCellNames())
                result += summary->getCellByName(cell)->getFormula().getLength();
        }
        return result;
    }

    Document new_plan() {
        const std::pair<const char*, Any> values[] = {{"Profile", Any(rtl::OUString("vl"))},
                                                      {"Organisation", Any(rtl::OUString("Basisschool De Linde"))},
                                                      {"SchoolYear", Any(rtl::OUString("2026-2027"))},
                                                      {"Hidden", Any(true)}};
        Sequence<css::beans::NamedValue> settings(static_cast<sal_Int32>(std::size(values)));
        std::ranges::transform(values, settings.getArray(), [](const auto& value) {
            return css::beans::NamedValue(rtl::OUString::createFromAscii(value.first), value.second);
        });
        return plans_->createPlan(settings);
    }

    Document open(const rtl::OUString& url) { return bench::open(context_, url); }

    Reference<css::uno::XComponentContext> context_;
    Reference<org::professionaliseringsplan::XPlanService> plans_;
    sal_Int64 characters_ = 0; ///< read by the peer, so that nothing can be left out
};

} // namespace
} // namespace plan::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* plan_bench_create(css::uno::XComponentContext* context,
                                                                        const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::bench::Job(context));
}
