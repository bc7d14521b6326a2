#include "core/reading/consultation_lines.hpp"

#include "core/plan/consultations.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace plan::core {
namespace {

constexpr std::size_t longest_body = 80; // in bytes

/// The date at the start of a text, which ends at a dash or a comma, or with the text; and what stands behind it.
void read_date(std::string_view text, ConsultationItem& item, const Plan& plan) {
    static constexpr std::array<std::string_view, 4> ends = {" \u2013 ", " - ", ", ", "; "};
    auto end = text.size();
    std::size_t length = 0;
    for (const auto sign : ends)
        if (const auto at = text.find(sign); at < end) end = at, length = sign.size();
    item.date = trimmed(text.substr(0, end));
    item.period = plan.period(item.date);
    item.outcome = trimmed(text.substr(end + length));
    while (item.outcome.ends_with('.')) item.outcome.pop_back();
}

void read_line(std::string_view line, Plan& plan) {
    const auto colon = line.find(':');
    if (colon > longest_body) return; // or there is none
    const auto body = trimmed(line.substr(0, colon));
    if (!names_body(plan, body)) return;
    ConsultationItem item;
    item.body = body;
    read_date(trimmed(line.substr(colon + 1)), item, plan);
    if (item.period) plan.consultations.push_back(std::move(item));
}

} // namespace

void read_consultation_lines(Plan& plan) {
    if (!plan.consultations.empty()) return;
    for (const auto& chapter : plan.chapters)
        for (const auto& paragraph : chapter.paragraphs) {
            if (paragraph.kind != ParagraphKind::body || chapter.is_set_aside) continue;
            std::string_view text = paragraph.text.text;
            constexpr std::string_view dot = "\u00B7"; // between the bodies of one line
            while (!text.empty()) {
                const auto end = std::min({text.find(dot), text.find('\n'), text.find('|'), text.size()});
                read_line(text.substr(0, end), plan);
                text.remove_prefix(std::min(end + (text.substr(end).starts_with(dot) ? dot.size() : 1), text.size()));
            }
        }
}

} // namespace plan::core
