// renewed_chapter: what a person wrote in a chapter, as it stands.
#include "core/next_year/next_year_chapter.hpp"

#include "core/next_year/next_year_evaluation.hpp"
#include "core/next_year/next_year_follow_up.hpp"
#include "core/next_year/next_year_tables.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <unordered_map>

namespace plan::core {
namespace {

/// What the template's texts of a chapter say in the plan of the next year, by what they say in this one.
std::unordered_map<std::uint64_t, std::string> template_texts(const Renewal& renewal, const Chapter& entry) {
    std::unordered_map<std::uint64_t, std::string> result;
    const auto old = compose_chapter(entry, *renewal.plan.plan_template, renewal.plan.settings);
    const auto now = renewal.compose(entry);
    for (std::size_t at = 0; at < std::min(old.size(), now.size()); ++at) {
        const auto* text = std::get_if<TextElement>(&old[at]);
        const auto* renewed = std::get_if<TextElement>(&now[at]);
        if (text != nullptr && renewed != nullptr) result.emplace(key_number(text->text), renewed->text);
    }
    // What another level or an earlier template put there stays, for the new year.
    if (const auto* known = renewal.plan.plan_template->known_texts->chapter(entry.id))
        for (const auto& text : known->with_variables)
            result.emplace(key_number(fill_in(text.text, *renewal.plan.plan_template, renewal.plan.settings)),
                           fill_in(text.text, *renewal.plan.plan_template, renewal.result.settings));
    return result;
}

class ChapterWriter {
public:
    ChapterWriter(const Renewal& renewal, const PlanChapter& chapter) : renewal_(renewal), chapter_(chapter) {
        if (chapter.entry != nullptr) known_ = template_texts(renewal, *chapter.entry);
        const auto* title = source(chapter.title.place.block);
        if (title != nullptr) level_ = std::max(1, title->outline_level);
    }

    std::vector<Element> write() {
        write_title();
        auto paragraph = chapter_.paragraphs.begin();
        const auto left_out = learning_of_old_year(renewal_, chapter_);
        for (auto block = chapter_.title.place.block + 1; block < chapter_.end_block; ++block) {
            if (left_out && block >= left_out->first && block < left_out->behind) continue;
            if (std::holds_alternative<Table>(renewal_.document.blocks[block])) {
                renew_table(renewal_, chapter_, block, caption_, elements_);
                caption_.clear();
                continue;
            }
            paragraph =
                std::ranges::find_if(paragraph, chapter_.paragraphs.end(), [block](const PlanParagraph& candidate) {
                    return candidate.text.place.block >= block && !candidate.text.place.cell;
                });
            if (paragraph != chapter_.paragraphs.end() && paragraph->text.place.block == block) write(*paragraph);
        }
        return std::move(elements_);
    }

private:
    /// Nothing where a table holds it: also a chapter without a title begins with its table.
    [[nodiscard]] const Paragraph* source(std::size_t block) const {
        return std::get_if<Paragraph>(&renewal_.document.blocks[block]);
    }

    void add(Role role, std::string text) { elements_.emplace_back(TextElement{role, std::move(text), false}); }

    void add_guidance(const Section& section) {
        for (const auto& text : section.guidance_nl) add(Role::guidance, renewal_.fill_in(text));
    }

    void write_title() {
        const auto* entry = chapter_.entry;
        const bool misspelt = entry != nullptr && !contains(entry->keys, renewal_.plan.title_key(chapter_.title.text));
        add(Role::chapter_heading, misspelt ? entry->title : std::string(renewal_.without_number(chapter_.title.text)));
        if (entry != nullptr) add_guidance(*entry);
    }

    void write(const PlanParagraph& paragraph) {
        const auto& text = paragraph.text.text;
        if (paragraph.kind == ParagraphKind::caption) caption_ = text;
        const bool is_heading = paragraph.kind == ParagraphKind::heading;
        if (text.empty() || paragraph.hidden || (!is_heading && paragraph.kind != ParagraphKind::body) ||
            renewal_.is_left_over(text))
            return;
        caption_.clear();
        if (is_heading) write_heading(paragraph);
        else write_text(paragraph);
    }

    void write_heading(const PlanParagraph& paragraph) {
        const std::string title(renewal_.without_number(paragraph.text.text));
        const auto* section = paragraph.section;
        if (section != nullptr && section != chapter_.entry &&
            contains(section->keys, renewal_.plan.title_key(title))) {
            add(Role::section_heading, title);
            add_guidance(*section);
        } else if (names_goals() && renewal_.plan.goal(title) != nullptr) {
            add(Role::goal_heading, renewal_.renewed(title));
        } else {
            const bool below_goal = is_chapter(role::chapter::goals) && !renewal_.plan.goals.empty();
            add(paragraph.level > level_ + 1 || below_goal ? Role::sub_heading : Role::section_heading,
                renewal_.renewed(title));
        }
    }

    void write_text(const PlanParagraph& paragraph) {
        const auto& text = paragraph.text.text;
        if (const auto* goal = goal_named_by(paragraph)) return write_goal(paragraph, *goal);
        const auto* written = source(paragraph.text.place.block);
        const auto role = written != nullptr && written->list_item ? Role::list_item : Role::body;
        const auto known = known_.find(key_number(text));
        add(role, known != known_.end() ? known->second : renewal_.renewed(text));
    }

    /// The goal that a paragraph is the title of, in plans without headings for them.
    [[nodiscard]] const Goal* goal_named_by(const PlanParagraph& paragraph) const {
        if (!names_goals()) return nullptr;
        const auto& goals = renewal_.plan.goals;
        const auto here = std::ranges::find_if(goals, [&paragraph](const Goal& goal) {
            return goal.title.place.block == paragraph.text.place.block && !goal.title.place.cell;
        });
        if (here != goals.end()) return &*here;
        return is_chapter(role::chapter::goals) ? nullptr : renewal_.plan.goal(paragraph.text.text);
    }

    /// What stands behind its name ("Digitale geletterdheid: …") comes below it.
    void write_goal(const PlanParagraph& paragraph, const Goal& goal) {
        add(Role::goal_heading, renewal_.renewed(goal.title.text));
        const auto& text = paragraph.text;
        const auto& place = goal.title.place;
        if (place.block != text.place.block) return;
        const auto end = place.offset + place.length - text.place.offset;
        auto rest = std::string_view(text.text).substr(std::min(end, text.text.size()));
        while (rest.starts_with(':') || rest.starts_with('.')) rest.remove_prefix(1);
        if (const auto more = trimmed(rest); !more.empty()) add(Role::body, renewal_.renewed(more));
    }

    [[nodiscard]] bool is_chapter(std::string_view id) const {
        return chapter_.entry != nullptr && chapter_.entry->is(id);
    }
    [[nodiscard]] bool names_goals() const {
        return is_chapter(role::chapter::goals) || is_chapter(role::chapter::target_groups);
    }

    const Renewal& renewal_;
    const PlanChapter& chapter_;
    std::unordered_map<std::uint64_t, std::string> known_;
    std::vector<Element> elements_;
    std::string caption_; ///< of the table that comes, as it stands
    int level_ = 1;
};

bool is_untouched(const PlanChapter& chapter) {
    return chapter.state == ChapterState::empty || chapter.state == ChapterState::example;
}

} // namespace

std::vector<Element> renewed_chapter(const Renewal& renewal, const PlanChapter& chapter) {
    if (chapter.entry != nullptr && chapter.entry->role == role::chapter::evaluation)
        return new_chapter(renewal, *chapter.entry, quoted_evaluation(renewal, chapter));
    if (chapter.entry != nullptr && is_untouched(chapter)) return new_chapter(renewal, *chapter.entry);
    return ChapterWriter(renewal, chapter).write();
}

} // namespace plan::core
