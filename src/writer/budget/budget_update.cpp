#include "writer/budget/budget_update.hpp"

#include "core/budget/budget_summary.hpp"
#include "core/budget/stale_figures.hpp"
#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "writer/budget/budget_chart.hpp"
#include "writer/budget/budget_summary_tables.hpp"
#include "writer/budget/cost_tables.hpp"
#include "writer/chapters/chapter_insertion.hpp"
#include "writer/office/document_state.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/house_style.hpp"

#include <algorithm>

namespace plan::writer {
namespace {

constexpr auto budget_chapter = core::role::chapter::budget;

using css::uno::Reference;

class Update {
public:
    Update(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
           const rtl::OUString& house_style)
        : document_(document), templates_(inspection.templates), inspection_(&inspection),
          budget_(core::budget_of(plan())), house_style_(house_style) {}

    void refuse_template_without_budget() const {
        if (plan().plan_template->chapter(budget_chapter) == nullptr) throw core::Refused("budget.none");
    }

    /// The second time that one step puts a chapter in and then replaces a table, Undo ends the office (7.4): so what
    /// is there is renewed before.
    void put_in_chapter() {
        if (!lacks_chapter()) return;
        renew();
        add_missing_styles(document_, house_style_);
        insert_chapter(document_, *inspection_, budget_chapter);
        look_again();
    }

    void put_in_missing_tables() { put_in(missing_tables(*plan().plan_template->chapter(budget_chapter))); }

    /// While changes are recorded, tables can neither be put in nor replaced. That is refused before the first change,
    /// so that nothing is half done.
    void refuse_what_is_recorded(BudgetExtent extent) {
        if (!is_recording(document_)) return;
        const auto summaries = core::summaries_of(plan(), budget_);
        const bool is_missing = extent == BudgetExtent::all &&
                                (lacks_chapter() || !std::ranges::all_of(summaries, [this](const auto& summary) {
                                     return is_there(summary);
                                 }));
        if (is_missing || has_outdated_summaries(document_, *inspection_, summaries))
            throw core::Refused("document.recording");
    }

    void renew() {
        if (tidy_cost_tables(document_, *inspection_)) look_again();
        if (replace_outdated_summaries(document_, *inspection_, budget_)) look_again();
    }

    void put_in_missing_summaries() {
        std::vector<core::Element> missing;
        const auto summaries = summaries_of(plan(), budget_);
        SummaryElements elements(plan().plan_template->summary);
        for (const auto& summary : summaries)
            if (!is_there(summary)) missing.emplace_back(elements.element(summary));
        put_in(missing);
    }

    void renew_summaries() {
        if (plan_has_summaries() && fill_summaries(document_, *inspection_, budget_)) changed_ = true;
    }

    void renew_charts(MissingCharts missing) {
        if (!update_charts(document_, plan(), missing)) return;
        changed_ = true;
        show_results(); // else a formula is shown empty now and then, after the chart is laid out
    }

    void show_results() const {
        if (changed_ || !core::stale_figures(plan(), budget_).empty()) compute_formulas(document_);
    }

    [[nodiscard]] bool has_changed() const { return changed_; }

private:
    [[nodiscard]] const core::Plan& plan() const { return inspection_->plan; }

    [[nodiscard]] bool lacks_chapter() const {
        return plan().chapter(budget_chapter) == nullptr && plan().tables(core::role::table::costs).empty();
    }

    void look_again() {
        changed_ = true;
        again_ = inspect(document_, templates_);
        inspection_ = &again_;
        budget_ = core::budget_of(plan());
    }

    /// The tables of the chapter that the plan has nowhere: the means, and an empty table of costs.
    [[nodiscard]] std::vector<core::Element> missing_tables(const core::Chapter& entry) const {
        std::vector<core::Element> missing;
        for (auto& element : core::compose_chapter(entry, *plan().plan_template, plan().settings)) {
            auto* table = std::get_if<core::TableElement>(&element);
            if (table == nullptr || !plan().tables(table->table->role).empty()) continue;
            if (table->table->role == core::role::table::costs) // the costs of the example are not the school's
                table->rows = {std::vector<std::string>(table->table->columns.size())};
            missing.push_back(std::move(element));
        }
        return missing;
    }

    /// At the end of the chapter, in front of nothing that a person wrote.
    void put_in(const std::vector<core::Element>& elements) {
        if (elements.empty()) return;
        refuse_recording(document_); // the office would record only half of the change
        const auto* chapter = core::chapter_of_budget(plan());
        if (chapter == nullptr) throw core::Refused("document.changed");
        add_missing_styles(document_, house_style_);
        write_blocks(document_, chapter->end_block, inspection_->document.blocks.size(), elements);
        look_again();
    }

    [[nodiscard]] bool is_there(const core::Summary& summary) const {
        return std::ranges::any_of(plan().chapters, [&summary](const core::PlanChapter& chapter) {
            return std::ranges::find(chapter.summaries, summary.entry, &core::SummaryTable::entry) !=
                   chapter.summaries.end();
        });
    }

    [[nodiscard]] bool plan_has_summaries() const {
        return std::ranges::any_of(plan().chapters, [](const auto& chapter) { return !chapter.summaries.empty(); });
    }

    Reference<css::text::XTextDocument> document_;
    Templates templates_;
    const Inspection* inspection_;
    Inspection again_;
    core::Budget budget_; ///< of the inspection
    rtl::OUString house_style_;
    bool changed_ = false;
};

} // namespace

void update_budget(const Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                   const rtl::OUString& house_style, BudgetExtent extent) {
    Update update(document, inspection, house_style);
    if (extent == BudgetExtent::all) update.refuse_template_without_budget();
    update.refuse_what_is_recorded(extent);
    if (extent == BudgetExtent::all) {
        update.put_in_chapter();
        update.put_in_missing_tables();
    }
    update.renew();
    if (extent == BudgetExtent::all) update.put_in_missing_summaries();
    update.renew_summaries();
    update.show_results();
    update.renew_charts(extent == BudgetExtent::all ? MissingCharts::put_in : MissingCharts::leave_out);
    if (update.has_changed()) keep_tables(document); // else Redo of a new formula would show a bare number
}

} // namespace plan::writer
