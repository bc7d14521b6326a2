// What a request for training would put into a plan, and how the plan notes that it was decided about.
#pragma once

#include "core/forms/answer_problem.hpp"
#include "core/plan/plan.hpp"
#include "core/requests/request_reading.hpp"

#include <map>
#include <string>
#include <vector>

namespace plan::core {

/// The cells of a row by the roles of their columns: whatever columns a plan's table has, it takes what it knows.
using RowCells = std::map<std::string, std::string, std::less<>>;

struct RequestProblem {
    std::string field; ///< id
    AnswerProblem problem;
};

/// No cell holds the name of the person who asks: a plan says what staff of which function do.
struct RequestProposal {
    RowCells activity; ///< a row of the table of activities
    RowCells agenda;
    std::vector<RowCells> costs;          ///< none where nothing is said of them; the second is that of travel
    std::string already;                  ///< the plan has the activity, under this name: no row is to be added for it
    bool is_scheduled = false;            ///< it stands on the agenda, too
    std::vector<RequestProblem> problems; ///< what is missing, or cannot be read in the plan
};

RequestProposal propose_request(const Request& request, const Plan& plan);

/// The row of the table of consultations that notes the decision.
/// @param reason  why it was refused; may be empty
/// @param date  of the decision, as the plan writes it
RowCells request_log_row(const Request& request, const Template& plan_template, bool approved,
                         const std::string& reason, const std::string& date);

/// By which a request is known again: the same name, training and date, however they are spaced. Sixteen digits.
std::string request_mark(const Request& request);

/// By which the plan keeps what was decided about: all that was answered, but for the name and the decision, since a
/// plan names nobody. Sixteen digits.
std::string request_digest(const Request& request);

/// Whether the plan has taken notice of the request: its table of consultations notes it, or it has the activity.
/// Two people who ask for one training cannot be told apart by that, since the plan names nobody.
bool is_logged(const Plan& plan, const Request& request);

} // namespace plan::core
