#include "writer/reading/whole_text.hpp"

#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;

/// The first ones of a body, up to its first paragraph.
struct Tables {
    std::vector<Reference<css::text::XTextTable>> tables;
    bool are_all = true; ///< there is no paragraph
};

Tables tables_first(const Reference<css::text::XTextDocument>& document) {
    Tables found;
    const Reference<css::container::XEnumerationAccess> body(document->getText(), css::uno::UNO_QUERY_THROW);
    for (const auto parts = body->createEnumeration(); found.are_all && parts->hasMoreElements();) {
        const Reference<css::text::XTextTable> table(parts->nextElement(), css::uno::UNO_QUERY);
        if (table.is()) found.tables.push_back(table);
        else found.are_all = false;
    }
    return found;
}

/// As the office gives that of a body.
std::string text_of(const std::vector<Reference<css::text::XTextTable>>& tables) {
    std::string text;
    for (const auto& table : tables)
        for (const auto& name : table->getCellNames()) {
            const Reference<css::text::XText> cell(table->getCellByName(name), css::uno::UNO_QUERY_THROW);
            if (!text.empty()) text += '\n';
            text += uno::to_utf8(cell->getString());
        }
    return text;
}

} // namespace

bool has_paragraph(const Reference<css::text::XTextDocument>& document) { return !tables_first(document).are_all; }

std::string whole_text_of(const Reference<css::text::XTextDocument>& document) {
    if (const auto first = tables_first(document); first.are_all) return text_of(first.tables);
    return uno::to_utf8(document->getText()->getString());
}

std::size_t lines_in(std::string_view text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1; }

WholeText::WholeText(std::string_view text) : text_(text) {
    starts_.push_back(0);
    for (auto end = text_.find('\n'); end != std::string_view::npos; end = text_.find('\n', end + 1))
        starts_.push_back(end + 1);
    starts_.push_back(text_.size() + 1);
}

bool WholeText::pass(std::string_view paragraph) {
    const auto count = lines_in(paragraph);
    if (next_ + count >= starts_.size() || lines(next_, count) != paragraph) return false;
    next_ += count;
    return true;
}

void WholeText::pass_lines(std::size_t count) { next_ = std::min(next_ + count, starts_.size() - 1); }

std::optional<std::vector<std::string>> WholeText::take(std::size_t count) {
    if (next_ + count >= starts_.size()) return std::nullopt;
    std::vector<std::string> texts;
    texts.reserve(count);
    for (std::size_t at = 0; at < count; ++at) texts.emplace_back(lines(next_ + at, 1));
    next_ += count;
    return texts;
}

} // namespace plan::writer
