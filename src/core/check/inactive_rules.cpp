#include "core/check/inactive_rules.hpp"

#include "core/check/rule_list.hpp"
#include "core/template/roles.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace plan::core {
namespace {

/// What a rule looks at, as a template may have it or not.
class Parts {
public:
    explicit Parts(const Template& plan_template) : template_(plan_template), tables_(plan_template.tables()) {}

    [[nodiscard]] const Vocabulary& words() const { return template_.vocabulary; }
    [[nodiscard]] const MoneyWords& money() const { return template_.money; }
    [[nodiscard]] const Template& all() const { return template_; }

    [[nodiscard]] bool chapter(std::string_view role) const { return template_.chapter(role) != nullptr; }
    [[nodiscard]] bool tables() const { return !tables_.empty(); }
    [[nodiscard]] bool table(std::string_view role) const {
        return std::ranges::find(tables_, role, &TableTemplate::role) != tables_.end();
    }
    /// A column with a role or of a kind, in a table with a role.
    template <typename Column>
    [[nodiscard]] bool column(std::string_view table_role, Column wanted) const {
        return std::ranges::any_of(tables_, [&](const TableTemplate* table) {
            return table->role == table_role && table->column(wanted).has_value();
        });
    }
    /// A column of a kind in any table.
    [[nodiscard]] bool column(ColumnKind kind) const {
        return std::ranges::any_of(tables_, [kind](const auto* table) { return table->column(kind).has_value(); });
    }
    [[nodiscard]] bool body(BodyPart part) const {
        return std::ranges::find(template_.handover.bodies, part, &Body::part) != template_.handover.bodies.end();
    }
    [[nodiscard]] bool setting(SettingId id) const {
        const auto& settings = template_.budget_settings.settings;
        return std::ranges::find(settings, id, &SettingTemplate::id) != settings.end();
    }
    /// Whether a chapter names the rule as the one that speaks when it is missing.
    [[nodiscard]] bool names(std::string_view rule) const {
        return std::ranges::find(template_.chapters, rule, &Chapter::missing_rule) != template_.chapters.end();
    }
    [[nodiscard]] bool costs() const { return column(role::table::costs, role::column::cost); }
    /// A column of the follow-up.
    [[nodiscard]] bool followed(std::string_view column_role) const {
        return column(role::table::follow_up, column_role);
    }
    /// Whether it is known what a row of the follow-up says of its activity.
    [[nodiscard]] bool states() const { return followed(role::column::state) && template_.follow_up.is_there(); }
    [[nodiscard]] bool grant() const { return column(role::table::means, role::column::grant); }

private:
    const Template& template_;
    std::vector<const TableTemplate*> tables_;
};

using Need = bool (*)(const Parts&);

/// What a rule cannot do without. A rule that is not here can judge any plan.
const std::map<std::string_view, Need>& needs() {
    namespace chapter = role::chapter;
    namespace table = role::table;
    namespace column = role::column;
    static const std::map<std::string_view, Need> all = {
        {"goal-missing", [](const Parts& has) { return has.chapter(chapter::goals); }},
        {"goal-not-prioritised",
         [](const Parts& has) { return has.chapter(chapter::goals) && !has.words().priority.empty(); }},
        {"goal-without-target-group", [](const Parts& has) { return has.chapter(chapter::target_groups); }},
        {"goal-without-activity", [](const Parts& has) { return has.chapter(chapter::activities); }},
        {"goal-unknown", [](const Parts& has) { return has.column(ColumnKind::goal); }},
        {"target-group-wider-than-goal",
         [](const Parts& has) {
             return has.chapter(chapter::target_groups) && has.column(ColumnKind::target_group) &&
                    !has.words().everyone.empty();
         }},
        {"table-columns-missing", [](const Parts& has) { return has.tables(); }},
        {"cell-empty", [](const Parts& has) { return has.tables(); }},
        {"level-unknown", [](const Parts& has) { return has.column(ColumnKind::level); }},
        {"duplicate-row", [](const Parts& has) { return has.tables(); }},
        {"activity-not-scheduled",
         [](const Parts& has) { return has.table(table::activities) && has.chapter(chapter::agenda); }},
        {"agenda-without-activity",
         [](const Parts& has) { return has.table(table::activities) && has.table(table::agenda); }},
        {"date-unreadable", [](const Parts& has) { return has.column(ColumnKind::date); }},
        {"date-outside-school-year", [](const Parts& has) { return has.table(table::agenda); }},
        {"agenda-order", [](const Parts& has) { return has.table(table::agenda); }},
        {"agenda-target-group-differs",
         [](const Parts& has) {
             return has.column(table::agenda, ColumnKind::target_group) &&
                    has.column(table::activities, column::target_group);
         }},
        {"responsible-missing", [](const Parts& has) { return has.column(table::agenda, column::responsible); }},
        {"evaluation-incomplete", [](const Parts& has) { return has.chapter(chapter::evaluation); }},
        {"induction-missing", [](const Parts& has) { return has.names("induction-missing"); }},
        {"learning-needs-missing", [](const Parts& has) { return has.names("learning-needs-missing"); }},
        {"study-day-theme-missing",
         [](const Parts& has) {
             return has.names("study-day-theme-missing") ||
                    (has.chapter(chapter::study_day) && !has.words().theme.empty());
         }},
        {"team-involvement-missing",
         [](const Parts& has) { return has.chapter(chapter::involvement) && !has.words().involvement.empty(); }},
        {"priority-subjects",
         [](const Parts& has) { return has.chapter(chapter::goals) && !has.all().priority_subjects.empty(); }},
        {"approval-missing",
         [](const Parts& has) {
             return has.chapter(chapter::involvement) && has.body(BodyPart::approves) && !has.words().approval.empty();
         }},
        {"school-council-missing",
         [](const Parts& has) { return has.chapter(chapter::involvement) && has.body(BodyPart::consulted); }},
        {"consultation-after-approval",
         [](const Parts& has) {
             return has.column(table::consultations, column::date) && has.body(BodyPart::approves) &&
                    has.body(BodyPart::consulted) && !has.words().approval.empty();
         }},
        {"staff-council-missing",
         [](const Parts& has) {
             return has.chapter(chapter::involvement) && has.table(table::consultations) &&
                    has.body(BodyPart::takes_part);
         }},
        {"relevance-missing", [](const Parts& has) { return has.column(table::costs, column::relevance); }},
        {"financial-section-missing", [](const Parts& has) { return has.names("financial-section-missing"); }},
        {"cost-missing",
         [](const Parts& has) {
             return has.table(table::activities) && has.column(table::costs, ColumnKind::activity);
         }},
        {"amount-unreadable",
         [](const Parts& has) {
             return has.column(ColumnKind::amount) || !has.all().budget_settings.settings.empty();
         }},
        {"budget-exceeded",
         [](const Parts& has) { return has.costs() && (has.grant() || has.setting(SettingId::per_employee)); }},
        {"reserve-above-half",
         [](const Parts& has) { return has.grant() && has.column(table::means, column::reserve); }},
        {"repayment-expected", [](const Parts& has) { return has.costs() && has.grant(); }},
        {"instalments-differ",
         [](const Parts& has) {
             return has.grant() && !(has.money().first_instalment.empty() && has.money().second_instalment.empty());
         }},
        {"instalment-not-yet-received", [](const Parts& has) { return has.costs() && has.grant(); }},
        {"imposed-training-not-on-school",
         [](const Parts& has) {
             return has.column(table::costs, column::payer) && !has.money().staff_payer_keys.empty() &&
                    !has.money().imposed_phrases.empty();
         }},
        {"expense-not-allowed",
         [](const Parts& has) {
             return has.table(table::costs) &&
                    !(has.money().refused_category_keys.empty() && has.money().refused_phrases.empty());
         }},
        {"travel-without-activity",
         [](const Parts& has) {
             return has.column(table::costs, column::activity) && !has.money().travel_keys.empty();
         }},
        {"total-stale", [](const Parts& has) { return has.table(table::costs) || has.table(table::means); }},
        {"voluntary-training-agreement-missing",
         [](const Parts& has) { return has.chapter(chapter::budget) && !has.words().voluntary_training.empty(); }},
        {"weekday-differs", [](const Parts& has) { return has.column(ColumnKind::date); }},
        {"past-without-state",
         [](const Parts& has) { return has.table(table::follow_up) && has.all().follow_up.is_there(); }},
        {"paid-differs", [](const Parts& has) { return has.followed(column::paid) && has.states() && has.costs(); }},
        {"paid-without-proof", [](const Parts& has) { return has.followed(column::paid); }},
        {"travel-without-proof",
         [](const Parts& has) { return has.followed(column::paid) && !has.money().travel_keys.empty(); }},
        {"cancelled-but-paid", [](const Parts& has) { return has.followed(column::paid) && has.states(); }},
        {"participant-is-volunteer",
         [](const Parts& has) {
             return has.followed(column::participants) && !has.all().follow_up.volunteers.empty();
         }},
        {"follow-up-without-activity",
         [](const Parts& has) { return has.table(table::follow_up) && has.table(table::activities); }}};
    return all;
}

bool has_what_it_needs(const Rule& rule, const Parts& parts) {
    const auto need = needs().find(rule.id);
    return need == needs().end() || need->second(parts);
}

/// A profile that does not come along is a school's own, and so is what it leaves out.
bool is_of_the_profile(const Rule& rule, const Template& used, const std::vector<Template>& bundled) {
    const auto same = std::ranges::find(bundled, used.profile, &Template::profile);
    return same == bundled.end() || is_active(rule, *same);
}

} // namespace

std::vector<InactiveRule> inactive_rules(const Template& used, const std::vector<Template>& bundled) {
    const Parts parts(used);
    const auto reason_of = [&](const Rule& rule) -> std::optional<InactiveReason> {
        if (!is_active(rule, used))
            return is_of_the_profile(rule, used, bundled) ? InactiveReason::left_out : InactiveReason::elsewhere;
        if (!has_what_it_needs(rule, parts)) return InactiveReason::nothing_to_judge;
        return std::nullopt;
    };
    std::vector<InactiveRule> result;
    for (const auto* rule : all_rules())
        if (const auto reason = reason_of(*rule)) result.push_back({rule->id, *reason});
    return result;
}

} // namespace plan::core
