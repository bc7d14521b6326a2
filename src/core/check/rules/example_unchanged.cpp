// example-unchanged: a paragraph is still the example text, word for word.
#include "core/check/rule_list.hpp"
#include "core/text/placeholder.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, const Stretch& stretch, Report& report) {
    for (const auto& chapter : subject.plan.chapters) {
        if (!stretch.holds(chapter.title.place)) continue;
        for (const auto& paragraph : chapter.paragraphs) {
            const auto& text = paragraph.text.text;
            if (!paragraph.example || !find_placeholders(text).empty()) continue; // placeholder-left speaks of those
            report.add(paragraph.text.place, text, {{"chapter", chapter.title.text}}).fix = fix::KeepExample{};
        }
    }
}

} // namespace

const Rule example_unchanged{.id = "example-unchanged", .source = "T3", .run = check};

} // namespace plan::core::rules
