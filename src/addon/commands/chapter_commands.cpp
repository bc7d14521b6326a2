#include "addon/commands/chapter_commands.hpp"

#include "addon/commands/plan_step.hpp"
#include "writer/chapters/chapter_examples.hpp"
#include "writer/chapters/chapter_marks.hpp"
#include "writer/chapters/chapter_removal.hpp"
#include "writer/chapters/level_writing.hpp"
#include "writer/writing/profile_mark.hpp"

namespace plan::addon {

void mark_ready(Extension& extension, const TextDocument& document, std::string_view chapter, bool ready) {
    change_plan(extension, document, {ready ? "undo.mark-ready" : "undo.unmark-ready"},
                [&](const auto& inspection) { writer::mark_ready(document, inspection, chapter, ready); });
}

void remove_chapter(Extension& extension, const TextDocument& document, std::string_view chapter) {
    change_plan(extension, document, {"undo.remove-chapter"},
                [&](const auto& inspection) { writer::remove_chapter(document, inspection, chapter); });
}

void insert_example_at(Extension& extension, const TextDocument& document, std::string_view chapter,
                       const core::Place& place) {
    change_plan(extension, document, {"undo.insert-example", {}, Styles::with_missing_ones},
                [&](const auto& inspection) { writer::insert_example_at(document, inspection, chapter, place); });
}

void put_example_back(Extension& extension, const TextDocument& document, std::string_view chapter) {
    change_plan(extension, document, {"undo.put-example-back", {}, Styles::with_missing_ones},
                [&](const auto& inspection) { writer::put_example_back(document, inspection, chapter); });
}

void keep_profile(Extension& extension, const TextDocument& document, std::string_view profile) {
    change_plan(extension, document, {"undo.keep-profile"},
                [&](const auto& inspection) { writer::mark_profile(document, inspection, profile); });
}

void keep_level(Extension& extension, const TextDocument& document, std::string_view level) {
    run_step(extension, document, {"undo.keep-level"}, [&] {
        writer::change_level(document, extension.templates.templates(), level, writer::ExampleTexts::as_they_are);
    });
}

} // namespace plan::addon
