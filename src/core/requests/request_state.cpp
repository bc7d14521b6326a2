#include "core/requests/request_state.hpp"

#include "core/plan/plan_fingerprint.hpp"
#include "core/requests/request_proposal.hpp"
#include "core/template/roles.hpp"

#include <optional>

namespace plan::core {
namespace {

/// What the row of the log says that keeps the digest of this request; nothing where there is none.
std::optional<std::string> find_outcome(const Plan& plan, const Request& request) {
    const auto digest = request_digest(request);
    for (const auto* table : plan.tables(role::table::consultations))
        for (std::size_t row = 0; row < table->rows.size(); ++row) {
            const auto& cells = table->rows[row];
            if (cells.empty() || !plan.plan_template->requests.is_log_kind(table->text(row, role::column::kind)))
                continue;
            if (fingerprint_of_row(plan, cells.front().place) == digest) return table->text(row, role::column::outcome);
        }
    return std::nullopt;
}

} // namespace

std::string_view name_of(RequestState state) {
    switch (state) {
    case RequestState::fresh:
        return "new";
    case RequestState::in_plan:
        return "in-plan";
    case RequestState::decided:
        break;
    }
    return "decided";
}

RequestState state_of(const Plan& plan, const Request& request) {
    if (find_outcome(plan, request)) return RequestState::decided;
    return is_logged(plan, request) ? RequestState::in_plan : RequestState::fresh;
}

std::string noted_outcome(const Plan& plan, const Request& request) {
    return find_outcome(plan, request).value_or(std::string());
}

} // namespace plan::core
