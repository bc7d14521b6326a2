// chapter-order: a chapter stands elsewhere than in the template. What needs to move least is what is pointed at.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core::rules {
namespace {

struct Known {
    std::ptrdiff_t order; ///< in the template
    const PlanChapter* chapter;
    bool in_place = false;
};

std::vector<Known> known_chapters(const Plan& plan) {
    std::vector<Known> result;
    for (const auto& chapter : plan.chapters)
        if (chapter.entry != nullptr) result.push_back({chapter.entry - plan.plan_template->chapters.data(), &chapter});
    return result;
}

/// The longest run of chapters that are in order stays where it is.
void mark_in_place(std::vector<Known>& chapters) {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends; // for each length: the run that ends earliest in the template
    std::vector<std::size_t> before(chapters.size(), none);
    for (std::size_t at = 0; at < chapters.size(); ++at) {
        const auto behind = std::ranges::upper_bound(ends, chapters[at].order, {},
                                                     [&](std::size_t end) { return chapters[end].order; });
        if (behind != ends.begin()) before[at] = *(behind - 1);
        if (behind == ends.end()) ends.push_back(at);
        else *behind = at;
    }
    for (std::size_t at = ends.empty() ? none : ends.back(); at != none; at = before[at]) chapters[at].in_place = true;
}

void check(const RuleInput& subject, Report& report) {
    auto chapters = known_chapters(subject.plan);
    mark_in_place(chapters);
    for (auto moved = chapters.begin(); moved != chapters.end(); ++moved) {
        if (moved->in_place) continue;
        const auto earlier = std::find_if(std::make_reverse_iterator(moved), chapters.rend(), [&](const Known& other) {
            return other.in_place && other.order > moved->order;
        });
        const auto later = std::find_if(
            moved, chapters.end(), [&](const Known& other) { return other.in_place && other.order < moved->order; });
        const auto* first = earlier != chapters.rend() ? moved->chapter : later->chapter;
        const auto* second = earlier != chapters.rend() ? earlier->chapter : moved->chapter;
        report.add(moved->chapter->title.place, moved->chapter->entry->id,
                   {{"first", first->title.text}, {"second", second->title.text}});
    }
}

} // namespace

const Rule chapter_order{.id = "chapter-order", .source = "T1-T152", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
