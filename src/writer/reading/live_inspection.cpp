#include "writer/reading/live_inspection.hpp"

#include "core/check/finding.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/reading/running_text.hpp"
#include "uno/text.hpp"
#include "writer/reading/document_reader.hpp"
#include "writer/reading/view_cursor.hpp"
#include "writer/reading/visible_text.hpp"
#include "writer/reading/whole_text.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// The cells of a table that have a line of their own in the whole text.
template <typename Take>
void each_cell(core::Table& table, Take&& take) {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.rows[row].size(); ++column)
            if (std::ranges::find(table.covered, core::CellIndex{row, column}) == table.covered.end())
                take(table.rows[row][column]);
}

std::size_t lines_of(core::Block& block) {
    if (const auto* paragraph = std::get_if<core::Paragraph>(&block)) return lines_in(paragraph->text);
    std::size_t lines = 0;
    each_cell(std::get<core::Table>(block), [&lines](const std::string& cell) { lines += lines_in(cell); });
    return lines;
}

/// The line that holds `at`.
std::string_view line_at(std::string_view text, std::size_t begin, std::size_t at) {
    return text.substr(begin, std::min(text.find('\n', at), text.size()) - begin);
}

} // namespace

const Inspection& LiveInspection::look(const Templates& templates) {
    inspection_.reset();
    auto reading = read_all(document_, *templates);
    inspection_.emplace(Inspection{templates, std::move(reading.document), {}});
    whole_text_ = std::move(reading.whole_text);
    first_lines_.clear();
    written_.reset();
    complete_ = true;
    return interpret();
}

const Inspection& LiveInspection::look_at_change(const Templates& templates) {
    if (!inspection_ || whole_text_.empty() || has_tracked_changes(document_)) return look(templates);
    if (const auto* seen = look_at_same_paragraph(templates)) return *seen;
    update_whole_text();
    auto whole_text = whole_text_of(document_);
    const auto patched = patch(whole_text);
    if (!patched) return look(templates);
    whole_text_ = std::move(whole_text);
    complete_ = false;
    const auto asides = inspection_->document.asides.size();
    const bool is_same_otherwise =
        !read_all_but_blocks(document_, inspection_->document) && inspection_->templates == templates;
    if (inspection_->document.asides.size() != asides) return look(templates); // a note: its anchor is no text
    inspection_->templates = templates;
    if (is_same_otherwise && patched->before && revise(patched->block, *patched->before)) return *inspection_;
    written_.reset();
    return interpret();
}

/// Of a paragraph that was revised once already, another text is all that is to be known.
const Inspection* LiveInspection::look_at_same_paragraph(const Templates& templates) {
    if (!written_ || inspection_->templates != templates) return nullptr;
    const auto paragraph = paragraph_at_view_cursor(document_);
    auto& document = inspection_->document;
    const auto block = written_->block;
    auto& known = std::get<core::Paragraph>(document.blocks[block]);
    if (!paragraph.is() || !written_->paragraph.is_still(paragraph, document, block)) return nullptr;
    const auto text = uno::to_utf8(paragraph->getString());
    auto read = text != known.text && lines_in(text) == 1 ? read_written(text) : std::nullopt;
    if (!read) return nullptr;
    if (read_all_but_blocks(document_, document)) return &look(templates);
    std::swap(known, *read);
    if (!revise(block, *read)) {
        std::swap(known, *read);
        return nullptr;
    }
    complete_ = false;
    return &*inspection_;
}

bool LiveInspection::revise(std::size_t block, const core::Paragraph& before) {
    if (!core::revise_running_text(inspection_->plan, inspection_->document, block, before)) return false;
    check_.was_written(block);
    return true;
}

/// As if the paragraph that was written had been read with all the others.
void LiveInspection::update_whole_text() {
    if (!written_) return;
    const auto& now = std::get<core::Paragraph>(inspection_->document.blocks[written_->block]);
    whole_text_.replace(written_->offset, written_->length, now.text);
    written_.reset();
}

const Inspection& LiveInspection::interpret() {
    check_ = {};
    try {
        inspection_->plan = core::read_plan(inspection_->document, *inspection_->templates);
    } catch (...) {
        inspection_.reset();
        throw;
    }
    return *inspection_;
}

const std::vector<core::Finding>& LiveInspection::judge(core::Occasion occasion, core::Day today) {
    return check_.judge(inspection_->plan, inspection_->document, occasion, today);
}

std::optional<LiveInspection::Patched> LiveInspection::patch(const std::string& whole_text) {
    if (first_lines_.empty()) number_lines();
    if (first_lines_.empty()) return std::nullopt;
    const std::string_view before = whole_text_;
    const std::string_view after = whole_text;
    const auto first = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    if (first == before.size() && first == after.size()) return std::nullopt; // not the text has changed
    const auto begin = first == 0 ? 0 : before.rfind('\n', first - 1) + 1; // of the line; 0 without a break before it
    const auto old_line = line_at(before, begin, first);
    const auto new_line = line_at(after, begin, first);
    if (before.substr(begin + old_line.size()) != after.substr(begin + new_line.size())) return std::nullopt;
    auto patched = patch_line(lines_in(before.substr(0, begin)) - 1, old_line, new_line);
    if (patched && patched->before)
        if (const auto paragraph = paragraph_at_view_cursor(document_); paragraph.is())
            written_.emplace(
                Written{patched->block, begin, new_line.size(), WatchedParagraph(paragraph)}); // in the new text
    return patched;
}

std::optional<LiveInspection::Patched> LiveInspection::patch_line(std::size_t line, std::string_view before,
                                                                  std::string_view after) {
    const auto next = std::ranges::upper_bound(first_lines_, line);
    const auto block = static_cast<std::size_t>(next - first_lines_.begin()) - 1;
    auto& blocks = inspection_->document.blocks;
    if (block >= blocks.size()) return std::nullopt;
    if (auto* paragraph = std::get_if<core::Paragraph>(&blocks[block])) {
        auto read = paragraph->text == before ? read_written(after) : std::nullopt;
        if (!read) return std::nullopt;
        std::swap(*paragraph, *read);
        return Patched{block, std::move(read)};
    }
    bool done = false;
    std::size_t at = first_lines_[block];
    each_cell(std::get<core::Table>(blocks[block]), [&](std::string& cell) {
        if (at == line && cell == before) cell = after, done = true;
        at += lines_in(cell);
    });
    return done ? std::optional(Patched{block, std::nullopt}) : std::nullopt;
}

/// The look of a paragraph may have changed together with its text, so the office is asked for the one being written.
std::optional<core::Paragraph> LiveInspection::read_written(std::string_view text) {
    const auto written = paragraph_at_view_cursor(document_);
    if (!written.is()) return std::nullopt;
    const auto contents = Reference<css::container::XEnumerationAccess>(written, UNO_QUERY_THROW)->createEnumeration();
    if (!contents->hasMoreElements()) return std::nullopt;
    auto read = paragraphs_.read(contents->nextElement());
    if (read.text != text || read.hidden) return std::nullopt;
    return read;
}

/// Leaves none where the blocks do not account for every line, as with a table in a cell.
void LiveInspection::number_lines() {
    std::size_t line = 0;
    for (auto& block : inspection_->document.blocks) {
        first_lines_.push_back(line);
        line += lines_of(block);
    }
    if (line != lines_in(whole_text_)) first_lines_.clear();
}

} // namespace plan::writer
