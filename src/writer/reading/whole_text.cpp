#include "writer/reading/whole_text.hpp"

#include "uno/text.hpp"

#include <algorithm>

namespace plan::writer {

std::string whole_text_of(const css::uno::Reference<css::text::XTextDocument>& document) {
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
