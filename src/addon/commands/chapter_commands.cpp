#include "addon/commands/chapter_commands.hpp"

#include "writer/chapters/chapter_examples.hpp"
#include "writer/chapters/chapter_marks.hpp"
#include "writer/chapters/chapter_removal.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/house_style.hpp"

namespace plan::addon {

void mark_ready(Extension& extension, const TextDocument& document, std::string_view chapter, bool ready) {
    const auto inspection = inspect(extension, document);
    writer::UndoStep step(document, extension.messages.text(ready ? "undo.mark-ready" : "undo.unmark-ready"));
    writer::mark_ready(document, inspection, chapter, ready);
    step.keep();
}

void remove_chapter(Extension& extension, const TextDocument& document, std::string_view chapter) {
    const auto inspection = inspect(extension, document);
    writer::UndoStep step(document, extension.messages.text("undo.remove-chapter"));
    writer::remove_chapter(document, inspection, chapter);
    step.keep();
}

void insert_example_at(Extension& extension, const TextDocument& document, std::string_view chapter,
                       const core::Place& place) {
    const auto inspection = inspect(extension, document);
    writer::UndoStep step(document, extension.messages.text("undo.insert-example"));
    writer::add_missing_styles(document, extension.templates.house_style());
    writer::insert_example_at(document, inspection, chapter, place);
    step.keep();
}

void put_example_back(Extension& extension, const TextDocument& document, std::string_view chapter) {
    const auto inspection = inspect(extension, document);
    writer::UndoStep step(document, extension.messages.text("undo.put-example-back"));
    writer::add_missing_styles(document, extension.templates.house_style());
    writer::put_example_back(document, inspection, chapter);
    step.keep();
}

} // namespace plan::addon
