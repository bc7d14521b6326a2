// Findings as lines of a tree: equal ones fold into one line with a number, and each says where it is.
#pragma once

#include "ui/common/messages.hpp"
#include "ui/common/plan_view.hpp"
#include "ui/common/tree.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plan::ui {

/// Which findings are listed.
struct FindingFilter {
    std::set<core::Severity> only; ///< empty: all; else no fields to fill in either
    bool ignored = false;          ///< those that a person left as they are, and nothing else
    [[nodiscard]] bool passes(const FindingLine& finding) const;
};

enum class Grouping { by_chapter, by_kind };

/// Findings of one chapter, those of a kind in one line.
/// @param prefix  makes the keys of folded lines unique in the tree
std::vector<TreeLine> fold_findings(const std::vector<const FindingLine*>& findings, const std::string& prefix,
                                    const Messages& messages);

/// The whole tree of the panel Controle.
TreeLine finding_tree(const std::vector<FindingLine>& findings, const FindingFilter& filter, Grouping grouping,
                      const Messages& messages);

/// By what a line is about (of a folded one that is its first finding); nullptr for another line.
const FindingLine* find_finding(const std::vector<FindingLine>& findings, const std::string& id);

} // namespace plan::ui
