#include "addon/commands/commands.hpp"

#include "addon/commands/plan_comparison.hpp"
#include "addon/commands/plan_step.hpp"
#include "addon/template/creation_settings.hpp"
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
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
                                                   wanted.hidden});
}

TextDocument create_next_year(Extension& extension, const TextDocument& document) {
    const auto inspection = inspect(extension, document);
    auto next = core::next_year(inspection.plan, inspection.document, today());
    auto created = writer::create_plan(extension.context, {*inspection.plan.plan_template, next.settings,
                                                           std::move(next.chapters), std::move(next.own_facts),
                                                           extension.templates.house_style(), is_hidden(document)});
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

bool fix(Extension& extension, const TextDocument& document, const writer::Inspection& inspection,
         const core::Finding& finding) {
    if (core::is_none(finding.fix)) return false;
    if (std::holds_alternative<core::fix::ShowChanges>(finding.fix)) {
        show_changes(extension, document);
        return false;
    }
    bool done = false;
    run_step(extension, document, {"undo.fix", {{"fix", uno::to_utf8(extension.messages.fix_label(finding))}}},
             [&] { done = writer::apply_fix(document, inspection, finding, extension.templates.house_style()); });
    return done;
}

void fix_all_like(Extension& extension, const TextDocument& document, const core::Finding& finding) {
    if (core::is_none(finding.fix)) return;
    if (std::holds_alternative<core::fix::ShowChanges>(finding.fix)) return show_changes(extension, document);
    const auto like = [&finding](const core::Finding& other) {
        return other.rule == finding.rule && other.fix.index() == finding.fix.index() && !other.ignored;
    };
    const auto fix_them = [&] {
        std::size_t most = 0; // a fix that solves nothing must not go on for ever
        for (std::size_t done = 0;; ++done) {
            const auto inspection = inspect(extension, document);
            const auto findings =
                core::check_plan(inspection.plan, inspection.document, core::Occasion::writing, today());
            if (done == 0) most = static_cast<std::size_t>(std::ranges::count_if(findings, like));
            const auto next = std::ranges::find_if(findings, like);
            if (next == findings.end() || done >= most) break;
            writer::apply_fix(document, inspection, *next, extension.templates.house_style());
        }
    };
    run_step(extension, document, {"undo.fix-all", {{"fix", uno::to_utf8(extension.messages.fix_label(finding))}}},
             fix_them);
}

void ignore(Extension& extension, const TextDocument& document, const core::Finding& finding,
            const std::string& reason) {
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
    writer::select_range(document, writer::range_at(document, target.text.place).get());
}

} // namespace plan::addon
