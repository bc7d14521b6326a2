// What a template says of requests for training: the form that a member of staff fills in, and how the plan notes them.
#pragma once

#include "core/text/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

class JsonNode;

/// The fields of a form that the code knows; a template may ask for others besides.
namespace request_field {
inline constexpr std::string_view name = "name";
inline constexpr std::string_view function = "function";
inline constexpr std::string_view activity = "activity";
inline constexpr std::string_view provider = "provider";
inline constexpr std::string_view date = "date";
inline constexpr std::string_view hours = "hours";
inline constexpr std::string_view cost = "cost";
inline constexpr std::string_view travel = "travel";
inline constexpr std::string_view goal = "goal";
inline constexpr std::string_view motivation = "motivation";
inline constexpr std::string_view replacement = "replacement";
inline constexpr std::string_view decision = "decision";
inline constexpr std::string_view reason = "reason";
} // namespace request_field

struct RequestField {
    std::string id; ///< of request_field, or a school's own
    std::string label;
    std::string hint; ///< a placeholder, which stands in the cell of the answer until there is one
    bool is_needed = false;
    std::vector<std::string> keys; ///< request_label_key of all labels that are accepted
};

/// Texts may hold {variables}, as those of chapters.
struct RequestTemplate {
    std::string title;
    std::vector<std::string> title_keys; ///< request_label_key of all titles that are accepted
    std::string subtitle;                ///< left out where school or school year are not known
    std::vector<std::string> introduction;
    std::vector<std::string> columns; ///< the titles of both
    std::vector<RequestField> fields; ///< of the one who asks
    std::string decision_title;
    std::vector<RequestField> decision_fields; ///< of the one who decides
    std::string goals_title;                   ///< stands above the goals of the plan
    std::string goal;                          ///< one of them, with {number} and {goal}
    std::vector<std::string> closing;
    std::string activity; ///< how the plan calls it, with {activity} and {provider}
    std::string category; ///< of its costs; travel has that of MoneyWords
    Terms yes;            ///< say that a request is approved
    Terms no;
    // How the table of consultations notes a request that was decided about.
    std::string log_body; ///< with {activity}
    std::string log_kind;
    std::string log_approved;
    std::string log_refused; ///< with {reason}

    /// Whether the template has the form at all.
    [[nodiscard]] bool is_offered() const { return !fields.empty(); }
    /// The field with this id, of either part; nullptr when there is none.
    [[nodiscard]] const RequestField* field(std::string_view id) const;
    /// Whether the column "kind" of a table of consultations says that its row notes a request.
    [[nodiscard]] bool is_log_kind(std::string_view kind) const;
};

/// The key by which labels of a form are compared: as match_key, without a number before it, what stands in brackets
/// behind it, and the question mark or star at its end.
std::string request_label_key(std::string_view label);

/// @throws Refused  "template.broken"
RequestTemplate read_requests(const JsonNode& node);

} // namespace plan::core
