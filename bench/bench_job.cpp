// Measures inside the office: each figure is the median of pairs taken in turn, and the ratio to a peer in the same
// run.
#include "bare_pass.hpp"
#include "core/rules/rule.hpp"
#include "main_thread.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/live_inspection.hpp"

#include <algorithm>
#include <chrono>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <functional>
#include <org/professionaliseringsplan/PlanService.hpp>
#include <sstream>
#include <vector>

namespace css = com::sun::star;

namespace plan::bench {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Document = Reference<css::text::XTextDocument>;

constexpr int warm_ups = 3;
constexpr int pairs_on_plan = 25;
constexpr int pairs_on_large = 7;
constexpr int pairs_on_macro = 3;

double milliseconds(const std::function<void()>& call) {
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

struct Figure {
    double ours;
    double peer;
    double ratio; ///< median of the ratios pair by pair
};

Figure compare(const std::function<void()>& ours, const std::function<void()>& peer, int pairs) {
    std::vector<double> our_times;
    std::vector<double> peer_times;
    std::vector<double> ratios;
    for (int at = -warm_ups; at < pairs; ++at) {
        const double our_time = milliseconds(ours);
        const double peer_time = milliseconds(peer);
        if (at < 0) continue;
        our_times.push_back(our_time);
        peer_times.push_back(peer_time);
        ratios.push_back(our_time / peer_time);
    }
    return {median(our_times), median(peer_times), median(ratios)};
}

writer::Templates bundled(const rtl::OUString& shape) {
    return std::make_shared<std::vector<core::Template>>(
        std::vector{core::read_template(uno::to_utf8(shape), "vl.json")});
}

/// Somebody who types in the middle of a document while it is checked.
class Writing {
public:
    Writing(const Document& document, const rtl::OUString& shape) : templates_(bundled(shape)), live_(document) {
        const Reference<css::container::XEnumerationAccess> text(document->getText(), UNO_QUERY_THROW);
        const auto contents = text->createEnumeration();
        constexpr int middle = 1500;
        for (int at = 0; at < middle; ++at) contents->nextElement();
        Reference<css::text::XTextRange> paragraph;
        while (!paragraph.is()) paragraph.set(contents->nextElement(), css::uno::UNO_QUERY);
        cursor_ = Reference<css::text::XTextViewCursorSupplier>(document->getCurrentController(), UNO_QUERY_THROW)
                      ->getViewCursor();
        cursor_->gotoRange(paragraph->getEnd(), false);
        live_.look(templates_);
    }

    /// The keystroke itself is the office's and costs next to nothing.
    sal_Int64 check_after_keystroke() {
        cursor_->getText()->insertString(cursor_->getStart(), "x", false);
        live_.look_at_change(templates_);
        if (live_.is_complete()) throw css::uno::RuntimeException("everything was read again");
        return static_cast<sal_Int64>(live_.judge(core::Occasion::writing, core::Day{}).size());
    }

private:
    writer::Templates templates_;
    writer::LiveInspection live_;
    Reference<css::text::XTextViewCursor> cursor_;
};

class Job : public uno::Implements<css::task::XJob> {
public:
    explicit Job(Reference<css::uno::XComponentContext> context)
        : context_(std::move(context)), plans_(org::professionaliseringsplan::PlanService::create(context_)),
          desktop_(css::frame::Desktop::create(context_)) {}

    /// @param arguments  Folder: URL of the folder with large.fodt, half.fodt and costs.fodt, which the peer template
    /// is put into; Template: the text of the bundled template
    /// @returns  a line for each figure: name, ours (ms), peer (ms), ratio
    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& arguments) override {
        return OnMainThread::run(context_, [this, arguments] { return measure(arguments); });
    }

private:
    Any measure(const Sequence<css::beans::NamedValue>& arguments) {
        rtl::OUString folder;
        rtl::OUString shape;
        for (const auto& argument : arguments) {
            if (argument.Name == "Folder") argument.Value >>= folder;
            if (argument.Name == "Template") argument.Value >>= shape;
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
        close(plan);
        const auto large = open(folder + "/large.fodt");
        const auto check_large = [&] { plans_->check(large, false); };
        line("check-large", compare(
                                check_large, [&] { characters_ += bare_pass(large); }, pairs_on_large));
        const Reference<css::task::XJob> macro(context_->getServiceManager()->createInstanceWithContext(
                                                   "org.professionaliseringsplan.bench.Macro", context_),
                                               UNO_QUERY_THROW);
        const auto asked = uno::sequence<css::beans::NamedValue>({{"Document", Any(large)}});
        line("macro", compare(
                          check_large, [&] { macro->execute(asked); }, pairs_on_macro));
        Writing writing(large, shape);
        line("keystroke", compare([&] { characters_ += writing.check_after_keystroke(); },
                                  [&] { characters_ += bare_pass(large); }, pairs_on_large));
        const auto half = open(folder + "/half.fodt");
        line("check-double", compare(
                                 check_large, [&] { plans_->check(half, false); }, pairs_on_large));
        close(half);
        close(large);
        line("budget", measure_budget(folder, shape));
        return Any(uno::to_office(report.str()));
    }

    /// Renewing a budget that is up to date, as the panel's button does, against reading the plan.
    Figure measure_budget(const rtl::OUString& folder, const rtl::OUString& shape) {
        const auto costs = open(folder + "/costs.fodt");
        plans_->updateBudget(costs);
        const auto templates = bundled(shape);
        const auto figure =
            compare([&] { plans_->updateBudget(costs); },
                    [&] { characters_ += static_cast<sal_Int64>(writer::inspect(costs, templates).plan.costs.size()); },
                    pairs_on_large);
        close(costs);
        return figure;
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

    Document open(const rtl::OUString& url) {
        return {desktop_->loadComponentFromURL(url, "_blank", 0,
                                               uno::arguments({{"AsTemplate", Any(true)}, {"Hidden", Any(true)}})),
                UNO_QUERY_THROW};
    }

    static void close(const Document& document) {
        Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
    }

    Reference<css::uno::XComponentContext> context_;
    Reference<org::professionaliseringsplan::XPlanService> plans_;
    Reference<css::frame::XDesktop2> desktop_;
    sal_Int64 characters_ = 0;
};

} // namespace
} // namespace plan::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* plan_bench_create(css::uno::XComponentContext* context,
                                                                        const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::bench::Job(context));
}
