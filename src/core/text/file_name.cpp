#include "core/text/file_name.hpp"

#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>

namespace plan::core {
namespace {

bool is_allowed(char c) {
    constexpr std::string_view refused = "/\\:*?\"<>|',"; // mail programs part attachments by the last two
    return static_cast<unsigned char>(c) >= ' ' && c != '\x7f' && refused.find(c) == std::string_view::npos;
}

/// What is refused becomes a space; several spaces become one.
std::string plain(std::string_view text) {
    std::string result;
    for (const char c : with_plain_spaces(without_break_marks(text))) {
        const char kept = is_allowed(c) ? c : ' ';
        if (kept != ' ' || (!result.empty() && result.back() != ' ')) result += kept;
    }
    return result;
}

void shorten(std::string& text, std::size_t most) {
    if (text.size() <= most) return;
    while (most > 0 && is_continuation(text[most])) --most; // not inside a character
    text.resize(most);
}

} // namespace

std::string file_name(std::string_view name, std::string_view ending) {
    auto result = plain(name);
    shorten(result, longest_file_name - std::min(longest_file_name, ending.size()));
    while (!result.empty() && (result.back() == ' ' || result.back() == '.')) result.pop_back();
    while (!result.empty() && (result.front() == ' ' || result.front() == '.')) result.erase(0, 1); // not hidden
    return result + std::string(ending);
}

} // namespace plan::core
