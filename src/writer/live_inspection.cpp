#include "writer/live_inspection.hpp"

#include "writer/document_reader.hpp"
#include "writer/filled_in.hpp"
#include "writer/visible_text.hpp"
#include "writer/whole_text.hpp"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::size_t lines_in(std::string_view text) { return static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1; }

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
    auto reading = read_all(document_);
    inspection_.emplace(Inspection{templates, std::move(reading.document), {}});
    whole_text_ = std::move(reading.whole_text);
    first_lines_.clear();
    paragraphs_.emplace(document_, false);
    complete_ = true;
    return interpret();
}

const Inspection& LiveInspection::look_at_change(const Templates& templates) {
    if (!inspection_ || whole_text_.empty() || has_tracked_changes(document_)) return look(templates);
    auto whole_text = whole_text_of(document_);
    if (!patch(whole_text)) return look(templates);
    whole_text_ = std::move(whole_text);
    complete_ = false;
    read_hints(document_, inspection_->document);
    inspection_->templates = templates;
    return interpret();
}

const Inspection& LiveInspection::interpret() {
    try {
        inspection_->plan = core::read_plan(inspection_->document, *inspection_->templates);
    } catch (...) {
        inspection_.reset();
        throw;
    }
    return *inspection_;
}

bool LiveInspection::patch(const std::string& whole_text) {
    if (first_lines_.empty()) number_lines();
    if (first_lines_.empty()) return false;
    const std::string_view before = whole_text_;
    const std::string_view after = whole_text;
    const auto first = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    if (first == before.size() && first == after.size()) return false;     // not the text has changed
    const auto begin = first == 0 ? 0 : before.rfind('\n', first - 1) + 1; // of the line; 0 without a break before it
    const auto old_line = line_at(before, begin, first);
    const auto new_line = line_at(after, begin, first);
    if (before.substr(begin + old_line.size()) != after.substr(begin + new_line.size())) return false;
    return patch_block(lines_in(before.substr(0, begin)) - 1, old_line, new_line);
}

bool LiveInspection::patch_block(std::size_t line, std::string_view before, std::string_view after) {
    const auto next = std::ranges::upper_bound(first_lines_, line);
    const auto index = static_cast<std::size_t>(next - first_lines_.begin()) - 1;
    auto& blocks = inspection_->document.blocks;
    if (index >= blocks.size()) return false;
    if (auto* paragraph = std::get_if<core::Paragraph>(&blocks[index]))
        return paragraph->text == before && patch_paragraph(*paragraph, after);
    bool done = false;
    std::size_t at = first_lines_[index];
    each_cell(std::get<core::Table>(blocks[index]), [&](std::string& cell) {
        if (at == line && cell == before) cell = after, done = true;
        at += lines_in(cell);
    });
    return done;
}

/// Its look may have changed together with its text, so the office is asked for the paragraph that is being written.
bool LiveInspection::patch_paragraph(core::Paragraph& paragraph, std::string_view after) {
    const auto written = paragraph_at_view_cursor(document_);
    if (!written.is()) return false;
    const auto contents = Reference<css::container::XEnumerationAccess>(written, UNO_QUERY_THROW)->createEnumeration();
    if (!contents->hasMoreElements()) return false;
    auto read = paragraphs_->read(contents->nextElement());
    if (read.text != after) return false;
    paragraph = std::move(read);
    return true;
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
