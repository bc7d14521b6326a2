#include "writer/whole_text.hpp"

#include "uno/text.hpp"

#include <algorithm>

namespace plan::writer {

WholeText::WholeText(const css::uno::Reference<css::text::XTextDocument>& document)
    : text_(document->getText()->getString()) {
    starts_.push_back(0);
    for (sal_Int32 end = text_.indexOf('\n'); end >= 0; end = text_.indexOf('\n', end + 1)) starts_.push_back(end + 1);
    starts_.push_back(text_.getLength() + 1);
}

uno::Units WholeText::line(std::size_t index) const {
    const auto start = static_cast<std::size_t>(starts_[index]);
    return uno::units_of(text_).subspan(start, static_cast<std::size_t>(starts_[index + 1]) - 1 - start);
}

bool WholeText::pass(const rtl::OUString& paragraph) {
    const auto rest = uno::units_of(paragraph);
    const auto lines = static_cast<std::size_t>(std::ranges::count(rest, u'\n')) + 1;
    if (next_ + lines >= starts_.size()) return false;
    const auto start = static_cast<std::size_t>(starts_[next_]);
    const auto end = static_cast<std::size_t>(starts_[next_ + lines]) - 1;
    if (!std::ranges::equal(uno::units_of(text_).subspan(start, end - start), rest)) return false;
    next_ += lines;
    return true;
}

void WholeText::pass_lines(std::size_t count) { next_ = std::min(next_ + count, starts_.size() - 1); }

std::optional<std::vector<std::string>> WholeText::take(std::size_t count) {
    if (next_ + count >= starts_.size()) return std::nullopt;
    std::vector<std::string> lines;
    lines.reserve(count);
    for (std::size_t at = 0; at < count; ++at) lines.push_back(uno::to_utf8(line(next_ + at)));
    next_ += count;
    return lines;
}

} // namespace plan::writer
