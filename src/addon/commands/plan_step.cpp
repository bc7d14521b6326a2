#include "addon/commands/plan_step.hpp"

#include "addon/commands/commands.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/house_style.hpp"

namespace plan::addon {

void run_step(Extension& extension, const TextDocument& document, const PlanStep& step,
              const std::function<void()>& work) {
    writer::UndoStep undo_step(document, extension.messages.text(step.title, step.arguments));
    if (step.styles == Styles::with_missing_ones)
        writer::add_missing_styles(document, extension.templates.house_style());
    work();
    undo_step.keep();
}

void change_plan(Extension& extension, const TextDocument& document, const PlanStep& step,
                 const std::function<void(const writer::Inspection&)>& work) {
    const auto inspection = inspect(extension, document);
    run_step(extension, document, step, [&] { work(inspection); });
}

} // namespace plan::addon
