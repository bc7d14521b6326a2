// What can be done with a plan: the functions behind the API, the menu and the panels alike.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"
#include "core/check/finding.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::addon {

core::Day today();

/// All throw core::Refused when they do not do it; the document is as it was then.
TextDocument create_plan(Extension& extension, const css::uno::Sequence<css::beans::NamedValue>& settings);
/// The plan of the school year after, as hidden as the document, which stays as it is.
TextDocument create_next_year(Extension& extension, const TextDocument& document);
writer::Inspection inspect(Extension& extension, const TextDocument& document);
/// The finding with this id, judged for both occasions.
core::Finding find_finding(const writer::Inspection& inspection, std::string_view id);
bool fix(Extension& extension, const TextDocument& document, const writer::Inspection& inspection,
         const core::Finding& finding);
/// How many findings can be solved the way this one is, without a decision for each; 0 when it takes one.
std::size_t count_like(const std::vector<core::Finding>& findings, const core::Finding& finding);
/// All those of the document now, in one Undo step.
void fix_all_like(Extension& extension, const TextDocument& document, const core::Finding& finding);
void ignore(Extension& extension, const TextDocument& document, const core::Finding& finding,
            const std::string& reason);
void stop_ignoring(Extension& extension, const TextDocument& document, const core::Finding& finding);
void insert_chapter(Extension& extension, const TextDocument& document, std::string_view chapter);
void show_guidance(Extension& extension, const TextDocument& document, bool visible);
/// Puts the budget into the document, or renews it; nothing changes where it is up to date.
void update_budget(Extension& extension, const TextDocument& document);
/// Selects the first placeholder behind the cursor, or the first of all.
void select_next_placeholder(const TextDocument& document, const writer::Inspection& inspection);

} // namespace plan::addon
