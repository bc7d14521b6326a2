// What was found out about a chapter by itself, while others are written.
#pragma once

#include "core/plan/plan.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace plan::core {

/// Of one plan.
class ChapterMemory {
public:
    /// What `look` tells of the chapter, as it did before where nobody has written in it.
    /// @param question  what is looked for
    template <typename Look>
    std::uint64_t recall(std::string_view question, const Plan& plan, const PlanChapter& chapter, Look&& look) {
        auto& answers = answers_[question];
        answers.resize(plan.chapters.size());
        auto& answer = answers[static_cast<std::size_t>(&chapter - plan.chapters.data())];
        if (!answer) answer = look(chapter);
        return *answer;
    }

    void forget(std::size_t chapter) {
        for (auto& [question, answers] : answers_)
            if (chapter < answers.size()) answers[chapter].reset();
    }

private:
    std::map<std::string_view, std::vector<std::optional<std::uint64_t>>> answers_; ///< of each chapter
};

} // namespace plan::core
