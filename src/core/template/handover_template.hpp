// What a template says of handing a plan over: to whom, in which words, under which names.
#pragma once

#include "core/text/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

class JsonNode;

/// What a council, committee or meeting has to do with the plan.
enum class BodyPart {
    approves,   ///< without its approval the plan is none
    consulted,  ///< gives its view on the draft, before the approval
    takes_part, ///< how, when and with what outcome is noted
    decides,    ///< a board that decides as well; that is noted, and is no approval
    informed
};

/// Who gets the plan. Texts may hold {title}, {organisation}, {schoolYear}, {version}, {body}, {author} and {date}.
struct Body {
    std::string id;
    std::string title; ///< "schoolraad"
    BodyPart part = BodyPart::informed;
    Terms names;         ///< by which a plan calls it
    std::string when;    ///< as in Content: the yes/no setting on which it depends whether there is one
    std::string purpose; ///< what is asked of it: "overleg"
    std::string log;     ///< how the plan notes that it got it: "ontwerp bezorgd"
    std::string request; ///< what is asked, in a sentence
    std::string subject; ///< of the mail
    std::vector<std::string> mail;
};

/// The words of the one-page summary.
struct SummaryWords {
    std::string title;
    std::string introduction;
    std::string goals;
    std::string activities;
    std::string agenda;
    std::string budget;
    std::string budget_year;  ///< with {year}, {available}, {planned} and {left}
    std::string budget_total; ///< with {total}
    std::string changes;      ///< a title, with {version}
    std::string no_changes;
    std::string unknown_changes; ///< the earlier version was not found
    std::string more;            ///< how many of a list are left out: {n}
    std::string new_goal;        ///< these have {name}
    std::string gone_goal;
    std::string new_activity;
    std::string gone_activity;
    std::string moved;    ///< with {name}, {from} and {to}
    std::string costs;    ///< with {from} and {to}
    std::string chapters; ///< with {names}
};

struct HandoverTemplate {
    std::vector<Body> bodies;
    std::string draft;   ///< stands on every page and in the names of the files: "ONTWERP"
    std::string version; ///< "versie {version}"
    Terms log_words;     ///< by which a row that only notes a delivery is known: "bezorgd"
    std::string plan_file;
    std::string report_file;
    std::string summary_file;
    SummaryWords summary;

    /// Whether a text names a body with that part.
    [[nodiscard]] bool names(BodyPart part, std::string_view text) const;
    /// nullptr when there is none with this id
    [[nodiscard]] const Body* body(std::string_view id) const;
};

/// @param vocabulary  of templates of an earlier time, which have the names of a body there, under its id
/// @throws Refused  "template.broken"
HandoverTemplate read_handover(const JsonNode& node, const std::optional<JsonNode>& vocabulary);

} // namespace plan::core
