#include "core/reading/outline.hpp"

#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/text_likeness.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace plan::core {
namespace {

constexpr int own_heading_level = 2; // of a heading that only its look tells
constexpr std::size_t enough_plain_titles = 3;

/// How surely a paragraph with a chapter's title is the chapter's heading.
enum class Strength { none, plain, numbered, bold, heading };

const Paragraph* paragraph_at(const Document& document, std::size_t block) {
    return block < document.blocks.size() ? std::get_if<Paragraph>(&document.blocks[block]) : nullptr;
}

/// The text of a table that is one cell; nullptr for any other block.
const std::string* box_at(const Document& document, std::size_t block) {
    const auto* table = std::get_if<Table>(&document.blocks[block]);
    const bool is_box = table != nullptr && table->rows.size() == 1 && table->rows.front().size() == 1;
    return is_box ? &table->rows.front().front() : nullptr;
}

/// Letters in capitals, and none in small ones.
bool is_in_capitals(std::string_view text) {
    constexpr int fewest = 4;
    int capitals = 0;
    while (!text.empty()) {
        const auto c = take_character(text);
        const bool is_small = (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF && c != 0xF7);
        if (is_small) return false;
        if (c != lower_character(c)) ++capitals;
    }
    return capitals >= fewest;
}

/// Whether a paragraph that may be a title looks like one.
bool looks_like_title(const Paragraph& paragraph) {
    constexpr int larger_than_text = 130; // tenths of a point
    return paragraph.bold || paragraph.underlined || paragraph.height >= larger_than_text ||
           is_in_capitals(paragraph.text);
}

bool is_numbered(std::string_view text) {
    text = trimmed(text);
    return !text.empty() && is_digit(text.front());
}

bool is_guidance_mark(const Template& plan_template, const std::string& key) {
    return contains(plan_template.guidance_marks, key);
}

class OutlineReader {
public:
    OutlineReader(const Document& document, const std::vector<std::string>& keys, const Template& plan_template,
                  const TitleIndex& titles, const PlanPart& part)
        : document_(document), keys_(keys), template_(plan_template), titles_(titles), part_(part),
          roles_(document.blocks.size()) {}

    Outline read() {
        read_marks();
        find_chapter_titles();
        find_own_headings();
        find_misspelt_titles();
        find_titles_by_words();
        find_guidance();
        return std::move(roles_);
    }

private:
    void read_marks() {
        for (std::size_t at = 0; at < roles_.size(); ++at) {
            const auto* paragraph = paragraph_at(document_, at);
            if (paragraph == nullptr) continue;
            auto& role = roles_[at];
            if (is_contents_entry(*paragraph)) role.kind = ParagraphKind::contents;
            else if (paragraph->style == style::guidance) role.kind = ParagraphKind::guidance;
            else if (is_caption(*paragraph)) role.kind = ParagraphKind::caption;
            else if (paragraph->outline_level > 0 && !keys_[at].empty())
                role = {ParagraphKind::heading, paragraph->outline_level, nullptr};
        }
    }

    [[nodiscard]] Strength strength(std::size_t at) const {
        if (box_at(document_, at) != nullptr) return Strength::bold;
        if (std::holds_alternative<Table>(document_.blocks[at])) return Strength::none;
        const auto& paragraph = std::get<Paragraph>(document_.blocks[at]);
        if (roles_[at].kind == ParagraphKind::heading) return Strength::heading;
        if (roles_[at].kind != ParagraphKind::body || !may_be_title(paragraph)) return Strength::none;
        if (looks_like_title(paragraph)) return Strength::bold;
        return is_numbered(paragraph.text) ? Strength::numbered : Strength::plain;
    }

    /// Of the paragraphs with a chapter's title, those count that look most like a heading: a title in running text, or
    /// in a typed table of contents, looks like one least.
    void find_chapter_titles() {
        std::map<const Chapter*, std::vector<std::pair<Strength, std::size_t>>> candidates;
        for (auto at = part_.first; at < part_.end; ++at) {
            if (keys_[at].empty()) continue;
            const auto* chapter = titles_.chapter(keys_[at]);
            if (chapter == nullptr) continue;
            if (const auto how = strength(at); how != Strength::none) candidates[chapter].emplace_back(how, at);
        }
        const bool plain_ones_count =
            candidates.size() >= enough_plain_titles && std::ranges::none_of(candidates, [](const auto& candidate) {
                return std::ranges::max(candidate.second).first > Strength::numbered;
            });
        for (const auto& [chapter, places] : candidates) {
            const auto best = std::ranges::max(places).first;
            if (best <= Strength::numbered && !plain_ones_count) continue;
            int highest = std::numeric_limits<int>::max(); // one deeper down is a heading inside something else
            for (const auto& [how, at] : places)
                if (how == best) highest = std::min(highest, roles_[at].level);
            for (const auto& [how, at] : places)
                if (how == best && roles_[at].level == highest && (best > Strength::numbered || text_follows(at)))
                    accept(at, chapter);
        }
    }

    void accept(std::size_t at, const Chapter* chapter) {
        if (roles_[at].kind != ParagraphKind::heading) roles_[at] = {ParagraphKind::heading, 1, nullptr};
        roles_[at].chapter = chapter;
    }

    /// Whether something stands below a title: in a list of titles nothing does.
    [[nodiscard]] bool text_follows(std::size_t at) const {
        for (++at; at < roles_.size(); ++at) {
            const auto* paragraph = paragraph_at(document_, at);
            if (paragraph == nullptr) return true;
            if (!trimmed(paragraph->text).empty()) return keys_[at].empty() || titles_.chapter(keys_[at]) == nullptr;
        }
        return false;
    }

    /// In a document without sub-headings, a short bold paragraph is one.
    void find_own_headings() {
        const bool has_headings = std::ranges::any_of(roles_, [](const BlockRole& role) {
            return role.kind == ParagraphKind::heading && role.level > 0 && role.chapter == nullptr;
        });
        if (has_headings) return;
        bool in_chapter = false;
        for (std::size_t at = 0; at < roles_.size(); ++at) {
            const auto* paragraph = paragraph_at(document_, at);
            if (paragraph == nullptr) continue;
            if (roles_[at].chapter != nullptr) in_chapter = true;
            const bool bold_title =
                in_chapter && roles_[at].kind == ParagraphKind::body && paragraph->bold && may_be_title(*paragraph);
            if (bold_title && !is_guidance_mark(template_, keys_[at]))
                roles_[at] = {ParagraphKind::heading, own_heading_level, nullptr};
        }
    }

    /// A heading that is nearly the title of a chapter which is nowhere else.
    void find_misspelt_titles() {
        note_found();
        for (auto at = part_.first; at < part_.end; ++at) {
            if (!is_open_heading(at) || titles_.section(keys_[at]) != nullptr) continue;
            for (const auto& chapter : template_.chapters)
                if (!is_found(chapter) && is_misspelt(keys_[at], chapter)) {
                    roles_[at].chapter = &chapter;
                    found_.insert(&chapter);
                    break;
                }
        }
    }

    /// A heading that speaks of what a chapter is about which is nowhere else: "Nascholingsbehoeften van het team".
    void find_titles_by_words() {
        if (template_.reading.chapters.empty()) return;
        if (found_.empty()) find_headings_by_look();
        for (auto at = part_.first; at < part_.end; ++at) {
            if (!is_open_heading(at) || titles_.section(keys_[at]) != nullptr || names_plan(at)) continue;
            roles_[at].chapter = chapter_by_words(heading_text(at), template_,
                                                  [this](const Chapter& chapter) { return !is_found(chapter); });
            if (roles_[at].chapter == nullptr) continue;
            roles_[at].is_by_words = true;
            found_.insert(roles_[at].chapter);
        }
    }

    void find_headings_by_look() {
        const auto is_heading = [](const BlockRole& role) { return role.kind == ParagraphKind::heading; };
        constexpr std::ptrdiff_t title_alone = 1;
        if (std::ranges::count_if(roles_, is_heading) > title_alone) return;
        for (auto at = part_.first; at < part_.end; ++at)
            if (roles_[at].kind == ParagraphKind::body && strength(at) == Strength::bold)
                roles_[at] = {ParagraphKind::heading, own_heading_level, nullptr};
    }

    [[nodiscard]] std::string heading_text(std::size_t at) const {
        const auto* box = box_at(document_, at);
        return box != nullptr ? *box : std::get<Paragraph>(document_.blocks[at]).text;
    }

    /// The title of the plan itself, or of the part that it is.
    [[nodiscard]] bool names_plan(std::size_t at) const { return template_.reading.plan_titles.in(heading_text(at)); }

    /// A heading as high as the chapters that were found, and none of them.
    [[nodiscard]] bool is_open_heading(std::size_t at) const {
        const auto& role = roles_[at];
        if (role.kind != ParagraphKind::heading || role.chapter != nullptr) return false;
        return found_level_ == 0 || role.level <= found_level_;
    }

    void note_found() {
        for (const auto& role : roles_)
            if (role.chapter != nullptr) found_.insert(role.chapter), found_level_ = std::max(found_level_, role.level);
    }

    [[nodiscard]] bool is_found(const Chapter& chapter) const { return found_.contains(&chapter); }

    static bool is_misspelt(const std::string& key, const Chapter& chapter) {
        constexpr std::size_t letters_for_each_mistake = 7;
        return std::ranges::any_of(chapter.keys, [&key](const std::string& title) {
            const auto difference = std::max(key.size(), title.size()) - std::min(key.size(), title.size());
            const auto allowed = title.size() / letters_for_each_mistake;
            return difference <= allowed && edit_distance(key, title, allowed) <= allowed;
        });
    }

    void find_guidance() {
        for (std::size_t at = 0; at < roles_.size(); ++at) {
            if (std::holds_alternative<Table>(document_.blocks[at])) {
                const auto* box = box_at(document_, at);
                if (box != nullptr && begins_with_guidance_mark(template_, *box))
                    roles_[at].kind = ParagraphKind::guidance;
            } else if (roles_[at].kind == ParagraphKind::body) {
                if (is_guidance_mark(template_, keys_[at])) mark_guidance_below(at);
                else if (begins_with_guidance_mark(template_, std::get<Paragraph>(document_.blocks[at]).text))
                    roles_[at].kind = ParagraphKind::guidance;
            }
        }
    }

    /// The mark and the text below it, up to an empty paragraph; where there is none before the next heading or table,
    /// only the first paragraph (T4-T5).
    void mark_guidance_below(std::size_t mark) {
        std::size_t end = mark + 1;
        bool empty_one = false;
        for (; end < roles_.size() && roles_[end].kind == ParagraphKind::body; ++end) {
            const auto* paragraph = paragraph_at(document_, end);
            if (paragraph == nullptr) break;
            empty_one = trimmed(paragraph->text).empty();
            if (empty_one && end > mark + 1) break;
        }
        if (!empty_one) end = std::min(end, mark + 2);
        for (std::size_t at = mark; at < end; ++at) roles_[at].kind = ParagraphKind::guidance;
    }

    const Document& document_;
    const std::vector<std::string>& keys_;
    const Template& template_;
    const TitleIndex& titles_;
    PlanPart part_;
    Outline roles_;
    std::set<const Chapter*> found_;
    int found_level_ = 0; ///< of the chapters that were found by their titles
};

} // namespace

bool may_be_title(const Paragraph& paragraph) {
    if (paragraph.outline_level > 0 || paragraph.text.empty() || paragraph.text.size() > longest_title) return false;
    const auto text = trimmed(paragraph.text);
    return !text.empty() && text.back() != '.' && text.back() != ',' && text.find('\n') == std::string_view::npos;
}

bool begins_with_guidance_mark(const Template& plan_template, std::string_view text) {
    const auto end = text.substr(0, longest_title + 1).find_first_of(":\n\t");
    return end <= longest_title && is_guidance_mark(plan_template, match_key(text.substr(0, end)));
}

std::vector<std::string> title_keys(const Document& document, const ChapterWords& words) {
    std::vector<std::string> keys(document.blocks.size());
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (const auto* box = box_at(document, at); box != nullptr && may_be_title({*box, {}}))
            keys[at] = title_key(without_year(*box), words);
        else if (const auto* paragraph = paragraph_at(document, at);
                 paragraph != nullptr && (paragraph->outline_level > 0 || may_be_title(*paragraph)))
            keys[at] = title_key(without_year(paragraph->text), words);
    }
    return keys;
}

Outline read_outline(const Document& document, const std::vector<std::string>& keys, const Template& plan_template,
                     const TitleIndex& titles, const PlanPart& part) {
    return OutlineReader(document, keys, plan_template, titles, part).read();
}

std::size_t known_chapters(const Outline& outline, bool by_title) {
    std::set<const Chapter*> found;
    for (const auto& role : outline)
        if (role.chapter != nullptr && !(by_title && role.is_by_words)) found.insert(role.chapter);
    return found.size();
}

} // namespace plan::core
