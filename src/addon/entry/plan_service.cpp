// The public service: every function is a thin caller of commands.hpp, on the main thread whoever calls. Exceptions are
// translated here, once.
#include "addon/entry/plan_service.hpp"

#include "addon/base/names.hpp"
#include "addon/base/office_end.hpp"
#include "addon/commands/commands.hpp"
#include "addon/entry/service.hpp"
#include "addon/evaluation/answers.hpp"
#include "addon/evaluation/questionnaire_export.hpp"
#include "addon/follow_up/dossier_export.hpp"
#include "addon/follow_up/follow_up.hpp"
#include "addon/follow_up/learning.hpp"
#include "addon/handover/agenda_export.hpp"
#include "addon/handover/handover.hpp"
#include "addon/handover/handover_options.hpp"
#include "addon/overview/plans_overview.hpp"
#include "addon/requests/request_form.hpp"
#include "addon/requests/requests.hpp"
#include "addon/start/sample.hpp"
#include "addon/takeover/takeover.hpp"
#include "addon/years/compare_years.hpp"
#include "core/budget/budget.hpp"
#include "core/budget/budget_json.hpp"
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/rule_list.hpp"
#include "core/plan/plan_json.hpp"
#include "core/text/refused.hpp"
#include "uno/posted_call.hpp"
#include "uno/text.hpp"
#include "writer/reading/places.hpp"

#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <org/professionaliseringsplan/XPlanService.hpp>

namespace plan::addon {
namespace {

namespace api = org::professionaliseringsplan;
using css::uno::Reference;
using css::uno::Sequence;

class PlanService : public Service<api::XPlanService> {
public:
    explicit PlanService(const Reference<css::uno::XComponentContext>& context)
        : Service(context, names::service_implementation, names::service) {}

    TextDocument SAL_CALL createPlan(const Sequence<css::beans::NamedValue>& settings) override {
        return translated<Files::used>([&] { return create_plan(*extension_, settings); });
    }

    TextDocument SAL_CALL createSample(const Sequence<css::beans::NamedValue>& settings) override {
        return translated<Files::used>([&] { return create_sample(*extension_, settings); });
    }

    Sequence<api::Finding> SAL_CALL check(const TextDocument& document, sal_Bool before_sending) override {
        return translated([&] {
            const auto inspection = inspect(*extension_, document);
            auto findings =
                core::check_plan(inspection.plan, inspection.document,
                                 before_sending ? core::Occasion::sending : core::Occasion::writing, today());
            std::erase_if(findings, [](const core::Finding& finding) { return finding.ignored.has_value(); });
            Sequence<api::Finding> result(static_cast<sal_Int32>(findings.size()));
            auto* at = result.getArray();
            for (const auto& finding : findings) *at++ = in_words(finding, inspection.plan);
            return result;
        });
    }

    void SAL_CALL select(const TextDocument& document, const api::Finding& finding) override {
        translated([&] {
            const auto inspection = inspect(*extension_, document);
            const auto found = find_finding(inspection, uno::to_utf8(finding.Id));
            writer::select_range(document, writer::range_at(document, inspection.document, found.place).get());
        });
    }

    sal_Bool SAL_CALL fix(const TextDocument& document, const api::Finding& finding) override {
        return translated([&] {
            const auto inspection = inspect(*extension_, document);
            const auto found = find_finding(inspection, uno::to_utf8(finding.Id));
            refuse_another(finding, in_words(found, inspection.plan));
            return addon::fix(*extension_, document, inspection, found);
        });
    }

    rtl::OUString SAL_CALL readPlan(const TextDocument& document) override {
        return translated([&] { return uno::to_office(core::plan_json(inspect(*extension_, document).plan)); });
    }

    void SAL_CALL insertChapter(const TextDocument& document, const rtl::OUString& chapter) override {
        translated([&] { insert_chapter(*extension_, document, uno::to_utf8(chapter)); });
    }

    void SAL_CALL showGuidance(const TextDocument& document, sal_Bool visible) override {
        translated([&] { show_guidance(*extension_, document, visible); });
    }

    void SAL_CALL updateBudget(const TextDocument& document) override {
        translated([&] { update_budget(*extension_, document); });
    }
    rtl::OUString SAL_CALL getBudget(const TextDocument& document) override {
        return translated([&] { return uno::to_office(core::budget_json(inspect(*extension_, document).plan)); });
    }
    void SAL_CALL updateFollowUp(const TextDocument& document) override {
        translated([&] { update_follow_up(*extension_, document); });
    }
    rtl::OUString SAL_CALL getFollowUp(const TextDocument& document) override {
        return translated([&] { return uno::to_office(describe_follow_up(*extension_, document)); });
    }
    Sequence<rtl::OUString> SAL_CALL exportDossier(const TextDocument& document, sal_Int32 year,
                                                   const rtl::OUString& folder,
                                                   const Sequence<css::beans::NamedValue>& options) override {
        return translated<Files::used>(
            [&] { return export_dossier(*extension_, document, read_dossier_options(year, folder, options)); });
    }
    void SAL_CALL insertLearningOverview(const TextDocument& document) override {
        translated([&] { insert_learning_overview(*extension_, document); });
    }
    Sequence<rtl::OUString> SAL_CALL exportQuestionnaire(const TextDocument& document, const rtl::OUString& kind,
                                                         const rtl::OUString& folder,
                                                         const Sequence<css::beans::NamedValue>& options) override {
        return translated<Files::used>([&] {
            return export_questionnaire(*extension_, document, read_questionnaire_options(kind, folder, options));
        });
    }
    rtl::OUString SAL_CALL countAnswers(const TextDocument& document, const rtl::OUString& file) override {
        return translated([&] { return uno::to_office(count_answers_of_file(*extension_, document, file)); });
    }
    TextDocument SAL_CALL compareYears(const Sequence<rtl::OUString>& files,
                                       const Sequence<css::beans::NamedValue>& settings) override {
        return translated<Files::used>(
            [&] { return compare_years_of_files(*extension_, read_comparison_settings(files, settings)); });
    }
    Sequence<rtl::OUString> SAL_CALL exportRequestForm(const TextDocument& document, const rtl::OUString& folder,
                                                       const Sequence<css::beans::NamedValue>& options) override {
        return translated<Files::used>(
            [&] { return export_request_form(*extension_, document, read_request_form_options(folder, options)); });
    }
    rtl::OUString SAL_CALL readRequests(const TextDocument& document, const rtl::OUString& folder) override {
        return translated<Files::used>(
            [&] { return uno::to_office(describe_requests(*extension_, document, folder)); });
    }
    void SAL_CALL decideRequest(const TextDocument& document, const rtl::OUString& file, sal_Bool approved,
                                const rtl::OUString& reason) override {
        translated([&] {
            decide_request(*extension_, document, file, {static_cast<bool>(approved), uno::to_utf8(reason)});
        });
    }
    rtl::OUString SAL_CALL makeOverview(const rtl::OUString& folder, const rtl::OUString& target,
                                        const Sequence<css::beans::NamedValue>& options) override {
        return translated_here<Files::used>([&] {
            auto order = read_overview_options(folder, target, options);
            order.open_documents = uno::on_main_thread(
                extension_->context, [this] { return open_documents(*extension_); },
                [this] { return office_ends(extension_->context); });
            return uno::to_office(make_overview(*extension_, order));
        });
    }
    Sequence<rtl::OUString> SAL_CALL exportForCouncil(const TextDocument& document, const rtl::OUString& folder,
                                                      const Sequence<css::beans::NamedValue>& options) override {
        return translated<Files::used>(
            [&] { return hand_over(*extension_, document, read_handover_options(folder, options)).files; });
    }
    void SAL_CALL exportAgenda(const TextDocument& document, const rtl::OUString& url) override {
        translated<Files::used>(
            [&] { export_agenda(*extension_, document, url, core::PeriodPlacement::whole_period); });
    }

    rtl::OUString SAL_CALL getTemplateProblem() override {
        return translated([&] {
            const auto problem = extension_->templates.problem();
            return problem ? extension_->messages.text(*problem) : rtl::OUString();
        });
    }

    TextDocument SAL_CALL createNextYear(const TextDocument& document) override {
        return translated<Files::used>([&] { return create_next_year(*extension_, document); });
    }

    rtl::OUString SAL_CALL proposeTakeover(const Reference<css::frame::XModel>& source) override {
        return translated([&] { return uno::to_office(propose_takeover(*extension_, source)); });
    }

    TextDocument SAL_CALL takeOver(const Reference<css::frame::XModel>& source, const rtl::OUString& mapping,
                                   const Sequence<css::beans::NamedValue>& settings) override {
        return translated<Files::used>([&] { return take_over(*extension_, source, uno::to_utf8(mapping), settings); });
    }

private:
    enum class Files { unused, used }; ///< whether the function may raise IOException

    template <Files files = Files::unused, typename Function>
    auto translated(Function&& function) -> decltype(function()) {
        return translated_here<files>([&] {
            return uno::on_main_thread(extension_->context, function,
                                       [this] { return office_ends(extension_->context); });
        });
    }

    /// For what touches no document, and may take long.
    template <Files files, typename Function>
    auto translated_here(Function&& function) -> decltype(function()) {
        try {
            return function();
        } catch (const uno::NoTurn&) {
            throw css::lang::IllegalArgumentException(extension_->messages.text("office.busy"), self(), 0);
        } catch (const core::FileRefused& refused) {
            const auto message = extension_->messages.text(refused);
            if constexpr (files == Files::used) throw css::io::IOException(message, self());
            else throw css::uno::RuntimeException(message, self());
        } catch (const core::Refused& refused) {
            throw css::lang::IllegalArgumentException(extension_->messages.text(refused), self(), 0);
        } catch (const css::lang::DisposedException&) {
            throw css::lang::IllegalArgumentException(extension_->messages.text("document.closed"), self(), 0);
        } catch (const css::io::IOException& exception) {
            if constexpr (files == Files::used) throw;
            else throw css::lang::IllegalArgumentException(extension_->messages.text(exception), self(), 0);
        } catch (const css::uno::Exception& exception) { // something failed in this document that works in others
            throw css::lang::IllegalArgumentException(extension_->messages.text(exception), self(), 0);
        } catch (const std::exception& exception) {
            throw css::uno::RuntimeException(rtl::OUString::createFromAscii(exception.what()), self());
        }
    }

    /// The id of a finding that was solved may be that of its double elsewhere; who gives the id alone means any.
    static void refuse_another(const api::Finding& given, const api::Finding& found) {
        const bool is_same =
            given.Message == found.Message && given.Where == found.Where && given.FixLabel == found.FixLabel;
        if (!given.Message.isEmpty() && !is_same) throw core::Refused("finding.gone");
    }

    api::Finding in_words(const core::Finding& finding, const core::Plan& plan) const {
        const auto& messages = extension_->messages;
        return {uno::to_office(finding.id),
                uno::to_office(finding.rule),
                static_cast<sal_Int16>(finding.severity),
                messages.message(finding),
                messages.where(finding, plan),
                core::asks_person(finding.fix) ? rtl::OUString() : messages.fix_label(finding),
                uno::to_office(core::find_rule(finding.rule)->source)};
    }
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_service_create(css::uno::XComponentContext* context,
                                                     const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::PlanService(context));
}
