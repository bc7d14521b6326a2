#include "core/next_year/next_year.hpp"

#include "core/next_year/next_year_parts.hpp"
#include "core/next_year/renewed_text.hpp"
#include "core/text/problem.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

/// The lines of the cover's table that are the school's own.
std::vector<std::pair<std::string, std::string>> own_facts(const Renewal& renewal) {
    std::vector<std::pair<std::string, std::string>> result;
    if (renewal.plan.facts.empty()) return result;
    const auto block = renewal.plan.facts.front().value.place.block;
    const auto& shapes = renewal.plan.shape->facts;
    for (const auto& row : std::get<Table>(renewal.document.blocks[block]).rows) {
        if (row.size() < 2 || trimmed(row[0]).empty()) continue;
        const auto key = match_key(row[0]);
        if (std::ranges::none_of(shapes, [&key](const Fact& fact) { return contains(fact.keys, key); }))
            result.emplace_back(trimmed(row[0]), renewal.renewed(trimmed(row[1])));
    }
    return result;
}

/// The chapters in the order of the old plan; what the template has besides comes behind its neighbour there.
class ChapterList {
public:
    explicit ChapterList(const Renewal& renewal) : renewal_(renewal) {}

    std::vector<Element> read() {
        for (const auto& chapter : renewal_.plan.chapters)
            if (chapter.shape == nullptr || !has(chapter.shape)) // a plan that was pasted twice
                chapters_.push_back({chapter.shape, renewed_chapter(renewal_, chapter)});
        add_missing();
        std::vector<Element> result;
        for (auto& chapter : chapters_) std::ranges::move(chapter.elements, std::back_inserter(result));
        return result;
    }

private:
    struct Item {
        const Chapter* shape;
        std::vector<Element> elements;
    };

    [[nodiscard]] bool has(const Chapter* shape) const {
        return std::ranges::find(chapters_, shape, &Item::shape) != chapters_.end();
    }

    void add_missing() {
        auto behind = chapters_.begin();
        for (const auto& shape : renewal_.plan.shape->chapters) {
            const auto found = std::ranges::find(chapters_, &shape, &Item::shape);
            if (found != chapters_.end()) behind = found + 1;
            else if (!shape.optional) behind = chapters_.insert(behind, {&shape, new_chapter(renewal_, shape)}) + 1;
        }
    }

    const Renewal& renewal_;
    std::vector<Item> chapters_;
};

} // namespace

std::string Renewal::fill_in(std::string_view text) const {
    const auto with_old_year = substitute(text, [this](std::string_view name) {
        return name == "oldYear" ? year().label() : "{" + std::string(name) + "}";
    });
    return core::fill_in(with_old_year, *plan.shape, result.settings);
}

std::string Renewal::renewed(std::string_view text) const { return renewed_text(text, year(), words()); }

bool Renewal::is_left_over(std::string_view text) const {
    const SchoolYear before{year().first_year - 1, year().first_month};
    const auto key = match_key(text);
    const auto is_of = [&](std::string_view pattern) {
        if (pattern.empty()) return false;
        const auto filled = substitute(pattern, [&before](std::string_view name) {
            return name == "oldYear" ? before.label() : "{" + std::string(name) + "}";
        });
        return match_key(core::fill_in(filled, *plan.shape, plan.settings)) == key;
    };
    return is_of(words().quotation) || is_of(words().estimated_reserve) ||
           std::ranges::any_of(words().proposals, [&is_of](const auto& mark) { return is_of(mark.second); });
}

std::vector<Element> Renewal::compose(const Chapter& chapter) const {
    return compose_chapter(chapter, *plan.shape, result.settings);
}

NextYear next_year(const Plan& plan, const Document& document, Day today) {
    if (!plan.school_year) throw Refused("next-year.no-school-year");
    NextYear result;
    result.settings = plan.settings;
    result.settings.school_year = SchoolYear{plan.school_year->first_year + 1, plan.school_year->first_month};
    const Renewal renewal{plan, document, today, result};
    result.own_facts = own_facts(renewal);
    result.chapters = ChapterList(renewal).read();
    return result;
}

} // namespace plan::core
