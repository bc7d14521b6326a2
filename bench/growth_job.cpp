// How what the extension does grows with the plan, and many plans one after another.
#include "bare_pass.hpp"
#include "core/document/document.hpp"
#include "measuring.hpp"
#include "plans.hpp"
#include "uno/implements.hpp"
#include "uno/posted_call.hpp"
#include "uno/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <numeric>
#include <org/professionaliseringsplan/PlanService.hpp>
#include <sstream>

namespace plan::bench {
namespace {

using css::uno::Any;
using css::uno::Reference;

constexpr int times[] = {1, 2, 4, 8, 16, 32, 64};
constexpr int many = 1000;

class GrowthJob : public uno::Implements<css::task::XJob> {
public:
    explicit GrowthJob(const Reference<css::uno::XComponentContext>& context)
        : context_(context), plans_(org::professionaliseringsplan::PlanService::create(context)) {}

    /// @param arguments  Folder: URL of the folder with plan.ott, and with chapters-N.fodt and costs-N.fodt for each
    /// number of times; Template: the text of the bundled template
    /// @returns  a line for each measurement: name, number of times, milliseconds; and "many" with ours, peer, ratio
    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        return uno::on_main_thread(context_, [&] {
            arguments[0].Value >>= folder_;
            arguments[1].Value >>= template_text_;
            report_.str({});
            for (const int size : times) {
                measure_chapters(size);
                measure_costs(size);
            }
            measure_many();
            return Any(uno::to_office(report_.str()));
        });
    }

private:
    void line(const char* name, int size, double time) { report_ << name << '\t' << size << '\t' << time << '\n'; }

    [[nodiscard]] Document sized(const char* kind, int size) const {
        return open(context_,
                    folder_ + "/" + rtl::OUString::createFromAscii(kind) + "-" + rtl::OUString::number(size) + ".fodt");
    }

    void measure_chapters(int size) {
        const auto document = sized("chapters", size);
        const auto figure = compare([&] { plans_->check(document, false); }, [&] { read_ += bare_pass(document); });
        line("check", size, figure.ours);
        line("bare pass", size, figure.peer);
        Writing writing(document, template_text_);
        const auto live = compare([&] { writing.check_after_keystroke(); }, [&] { writing.write(); });
        line("keystroke", size, live.ours);
        line("the letter alone, without a check", size, live.peer);
        writing.check_after_keystroke(); // the last letter was not looked at, and two paragraphs at once are read anew
        line("readPlan", size, compare([&] { plans_->readPlan(document); }, [] {}).ours);
        const auto moved = compare([&] { writing.check_after_keystroke_elsewhere(); }, [] {});
        line("the first keystroke in a paragraph", size, moved.ours);
        close(document);
    }

    void measure_costs(int size) {
        const auto document = sized("costs", size);
        plans_->updateBudget(document);
        const auto figure = compare([&] { plans_->updateBudget(document); }, [&] { plans_->getBudget(document); });
        line("updateBudget", size, figure.ours);
        line("getBudget", size, figure.peer);
        close(document);
    }

    void measure_many() {
        const auto url = folder_ + "/plan.ott";
        std::vector<double> checked;
        std::vector<double> loaded;
        for (int at = 0; at < many; ++at) {
            checked.push_back(milliseconds([&] {
                const auto document = open(context_, url);
                plans_->check(document, false);
                close(document);
            }));
            loaded.push_back(milliseconds([&] { close(open(context_, url)); }));
        }
        const auto ours = std::accumulate(checked.begin(), checked.end(), 0.0);
        const auto peer = std::accumulate(loaded.begin(), loaded.end(), 0.0);
        report_ << "many\t" << ours / many << '\t' << peer / many << '\t' << ours / peer << '\n';
    }

    Reference<css::uno::XComponentContext> context_;
    Reference<org::professionaliseringsplan::XPlanService> plans_;
    rtl::OUString folder_;
    rtl::OUString template_text_;
    std::ostringstream report_;
    sal_Int64 read_ = 0; ///< so that nothing can be left out
};

} // namespace
} // namespace plan::bench

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* plan_growth_create(css::uno::XComponentContext* context,
                                                                         const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::bench::GrowthJob(context));
}
