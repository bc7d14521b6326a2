// Judging a plan again and again while somebody writes in it.
#pragma once

#include "core/check/chapter_memory.hpp"
#include "core/check/finding.hpp"
#include "core/check/finding_list.hpp"
#include "core/check/rule.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace plan::core {

/// Judges one plan, and once more when its running text was revised (revise_running_text): only what was written in.
class RepeatedCheck {
public:
    /// That the text of this block was revised since it was judged.
    void was_written(std::size_t block) { written_.insert(block); }

    /// As check_plan; always of the same plan.
    /// @returns  what findings() are now
    const std::vector<Finding>& judge(const Plan& plan, const Document& document, Occasion occasion, Day today);

    [[nodiscard]] std::vector<Finding> findings() && { return std::move(list_).all(); }

private:
    void judge_all(const RuleInput& subject, Occasion occasion);
    void judge_chapter(const RuleInput& subject, Occasion occasion, std::size_t chapter);

    std::optional<std::pair<Occasion, Day>> judged_for_;
    std::set<std::size_t> written_;
    std::optional<Budget> budget_;
    ChapterMemory memory_;
    std::map<const Rule*, std::vector<Finding>> found_; ///< by rules that may find another thing while others write
    FindingList list_;
};

} // namespace plan::core
