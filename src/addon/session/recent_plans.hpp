// The plans that were opened last, for the start page. They stand in the user's profile until they are forgotten.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"
#include "core/plan/plan.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plan::addon {

struct RecentPlan {
    std::string url;
    std::string organisation;
    std::string school_year;
    bool operator==(const RecentPlan&) const = default;
};

/// Puts a plan on top of the list, where it has a file. Nothing is written where it stands there already.
void remember_recent_plan(Extension& extension, const TextDocument& document, const core::Plan& plan);

/// The last first, and those of the usual school before all others.
std::vector<RecentPlan> recent_plans(const Extension& extension);

/// Calls it when the list has changed, until what it gives goes. On the main thread.
std::shared_ptr<void> follow_recent_plans(std::function<void()> changed);

/// How they stand in the list: school and school year, and the file where two say the same.
std::vector<rtl::OUString> lines_of(const Extension& extension, const std::vector<RecentPlan>& plans);

/// Opens one as the office does with a document of its own list of recent ones.
/// @throws core::Refused  "recent.gone" where the file cannot be opened; it leaves the list then
void open_recent_plan(Extension& extension, std::size_t line);

} // namespace plan::addon
