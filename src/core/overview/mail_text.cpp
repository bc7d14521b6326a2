#include "core/overview/mail_text.hpp"

#include "core/text/characters.hpp"
#include "core/text/csv_writing.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <vector>

namespace plan::core::overview {
namespace {

constexpr std::size_t most_bytes = 65'536; // a mail that is longer is read by nobody

std::string in_braces(std::string_view name) { return "{" + std::string(name) + "}"; }

/// What other programs save is not always text, and not always in this encoding.
bool is_text(std::string_view file) {
    if (file.size() > most_bytes || file.find('\0') != std::string_view::npos) return false;
    while (!file.empty()) {
        const bool says_so = file.starts_with("\xEF\xBF\xBD");
        if (take_character(file) == bad_character && !says_so) return false;
    }
    return true;
}

std::string with_plain_lines(std::string_view file) {
    std::string result;
    result.reserve(file.size());
    for (std::size_t at = 0; at < file.size(); ++at) {
        if (file[at] != '\r') result += file[at];
        else if (at + 1 == file.size() || file[at + 1] != '\n') result += '\n';
    }
    return result;
}

void refuse_unknown_fields(std::string_view text, const Words& words) {
    std::vector<std::string> unknown;
    static_cast<void>(substitute(text, [&](std::string_view name) {
        if (const auto field = in_braces(name); mail_field(name, words).empty() && !contains(unknown, field))
            unknown.push_back(field);
        return std::string();
    }));
    if (unknown.empty()) return;
    std::vector<std::string> known;
    known.reserve(mail_fields.size());
    for (const auto field : mail_fields) {
        const auto names = words("overview.mail.field." + std::string(field));
        known.push_back(in_braces(std::string_view(names).substr(0, names.find(' '))));
    }
    throw Refused("overview.mail.fields", {{"fields", listed(unknown)}, {"known", listed(known)}});
}

} // namespace

std::string_view mail_field(std::string_view name, const Words& words) {
    const auto wanted = lower(trimmed(name));
    if (wanted.empty() || wanted.find(' ') != std::string::npos) return {};
    for (const auto field : mail_fields) {
        const auto names = " " + words("overview.mail.field." + std::string(field)) + " ";
        if (wanted == field || names.find(" " + wanted + " ") != std::string::npos) return field;
    }
    return {};
}

MailText read_mail_text(std::string_view file, const Words& words) {
    if (file.starts_with(byte_order_mark)) file.remove_prefix(byte_order_mark.size());
    if (!is_text(file)) throw Refused("overview.mail.not-text");
    const auto text = with_plain_lines(file);
    const auto whole = trimmed(text);
    if (whole.empty()) throw Refused("overview.mail.empty");
    refuse_unknown_fields(whole, words);
    const auto end = whole.find('\n');
    MailText result{std::string(trimmed(whole.substr(0, end))), {}};
    if (end != std::string_view::npos) result.body = trimmed(whole.substr(end + 1));
    if (result.body.empty()) throw Refused("overview.mail.empty");
    return result;
}

} // namespace plan::core::overview
