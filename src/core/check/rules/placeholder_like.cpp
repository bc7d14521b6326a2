// placeholder-like: dots, lines, other brackets or a highlight that look like something which is still to be filled in.
#include "core/check/rule_list.hpp"
#include "core/text/open_spots.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core::rules {
namespace {

bool overlap(const Place& one, const Place& other) {
    return one.block == other.block && one.cell == other.cell && one.aside == other.aside &&
           one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}

class Search {
public:
    Search(const RuleInput& subject, const Stretch& stretch, Report& report)
        : plan_(subject.plan), document_(subject.document), words_(plan_.plan_template->vocabulary), stretch_(stretch),
          report_(report) {}

    void run() {
        const auto end = std::min(stretch_.end, plan_.end_block);
        for (auto block = std::max(stretch_.first, plan_.first_block); block < end; ++block) {
            if (is_passed_over(block)) continue;
            each_text_of_block(document_, block, [this](const auto& text, const Place& place) { look(text, place); });
        }
        if (stretch_.with_asides)
            each_aside(document_, [this](const auto& text, const Place& place) { look(text, place); });
        for (const auto& mark : document_.marks)
            if (plan_.holds(mark.place.block) && stretch_.holds(mark.place)) look(mark);
    }

private:
    /// A table of contents leads to its pages with dots.
    [[nodiscard]] bool is_passed_over(std::size_t block) const {
        const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]);
        return paragraph != nullptr && (paragraph->style == style::guidance || is_contents_entry(*paragraph));
    }

    void look(const std::string& text, Place place) {
        for (const auto& span : find_open_spots(text, words_)) {
            place.offset = span.offset;
            place.length = span.length;
            add(text.substr(span.offset, span.length), place);
        }
    }

    /// A title that is highlighted is to be seen, not to be filled in.
    void look(const TextMark& mark) {
        if (mark.kind != TextMark::Kind::highlighted || trimmed(mark.text).empty()) return;
        const auto* paragraph = std::get_if<Paragraph>(&document_.blocks.at(mark.place.block));
        if (mark.place.aside == 0 && paragraph != nullptr && paragraph->outline_level > 0) return;
        const auto is_known = [&mark](const Place& place) { return overlap(mark.place, place); };
        const auto place_of = [](const Placeholder& placeholder) { return placeholder.text.place; };
        if (std::ranges::any_of(found_, is_known) || std::ranges::any_of(plan_.placeholders, is_known, place_of))
            return;
        add(mark.text, mark.place);
    }

    void add(const std::string& text, const Place& place) {
        report_.add(place, text, {{"text", text}});
        found_.push_back(place);
    }

    const Plan& plan_;
    const Document& document_;
    const Vocabulary& words_;
    const Stretch& stretch_;
    Report& report_;
    std::vector<Place> found_;
};

void check(const RuleInput& subject, const Stretch& stretch, Report& report) { Search(subject, stretch, report).run(); }

} // namespace

const Rule placeholder_like{.id = "placeholder-like", .run = check};

} // namespace plan::core::rules
