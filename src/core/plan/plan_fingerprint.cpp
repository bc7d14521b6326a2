#include "core/plan/plan_fingerprint.hpp"

#include "core/document/document.hpp"
#include "core/plan/consultations.hpp"
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
constexpr std::string_view bookmark_start = "plan_kenmerk_";
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

/// The bookmark that keeps something in the row of a cell.
const FingerprintMark* bookmark_in_row(const Plan& plan, const Place& cell) {
    const auto found = std::ranges::find_if(plan.fingerprint_marks, [&cell](const FingerprintMark& mark) {
        return mark.place.block == cell.block && mark.place.aside == 0 && mark.place.cell && cell.cell &&
               mark.place.cell->row == cell.cell->row;
    });
    return found == plan.fingerprint_marks.end() ? nullptr : &*found;
}

/// The text marks of a row.
std::vector<ApprovedText> marks_in_row(const std::vector<PlacedText>& row) {
    std::vector<ApprovedText> found;
    for (const auto& cell : row)
        if (const auto span = find_mark(cell.text)) {
            auto place = cell.place;
            place.offset += span->offset - mark_start.size();
            place.length = mark_start.size() + span->length;
            found.push_back({cell.text.substr(span->offset, span->length), false, place});
        }
    return found;
}

void collect(const Plan& plan, const PlanTable& table, std::vector<ApprovedText>& found) {
    const auto text_of = [](const PlacedText* cell) { return cell == nullptr ? std::string() : cell->text; };
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].empty()) continue;
        const auto kind = text_of(table.cell(row, role::column::kind));
        const auto* outcome = table.cell(row, role::column::outcome);
        const bool handed_over = plan.plan_template->handover.log_words.in(kind);
        auto kept = marks_in_row(table.rows[row]);
        const auto* bookmark = bookmark_in_row(plan, table.rows[row].front().place);
        if (bookmark != nullptr && (handed_over || says_approved(plan, kind, text_of(outcome))))
            kept.push_back({bookmark->fingerprint, false, outcome == nullptr ? bookmark->place : outcome->place});
        for (auto& text : kept) {
            text.handed_over = handed_over;
            found.push_back(std::move(text));
        }
    }
}

/// The blocks that say something else as the year goes by, without the plan changing: who was talked to, what became of
/// the activities, and, but for fingerprints of an earlier time, what is computed from the rest.
std::unordered_set<std::size_t> passing_blocks(const Plan& plan, bool with_summaries) {
    std::unordered_set<std::size_t> result;
    for (const auto* table : plan.tables(role::table::consultations)) result.insert(table->block);
    for (const auto* table : plan.tables(role::table::follow_up)) result.insert(table->block);
    for (const auto& chapter : plan.chapters) {
        if (!with_summaries)
            for (const auto& summary : chapter.summaries) result.insert(summary.block);
        if (chapter.entry == nullptr || chapter.entry->role != role::chapter::follow_up) continue;
        for (auto block = chapter.title.place.block; block < chapter.end_block; ++block) result.insert(block);
    }
    return result;
}

/// Every text that counts, in the order of the document.
/// @param with_summaries  as in fingerprints of an earlier time
template <typename Take>
void each_meaningful_text(const Plan& plan, const Document& document, bool with_summaries, Take&& take) {
    const auto left_out = passing_blocks(plan, with_summaries);
    const std::size_t cover_end = plan.chapters.empty() ? 0 : plan.chapters.front().title.place.block;
    const auto give = [&take](const std::string& text) {
        if (!trimmed(text).empty()) take(text); // an empty line says nothing
    };
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        if (left_out.contains(block)) continue;
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block])) {
            if (counts(*paragraph)) give(paragraph->text);
            continue;
        }
        for (const auto& row : std::get<Table>(document.blocks[block]).rows) {
            if (block < cover_end && is_status(*plan.plan_template, row)) continue;
            for (const auto& cell : row) give(cell);
        }
    }
}

std::string fingerprint_of(const Plan& plan, const Document& document, bool with_summaries) {
    Fnv<std::uint64_t> fingerprint;
    each_meaningful_text(plan, document, with_summaries,
                         [&fingerprint](const std::string& text) { fingerprint.add(key_number(text)); });
    return hexadecimal(fingerprint.number());
}

} // namespace

std::string plan_fingerprint(const Plan& plan, const Document& document) {
    return fingerprint_of(plan, document, false);
}

std::string earlier_plan_fingerprint(const Plan& plan, const Document& document) {
    return fingerprint_of(plan, document, true);
}

std::string meaningful_text(const Plan& plan, const Document& document) {
    std::string result;
    each_meaningful_text(plan, document, false,
                         [&result](const std::string& text) { result.append(text).append("\n"); });
    return result;
}

std::string mark_in(std::string_view text) {
    const auto span = find_mark(text);
    return span ? std::string(text.substr(span->offset, span->length)) : std::string();
}

std::string fingerprint_bookmark(const std::string& fingerprint, const std::set<std::string, std::less<>>& taken) {
    const auto first = std::string(bookmark_start) + fingerprint;
    auto name = first;
    for (int number = 2; taken.contains(name); ++number) name = first + "_" + std::to_string(number);
    return name;
}

std::string fingerprint_in_bookmark(std::string_view name) {
    if (!name.starts_with(bookmark_start)) return {};
    name.remove_prefix(bookmark_start.size());
    const auto digits = name.substr(0, digits_in_mark);
    if (digits.size() < digits_in_mark || digits.find_first_not_of(hexadecimal_digits) != std::string_view::npos)
        return {};
    name.remove_prefix(digits.size());
    const bool is_numbered =
        name.size() > 1 && name.front() == '_' && name.find_first_not_of("0123456789", 1) == std::string_view::npos;
    return name.empty() || is_numbered ? std::string(digits) : std::string();
}

std::string fingerprint_of_row(const Plan& plan, const Place& cell) {
    if (const auto* bookmark = bookmark_in_row(plan, cell)) return bookmark->fingerprint;
    for (const auto* table : plan.tables(role::table::consultations))
        for (const auto& row : table->rows) {
            if (row.empty() || !cell.cell || !row.front().place.cell || row.front().place.block != cell.block ||
                row.front().place.cell->row != cell.cell->row)
                continue;
            if (auto marks = marks_in_row(row); !marks.empty()) return std::move(marks.front().fingerprint);
        }
    return {};
}

std::vector<ApprovedText> approved_texts(const Plan& plan, const Document& document) {
    std::vector<ApprovedText> found;
    for (const auto* table : plan.tables(role::table::consultations)) collect(plan, *table, found);
    const auto property = document.properties.find("PlanApprovedText");
    if (property != document.properties.end() && !trimmed(property->second).empty())
        found.push_back({lower(trimmed(property->second)), false, {}});
    return found;
}

bool still_says(const Plan& plan, const Document& document, const std::vector<ApprovedText>& texts) {
    const auto is_one = [&texts](const std::string& fingerprint) {
        return std::ranges::find(texts, fingerprint, &ApprovedText::fingerprint) != texts.end();
    };
    return is_one(plan_fingerprint(plan, document)) || is_one(earlier_plan_fingerprint(plan, document));
}

} // namespace plan::core
