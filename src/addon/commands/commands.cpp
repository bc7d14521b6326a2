#include "addon/commands/commands.hpp"

#include "addon/commands/plan_comparison.hpp"
#include "addon/commands/plan_step.hpp"
#include "addon/template/creation_settings.hpp"
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/rule_list.hpp"
#include "core/next_year/next_year.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/budget/budget_update.hpp"
#include "writer/chapters/chapter_insertion.hpp"
#include "writer/chapters/guidance.hpp"
#include "writer/check/fixes.hpp"
#include "writer/office/document_state.hpp"
#include "writer/reading/ignored_findings.hpp"
#include "writer/reading/places.hpp"
#include "writer/writing/plan_creation.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace plan::addon {

namespace {

/// Whether a document was opened without a window.
bool is_hidden(const TextDocument& document) {
    for (const auto& argument : document->getArgs())
        if (argument.Name == "Hidden") return argument.Value == css::uno::Any(true);
    return false;
}

} // namespace

core::Day today() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

TextDocument create_plan(Extension& extension, const css::uno::Sequence<css::beans::NamedValue>& settings) {
    const auto templates = extension.templates.templates();
    const auto wanted = read_creation_settings(settings, *templates, today());
    return writer::create_plan(extension.context, {*wanted.plan_template,
                                                   wanted.settings,
                                                   core::compose_plan(*wanted.plan_template, wanted.settings),
                                                   {},
                                                   extension.templates.house_style(),
                                                   wanted.hidden,
                                                   false,
                                                   core::proposed_file_name(*wanted.plan_template, wanted.settings)});
}

TextDocument create_next_year(Extension& extension, const TextDocument& document) {
    const auto inspection = inspect(extension, document);
    auto next = core::next_year(inspection.plan, inspection.document, today());
    const auto& plan_template = *inspection.plan.plan_template;
    auto created = writer::create_plan(extension.context, {plan_template, next.settings, std::move(next.chapters),
                                                           std::move(next.own_facts), extension.templates.house_style(),
                                                           is_hidden(document), false,
                                                           core::proposed_file_name(plan_template, next.settings)});
    if (std::ranges::any_of(inspection.plan.chapters, [](const auto& chapter) { return !chapter.summaries.empty(); })) {
        update_budget(extension, created);
        writer::forget_changes(created);
    }
    return created;
}

writer::Inspection inspect(Extension& extension, const TextDocument& document) {
    return writer::inspect(document, extension.templates.templates());
}

core::Finding find_finding(const writer::Inspection& inspection, std::string_view id) {
    for (const auto occasion : {core::Occasion::writing, core::Occasion::sending}) {
        auto findings = core::check_plan(inspection.plan, inspection.document, occasion, today());
        const auto found = std::ranges::find(findings, id, &core::Finding::id);
        if (found != findings.end()) return std::move(*found);
    }
    throw core::Refused("finding.gone");
}

/// Whether another finding is solved in the same way.
static auto is_like(const core::Finding& finding) {
    return [&finding](const core::Finding& other) {
        return other.rule == finding.rule && other.fix.index() == finding.fix.index() && !other.ignored;
    };
}

bool fix(Extension& extension, const TextDocument& document, const writer::Inspection& inspection,
         const core::Finding& finding) {
    if (core::is_none(finding.fix) || core::asks_person(finding.fix)) return false;
    if (std::holds_alternative<core::fix::ShowChanges>(finding.fix)) {
        show_changes(extension, document);
        return false;
    }
    bool done = false;
    run_step(extension, document, {"undo.fix", {{"fix", uno::to_utf8(extension.messages.fix_label(finding))}}},
             [&] { done = writer::apply_fix(document, inspection, finding, extension.templates.house_style()); });
    return done;
}

std::size_t count_like(const std::vector<core::Finding>& findings, const core::Finding& finding) {
    if (!core::is_mechanical(finding.fix)) return 0;
    return static_cast<std::size_t>(std::ranges::count_if(findings, is_like(finding)));
}

void fix_all_like(Extension& extension, const TextDocument& document, const core::Finding& finding) {
    const auto findings_now = [&](const writer::Inspection& inspection) {
        return core::check_plan(inspection.plan, inspection.document, core::Occasion::writing, today());
    };
    auto inspection = inspect(extension, document);
    auto findings = findings_now(inspection);
    auto left = count_like(findings, finding);
    if (left == 0) throw core::Refused("finding.gone");
    const auto what = uno::to_utf8(extension.messages.fix_all_label(finding, left));
    run_step(extension, document, {"undo.fix-all", {{"fix", what}}}, [&] {
        for (auto before = left + 1; left > 0 && left < before;) { // a fix that solves nothing is done once
            writer::apply_fix(document, inspection, *std::ranges::find_if(findings, is_like(finding)),
                              extension.templates.house_style());
            inspection = inspect(extension, document);
            findings = findings_now(inspection);
            before = std::exchange(left, count_like(findings, finding));
        }
    });
}

void ignore(Extension& extension, const TextDocument& document, const core::Finding& finding,
            const std::string& reason) {
    if (!core::find_rule(finding.rule)->may_be_left) throw core::Refused("finding.not-to-leave");
    run_step(extension, document, {"undo.ignore"},
             [&] { writer::ignore(document, finding, reason, extension.messages.text("box.title")); });
}

void stop_ignoring(Extension& extension, const TextDocument& document, const core::Finding& finding) {
    run_step(extension, document, {"undo.stop-ignoring"}, [&] { writer::stop_ignoring(document, finding.id); });
}

void insert_chapter(Extension& extension, const TextDocument& document, std::string_view chapter) {
    change_plan(extension, document, {"undo.insert-chapter", {}, Styles::with_missing_ones},
                [&](const auto& inspection) { writer::insert_chapter(document, inspection, chapter); });
}

void show_guidance(Extension& extension, const TextDocument& document, bool visible) {
    change_plan(extension, document, {visible ? "undo.show-guidance" : "undo.hide-guidance"},
                [&](const auto& inspection) {
                    writer::show_guidance(document, inspection, extension.templates.house_style(), visible);
                });
}

void update_budget(Extension& extension, const TextDocument& document) {
    change_plan(extension, document, {"undo.update-budget"}, [&](const auto& inspection) {
        writer::update_budget(document, inspection, extension.templates.house_style(), writer::BudgetExtent::all);
    });
}

void select_next_placeholder(const TextDocument& document, const writer::Inspection& inspection) {
    const auto& placeholders = inspection.plan.placeholders;
    if (placeholders.empty()) throw core::Refused("placeholder.none");
    const auto selected = writer::place_of_selection(document);
    const auto next = std::ranges::find_if(placeholders, [&selected](const core::Placeholder& placeholder) {
        return writer::is_behind(placeholder.text.place, selected);
    });
    const auto& target = next != placeholders.end() ? *next : placeholders.front();
    writer::select_range(document, writer::range_at(document, inspection.document, target.text.place).get());
}

} // namespace plan::addon
