#include "core/next_year/next_year.hpp"

#include "core/document/document.hpp"
#include "core/next_year/next_year_chapter.hpp"
#include "core/next_year/next_year_evaluation.hpp"
#include "core/next_year/next_year_follow_up.hpp"
#include "core/next_year/renewal.hpp"
#include "core/next_year/renewed_text.hpp"
#include "core/plan/template_text.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

/// The lines of the cover's table that are the school's own.
std::vector<std::pair<std::string, std::string>> own_facts(const Renewal& renewal) {
    std::vector<std::pair<std::string, std::string>> result;
    if (renewal.plan.facts.empty()) return result;
    const auto block = renewal.plan.facts.front().value.place.block;
    const auto& facts = renewal.plan.plan_template->facts;
    const auto* table = std::get_if<Table>(&renewal.document.blocks[block]);
    if (table == nullptr) return result; // it is told in a line
    for (const auto& row : table->rows) {
        if (row.size() < 2 || trimmed(row[0]).empty()) continue;
        const auto key = match_key(row[0]);
        if (std::ranges::none_of(facts, [&key](const Fact& fact) { return contains(fact.keys, key); }))
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
            if (chapter.entry == nullptr || (!has(chapter.entry) && !is_of_old_year(chapter))) // one pasted twice
                chapters_.push_back({chapter.entry, renewed_chapter(renewal_, chapter)});
        add_missing();
        std::vector<Element> result;
        for (auto& chapter : chapters_) std::ranges::move(chapter.elements, std::back_inserter(result));
        return result;
    }

private:
    struct Item {
        const Chapter* entry;
        std::vector<Element> elements;
    };

    [[nodiscard]] bool has(const Chapter* entry) const {
        return std::ranges::find(chapters_, entry, &Item::entry) != chapters_.end();
    }

    /// Whether a chapter is about what became of the old year, and holds nothing that a person wrote besides its rows.
    [[nodiscard]] bool is_of_old_year(const PlanChapter& chapter) const {
        if (chapter.entry->role != role::chapter::follow_up || !chapter.entry->optional) return false;
        const TemplateText known(chapter, renewal_.plan);
        const auto learning = learning_of_old_year(renewal_, chapter);
        const auto is_own = [&](const PlanParagraph& paragraph) {
            const auto block = paragraph.text.place.block;
            if (learning && block >= learning->first && block < learning->behind) return false;
            const bool is_text = paragraph.kind == ParagraphKind::body || paragraph.kind == ParagraphKind::heading;
            return is_text && !paragraph.hidden && !paragraph.text.text.empty() &&
                   !known.knows(key_number(paragraph.text.text));
        };
        return chapter.other_tables.empty() && std::ranges::none_of(chapter.paragraphs, is_own);
    }

    void add_missing() {
        auto behind = chapters_.begin();
        for (const auto& entry : renewal_.plan.plan_template->chapters) {
            const auto found = std::ranges::find(chapters_, &entry, &Item::entry);
            if (found != chapters_.end()) behind = found + 1;
            else if (!entry.optional) behind = chapters_.insert(behind, {&entry, missing_chapter(entry)}) + 1;
        }
    }

    [[nodiscard]] std::vector<Element> missing_chapter(const Chapter& entry) const {
        const bool looks_back = entry.role == role::chapter::evaluation;
        return new_chapter(renewal_, entry, looks_back ? figures_of_year(renewal_) : std::vector<Element>{});
    }

    const Renewal& renewal_;
    std::vector<Item> chapters_;
};

} // namespace

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
