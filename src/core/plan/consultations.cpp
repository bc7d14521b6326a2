#include "core/plan/consultations.hpp"

#include "core/plan/chapter_text.hpp"
#include "core/plan/placed_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

std::vector<ConsultationRow> rows_of(const Plan& plan, bool of_deliveries) {
    std::vector<ConsultationRow> rows;
    for (const auto* table : plan.tables(role::table::consultations))
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            const ConsultationRow candidate{table->cell(row, role::column::body), table->cell(row, role::column::kind),
                                            table->cell(row, role::column::date),
                                            table->cell(row, role::column::outcome)};
            if (candidate.body == nullptr || candidate.body->text.empty()) continue;
            if (candidate.kind != nullptr && plan.plan_template->requests.is_log_kind(candidate.kind->text))
                continue; // that a member of staff may go somewhere is no talk about the plan
            const bool is_delivery =
                candidate.kind != nullptr && plan.plan_template->handover.log_words.in(candidate.kind->text);
            if (is_delivery == of_deliveries) rows.push_back(candidate);
        }
    return rows;
}

} // namespace

bool ConsultationRow::is_open() const {
    return std::ranges::any_of(
        std::initializer_list<const PlacedText*>{body, kind, date, outcome},
        [](const auto* cell) { return cell != nullptr && !find_placeholders(cell->text).empty(); });
}

bool names_body(const Plan& plan, std::string_view text) {
    return std::ranges::any_of(plan.plan_template->handover.bodies,
                               [text](const Body& body) { return body.names.in(text); });
}

bool says_approved(const Plan& plan, std::string_view kind, std::string_view outcome) {
    const auto& words = plan.plan_template->vocabulary;
    if (words.approval.empty() || words.refusal.in(outcome) || !find_placeholders(outcome).empty()) return false;
    if (plan.plan_template->requests.is_log_kind(kind)) return false; // a request for training was approved
    return words.approval.in(kind) || words.approval.in(outcome);
}

std::vector<ConsultationRow> consultation_rows(const Plan& plan) { return rows_of(plan, false); }
std::vector<ConsultationRow> delivery_rows(const Plan& plan) { return rows_of(plan, true); }

std::vector<const Body*> bodies_with(const Plan& plan, BodyPart part) {
    std::vector<const Body*> result;
    for (const auto& body : plan.plan_template->handover.bodies) {
        const bool stands_in = body.when.starts_with('!');
        if (body.part == part && !(stands_in && cover_says(plan, body.when.substr(1)).value_or(false)))
            result.push_back(&body);
    }
    return result;
}

bool is_needed(const Plan& plan, const Body& body) {
    return body.when.empty() || cover_says(plan, body.when).value_or(false);
}

bool is_told(const Plan& plan, const Body& body, const Terms& act) {
    const auto* chapter = plan.chapter(role::chapter::involvement);
    return chapter != nullptr && any_paragraph(*chapter, [&](const std::string& text) {
               if (!has_digit(text) && find_placeholders(text).empty()) return false;
               const auto spaced = spaced_words(text);
               return body.names.in_words(spaced) && (act.empty() || act.in_words(spaced));
           });
}

std::optional<bool> cover_says(const Plan& plan, std::string_view fact) {
    const auto* line = plan.fact(fact);
    if (line == nullptr) return std::nullopt;
    const auto key = match_key(line->value.text);
    if (key == match_key(plan.plan_template->yes)) return true;
    if (key == match_key(plan.plan_template->no)) return false;
    return std::nullopt;
}

} // namespace plan::core
