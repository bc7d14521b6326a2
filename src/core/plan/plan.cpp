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
    const auto with_key = [this](const std::string& key) {
        const auto found = std::ranges::find(goals, key, &Goal::key);
        return found == goals.end() ? nullptr : &*found;
    };
    if (const auto* found = with_key(title_key(name)); found != nullptr || goals.empty()) return found;
    const auto said = numbered_name(name, plan_template->reading.goal_words);
    if (said.number == 0) return nullptr;
    if (!said.name.empty()) return with_key(match_key(said.name));
    const auto numbered = std::ranges::find(goals, said.number, &Goal::number);
    if (numbered != goals.end()) return &*numbered;
    const bool by_order = std::ranges::all_of(goals, [](const Goal& goal) { return goal.number == 0; });
    const auto at = static_cast<std::size_t>(said.number) - 1;
    return by_order && at < goals.size() ? &goals[at] : nullptr;
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

const Dates& Plan::dates(const std::string& date) const {
    const auto found = dates_.find(date);
    if (found != dates_.end()) return found->second;
    constexpr int leap_year = 2003; // where no year is known, 29 February may be a day
    const auto year = school_year.value_or(SchoolYear{leap_year, plan_template->first_month});
    const auto known = school_year ? YearIs::known : YearIs::unknown;
    return dates_.emplace(date, read_dates(date, year, plan_template->dates, known)).first->second;
}

std::optional<Period> Plan::period(const std::string& date) const { return dates(date).span(); }

bool Plan::knows_days_of(const std::string& date) const {
    if (school_year) return true;
    constexpr int other_leap_year = 2011; // as dates() takes one
    const auto& parts = dates(date).parts;
    const SchoolYear other{other_leap_year, plan_template->first_month};
    return !parts.empty() && read_dates(date, other, plan_template->dates, YearIs::unknown).parts == parts;
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
