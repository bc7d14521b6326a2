// struck-through: text that somebody struck through, or a row whose deletion is recorded: it was not counted.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/text/trimming.hpp"

#include <string>

namespace plan::core::rules {
namespace {

/// Whether one finding speaks of both: they stand in one row of a table, or in one paragraph.
bool is_one(const Place& one, const Place& other) {
    if (one.block != other.block || one.aside != other.aside || one.cell.has_value() != other.cell.has_value())
        return false;
    return !one.cell || one.cell->row == other.cell->row;
}

void check(const RuleInput& subject, Report& report) {
    const auto& marks = subject.document.marks;
    for (auto mark = marks.begin(); mark != marks.end();) {
        const auto first = mark;
        std::string text;
        for (; mark != marks.end() && is_one(first->place, mark->place); ++mark)
            if (const auto said = trimmed(mark->text); mark->kind == TextMark::Kind::struck && !said.empty())
                text += (text.empty() ? "" : " · ") + std::string(said);
        if (!text.empty() && subject.plan.holds(first->place.block)) report.add(first->place, text, {{"text", text}});
    }
}

} // namespace

const Rule struck_through{.id = "struck-through", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
