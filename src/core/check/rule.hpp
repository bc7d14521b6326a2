// A rule: one thing that can be wrong with a plan. Each has a file, a test, a page (docs/rules/<id>.md) and a message.
#pragma once

#include "core/budget/budget.hpp"
#include "core/check/chapter_memory.hpp"
#include "core/check/finding.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan_tables.hpp"

#include <limits>
#include <string_view>
#include <variant>
#include <vector>

namespace plan::core {

/// What a rule over all of a plan may look at.
struct RuleInput {
    const Plan& plan;
    const Document& document;
    const Budget& budget; ///< of the plan
    Day today;
    ChapterMemory& memory; ///< of what was found out about chapters that nobody has written in since
};

/// A whole document, or the blocks of one chapter of it without the texts beside them.
struct Stretch {
    std::size_t first = 0;
    std::size_t end = std::numeric_limits<std::size_t>::max();
    bool with_asides = true;

    [[nodiscard]] bool holds(std::size_t block) const { return first <= block && block < end; }
    [[nodiscard]] bool holds(const Place& place) const {
        return holds(place.block) && (with_asides || place.aside == 0);
    }
};

/// Takes down what a rule finds. Id, severity and chapter are filled in here.
class Report {
public:
    explicit Report(const Plan& plan) : plan_(plan) {}

    /// @param subject  the text that the finding is about: findings of one rule with one subject are told apart by
    /// number
    Finding& add(const Place& place, std::string subject, Arguments arguments = {});

    std::vector<Finding> findings;

private:
    const Plan& plan_;
};

enum class Occasion { writing, sending };

/// A check of all that a plan says.
using PlanCheck = void (*)(const RuleInput&, Report&);
/// A check of its tables alone: what it found holds while somebody writes sentences.
using TableCheck = void (*)(const PlanTables&, Report&);
/// A check of a stretch by itself, in which all is that it finds: of sentences in other chapters it knows nothing.
using StretchCheck = void (*)(const RuleInput&, const Stretch&, Report&);

/// Whether a check reads the running text (revise_running_text) of that chapter: while somebody writes in others, what
/// it found holds.
using ReadsChapter = bool (*)(const PlanChapter&);

/// Which profiles it is for, and how much it weighs, stands in their templates.
struct Rule {
    std::string_view id;
    std::string_view source = {};      ///< of docs/sources.md: "V55", "T8"; empty is good sense
    Occasion when = Occasion::writing; ///< sending: not before that
    bool may_be_left = true;           ///< whether a person may leave what it finds as it is
    ReadsChapter reads = nullptr;      ///< of a check of all: null where it reads what any chapter says
    std::variant<PlanCheck, TableCheck, StretchCheck> run;
};

} // namespace plan::core
