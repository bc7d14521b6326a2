#include "core/handover/mail.hpp"

#include "core/text/characters.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>

namespace plan::core {
namespace {

/// Letters, digits and a few marks; what could be an option or a command of a mail program is none.
bool is_address(std::string_view text) {
    constexpr std::string_view marks = ".@_+-";
    const auto at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos) return false;
    if (text.front() == '-' || text.back() == '.' || text.find('.', at) == std::string_view::npos) return false;
    return std::ranges::all_of(text, [marks](char c) {
        return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               marks.find(c) != std::string_view::npos;
    });
}

std::string_view without_name(std::string_view text) {
    const auto open = text.rfind('<');
    if (open == std::string_view::npos || !text.ends_with('>')) return text;
    return trimmed(text.substr(open + 1, text.size() - open - 2));
}

} // namespace

std::string mail_text(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\'') result += "\u2019";
        else if (c == '"') result += "\u201D";
        else if (c == '\n' || (static_cast<unsigned char>(c) >= ' ' && c != '\x7f')) result += c;
        else if (!result.empty() && result.back() != ' ') result += ' ';
    }
    return result;
}

std::string mail_subject(std::string_view text) {
    return std::string(trimmed(on_one_line(with_plain_spaces(mail_text(text)))));
}

std::vector<std::string> mail_addresses(std::string_view text) {
    std::vector<std::string> parts;
    boost::algorithm::split(parts, text, boost::algorithm::is_any_of(",;\n\r"));
    std::vector<std::string> result;
    for (const auto& each : parts) {
        const auto part = trimmed(each);
        if (part.empty()) continue;
        const auto address = without_name(part);
        if (!is_address(address)) throw Refused("mail.address", {{"value", std::string(part)}});
        result.emplace_back(address);
    }
    return result;
}

} // namespace plan::core
