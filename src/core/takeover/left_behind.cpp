#include "core/takeover/left_behind.hpp"

#include "core/text/chapter_number.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>

namespace plan::core {
namespace {

/// Goals are written anew item by item: their numbers stay behind, and nothing else.
bool is_item_by_item(const PartProposal& part) {
    return part.to == target::goals &&
           (part.part.kind == SourcePart::Kind::list || part.part.kind == SourcePart::Kind::text);
}

/// Whether a block that comes along says it: a header mostly repeats a title.
bool is_among(std::string_view text, const Source& source, const std::set<std::size_t>& blocks) {
    const auto wanted = spaced_words(text);
    return std::ranges::any_of(blocks, [&](std::size_t block) {
        bool says_so = false;
        each_text_of_block(source.document, block, [&](const std::string& each, const Place&) {
            says_so = says_so || spaced_words(each).find(wanted) != std::string::npos;
        });
        return says_so;
    });
}

class Comparison {
public:
    Comparison(SaidWords& said, const Template& plan_template) : said_(said), template_(plan_template) {}

    void look_at(const Block& block) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) return look_at(paragraph->text);
        for (const auto& row : std::get<Table>(block).rows) {
            std::string line;
            for (const auto& cell : row) {
                const auto text = on_one_line(cell);
                if (text.empty() || said_.take(text) || take_pieces(text)) continue;
                line += line.empty() ? "" : " \u00B7 ";
                line += text;
            }
            if (!line.empty()) add(line);
        }
    }

    void look_at(std::string_view text) {
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            const auto line = trimmed(text.substr(0, end));
            if (!line.empty() && !said_.take(without_number(line, template_.chapter_words))) add(on_one_line(line));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    std::vector<std::string> lines;

private:
    void add(const std::string& line) { lines.push_back(line); }

    /// "€ 170,- (werkingsmiddelen)" stands in two columns.
    bool take_pieces(std::string_view text) {
        const auto open = text.rfind('(');
        return open != std::string_view::npos && open > 0 && said_.take(text.substr(0, open)) &&
               said_.take(text.substr(open));
    }

    SaidWords& said_;
    const Template& template_;
};

} // namespace

void SaidWords::add(std::string_view text) {
    const auto spaced = spaced_words(text);
    words_.append(spaced, spaced.starts_with(' ') ? 1 : 0);
    for (auto& word : words(text)) ++left_[std::move(word)];
}

void SaidWords::add(const TakenElement& element) {
    if (const auto* text = std::get_if<TextElement>(&element)) return add(text->text);
    const auto* table = std::get_if<TableElement>(&element);
    if (table == nullptr) return;
    for (const auto& column : table->table->columns) add(column.title);
    for (const auto& row : table->rows)
        for (const auto& cell : row) add(cell);
}

bool SaidWords::take(std::string_view text) {
    const auto spaced = spaced_words(text);
    if (trimmed(spaced).empty()) return true;
    if (words_.find(spaced) == std::string::npos) return false;
    std::unordered_map<std::string, std::size_t> wanted;
    for (auto& word : words(text)) ++wanted[std::move(word)];
    for (const auto& [word, times] : wanted)
        if (left_[word] < times) return false;
    for (const auto& [word, times] : wanted) left_[word] -= times;
    return true;
}

std::vector<std::string> left_behind(const Source& source, const Proposal& proposal, SaidWords said,
                                     const std::set<std::size_t>& whole) {
    Comparison comparison(said, *proposal.plan_template);
    std::set<std::size_t> left_out;
    for (const auto& part : proposal.parts)
        for (auto block = part.part.first_block; block < part.part.end_block; ++block) {
            if (part.to == target::leave_out) left_out.insert(block);
            else if (!whole.contains(block) && !is_item_by_item(part))
                comparison.look_at(source.document.blocks[block]);
        }
    for (const auto& aside : source.document.asides)
        if (aside.block > 0 && !whole.contains(aside.block) && !left_out.contains(aside.block))
            comparison.look_at(aside.text);
    for (const auto& mark : source.document.marks) // struck through, or raised: reading leaves it out
        if (mark.is_left_out() && mark.kind == TextMark::Kind::struck && !whole.contains(mark.place.block) &&
            !left_out.contains(mark.place.block))
            comparison.look_at(mark.text);
    for (const auto& text : source.texts_beside)
        if (!is_among(text, source, whole)) comparison.look_at(text);
    return std::move(comparison.lines);
}

} // namespace plan::core
