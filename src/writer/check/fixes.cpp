#include "writer/check/fixes.hpp"

#include "core/check/finding.hpp"
#include "core/plan/row_groups.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/budget/budget_update.hpp"
#include "writer/chapters/chapter_insertion.hpp"
#include "writer/chapters/guidance.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/bookmarks.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/house_style.hpp"
#include "writer/writing/table_rows.hpp"

#include <algorithm>
#include <numeric>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Does each kind of fix; says whether the document changed.
class Fixer {
public:
    Fixer(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
          const core::Finding& finding, const rtl::OUString& house_style)
        : document_(document), inspection_(inspection), plan_(inspection.plan), finding_(finding),
          house_style_(house_style) {}

    bool operator()(std::monostate /*none*/) const { return false; }

    /// Only a person knows what is to be written.
    bool operator()(core::fix::FillIn /*text*/) const { return false; }

    bool operator()(core::fix::RemoveGuidance /*text*/) const {
        writable_range_at(document_, inspection_.document, finding_.place)->setString({});
        return true;
    }

    bool operator()(core::fix::HideGuidance /*guidance*/) const {
        show_guidance(document_, inspection_, house_style_, false);
        return true;
    }

    bool operator()(const core::fix::InsertChapter& insert) const {
        add_missing_styles(document_, house_style_);
        insert_chapter(document_, inspection_, insert.chapter);
        return true;
    }

    bool operator()(const core::fix::InsertExample& insert) const {
        add_missing_styles(document_, house_style_);
        insert_example(document_, inspection_, insert.chapter);
        return true;
    }

    bool operator()(core::fix::KeepExample /*example*/) const {
        insert_bookmark(document_, range_at(document_, inspection_.document, finding_.place).get(),
                        core::kept_bookmark(finding_.subject));
        return true;
    }

    bool operator()(const core::fix::ReplaceCell& replace) const {
        writable_range_at(document_, inspection_.document, finding_.place)->setString(uno::to_office(replace.text));
        return true;
    }

    bool operator()(const core::fix::AddActivityRow& row) const {
        add_missing_styles(document_, house_style_);
        add_row(document_, table_of(core::role::table::activities),
                {{std::string(core::role::column::goal), row.goal}});
        return true;
    }

    bool operator()(core::fix::AddAgendaRow row) const {
        add_missing_styles(document_, house_style_);
        const auto& activity = plan_.activities.at(row.activity);
        add_row(document_, table_of(core::role::table::agenda),
                {{std::string(core::role::column::activity), activity.activity.text},
                 {std::string(core::role::column::target_group), activity.target_group}});
        return true;
    }

    bool operator()(const core::fix::AddColumns& /*columns*/) const {
        for (const auto& chapter : plan_.chapters)
            for (const auto& table : chapter.tables)
                if (table.block == finding_.place.block) {
                    add_missing_columns(document_, table);
                    return true;
                }
        throw core::Refused("document.changed");
    }

    bool operator()(core::fix::SortAgenda /*agenda*/) const {
        sort_agenda();
        return true;
    }

    bool operator()(core::fix::RemoveRow /*row*/) const {
        const auto table = table_at(document_, finding_.place.block);
        const auto row = finding_.place.cell->row;
        if (!is_plain_grid(table)) throw core::Refused("table.merged");
        refuse_row_with_others();
        refuse_protected_rows(table, row, row + 1);
        const KeptTables kept(document_, KeptTables::Extent::all);
        table->getRows()->removeByIndex(static_cast<sal_Int32>(row), 1);
        return true;
    }

    bool operator()(core::fix::UpdateBudget /*budget*/) const {
        update_budget(document_, inspection_, house_style_, BudgetExtent::present);
        return true;
    }

    /// Opens another document; there is nothing to do in this one.
    bool operator()(core::fix::ShowChanges /*changes*/) const { return false; }

private:
    /// By date. A row without a date belongs to the row above it; one whose date cannot be read stays behind the row
    /// that it stands behind, and those at the end stay there.
    void sort_agenda() const {
        const core::PlanTable& table = agenda_table();
        if (core::has_bands(table)) throw core::Refused("agenda.has-bands");
        std::vector<std::optional<core::Day>> days(table.rows.size());
        for (const auto& item : plan_.agenda)
            if (item.table == &table && item.period) days[item.row] = item.period->from;
        auto last = days.size(); // of the rows at the end, of which none has a date
        while (last > 0 && !days[last - 1]) --last;
        while (last < days.size() && last > 0 && core::belongs_to_row_above(table, last)) ++last;
        for (std::size_t row = last; row < days.size(); ++row) days[row] = core::Day::max();
        for (std::size_t row = 1; row < days.size(); ++row)
            if (!days[row] || core::belongs_to_row_above(table, row)) days[row] = days[row - 1];
        std::vector<std::size_t> sorted(table.rows.size());
        std::iota(sorted.begin(), sorted.end(), std::size_t{0});
        std::ranges::stable_sort(sorted, {}, [&days](std::size_t row) { return days[row].value_or(core::Day::min()); });
        std::vector<std::size_t> order(sorted.size());
        for (std::size_t place = 0; place < sorted.size(); ++place) order[sorted[place]] = place;
        reorder_rows(document_, table, order);
    }

    /// Without it, the rows below that leave a goal or date blank would belong to another row.
    void refuse_row_with_others() const {
        for (const auto& chapter : plan_.chapters)
            for (const auto& table : chapter.tables)
                if (table.block == finding_.place.block && finding_.place.cell->row >= table.first_row &&
                    core::has_rows_of_its_own(table, finding_.place.cell->row - table.first_row))
                    throw core::Refused("row.has-others");
    }

    [[nodiscard]] const core::PlanTable& table_of(std::string_view id) const {
        const auto tables = plan_.tables(id);
        if (tables.empty()) throw core::Refused("document.changed");
        return *tables.front();
    }

    [[nodiscard]] const core::PlanTable& agenda_table() const {
        const auto item = std::ranges::find_if(plan_.agenda, [this](const core::AgendaItem& candidate) {
            return candidate.table->block == finding_.place.block;
        });
        if (item == plan_.agenda.end()) throw core::Refused("document.changed");
        return *item->table;
    }

    Reference<css::text::XTextDocument> document_;
    const Inspection& inspection_;
    const core::Plan& plan_;
    const core::Finding& finding_;
    const rtl::OUString& house_style_;
};

} // namespace

bool apply_fix(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
               const core::Finding& finding, const rtl::OUString& house_style) {
    if (core::is_none(finding.fix)) return false;
    return std::visit(Fixer(document, inspection, finding, house_style), finding.fix);
}

} // namespace plan::writer
