// Several plans of one school, put side by side in a document of their own.
#pragma once

#include "addon/forms/form_place.hpp"

#include <vector>

namespace plan::addon {

struct ComparisonOrder {
    std::vector<rtl::OUString> files; ///< URLs
    bool hidden = false;
};

/// The arguments of XPlanService::compareYears.
/// @throws core::Refused  "option.unknown", "option.value"
ComparisonOrder read_comparison_settings(const css::uno::Sequence<rtl::OUString>& files,
                                         const css::uno::Sequence<css::beans::NamedValue>& settings);

/// The plans are read as they are on the disk, and stay as they are.
/// @returns  the new document, not saved yet
/// @throws core::Refused  "years.no-plan" {"file"}, "years.too-few", "years.too-many" {"most"}, "years.none" where the
/// template has no words for it; "takeover.cannot-open"
TextDocument compare_years_of_files(Extension& extension, const ComparisonOrder& order);

/// Asks for the plans to compare, with the one in the window where it is one, and shows the document.
void open_year_comparison(const FormPlace& place);

} // namespace plan::addon
