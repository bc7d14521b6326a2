// The filled-in sample plan: a document of its own, marked above every page until somebody makes it theirs.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"
#include "writer/reading/inspection.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/NamedValue.hpp>

namespace plan::addon {

/// Makes the sample of a level in a new document, not modified and with nothing to undo.
/// @param settings  Profile, Level, SchoolYear, Hidden; what is missing: vl, its first level, the running school year
/// @throws core::Refused  "setting.…" or "sample.none" where there is none of that level
TextDocument create_sample(Extension& extension, const css::uno::Sequence<css::beans::NamedValue>& settings);

/// Asks for which country and level, proposing those of the school, and opens it.
/// @returns  nothing when the person cancels
TextDocument ask_and_open_sample(Extension& extension, const css::uno::Reference<css::awt::XWindow>& window);

/// Says in a bar that this is a sample, with the button that takes the mark off.
void show_sample_bar(const Extension& extension, const TextDocument& document);

/// Whether a plan was made as a sample and still has its mark.
bool is_sample(const TextDocument& document, const writer::Inspection& inspection);

/// "Hiermee verder werken": takes the mark off, in one Undo step.
/// @throws core::Refused  "sample.not" where the document has no such mark
void keep_sample(Extension& extension, const TextDocument& document);

} // namespace plan::addon
