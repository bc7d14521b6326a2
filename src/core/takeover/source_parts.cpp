#include "core/takeover/source_parts.hpp"

#include "core/reading/days_in_text.hpp"
#include "core/takeover/proposal.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/fnv.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"
#include "core/text/typed_bullet.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace plan::core {
namespace {

constexpr std::size_t longest_first_words = 160; // bytes

/// "Inleiding ............. 3", "Inleiding<tab>3"
bool is_typed_contents_line(std::string_view text) {
    text = trimmed(text);
    const auto number = text.find_last_not_of("0123456789");
    if (number == std::string_view::npos || number + 1 == text.size()) return false;
    const auto before = text.substr(0, number + 1);
    return before.ends_with('\t') || before.ends_with(" .. ") || before.find("....") != std::string_view::npos ||
           before.find("\u2026\u2026") != std::string_view::npos;
}

/// Cut where a character begins.
std::string first_words(std::string_view text) {
    auto line = on_one_line(text);
    if (line.size() <= longest_first_words) return line;
    auto end = line.rfind(' ', longest_first_words);
    if (end == std::string::npos || end == 0)
        for (end = longest_first_words; (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U;) --end;
    return line.substr(0, end) + "\u2026";
}

/// The lines of a text, and what stands between dots in one.
template <typename Take>
void each_line(std::string_view text, Take&& take) {
    constexpr std::string_view dot = "\u00B7";
    while (!text.empty()) {
        const auto end = std::min({text.find(dot), text.find('\n'), text.find('|'), text.size()});
        take(trimmed(text.substr(0, end)));
        text.remove_prefix(std::min(end + (text.substr(end).starts_with(dot) ? dot.size() : 1), text.size()));
    }
}

class Cutter {
public:
    Cutter(const Source& source, const View& view)
        : source_(source), document_(source.document), view_(view), template_(*view.plan_template),
          title_end_(end_of_title()) {}

    std::vector<CutPart> cut() {
        for (std::size_t block = 0; block < document_.blocks.size(); ++block) {
            if (const auto* table = std::get_if<Table>(&document_.blocks[block])) add_table(*table, block);
            else add_paragraph(std::get<Paragraph>(document_.blocks[block]), block);
        }
        for (auto& part : parts_) give_id(part.part);
        return std::move(parts_);
    }

private:
    using Kind = SourcePart::Kind;
    using What = CutPart::What;

    [[nodiscard]] bool is_heading(std::size_t block) const {
        return view_.outline[block].kind == ParagraphKind::heading;
    }

    /// A heading that says to which chapter it belongs.
    [[nodiscard]] bool is_known_by_words(std::size_t block) const {
        const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]);
        if (paragraph == nullptr || template_.reading.plan_titles.in(paragraph->text)) return false;
        return std::ranges::any_of(template_.takeover.heading_words,
                                   [paragraph](const auto& words) { return words.second.in(paragraph->text); });
    }

    /// The title of a document stands above its first heading that is no title of a plan.
    [[nodiscard]] std::size_t end_of_title() const {
        bool is_first = true;
        for (auto block = view_.part.first; block < view_.part.end; ++block) {
            if (!is_heading(block)) continue;
            const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]);
            const bool is_title = view_.outline[block].chapter == nullptr &&
                                  ((is_first && !is_known_by_words(block)) ||
                                   (paragraph != nullptr && template_.reading.plan_titles.in(paragraph->text)));
            if (!is_title) return block;
            is_first = false;
        }
        return is_first ? 0 : view_.part.first + 1;
    }

    void add_table(const Table& table, std::size_t block) {
        const bool has_text = std::ranges::any_of(table.rows, [](const auto& row) {
            return std::ranges::any_of(row, [](const auto& cell) { return !trimmed(cell).empty(); });
        });
        if (!has_text && !source_.pictures.contains(block)) return;
        const auto& role = view_.outline[block];
        const bool is_box = role.kind == ParagraphKind::heading || role.kind == ParagraphKind::guidance;
        std::string text;
        for (const auto& row : table.rows)
            for (const auto& cell : row) {
                if (text.size() > longest_first_words) break;
                if (!trimmed(cell).empty()) text += (text.empty() ? "" : " | ") + on_one_line(cell);
            }
        if (is_box) {
            const bool is_heading_box = role.kind == ParagraphKind::heading;
            begin(is_heading_box ? Kind::heading : Kind::text, block, text,
                  is_heading_box ? What::plain : What::guidance);
            parts_.back().part.level = role.level;
            ends_ = true;
            return;
        }
        const bool has_caption = caption_ && *caption_ + 1 == block && !parts_.empty() &&
                                 parts_.back().part.first_block == *caption_ &&
                                 parts_.back().part.end_block == *caption_ + 1;
        if (has_caption) parts_.pop_back();
        begin(Kind::table, has_caption ? *caption_ : block, text, What::plain);
        parts_.back().part.end_block = block + 1;
        ends_ = true;
    }

    void add_paragraph(const Paragraph& paragraph, std::size_t block) {
        const auto& role = view_.outline[block];
        const auto text = trimmed(paragraph.text);
        if (text.empty() && !source_.pictures.contains(block)) return;
        if (role.kind == ParagraphKind::heading) {
            begin(Kind::heading, block, text, block < title_end_ ? What::title : What::plain);
            parts_.back().part.level = std::max(role.level, 1);
            ends_ = true;
            return;
        }
        if (role.kind == ParagraphKind::caption) {
            begin(Kind::text, block, text, What::plain);
            caption_ = block;
            ends_ = true;
            return;
        }
        const bool is_contents = role.kind == ParagraphKind::contents || is_typed_contents_line(text);
        auto what = What::plain;
        if (is_contents) what = What::contents;
        else if (role.kind == ParagraphKind::guidance) what = What::guidance;
        const bool is_item = what == What::plain && is_list_item(paragraph);
        const bool is_numbered = is_item && is_numbered_item(paragraph);
        auto subject = what == What::plain && !is_item ? subject_of(text, block) : std::string();
        const auto kind = is_item ? Kind::list : Kind::text;
        const bool goes_on = !ends_ && !parts_.empty() && parts_.back().part.kind == kind &&
                             parts_.back().what == what && parts_.back().subject == subject &&
                             (!is_item || is_numbered == numbered_);
        if (!goes_on) begin(kind, block, text, what);
        auto& part = parts_.back();
        if (part.part.text.empty()) part.part.text = first_words(text);
        part.part.end_block = block + 1;
        part.subject = std::move(subject);
        part.names_days = part.names_days || names_days_in_passing(text, template_.dates);
        numbered_ = is_numbered;
        ends_ = false;
    }

    static bool is_numbered_item(const Paragraph& paragraph) {
        return paragraph.numbered || (!paragraph.list_item && typed_bullet(paragraph.text) == 0);
    }

    static bool is_list_item(const Paragraph& paragraph) {
        constexpr std::size_t longest_typed_item = 400; // bytes: more is a text that begins with a number
        if (paragraph.list_item || typed_bullet(trimmed(paragraph.text)) > 0) return true;
        const auto numbered = numbered_name(paragraph.text, {});
        return numbered.is_marked && !numbered.name.empty() && paragraph.text.size() <= longest_typed_item;
    }

    /// The target that a text names itself.
    [[nodiscard]] std::string subject_of(std::string_view text, std::size_t block) const {
        const auto& words = template_.takeover;
        bool is_left_out = true;
        bool tells_of_talks = false;
        each_line(text, [&](std::string_view line) {
            is_left_out = is_left_out && (line.empty() || words.left_out.is(line));
            tells_of_talks = tells_of_talks || is_consultation(line);
        });
        if (is_left_out && !text.empty()) return std::string(target::leave_out);
        if (tells_of_talks) return chapter_with(role::chapter::involvement);
        if (block < title_end_ && block >= view_.part.first) return title_subject(text);
        constexpr std::size_t longest = 600; // bytes: a longer text speaks of many things
        if (text.size() > longest) return {};
        const auto spaced = spaced_words(text);
        for (const auto& [wanted, terms] : words.text_words)
            if (terms.in_words(spaced)) return wanted;
        return {};
    }

    /// Above the first chapter: short lines belong to the cover, sentences to the introduction.
    [[nodiscard]] std::string title_subject(std::string_view text) const {
        constexpr std::size_t longest_motto = 60; // bytes
        const bool is_short = text.size() <= longest_motto || (text.size() <= longest_title && !text.ends_with('.'));
        const bool is_line = is_short || (text.size() <= 2 * longest_title && template_.reading.plan_titles.in(text));
        return is_line ? std::string(target::cover) : chapter_with(role::chapter::introduction);
    }

    [[nodiscard]] std::string chapter_with(std::string_view name) const {
        const auto* chapter = template_.chapter(name);
        return chapter == nullptr ? std::string() : chapter->id;
    }

    /// "schoolraad: 12 september 2024 – geen opmerkingen"
    [[nodiscard]] bool is_consultation(std::string_view line) const {
        constexpr std::size_t longest_body = 80; // bytes
        const auto colon = line.find(':');
        if (colon > longest_body || !has_digit(line.substr(colon))) return false;
        const auto body = line.substr(0, colon);
        return std::ranges::any_of(template_.handover.bodies,
                                   [&body](const Body& each) { return each.names.in(body); }) &&
               names_days_in_passing(line.substr(colon + 1), template_.dates);
    }

    void begin(Kind kind, std::size_t block, std::string_view text, What what) {
        CutPart part;
        part.part.kind = kind;
        part.part.first_block = block;
        part.part.end_block = block + 1;
        part.part.text = first_words(text);
        part.what = what;
        parts_.push_back(std::move(part));
        ends_ = false;
    }

    /// By its words, which a document keeps when something is put in before it.
    void give_id(SourcePart& part) {
        Fnv<std::uint32_t> number;
        for (const auto c : part.text) number.add(static_cast<unsigned char>(c));
        auto id = std::string(name_of(part.kind)) + '-' + hexadecimal(number.number());
        const auto again = ++ids_[id];
        part.id = again == 1 ? std::move(id) : id + '-' + std::to_string(again);
    }

    const Source& source_;
    const Document& document_;
    const View& view_;
    const Template& template_;
    std::size_t title_end_; ///< first block behind the title
    std::vector<CutPart> parts_;
    std::map<std::string, int> ids_;
    std::optional<std::size_t> caption_; ///< the last one
    bool ends_ = true;                   ///< nothing is added to the last part
    bool numbered_ = false;              ///< the last list
};

} // namespace

std::vector<CutPart> cut_into_parts(const Source& source, const View& view) { return Cutter(source, view).cut(); }

} // namespace plan::core
