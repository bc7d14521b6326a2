#include "core/reading/template_choice.hpp"

#include "core/reading/level_choice.hpp"
#include "core/text/refused.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace plan::core {
namespace {

struct Fit {
    std::size_t chapters = 0; ///< with a title of the template
    std::size_t guesses = 0;  ///< chapters besides, by the words in their titles
    bool is_said = false;     ///< by somebody who was asked
    bool is_hinted = false;
    std::ptrdiff_t missing = 0; ///< chapters, less than none
    std::size_t words = 0;      ///< of the profile
};

using FittingView = std::pair<Fit, View>;

/// The one whose profile somebody chose, or that the document's hint names and no other has more chapters of.
FittingView* told_view(std::vector<FittingView>& views) {
    const auto said = std::ranges::find_if(views, [](const auto& view) { return view.first.is_said; });
    if (said != views.end()) return &*said;
    std::size_t most = 0;
    for (const auto& view : views) most = std::max(most, view.first.chapters);
    const auto hinted = std::ranges::find_if(
        views, [most](const auto& view) { return view.first.is_hinted && view.first.chapters == most; });
    return hinted == views.end() ? nullptr : &*hinted;
}

constexpr std::size_t enough_words = 8;

template <typename Look>
void each_text(const Document& document, Look&& look) {
    for (std::size_t block = 0; block < document.blocks.size(); ++block)
        each_text_of_block(document, block, [&look](const std::string& text, const Place&) { look(text); });
}

/// As profile_words, of all at once.
void count_profile_words(std::vector<FittingView>& views, const Document& document) {
    each_text(document, [&views](const std::string& text) {
        if (std::ranges::all_of(views, [](const FittingView& view) { return view.first.words >= enough_words; }))
            return;
        const auto spaced = spaced_words(text);
        for (auto& [fit, view] : views)
            if (fit.words < enough_words && view.plan_template->reading.profile.in_words(spaced)) ++fit.words;
    });
}

/// The one of which most tells: chapters, and texts in the words of its profile.
FittingView* likeliest_view(std::vector<FittingView>& views, const Document& document) {
    if (views.size() > 1) count_profile_words(views, document);
    const auto telling = [](const FittingView& view) {
        const auto& fit = view.first;
        return 2 * fit.chapters + fit.guesses + fit.words;
    };
    // What is missing tells nothing; it only picks the one to begin with.
    const auto best = std::ranges::max_element(
        views, {}, [&telling](const FittingView& view) { return std::tuple(telling(view), view.first.missing); });
    best->second.is_open = std::ranges::count(views, telling(*best), telling) > 1;
    return &*best;
}

} // namespace

std::size_t profile_words(const Document& document, const Template& plan_template) {
    std::size_t count = 0;
    each_text(document, [&](const std::string& text) {
        if (count < enough_words && plan_template.reading.profile.in(text)) ++count;
    });
    return count;
}

View view_with(const Document& document, const Template& plan_template) {
    auto keys = title_keys(document, plan_template.chapter_words);
    TitleIndex titles(plan_template);
    const auto part = find_plan_part(document, keys, plan_template, titles);
    auto outline = read_outline(document, keys, plan_template, titles, part);
    return {&plan_template, std::move(titles), part, std::move(outline), std::move(keys), false};
}

std::string profile_bookmark(std::string_view profile) { return std::string(profile_mark) + std::string(profile); }

View choose_view(const Document& document, const std::vector<Template>& templates) {
    std::map<ChapterWords, std::vector<std::string>> keys; // nearly always all templates have the same words
    const auto hint = document.property("PlanProfile");
    std::vector<FittingView> views;
    for (const auto& profile : templates) {
        const auto& candidate = template_for(document, profile);
        const auto [own_keys, is_new] = keys.try_emplace(candidate.chapter_words);
        if (is_new) own_keys->second = title_keys(document, candidate.chapter_words);
        TitleIndex titles(candidate);
        const auto part = find_plan_part(document, own_keys->second, candidate, titles);
        auto outline = read_outline(document, own_keys->second, candidate, titles, part);
        const auto by_title = known_chapters(outline, true);
        Fit fit{by_title,
                known_chapters(outline) - by_title,
                document.bookmarks.contains(profile_bookmark(candidate.profile)),
                candidate.profile == hint,
                0,
                0};
        fit.missing = -std::ranges::count_if(candidate.chapters, [&outline](const Chapter& chapter) {
            return !chapter.optional && std::ranges::find(outline, &chapter, &BlockRole::chapter) == outline.end();
        });
        // A plan whose text was all deleted is still one, and so is one whose chapters are all called otherwise.
        if (fit.chapters + fit.guesses == 0 && !fit.is_hinted && !has_plan_title(document, candidate)) continue;
        views.emplace_back(fit, View{&candidate, std::move(titles), part, std::move(outline), {}, false});
    }
    if (views.empty()) throw Refused("document.no-plan");
    auto* chosen = told_view(views);
    if (chosen == nullptr) chosen = likeliest_view(views, document);
    auto& view = chosen->second;
    view.keys = std::move(keys.at(view.plan_template->chapter_words));
    return std::move(view);
}

} // namespace plan::core
