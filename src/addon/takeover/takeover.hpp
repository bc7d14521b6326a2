// Taking over a document of any make into a plan: the functions behind the API and the window alike.
#pragma once

#include "addon/takeover/opened_source.hpp"
#include "core/takeover/proposal.hpp"
#include "core/takeover/takeover.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <string>

namespace plan::addon {

/// The proposal as JSON: see XPlanService::proposeTakeover.
/// @throws core::Refused  for what cannot be taken over
std::string propose_takeover(Extension& extension, const css::uno::Reference<css::frame::XModel>& source);

/// @param mapping  JSON; empty: as proposed
/// @returns  the new plan, or the one that `settings` says to add to
/// @throws core::Refused  the same, and "takeover.…" for a mapping or "setting.…" for a setting that cannot be
TextDocument take_over(Extension& extension, const css::uno::Reference<css::frame::XModel>& source,
                       const std::string& mapping, const css::uno::Sequence<css::beans::NamedValue>& settings);

struct TakenOver {
    TextDocument document;
    core::TakeoverCounts counts;
};

/// A new plan. What `settings`, those of createPlan, leave out is taken from the proposal.
TakenOver take_over(Extension& extension, OpenedSource& source, const core::Proposal& proposal,
                    const css::uno::Sequence<css::beans::NamedValue>& settings);
/// Into a plan that is there, in one Undo step. The proposal must be for its profile and level.
TakenOver add_to_plan(Extension& extension, OpenedSource& source, core::Proposal proposal, const TextDocument& into);

} // namespace plan::addon
