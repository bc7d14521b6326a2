#include "core/template/example_text.hpp"

#include "core/text/trimming.hpp"

namespace plan::core {
namespace {

std::string in_line(const std::vector<std::string>& cells) {
    std::string line;
    for (const auto& cell : cells) line += (&cell == &cells.front() ? "" : " | ") + without_break_marks(cell);
    return line;
}

std::string text_of(const TableElement& element) {
    std::string text;
    if (!element.table->caption.empty()) text = element.table->caption_label + ": " + element.table->caption + "\n";
    std::vector<std::string> titles;
    for (const auto& column : element.table->columns) titles.push_back(column.title);
    text += in_line(titles);
    for (const auto& row : element.rows) text += "\n" + in_line(row);
    return text;
}

} // namespace

std::string example_text(const Chapter& chapter, const Template& plan_template, const PlanSettings& settings) {
    std::string result;
    bool in_list = false;
    for (const auto& element : compose_chapter(chapter, plan_template, settings)) {
        const auto* text = std::get_if<TextElement>(&element);
        if (text != nullptr && (text->role == Role::chapter_heading || text->role == Role::guidance)) continue;
        const bool is_item = text != nullptr && text->role == Role::list_item;
        if (!result.empty()) result += is_item && in_list ? "\n" : "\n\n";
        if (text == nullptr) result += text_of(std::get<TableElement>(element));
        else result += (is_item ? "• " : "") + without_break_marks(text->text);
        in_list = is_item;
    }
    return result;
}

} // namespace plan::core
