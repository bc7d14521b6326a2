// The fields of a record as its JSON names them: said once, for writing and for reading.
#pragma once

#include "core/overview/plan_record.hpp"

#include <string_view>
#include <tuple>

namespace plan::core::overview {

template <typename Record, typename Value>
struct Field {
    std::string_view name;
    Value Record::*member;
};
template <typename Record, typename Value>
Field(std::string_view, Value Record::*) -> Field<Record, Value>;

/// The fields of a type; other types have none.
template <typename Record>
inline constexpr std::tuple<> fields_of{};

template <>
inline constexpr std::tuple fields_of<RecordedDate>{Field{"from", &RecordedDate::from}, Field{"to", &RecordedDate::to},
                                                    Field{"written", &RecordedDate::written}};
template <>
inline constexpr std::tuple fields_of<TalkRecord>{Field{"body", &TalkRecord::body}, Field{"date", &TalkRecord::date},
                                                  Field{"outcome", &TalkRecord::outcome}};
template <>
inline constexpr std::tuple fields_of<BudgetYearRecord>{Field{"year", &BudgetYearRecord::year},
                                                        Field{"label", &BudgetYearRecord::label},
                                                        Field{"grant", &BudgetYearRecord::grant},
                                                        Field{"reserve", &BudgetYearRecord::reserve},
                                                        Field{"planned", &BudgetYearRecord::planned},
                                                        Field{"paid", &BudgetYearRecord::paid},
                                                        Field{"carriedOver", &BudgetYearRecord::carried_over},
                                                        Field{"repaid", &BudgetYearRecord::repaid},
                                                        Field{"overspent", &BudgetYearRecord::overspent},
                                                        Field{"closed", &BudgetYearRecord::closed},
                                                        Field{"unread", &BudgetYearRecord::unread}};
template <>
inline constexpr std::tuple fields_of<GoalRecord>{
    Field{"title", &GoalRecord::title},           Field{"key", &GoalRecord::key},
    Field{"activities", &GoalRecord::activities}, Field{"hours", &GoalRecord::hours},
    Field{"planned", &GoalRecord::planned},       Field{"paid", &GoalRecord::paid}};
template <>
inline constexpr std::tuple fields_of<ActivityRecord>{Field{"name", &ActivityRecord::name},
                                                      Field{"goal", &ActivityRecord::goal},
                                                      Field{"targetGroup", &ActivityRecord::target_group},
                                                      Field{"level", &ActivityRecord::level},
                                                      Field{"firstDay", &ActivityRecord::first_day},
                                                      Field{"hours", &ActivityRecord::hours},
                                                      Field{"state", &ActivityRecord::state},
                                                      Field{"planned", &ActivityRecord::planned},
                                                      Field{"paid", &ActivityRecord::paid}};
template <>
inline constexpr std::tuple fields_of<AgendaRecord>{Field{"date", &AgendaRecord::date},
                                                    Field{"activity", &AgendaRecord::activity},
                                                    Field{"goal", &AgendaRecord::goal},
                                                    Field{"targetGroup", &AgendaRecord::target_group},
                                                    Field{"responsible", &AgendaRecord::responsible},
                                                    Field{"state", &AgendaRecord::state}};
template <>
inline constexpr std::tuple fields_of<CostRecord>{Field{"name", &CostRecord::name},
                                                  Field{"category", &CostRecord::category},
                                                  Field{"goal", &CostRecord::goal},
                                                  Field{"payer", &CostRecord::payer},
                                                  Field{"budgetYear", &CostRecord::budget_year},
                                                  Field{"date", &CostRecord::date},
                                                  Field{"planned", &CostRecord::planned},
                                                  Field{"paid", &CostRecord::paid}};
template <>
inline constexpr std::tuple fields_of<FindingRecord>{Field{"severity", &FindingRecord::severity},
                                                     Field{"where", &FindingRecord::where},
                                                     Field{"text", &FindingRecord::text}};
template <>
inline constexpr std::tuple fields_of<PlanRecord>{Field{"readOn", &PlanRecord::read_on},
                                                  Field{"organisation", &PlanRecord::organisation},
                                                  Field{"organisationKey", &PlanRecord::organisation_key},
                                                  Field{"profile", &PlanRecord::profile},
                                                  Field{"profileName", &PlanRecord::profile_name},
                                                  Field{"level", &PlanRecord::level},
                                                  Field{"levelName", &PlanRecord::level_name},
                                                  Field{"schoolYear", &PlanRecord::school_year},
                                                  Field{"fingerprint", &PlanRecord::fingerprint},
                                                  Field{"givenFingerprints", &PlanRecord::given_fingerprints},
                                                  Field{"version", &PlanRecord::version},
                                                  Field{"state", &PlanRecord::state},
                                                  Field{"isCopy", &PlanRecord::is_copy},
                                                  Field{"followUpRows", &PlanRecord::follow_up_rows},
                                                  Field{"errors", &PlanRecord::errors},
                                                  Field{"warnings", &PlanRecord::warnings},
                                                  Field{"hints", &PlanRecord::hints},
                                                  Field{"openFields", &PlanRecord::open_fields},
                                                  Field{"hours", &PlanRecord::hours},
                                                  Field{"hoursDone", &PlanRecord::hours_done},
                                                  Field{"budgetYears", &PlanRecord::budget_years},
                                                  Field{"goals", &PlanRecord::goals},
                                                  Field{"activities", &PlanRecord::activities},
                                                  Field{"agenda", &PlanRecord::agenda},
                                                  Field{"costs", &PlanRecord::costs},
                                                  Field{"talks", &PlanRecord::talks},
                                                  Field{"mail", &PlanRecord::mail},
                                                  Field{"findings", &PlanRecord::findings}};

template <typename Type>
concept Described = std::tuple_size_v<std::remove_cvref_t<decltype(fields_of<Type>)>> >
0;

} // namespace plan::core::overview
