// The lines of the list of findings: which ones are shown, under which titles.
#pragma once

#include "ui/common/messages.hpp"
#include "ui/common/plan_view.hpp"

#include <string_view>
#include <vector>

namespace plan::ui {

enum class Shown { all, errors, warnings, hints, ignored }; ///< in the order of the panel's list
enum class Grouping { by_chapter, by_severity };

struct FindingLines {
    std::vector<rtl::OUString> texts;
    std::vector<int> findings; ///< for each line the index of its finding; -1: the title of a group

    /// The line of the finding with this id; -1 when it is not shown.
    [[nodiscard]] int line_of(const std::vector<FindingLine>& all, std::string_view id) const;
};

FindingLines finding_lines(const std::vector<FindingLine>& findings, Shown shown, Grouping grouping,
                           const Messages& messages);

} // namespace plan::ui
