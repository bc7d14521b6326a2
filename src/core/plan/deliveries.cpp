#include "core/plan/deliveries.hpp"

#include "core/plan/placed_text.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/template/roles.hpp"
#include "core/template/written_day.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <charconv>

namespace plan::core {
namespace {

/// The number in "versie 2, kenmerk …"; 0 when there is none.
int version_in(std::string_view text, std::string_view pattern) {
    const auto before = pattern.substr(0, pattern.find('{'));
    const auto at = text.find(before);
    if (at == std::string_view::npos) return 0;
    const auto digits = text.substr(at + before.size());
    int version = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), version);
    return std::max(version, 0);
}

std::string text_of(const PlacedText* cell) { return cell == nullptr ? std::string() : cell->text; }

} // namespace

std::vector<Delivery> deliveries(const Plan& plan) {
    std::vector<Delivery> result;
    for (const auto& row : delivery_rows(plan)) {
        const auto outcome = text_of(row.outcome);
        result.push_back({row.body->text, version_in(outcome, plan.plan_template->handover.version),
                          fingerprint_of_row(plan, row.body->place)});
    }
    return result;
}

int version_of(const Plan& plan, const std::string& fingerprint) {
    int latest = 0;
    for (const auto& delivery : deliveries(plan)) {
        if (delivery.fingerprint == fingerprint && delivery.version > 0) return delivery.version;
        latest = std::max(latest, delivery.version);
    }
    return latest + 1;
}

std::map<std::string, std::string, std::less<>> delivery_row(const Plan& plan, const Body& body, int version, Day day) {
    return {{std::string(role::column::body), body.title},
            {std::string(role::column::kind), body.log},
            {std::string(role::column::date), date_in_words(*plan.plan_template, day)},
            {std::string(role::column::outcome), version_label(plan, version)}};
}

std::string version_label(const Plan& plan, int version) {
    return substitute(plan.plan_template->handover.version,
                      [version](std::string_view) { return std::to_string(version); });
}

std::string fill_in_handover(std::string_view text, const Plan& plan, const Body* body, int version, Day day) {
    return substitute(text, [&](std::string_view name) -> std::string {
        if (name == "title") return plan.plan_template->title;
        if (name == "organisation") return without_break_marks(plan.organisation);
        if (name == "schoolYear") return plan.school_year ? plan.school_year->label() : "";
        if (name == "version") return std::to_string(version);
        if (name == "body") return body == nullptr ? "" : body->title;
        if (name == "date") return date_in_words(*plan.plan_template, day);
        return {};
    });
}

bool comes_to_approve(const Plan& plan, const NotedTalk& before, std::string_view kept, const NotedTalk& after) {
    const auto approves = [&plan](const NotedTalk& talk) {
        return !plan.plan_template->handover.log_words.in(talk.kind) && !trimmed(talk.outcome).empty() &&
               says_approved(plan, talk.kind, talk.outcome);
    };
    return approves(after) && (kept.empty() || !approves(before));
}

bool is_approved(const Plan& plan) {
    return std::ranges::any_of(consultation_rows(plan), [&plan](const ConsultationRow& row) {
        return !row.is_open() && row.date != nullptr && !row.date->text.empty() &&
               says_approved(plan, text_of(row.kind), text_of(row.outcome));
    });
}

} // namespace plan::core
