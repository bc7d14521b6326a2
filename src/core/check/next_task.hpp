// What a person does next to finish a plan: one thing after the other, chapter by chapter.
#pragma once

#include "core/check/finding.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// What a finding asks of a person.
enum class Need {
    fill_in,  ///< a field
    mend,     ///< an error or a point of attention
    adapt,    ///< example text
    consider, ///< a tip
};

Need need_of(const Finding& finding);

/// A finding that is still open.
struct OpenItem {
    std::string id;
    std::string chapter; ///< id; empty for the cover
    Need need = Need::consider;
    bool operator==(const OpenItem&) const = default;
};

/// Where a person is: what was offered last, and the chapter that is looked at now.
struct WorkPlace {
    std::string offered; ///< id of the finding; empty: nothing was
    std::string chapter; ///< id; empty for the cover
};

/// The next thing to do: in the chapter that is looked at, then in those behind it, then from the front again. In a
/// chapter what is empty or wrong comes first, then its example text, as one thing. What was offered and is still open
/// is passed over until all else was offered. Tips are no task.
/// @param open      in the order of the document
/// @param chapters  ids in the order of the plan; the cover stands before them
/// @return nothing when there is nothing to do
std::optional<OpenItem> next_task(const std::vector<OpenItem>& open, const std::vector<std::string>& chapters,
                                  const WorkPlace& place);

} // namespace plan::core
