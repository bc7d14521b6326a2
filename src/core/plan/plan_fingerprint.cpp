#include "core/plan/plan_fingerprint.hpp"

#include "core/document/document.hpp"
#include "core/template/roles.hpp"
#include "core/text/fnv.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/span.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace plan::core {
namespace {

constexpr std::string_view mark_start = "plan-";
constexpr std::size_t digits_in_mark = 16;

bool counts(const Paragraph& paragraph) {
    return paragraph.style != style::guidance && !is_caption(paragraph) && !is_contents_entry(paragraph);
}

/// Changes when the plan is approved, without the plan saying anything else.
bool is_status(const Template& plan_template, const std::vector<std::string>& row) {
    const auto fact = std::ranges::find(plan_template.facts, "status", &Fact::id);
    return fact != plan_template.facts.end() && !row.empty() && contains(fact->keys, match_key(row.front()));
}

/// The fingerprint in a mark somewhere in a text.
std::optional<Span> find_mark(std::string_view text) {
    for (auto at = text.find(mark_start); at != std::string_view::npos; at = text.find(mark_start, at + 1)) {
        const auto digits = text.substr(at + mark_start.size(), digits_in_mark);
        if (digits.size() == digits_in_mark && digits.find_first_not_of(hexadecimal_digits) == std::string_view::npos)
            return Span{at + mark_start.size(), digits_in_mark};
    }
    return std::nullopt;
}

void collect(const Plan& plan, const PlanTable& table, std::vector<ApprovedText>& found) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto* kind = table.cell(row, role::column::kind);
        const bool handed_over = kind != nullptr && plan.plan_template->handover.log_words.in(kind->text);
        for (const auto& cell : table.rows[row])
            if (const auto span = find_mark(cell.text)) {
                auto place = cell.place;
                place.offset += span->offset - mark_start.size();
                place.length = mark_start.size() + span->length;
                found.push_back({cell.text.substr(span->offset, span->length), handed_over, place});
            }
    }
}

/// Every text that counts, in the order of the document.
template <typename Take>
void each_meaningful_text(const Plan& plan, const Document& document, Take&& take) {
    std::unordered_set<std::size_t> left_out;
    for (const auto* table : plan.tables(role::table::consultations)) left_out.insert(table->block);
    const std::size_t cover_end = plan.chapters.empty() ? 0 : plan.chapters.front().title.place.block;
    const auto give = [&take](const std::string& text) {
        if (!trimmed(text).empty()) take(text); // an empty line says nothing
    };
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block])) {
            if (counts(*paragraph)) give(paragraph->text);
            continue;
        }
        if (left_out.contains(block)) continue;
        for (const auto& row : std::get<Table>(document.blocks[block]).rows) {
            if (block < cover_end && is_status(*plan.plan_template, row)) continue;
            for (const auto& cell : row) give(cell);
        }
    }
}

} // namespace

std::string plan_fingerprint(const Plan& plan, const Document& document) {
    Fnv<std::uint64_t> fingerprint;
    each_meaningful_text(plan, document,
                         [&fingerprint](const std::string& text) { fingerprint.add(key_number(text)); });
    return hexadecimal(fingerprint.number());
}

std::string meaningful_text(const Plan& plan, const Document& document) {
    std::string result;
    each_meaningful_text(plan, document, [&result](const std::string& text) { result.append(text).append("\n"); });
    return result;
}

std::string mark_in(std::string_view text) {
    const auto span = find_mark(text);
    return span ? std::string(text.substr(span->offset, span->length)) : std::string();
}

std::string approval_mark(const std::string& fingerprint) { return std::string(mark_start) + fingerprint; }

std::vector<ApprovedText> approved_texts(const Plan& plan, const Document& document) {
    std::vector<ApprovedText> found;
    for (const auto* table : plan.tables(role::table::consultations)) collect(plan, *table, found);
    const auto property = document.properties.find("PlanApprovedText");
    if (property != document.properties.end() && !trimmed(property->second).empty())
        found.push_back({lower(trimmed(property->second)), false, {}});
    return found;
}

} // namespace plan::core
