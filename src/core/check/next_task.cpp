#include "core/check/next_task.hpp"

#include <algorithm>

namespace plan::core {
namespace {

std::size_t rank_of(const std::vector<std::string>& chapters, const std::string& chapter) {
    if (chapter.empty()) return 0;
    return static_cast<std::size_t>(std::ranges::find(chapters, chapter) - chapters.begin()) + 1;
}

/// Of each chapter what is to be filled in or mended, in the order of the document, and one piece of example text.
std::vector<OpenItem> tasks_of(const std::vector<OpenItem>& open, const std::vector<std::string>& chapters) {
    std::vector<OpenItem> tasks;
    for (const auto& item : open) {
        const bool is_repeated = item.need == Need::adapt && std::ranges::any_of(tasks, [&item](const OpenItem& task) {
                                     return task.need == Need::adapt && task.chapter == item.chapter;
                                 });
        if (item.need != Need::consider && !is_repeated) tasks.push_back(item);
    }
    std::ranges::stable_sort(tasks, {}, [&chapters](const OpenItem& task) {
        return std::pair(rank_of(chapters, task.chapter), task.need == Need::adapt);
    });
    return tasks;
}

} // namespace

Need need_of(const Finding& finding) {
    if (std::holds_alternative<fix::KeepExample>(finding.fix)) return Need::adapt;
    if (asks_person(finding.fix)) return Need::fill_in;
    return finding.severity == Severity::hint ? Need::consider : Need::mend;
}

std::optional<OpenItem> next_task(const std::vector<OpenItem>& open, const std::vector<std::string>& chapters,
                                  const WorkPlace& place) {
    auto tasks = tasks_of(open, chapters);
    if (tasks.empty()) return {};
    const auto offered = std::ranges::find(tasks, place.offered, &OpenItem::id);
    const auto here = rank_of(chapters, place.chapter);
    const auto next = offered != tasks.end() && offered->chapter == place.chapter
                          ? offered + 1
                          : std::ranges::find_if(
                                tasks, [&](const OpenItem& task) { return rank_of(chapters, task.chapter) >= here; });
    return next != tasks.end() ? *next : tasks.front();
}

} // namespace plan::core
