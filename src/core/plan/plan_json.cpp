// plan_json: the plan as XPlanService::readPlan gives it.
#include "core/plan/plan_json.hpp"

#include "core/plan/plan.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <boost/json.hpp>

namespace plan::core {
namespace {

namespace json = boost::json;

json::value text_or_null(const std::string& text) {
    return text.empty() ? json::value(nullptr) : json::value(without_break_marks(text));
}

std::string_view state_name(ChapterState state) {
    switch (state) {
    case ChapterState::empty:
        return "empty";
    case ChapterState::example:
        return "example";
    case ChapterState::started:
        return "started";
    case ChapterState::done:
        break;
    }
    return "done";
}

template <typename Items, typename Make>
json::array list(const Items& items, Make&& make) {
    json::array result;
    for (const auto& item : items) result.push_back(make(item));
    return result;
}

/// The day as ISO text; null without a year to place it in.
json::value day_or_null(const Plan& plan, const AgendaItem& item, Day Period::*day) {
    const bool is_known = item.period && plan.knows_days_of(item.date.text);
    return is_known ? json::value(iso_date((*item.period).*day)) : json::value(nullptr);
}

/// The days of an item that lists several; empty for one day or one period.
json::array days_of(const Plan& plan, const AgendaItem& item) {
    if (!plan.knows_days_of(item.date.text)) return {};
    return list(plan.dates(item.date.text).days(), [](Day day) { return json::value(iso_date(day)); });
}

/// One day as ISO text; anything less exact as it is written.
json::value date_value(const Plan& plan, const std::string& text, const std::optional<Period>& period) {
    if (period && period->from == period->to && plan.knows_days_of(text)) return json::value(iso_date(period->from));
    return text_or_null(text);
}

json::value school_year_or_null(const std::optional<SchoolYear>& year) {
    return year ? json::value(year->label()) : json::value(nullptr);
}

/// The id of the education level by which the plan is read.
json::value level_or_null(const Plan& plan) { return text_or_null(plan.plan_template->level); }

} // namespace

json::value hours_json(const std::optional<std::int64_t>& hundredths) {
    constexpr std::int64_t hundred = 100;
    if (!hundredths) return nullptr;
    if (*hundredths % hundred == 0) return *hundredths / hundred;
    return static_cast<double>(*hundredths) / static_cast<double>(hundred);
}

std::string plan_json(const Plan& plan) {
    json::object result;
    result["profile"] = plan.plan_template->profile;
    result["organisation"] = text_or_null(plan.organisation);
    result["schoolYear"] = plan.school_year ? json::value(plan.school_year->label()) : json::value(nullptr);
    json::array chapters;
    for (const auto& chapter : plan.chapters)
        chapters.push_back({{"id", chapter.entry != nullptr ? json::value(chapter.entry->id) : json::value(nullptr)},
                            {"title", without_break_marks(chapter.title.text)},
                            {"state", state_name(chapter.state)}});
    result["chapters"] = std::move(chapters);
    result["goals"] = list(plan.goals, [](const Goal& goal) {
        return json::object{{"title", without_break_marks(goal.title.text)}};
    });
    result["targetGroups"] = list(plan.target_groups, [](const TargetGroup& group) {
        return json::object{{"goal", group.goal}, {"group", group.group.text}};
    });
    result["activities"] = list(plan.activities, [](const Activity& activity) {
        return json::object{{"goal", text_or_null(activity.goal)},
                            {"targetGroup", text_or_null(activity.target_group)},
                            {"level", text_or_null(activity.level)},
                            {"activity", without_break_marks(activity.activity.text)},
                            {"hours", hours_json(activity.hours)}};
    });
    result["agenda"] = list(plan.agenda, [&plan](const AgendaItem& item) {
        return json::object{{"date", text_or_null(item.date.text)},
                            {"from", day_or_null(plan, item, &Period::from)},
                            {"to", day_or_null(plan, item, &Period::to)},
                            {"days", days_of(plan, item)},
                            {"activity", without_break_marks(item.activity.text)},
                            {"targetGroup", text_or_null(item.target_group)},
                            {"responsible", text_or_null(item.responsible)},
                            {"matches", item.match ? json::value(*item.match) : json::value(nullptr)}};
    });
    result["costs"] = list(plan.costs, [&plan](const CostItem& cost) {
        return json::object{{"activity", text_or_null(cost.activity)},
                            {"category", text_or_null(cost.category)},
                            {"payer", text_or_null(cost.payer)},
                            {"cents", cost.cents ? json::value(*cost.cents) : json::value(nullptr)},
                            {"date", date_value(plan, cost.date, cost.period)}};
    });
    result["consultations"] = list(plan.consultations, [&plan](const ConsultationItem& item) {
        return json::object{{"body", item.body},
                            {"kind", text_or_null(item.kind)},
                            {"date", date_value(plan, item.date, item.period)},
                            {"outcome", text_or_null(item.outcome)}};
    });
    if (!plan.tables(role::table::priorities).empty())
        result["priorities"] = list(plan.priorities, [](const Priority& priority) {
            return json::object{{"priority", without_break_marks(priority.text.text)},
                                {"goal", text_or_null(priority.goal)},
                                {"from", school_year_or_null(priority.from)},
                                {"until", school_year_or_null(priority.until)}};
        });
    result["level"] = level_or_null(plan);
    result["notUnderstood"] = list(plan.not_understood, [&plan](const NotUnderstood& part) {
        const auto& place = part.text.place;
        const auto* chapter = plan.chapter_at(place.block);
        return json::object{{"where", chapter != nullptr ? text_or_null(chapter->title.text) : json::value(nullptr)},
                            {"row", place.cell ? json::value(place.cell->row + 1) : json::value(nullptr)},
                            {"what", name_of(part.what)},
                            {"text", without_break_marks(part.text.text)}};
    });
    return json::serialize(result);
}

} // namespace plan::core
