#include "writer/budget/budget_settings_table.hpp"

#include "core/forms/budget_settings_change.hpp"
#include "core/forms/row_form.hpp"
#include "core/text/refused.hpp"
#include "writer/office/document_state.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/house_style.hpp"
#include "writer/writing/row_writing.hpp"

namespace plan::writer {

bool write_budget_settings(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                           const rtl::OUString& house_style, const core::BudgetSettings& settings) {
    refuse_read_only(document);
    const auto& plan = inspection.plan;
    const auto place = core::place_for_settings(plan);
    if (!place) throw core::Refused("table.missing");
    if (!plan.settings_table) {
        if (settings == core::BudgetSettings{}) return false;
        const auto& entry = plan.plan_template->budget_settings;
        add_missing_styles(document, house_style);
        write_blocks(document, *place, inspection.document.blocks.size(),
                     {core::TableElement{&entry.table, core::setting_texts(entry, settings)}});
        return true;
    }
    const auto changes = core::setting_changes(plan, settings);
    for (const auto& change : changes)
        write_row(document, {&*plan.settings_table, change.insert ? std::nullopt : std::optional(change.row), {}},
                  change, *plan.plan_template);
    return !changes.empty();
}

} // namespace plan::writer
