#include "ui/dialogs/takeover_details.hpp"

#include "ui/common/listeners.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <string>

namespace plan::ui {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::optional<std::size_t> newly_chosen(const ListBox& list, std::optional<std::size_t> before) {
    const int line = list.chosen();
    if (line < 0 || before == static_cast<std::size_t>(line)) return std::nullopt;
    return static_cast<std::size_t>(line);
}

void TakeoverDetailsView::connect(const Calls& calls) {
    targets_.connect(dialog_.control("Target"), calls.target, [] {});
    columns_.connect(dialog_.control("Columns"), calls.column, [] {});
    choices_.connect(dialog_.control("Choice"), calls.choice, [] {});
    Reference<css::awt::XCheckBox>(dialog_.control("ForAll"), UNO_QUERY_THROW)->addItemListener(on_item(calls.for_all));
}

void TakeoverDetailsView::begin() {
    const Filling filling(is_filling_);
    dialog_.set("ForAll", "State", sal_Int16{0});
    column_ = 0;
}

void TakeoverDetailsView::show(const TakeoverDetails& details) {
    const Filling filling(is_filling_);
    details_ = details;
    set_text("Text", details_.text);
    targets_.set_lines(details_.targets);
    if (!details_.targets.empty()) targets_.choose(static_cast<int>(details_.target));
    dialog_.set("Target", "Enabled", details_.targets.size() > 1);
    show_alike();
    show_columns();
    layout_.arrange(!details_.columns.empty(), details_.alike > 0);
}

void TakeoverDetailsView::show_alike() {
    const auto* const key = details_.alike == 1 ? "takeover.alike.one" : "takeover.alike.many";
    dialog_.set("ForAll", "Label", messages_.text(key, {{"n", std::to_string(details_.alike)}}));
    layout_.set_visible("ForAll", details_.alike > 0);
}

void TakeoverDetailsView::show_columns() {
    const bool has_columns = !details_.columns.empty();
    for (const char* name : {"ColumnsLabel", "Columns", "ChoiceLabel", "Choice", "RowsLabel", "Rows"})
        layout_.set_visible(name, has_columns);
    if (!has_columns) return;
    std::vector<rtl::OUString> lines;
    lines.reserve(details_.columns.size());
    for (std::size_t at = 0; at < details_.columns.size(); ++at) lines.push_back(column_line(at));
    columns_.set_lines(lines);
    column_ = std::min(column_, lines.size() - 1);
    columns_.choose(static_cast<int>(column_));
    choices_.set_lines(details_.column_choices);
    show_choice();
    rtl::OUString rows;
    for (const auto& row : details_.first_rows) rows += rows.isEmpty() ? row : "\n" + row;
    set_text("Rows", rows);
}

rtl::OUString TakeoverDetailsView::column_line(std::size_t at) const {
    const auto& column = details_.columns[at];
    auto title = column.title.trim();
    if (title.isEmpty()) title = messages_.text("takeover.column.no-title", {{"n", std::to_string(at + 1)}});
    rtl::OUString to;
    if (column.to < details_.column_choices.size()) to = details_.column_choices[column.to];
    return messages_.text("takeover.column", {{"title", uno::to_utf8(title)}, {"to", uno::to_utf8(to)}});
}

void TakeoverDetailsView::show_choice_for_column() {
    const auto column = newly_chosen(columns_, column_);
    if (is_filling_ || !column) return;
    column_ = *column;
    show_choice();
}

void TakeoverDetailsView::show_choice() {
    const Filling filling(is_filling_);
    if (column_ < details_.columns.size() && details_.columns[column_].to < details_.column_choices.size())
        choices_.choose(static_cast<int>(details_.columns[column_].to));
}

void TakeoverDetailsView::set_text(const char* name, const rtl::OUString& text) {
    if (dialog_.value<rtl::OUString>(name, "Text") != text) dialog_.set(name, "Text", text);
}

std::optional<std::size_t> TakeoverDetailsView::new_target() const {
    if (is_filling_) return std::nullopt;
    return newly_chosen(targets_, details_.target);
}

bool TakeoverDetailsView::is_for_all() const {
    return !is_filling_ && details_.alike > 0 && dialog_.value<sal_Int16>("ForAll", "State") == 1;
}

std::optional<TakeoverDetailsView::ColumnChoice> TakeoverDetailsView::new_choice() const {
    if (is_filling_ || column_ >= details_.columns.size()) return std::nullopt;
    const auto choice = newly_chosen(choices_, details_.columns[column_].to);
    if (!choice) return std::nullopt;
    return ColumnChoice{column_, *choice};
}

} // namespace plan::ui
