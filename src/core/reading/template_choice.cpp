#include "core/reading/template_choice.hpp"

#include "core/text/refused.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace plan::core {
namespace {

/// How many texts of a document speak in words that only this profile's plans use.
std::size_t profile_words(const Document& document, const Template& plan_template) {
    std::size_t count = 0;
    const auto look = [&](const std::string& text) {
        if (plan_template.reading.profile.in(text)) ++count;
    };
    for (const auto& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) look(paragraph->text);
        else
            for (const auto& row : std::get<Table>(block).rows)
                for (const auto& cell : row) look(cell);
    }
    return count;
}

struct Fit {
    std::size_t chapters = 0;
    bool is_said = false; ///< by somebody who was asked
    bool is_hinted = false;
    std::ptrdiff_t missing = 0; ///< chapters, less than none
    [[nodiscard]] auto order() const { return std::tuple(is_said, chapters, is_hinted); }
};

} // namespace

std::string profile_bookmark(std::string_view profile) { return "plan-profile-" + std::string(profile); }

View choose_view(const Document& document, const std::vector<Template>& templates) {
    std::map<ChapterWords, std::vector<std::string>> keys; // nearly always all templates have the same words
    const auto hint = document.property("PlanProfile");
    std::vector<std::pair<Fit, View>> views;
    for (const auto& candidate : templates) {
        const auto [own_keys, is_new] = keys.try_emplace(candidate.chapter_words);
        if (is_new) own_keys->second = title_keys(document, candidate.chapter_words);
        TitleIndex titles(candidate);
        const auto part = find_plan_part(document, own_keys->second, candidate, titles);
        auto outline = read_outline(document, own_keys->second, candidate, titles, part);
        Fit fit{known_chapters(outline), document.bookmarks.contains(profile_bookmark(candidate.profile)),
                candidate.profile == hint, 0};
        fit.missing = -std::ranges::count_if(candidate.chapters, [&outline](const Chapter& chapter) {
            return !chapter.optional && std::ranges::find(outline, &chapter, &BlockRole::chapter) == outline.end();
        });
        // A plan whose text was all deleted is still one, and so is one whose chapters are all called otherwise.
        if (fit.chapters == 0 && !fit.is_hinted && !has_plan_title(document, candidate)) continue;
        views.emplace_back(fit, View{&candidate, std::move(titles), part, std::move(outline), {}, false});
    }
    if (views.empty()) throw Refused("document.no-plan");
    const auto best = std::ranges::max_element(views, {}, [](const auto& view) { return view.first.order(); });
    std::vector<std::pair<Fit, View>*> equal;
    for (auto& view : views)
        if (view.first.order() == best->first.order()) equal.push_back(&view);
    auto* chosen = &*best;
    bool is_open = false;
    if (equal.size() > 1) {
        std::vector<std::tuple<std::size_t, std::ptrdiff_t>> tells;
        for (const auto* view : equal)
            tells.emplace_back(profile_words(document, *view->second.plan_template), view->first.missing);
        const auto most = std::ranges::max_element(tells);
        chosen = equal[static_cast<std::size_t>(most - tells.begin())];
        is_open = std::ranges::count(tells, *most) > 1;
    }
    auto& view = chosen->second;
    view.keys = std::move(keys.at(view.plan_template->chapter_words));
    view.is_open = is_open;
    return std::move(view);
}

} // namespace plan::core
