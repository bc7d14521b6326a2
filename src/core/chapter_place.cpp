#include "core/chapter_place.hpp"

namespace plan::core {

Place place_of_missing(const Plan& plan, const Chapter& missing) {
    const Chapter* const behind = &missing + 1;
    const Chapter* const end = plan.shape->chapters.data() + plan.shape->chapters.size();
    for (const Chapter* next = behind; next != end; ++next)
        if (const auto* chapter = plan.chapter(next->id)) return chapter->title.place;
    return plan.chapters.empty() ? Place{} : plan.chapters.back().title.place;
}

} // namespace plan::core
