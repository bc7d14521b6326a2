#include "addon/takeover/takeover_words.hpp"

#include "core/takeover/column_proposal.hpp"
#include "core/takeover/taken_rows.hpp"
#include "core/text/trimming.hpp"
#include "uno/text.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

constexpr std::size_t longest_excerpt = 1500; // bytes

} // namespace

rtl::OUString target_words(const ui::Messages& messages, const core::Template& plan_template, std::string_view to) {
    if (to == core::target::cover) return messages.text("takeover.to.cover");
    if (to == core::target::leave_out) return messages.text("takeover.to.leave-out");
    if (const auto* table = core::table_of_target(plan_template, to))
        return messages.text("takeover.to.table", {{"title", table->caption.empty() ? table->id : table->caption}});
    const auto* chapter = plan_template.chapter(to);
    if (chapter == nullptr) return messages.text("takeover.to.appendix");
    return uno::to_office(chapter->title);
}

std::string column_title(const core::Template& plan_template, std::string_view id) {
    const auto* column = core::find_column(plan_template, id);
    return column == nullptr ? std::string(id) : column->title;
}

rtl::OUString lines_of(const core::Source& source, const core::SourcePart& part) {
    std::string text;
    for (auto block = part.first_block; block < part.end_block && text.size() < longest_excerpt; ++block) {
        const auto& content = source.document.blocks[block];
        if (const auto* paragraph = std::get_if<core::Paragraph>(&content)) {
            if (!core::trimmed(paragraph->text).empty()) text += paragraph->text + '\n';
            continue;
        }
        for (const auto& row : std::get<core::Table>(content).rows) {
            std::string line;
            for (const auto& cell : row) line += (line.empty() ? "" : " | ") + core::on_one_line(cell);
            text += line + '\n';
            if (text.size() > longest_excerpt) break;
        }
    }
    return uno::to_office(core::trimmed(text));
}

std::vector<rtl::OUString> first_rows(const core::Source& source, const core::PartProposal& part,
                                      const core::Proposal& proposal) {
    constexpr std::size_t rows_shown = 3;
    std::vector<rtl::OUString> result;
    const auto taken = core::taken_rows(source, part, *proposal.plan_template, {proposal.school_year, {}, {}, {}});
    if (taken.tables.empty()) return result;
    const auto& table = taken.tables.front();
    for (std::size_t row = 0; row < std::min(rows_shown, table.rows.size()); ++row) {
        std::string line;
        const auto add = [&line](const core::TableElement& element, const std::vector<std::string>& cells) {
            for (std::size_t column = 0; column < cells.size(); ++column)
                if (!cells[column].empty())
                    line += (line.empty() ? "" : " \u00B7 ") + element.table->columns[column].title + ": " +
                            core::on_one_line(cells[column]);
        };
        add(table, table.rows[row]);
        result.push_back(uno::to_office(line));
    }
    return result;
}

rtl::OUString counts_words(const ui::Messages& messages, const core::Proposal& proposal) {
    const auto count = [&proposal](auto&& test) { return std::to_string(std::ranges::count_if(proposal.parts, test)); };
    return messages.text("takeover.counts",
                         {{"parts", std::to_string(proposal.parts.size())},
                          {"open", count([](const auto& part) { return part.sure == core::Sureness::no; })},
                          {"appendix", count([](const auto& part) { return part.to == core::target::appendix; })},
                          {"left", count([](const auto& part) { return part.to == core::target::leave_out; })}});
}

rtl::OUString report_words(const ui::Messages& messages, std::string_view key, const core::TakeoverCounts& counts,
                           const core::Template& plan_template) {
    return messages.text(key, {{"paragraphs", std::to_string(counts.paragraphs)},
                               {"rows", std::to_string(counts.rows)},
                               {"pictures", std::to_string(counts.pictures)},
                               {"appendix", std::to_string(counts.in_appendix)},
                               {"title", plan_template.takeover.appendix_title},
                               {"left", std::to_string(counts.left_out)}});
}

} // namespace plan::addon
