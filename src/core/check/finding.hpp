// A finding: one thing in a plan that deserves attention. It holds no text for users; messages are made where the
// screen is.
#pragma once

#include "core/document/place.hpp"
#include "core/text/arguments.hpp"
#include "core/values/severity.hpp"

#include <optional>
#include <string>
#include <utility>

namespace plan::core {

/// What can be done about a finding without asking anything.
enum class FixKind {
    none,
    remove_text,
    hide_guidance,
    insert_chapter,
    insert_example,
    keep_example,
    replace_cell,
    add_activity_row,
    add_agenda_row,
    add_columns,
    sort_agenda,
    remove_row,
    update_budget,
    show_changes, ///< changes nothing: opens a comparison
};

struct Finding {
    std::string id; ///< rule, chapter and a fingerprint of what it is about: stable while the document does not change
    std::string rule; ///< rule id
    Severity severity = Severity::hint;
    Place place;
    std::string chapter; ///< chapter id, or empty (cover)
    std::string subject; ///< the text it is about; tells apart two findings of one rule
    std::string variant; ///< of the message, where the rule has several; empty is the first
    Arguments arguments; ///< for the message
    FixKind fix = FixKind::none;
    std::string fix_value;              ///< what the fix puts in, where it puts something in
    std::optional<std::string> ignored; ///< the reason, when a person decided to leave it so
    Severity at_most = Severity::error; ///< a finding may weigh less than its rule

    void offer(FixKind kind, std::string value = {}) {
        fix = kind;
        fix_value = std::move(value);
    }
};

} // namespace plan::core
