// What one process of ours orders from another, and what it answers, as text.
#pragma once

#include "core/overview/leaving_out.hpp"
#include "core/overview/overview.hpp"
#include "core/overview/plan_choice.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plan::addon {

/// Read one plan.
struct ReadOrder {
    std::string url;
    bool with_report = false; ///< of the check, too
};

/// Write the spreadsheet of these plans.
struct WriteOrder {
    std::string place; ///< URL of the file when it has come where it is meant to be
    core::overview::SheetKinds leave_out;
    std::vector<core::overview::ReadPlan> plans;
    std::vector<core::overview::RefusedFile> refused;
};

using WorkOrder = std::variant<ReadOrder, WriteOrder>;

std::string order_text(const ReadOrder& order);
std::string order_text(const WriteOrder& order);
/// Nothing where it is no order.
std::optional<WorkOrder> read_order(std::string_view text);

struct WorkAnswer {
    std::string digest; ///< of what is in the file
    std::string record; ///< as JSON; empty where that is known, by its digest
    std::string why;    ///< why there is neither: the rest of "overview.not-read."
    std::string file;   ///< URL of what was written: the spreadsheet, or the report of the plan
};

inline WorkAnswer refusal(std::string why, std::string digest = {}) {
    return {std::move(digest), {}, std::move(why), {}};
}

std::string answer_text(const WorkAnswer& answer);
/// An answer that cannot be read says that the file could not be opened.
WorkAnswer read_answer(std::string_view text);

} // namespace plan::addon
