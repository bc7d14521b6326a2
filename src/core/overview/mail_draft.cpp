#include "core/overview/mail_draft.hpp"

#include "core/handover/mail.hpp"
#include "core/text/base64.hpp"
#include "core/text/characters.hpp"
#include "core/text/file_name.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <set>

namespace plan::core::overview {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::string_view ending = ".eml";

bool is_plain(std::string_view text) {
    constexpr std::size_t longest = 60; // with the name of the header in one line
    return text.size() <= longest && text.find("=?") == std::string_view::npos &&
           std::ranges::all_of(text, [](char c) { return c >= ' ' && c < '\x7f'; });
}

/// As RFC 2047 writes what is not ASCII: words of whole characters, each on a line of at most 76 letters.
std::string encoded_words(std::string_view text) {
    constexpr std::size_t longest = 39; // bytes: of 52 letters, with the name of the header before the first
    std::string result;
    while (!text.empty()) {
        auto length = std::min(longest, text.size());
        while (length < text.size() && is_continuation(text[length])) --length;
        if (!result.empty()) result.append(line_end).append(" ");
        result.append("=?UTF-8?B?").append(base64(text.substr(0, length))).append("?=");
        text.remove_prefix(length);
    }
    return result;
}

std::string in_lines(std::string_view letters) {
    constexpr std::size_t longest = 76;
    std::string result;
    for (; !letters.empty(); letters.remove_prefix(std::min(longest, letters.size())))
        result.append(letters.substr(0, longest)).append(line_end);
    return result;
}

std::string with_line_ends(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (c == '\n') result += line_end;
        else result += c;
    }
    return result;
}

std::string two_digits(std::int64_t number) {
    auto text = std::to_string(number);
    if (text.size() < 2) text.insert(0, 1, '0');
    return text;
}

/// "Sat, 28 Nov 2026 09:31:14 +0000"
std::string mail_date(std::chrono::sys_seconds now) {
    using namespace std::chrono;
    constexpr std::size_t letters = 3;
    constexpr std::string_view weekdays = "SunMonTueWedThuFriSat";
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto midnight = floor<days>(now);
    const year_month_day day(midnight);
    const hh_mm_ss time(now - midnight);
    std::string result(weekdays.substr(weekday(midnight).c_encoding() * letters, letters));
    result.append(", ").append(std::to_string(static_cast<unsigned>(day.day()))).append(" ");
    result.append(months.substr((static_cast<unsigned>(day.month()) - 1) * letters, letters)).append(" ");
    result.append(std::to_string(static_cast<int>(day.year()))).append(" ");
    result.append(two_digits(time.hours().count())).append(":").append(two_digits(time.minutes().count()));
    return result.append(":").append(two_digits(time.seconds().count())).append(" +0000");
}

/// Errors first; what is found in the same words at the same place is said once.
std::string findings_of(const PlanRecord& record, const Words& words) {
    auto findings = record.findings;
    std::ranges::stable_sort(findings, std::greater(), &FindingRecord::severity);
    std::string result;
    std::set<std::string> said;
    for (const auto& finding : findings) {
        auto line = "- " + words("severity." + std::string(name_of(finding.severity)));
        line.append(" \u00B7 ").append(finding.where).append(": ").append(on_one_line(finding.text));
        if (!said.insert(line).second) continue;
        if (!result.empty()) result += '\n';
        result += line;
    }
    return result;
}

std::string value_of(std::string_view field, const ReadPlan& plan, const Words& words) {
    const auto& record = plan.record;
    if (field == "school") return record.organisation.empty() ? plan.file : record.organisation;
    if (field == "year") return record.school_year;
    if (field == "errors") return std::to_string(record.errors);
    if (field == "warnings") return std::to_string(record.warnings);
    if (field == "hints") return std::to_string(record.hints);
    if (field == "findings") return findings_of(record, words);
    return plan.file;
}

Mail mail_of(const ReadPlan& plan, const MailText& text, const Words& words) {
    const auto filled_in = [&](std::string_view pattern) {
        return substitute(
            pattern, [&](std::string_view name) { return mail_text(value_of(mail_field(name, words), plan, words)); });
    };
    return {plan.record.mail, mail_subject(filled_in(text.subject)), filled_in(text.body)};
}

/// Without the folders that it stands in and without its ending.
std::string_view bare_name(std::string_view file) {
    file.remove_prefix(file.rfind('/') == std::string_view::npos ? 0 : file.rfind('/') + 1);
    return file.substr(0, file.rfind('.'));
}

/// Disks do not all tell capitals from small letters.
std::string free_name(const ReadPlan& plan, std::set<std::string>& taken) {
    const auto& record = plan.record;
    const auto name = record.organisation.empty() ? std::string(bare_name(plan.file))
                                                  : record.organisation + " " + record.school_year;
    auto file = file_name(name, ending);
    for (int number = 2; !taken.insert(lower(file)).second; ++number)
        file = file_name(name, " (" + std::to_string(number) + ")" + std::string(ending));
    return file;
}

} // namespace

std::string mail_draft(const Mail& mail, std::chrono::sys_seconds now) {
    const auto subject = mail_subject(mail.subject);
    std::string result;
    result.append("Date: ").append(mail_date(now)).append(line_end);
    if (const auto to = mail_addresses(mail.to); !to.empty()) result.append("To: ").append(to.front()).append(line_end);
    result.append("Subject: ").append(is_plain(subject) ? subject : encoded_words(subject)).append(line_end);
    result.append("X-Unsent: 1").append(line_end).append(own_draft);
    result.append("MIME-Version: 1.0").append(line_end);
    result.append("Content-Type: text/plain; charset=UTF-8").append(line_end);
    result.append("Content-Transfer-Encoding: base64").append(line_end).append(line_end);
    return result.append(in_lines(base64(with_line_ends(mail.text + "\n"))));
}

std::vector<MailFile> mail_files(const CountedPlans& plans, const MailText& text, const Words& words,
                                 std::chrono::sys_seconds now) {
    std::vector<MailFile> files;
    std::set<std::string> taken;
    for (const auto* plan : plans)
        if (!plan->record.findings.empty())
            files.push_back({free_name(*plan, taken), mail_draft(mail_of(*plan, text, words), now)});
    return files;
}

} // namespace plan::core::overview
