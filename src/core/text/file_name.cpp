#include "core/text/file_name.hpp"

#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <array>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/trim.hpp>
#include <functional>

namespace plan::core {
namespace {

constexpr std::array<std::string_view, 6> devices = {"con", "prn", "aux", "nul", "conin$", "conout$"};

bool is_allowed(char c) {
    constexpr std::string_view refused = "/\\:*?\"<>|',"; // mail programs part attachments by the last two
    return static_cast<unsigned char>(c) >= ' ' && c != '\x7f' && refused.find(c) == std::string_view::npos;
}

/// What is refused becomes a space; several spaces become one.
std::string plain(std::string_view text) {
    auto result = with_plain_spaces(without_break_marks(text));
    std::ranges::replace_if(result, std::not_fn(is_allowed), ' ');
    return on_one_line(result);
}

void shorten(std::string& text, std::size_t most) {
    if (text.size() <= most) return;
    while (most > 0 && is_continuation(text[most])) --most; // not inside a character
    text.resize(most);
}

/// Windows gives these to devices, whatever stands behind their first dot.
bool is_device(std::string_view file) {
    const auto name = lower(trimmed(file.substr(0, file.find('.'))));
    if (std::ranges::find(devices, name) != devices.end()) return true;
    if (!name.starts_with("com") && !name.starts_with("lpt")) return false;
    const auto number = std::string_view(name).substr(3);
    return number == "\u00B9" || number == "\u00B2" || number == "\u00B3" ||
           (number.size() == 1 && is_digit(number[0]));
}

} // namespace

std::string file_name(std::string_view name, std::string_view ending) {
    auto result = plain(name);
    shorten(result, longest_file_name - std::min(longest_file_name, ending.size()));
    boost::algorithm::trim_if(result, boost::algorithm::is_any_of(" .")); // a point in front would hide the file
    result += ending;
    return is_device(result) ? "_" + result : result;
}

} // namespace plan::core
