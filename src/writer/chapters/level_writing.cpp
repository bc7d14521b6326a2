#include "writer/chapters/level_writing.hpp"

#include "core/forms/level_change.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/chapters/chapter_examples.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/places.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/row_writing.hpp"
#include "writer/writing/text_replacement.hpp"

#include <algorithm>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;

void remove_lines(const Reference<css::text::XTextDocument>& document, std::size_t block,
                  const std::vector<core::CellIndex>& lines) {
    if (lines.empty()) return;
    const Reference<css::text::XTextTable> table(table_at(document, block));
    for (const auto& line : lines) refuse_protected_rows(table, line.row, line.row + 1);
    const KeptTables kept(document, KeptTables::Extent::all);
    for (const auto& line : lines) table->getRows()->removeByIndex(static_cast<sal_Int32>(line.row), 1);
}

/// Below the line about the level.
void add_lines(const Reference<css::text::XTextDocument>& document, const core::Place& level,
               const std::vector<std::pair<std::string, std::string>>& lines) {
    if (lines.empty()) return;
    const Reference<css::text::XTextTable> table(table_at(document, level.block));
    const Reference<css::table::XCellRange> cells(table, css::uno::UNO_QUERY_THROW);
    const auto write = [&cells](std::size_t row, sal_Int32 column, const std::string& text) {
        Reference<css::text::XText>(cells->getCellByPosition(column, static_cast<sal_Int32>(row)),
                                    css::uno::UNO_QUERY_THROW)
            ->setString(uno::to_office(text));
    };
    refuse_protected_rows(table, level.cell->row, level.cell->row + 1);
    const KeptTables kept(document, KeptTables::Extent::headers);
    auto row = level.cell->row;
    for (const auto& [label, value] : lines) {
        table->getRows()->insertByIndex(static_cast<sal_Int32>(++row), 1);
        write(row, 0, label);
        write(row, 1, value);
    }
}

} // namespace

void change_level(const Reference<css::text::XTextDocument>& document, const Templates& templates,
                  std::string_view level_id, ExampleTexts examples) {
    const auto inspection = inspect(document, templates);
    const auto& plan = inspection.plan;
    const auto profile = std::ranges::find(*templates, plan.plan_template->profile, &core::Template::profile);
    const auto* level = profile == templates->end() ? nullptr : profile->education_level(level_id);
    if (level == nullptr) throw core::Refused("level.unknown", {{"level", std::string(level_id)}});
    if (plan.fact(core::role::fact::level) == nullptr) throw core::Refused("facts.none");
    const auto change = core::level_change(plan, inspection.document, *level, profile->for_level(level->id));
    change_texts(document, inspection.document, change.cover);
    const auto line = plan.fact(core::role::fact::level)->value.place;
    remove_lines(document, line.block, change.gone);
    add_lines(document, inspect(document, templates).plan.fact(core::role::fact::level)->value.place, change.added);
    const auto open_name = [](const core::Template& of) { return of.placeholders.at("organisation"); };
    if (const auto before = open_name(*plan.plan_template), now = open_name(*change.now); before != now)
        replace_everywhere(document, before, now); // on the cover and in headers
    if (examples == ExampleTexts::of_the_level)
        for (const auto& chapter : change.chapters) put_example_back(document, inspect(document, templates), chapter);
}

} // namespace plan::writer
