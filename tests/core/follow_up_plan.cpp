#include "tests/core/follow_up_plan.hpp"

#include "core/template/roles.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>

namespace plan::test {
namespace {

/// In front of the first chapter that the template has behind it.
std::ptrdiff_t place_of_follow_up(const core::Document& document) {
    const auto end = static_cast<std::ptrdiff_t>(document.blocks.size());
    const auto profile = document.properties.find("PlanProfile");
    if (profile == document.properties.end()) return end;
    const auto& chapters = bundled_template(profile->second).chapters;
    const auto own = std::ranges::find_if(
        chapters, [](const core::Chapter& chapter) { return chapter.is(core::role::chapter::follow_up); });
    const auto comes_behind = [&](const core::Block& block) {
        const auto* title = std::get_if<core::Paragraph>(&block);
        return title != nullptr && title->outline_level == 1 &&
               std::any_of(own, chapters.end(), [title](const auto& chapter) { return chapter.title == title->text; });
    };
    return std::ranges::find_if(document.blocks, comes_behind) - document.blocks.begin();
}

} // namespace

void add_follow_up(core::Document& document, const std::vector<std::vector<std::string>>& rows,
                   const std::vector<std::string>& titles) {
    core::Table table{{titles}};
    for (auto row : rows) {
        row.resize(std::max(row.size(), titles.size()));
        table.rows.push_back(std::move(row));
    }
    const auto place = document.blocks.begin() + place_of_follow_up(document);
    document.blocks.insert(document.blocks.insert(place, std::move(table)), heading("Opvolging"));
}

} // namespace plan::test
