// How every command changes a plan: the document is looked at, guarded, changed within one Undo step, and left as it
// was where that fails.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"
#include "core/text/refused.hpp"
#include "writer/reading/inspection.hpp"

#include <functional>

namespace plan::addon {

/// Which styles a command finds in the document.
enum class Styles { as_they_are, with_missing_ones };

/// What the Undo menu says of a command, and what the command needs.
struct PlanStep {
    const char* title; ///< key of a message
    core::Arguments arguments = {};
    Styles styles = Styles::as_they_are;
};

/// Does `work` as one Undo step. A read-only document is refused before anything is done; when `work` throws, all that
/// it did is undone.
/// @throws core::Refused  "document.read-only"; and what `work` throws
void run_step(Extension& extension, const TextDocument& document, const PlanStep& step,
              const std::function<void()>& work);

/// The same with the plan as it is now.
/// @throws core::Refused  that it is no plan; then as above
void change_plan(Extension& extension, const TextDocument& document, const PlanStep& step,
                 const std::function<void(const writer::Inspection&)>& work);

} // namespace plan::addon
