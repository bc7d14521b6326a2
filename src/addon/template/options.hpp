// What somebody sets in the office's window of options: read and kept in the user's profile, and put into words.
#pragma once

#include "addon/template/extension.hpp"
#include "core/template/plan_template.hpp"
#include "ui/dialogs/options_page.hpp"

#include <vector>

namespace plan::addon {

ui::OptionsAnswers saved_options(const Extension& extension);

/// Whether all of them can be changed: whoever manages a computer may have settled some.
bool may_change_options(const Extension& extension);

/// Whether the folder of the group can be: mostly somebody else has settled it.
bool may_change_group_folder(const Extension& extension);

/// Writes what was changed. With another level the councils become those that such a school mostly has.
/// @returns  whether all of it could be kept
bool save_options(Extension& extension, const ui::OptionsAnswers& shown, const ui::OptionsAnswers& given);

/// Puts back what the last dialogs and plans left behind; the folder of templates and the switches stay.
/// @returns  whether all of it could be
bool forget_remembered(const Extension& extension);

/// Which templates and house style are in use, or why the school's own are not. May open the school's own house style:
/// on the main thread.
rtl::OUString templates_in_use(Extension& extension);

/// The profiles that come along, without their levels, also where the school's own are used in their place.
std::vector<core::Template> bundled_profiles(const Extension& extension);

/// A line for each rule that does not take part in plans of a template, with the reason; or that all do.
/// @param used  the template as the chosen level has it
rtl::OUString inactive_rules_text(const Extension& extension, const core::Template& used,
                                  const std::vector<core::Template>& bundled);

} // namespace plan::addon
