// The words of the dossier about a budget year, and of the overview of who learned what.
#pragma once

#include "core/text/vocabulary.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

class JsonNode;

/// What a dossier still lacks, in the order in which it says so.
enum class DossierGapKind {
    no_proof,
    no_invoice,
    not_planned,    ///< paid, and nothing was planned for it
    no_state,       ///< planned, and nothing says what became of it
    past_planned,   ///< still "planned" when its date is over
    not_paid,       ///< done, and nothing says what was paid
    paid_unread,    ///< what was paid cannot be read
    planned_unread, ///< the same of what was planned
    payer_unknown,  ///< paid, and nothing says by whom
    other_year,     ///< planned in one budget year, paid in another
    no_use          ///< nothing says what it is good for
};

/// "noProof", "noInvoice" …: as templates say it.
std::string_view name_of(DossierGapKind kind);

inline constexpr std::array dossier_gap_kinds = {
    DossierGapKind::no_proof,    DossierGapKind::no_invoice,     DossierGapKind::not_planned,
    DossierGapKind::no_state,    DossierGapKind::past_planned,   DossierGapKind::not_paid,
    DossierGapKind::paid_unread, DossierGapKind::planned_unread, DossierGapKind::payer_unknown,
    DossierGapKind::other_year,  DossierGapKind::no_use};

/// A list: what stands above it, and how each line of it is written.
struct DossierListWords {
    std::string title; ///< may hold {year}
    std::string item;
};

/// Titles of the columns, and the words in its last rows.
struct DossierTableWords {
    std::string title;
    std::string caption; ///< may hold {year}
    std::string none;    ///< instead of a table without rows
    std::string number;
    std::string what;
    std::string for_whom;
    std::string use;
    std::string date;
    std::string planned;
    std::string paid;
    std::string proof;
    std::string elsewhere;   ///< the row of what other plans spend
    std::string total;       ///< the last row
    std::string not_counted; ///< with {amount}
};

/// Lines with {amount}; the last two have {n}.
struct DossierFigureWords {
    std::string title; ///< may hold {year}
    std::string grant;
    std::string reserve;
    std::string planned;
    std::string paid;
    std::string carried_over;
    std::string repay;
    std::string overspent;
    std::string estimate; ///< a sentence: the year is not closed yet
    std::string unread_planned;
    std::string unread_paid;
};

/// Links that lead to nothing that can be put beside the dossier. Items have {number}, {text} and {url}.
struct DossierLinkWords {
    std::string title;
    DossierListWords missing;
    DossierListWords outside;
    DossierListWords remote;
    DossierListWords not_a_file;
};

struct DossierIndexWords {
    std::string title;
    std::string file; ///< the name of the file with the index, without an ending
    std::string item; ///< with {name} and {numbers}
    std::string none;
};

/// The overview of who learned what: its title, those of its three tables and their columns.
struct LearningWords {
    std::string title;
    std::string per_goal;
    std::string per_group;
    std::string per_function;
    std::string goal;
    std::string group;
    std::string function;
    std::string done;
    std::string planned;
    std::string postponed;
    std::string cancelled;
    std::string participants;
    std::string hours;
    std::string not_yet;
    std::string no_goal;          ///< of activities without one
    std::string not_yet_at_all;   ///< a sentence with {names}
    std::string everyone_reached; ///< a sentence: nobody is left
};

/// By which names of persons are told from what else stands beside them.
struct NameWords {
    Terms titles;    ///< before a name: "juf"
    Terms particles; ///< within one: "van"
    Terms words;     ///< that are no names, besides those of Vocabulary: "graad", "factuur"
    Terms phrases;   ///< of two words; the second by itself may be a name: "leraren Frans"
};

struct DossierTemplate {
    std::string title;                     ///< with {year}
    std::vector<std::string> introduction; ///< with {organisation}, {schoolYear}, {year} and {date}
    std::string names_left_out;            ///< a sentence
    std::string gaps_title;
    std::string no_gaps;                                         ///< instead of the lists
    std::array<DossierListWords, dossier_gap_kinds.size()> gaps; ///< in the order of the enum
    DossierTableWords table;
    DossierFigureWords figures;
    DossierLinkWords links;
    DossierIndexWords index;
    LearningWords learning;
    NameWords names;

    /// Whether the template has the words of a dossier at all.
    [[nodiscard]] bool is_there() const { return !title.empty(); }
    [[nodiscard]] const DossierListWords& gap(DossierGapKind kind) const {
        return gaps[static_cast<std::size_t>(kind)];
    }
};

/// @throws Refused  "template.broken"
DossierTemplate read_dossier(const JsonNode& node);

} // namespace plan::core
