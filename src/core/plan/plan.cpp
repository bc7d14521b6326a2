#include "core/plan/plan.hpp"

#include "core/text/matching_key.hpp"
#include "core/values/period_parser.hpp"

#include <algorithm>

namespace plan::core {

const PlanChapter* Plan::chapter(std::string_view name) const {
    const auto found = std::ranges::find_if(
        chapters, [name](const PlanChapter& chapter) { return chapter.entry != nullptr && chapter.entry->is(name); });
    return found == chapters.end() ? nullptr : &*found;
}

const Goal* Plan::goal(std::string_view name) const {
    const auto key = title_key(name);
    const auto found = std::ranges::find(goals, key, &Goal::key);
    return found == goals.end() ? nullptr : &*found;
}

const CoverFact* Plan::fact(std::string_view id) const {
    const auto found = std::ranges::find_if(facts, [id](const CoverFact& fact) { return fact.entry->id == id; });
    return found == facts.end() ? nullptr : &*found;
}

std::vector<const PlanTable*> Plan::tables(std::string_view role) const {
    std::vector<const PlanTable*> found;
    for (const auto& chapter : chapters)
        for (const auto& table : chapter.tables)
            if (table.entry->role == role) found.push_back(&table);
    return found;
}

std::optional<Period> Plan::period(const std::string& date) const {
    const auto found = periods_.find(date);
    if (found != periods_.end()) return found->second;
    return periods_
        .emplace(date, parse_period(date, school_year.value_or(SchoolYear{2000, plan_template->first_month}),
                                    plan_template->dates))
        .first->second;
}

std::optional<Cents> Plan::amount(std::string_view text) const { return parse_amount(text, plan_template->amounts); }

std::string Plan::title_key(std::string_view title) const {
    return core::title_key(title, plan_template->chapter_words);
}

const PlanChapter* Plan::chapter_at(std::size_t block) const {
    const auto behind =
        std::ranges::upper_bound(chapters, block, {}, [](const PlanChapter& c) { return c.title.place.block; });
    return behind == chapters.begin() ? nullptr : &*(behind - 1);
}

} // namespace plan::core
