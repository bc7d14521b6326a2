// A request for training, as it is read from a form that somebody filled in.
#pragma once

#include "core/document/document.hpp"
#include "core/template/plan_template.hpp"
#include "core/values/calendar.hpp"
#include "core/values/money.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

enum class RequestDecision { open, approved, refused };

/// An answer that stands there and could not be understood; it is never guessed what it means.
struct UnreadAnswer {
    std::string field; ///< id; empty for a line that the form does not have
    std::string text;  ///< of such a line "label: answer"
    bool operator==(const UnreadAnswer&) const = default;
};

struct Request {
    std::map<std::string, std::string, std::less<>> answers; ///< by field id, without those that are still to be given
    std::optional<Cents> cost;                               ///< nothing where it is not said or not understood
    std::optional<Cents> travel;                             ///< the same; 0 where the answer is no
    std::optional<Period> period;                            ///< nothing, too, where the year is not known
    std::optional<std::int64_t> hours;                       ///< in hundredths
    RequestDecision decision = RequestDecision::open;        ///< open, too, where it was not understood
    std::vector<UnreadAnswer> unread;
    std::size_t more = 0; ///< forms that stand behind this one in the document; they are not read

    /// What was answered; empty where nothing was.
    [[nodiscard]] std::string answer(std::string_view field) const;
    /// The same without line breaks.
    [[nodiscard]] std::string line(std::string_view field) const;
    /// Whether nobody has filled in anything.
    [[nodiscard]] bool is_blank() const { return answers.empty() && unread.empty(); }
};

/// Reads the first form in a document. It may have been changed by hand: rows moved, added or taken out, columns the
/// other way round, labels in other words, the table made into text.
/// @param school_year  that of the plan, for dates that name no year
/// @returns nothing when the document is no request: it has not enough of the form's labels, or does not ask for a
/// training
std::optional<Request> read_request(const Document& document, const Template& plan_template,
                                    const std::optional<SchoolYear>& school_year = std::nullopt);

} // namespace plan::core
