#include "addon/requests/request_decision.hpp"

#include "addon/commands/plan_step.hpp"
#include "core/forms/row_form.hpp"
#include "core/requests/request_proposal.hpp"
#include "core/requests/request_state.hpp"
#include "core/template/roles.hpp"
#include "core/template/written_day.hpp"
#include "writer/chapters/table_insertion.hpp"
#include "writer/office/document_state.hpp"
#include "writer/reading/fingerprint_marks.hpp"
#include "writer/undo/kept_tables.hpp"
#include "writer/writing/row_writing.hpp"

namespace plan::addon {
namespace {

struct WrittenRow {
    std::size_t block = 0;
    core::CellIndex cell;
};

/// Adds rows to the tables of a plan. Each row may move what stands below it, so the plan is read anew for each.
class RowAdder {
public:
    RowAdder(Extension& extension, const TextDocument& document) : extension_(extension), document_(document) {}

    WrittenRow add(std::string_view table_role, const core::RowCells& cells) const {
        auto inspection = inspect(extension_, document_);
        if (inspection.plan.tables(table_role).empty()) {
            writer::insert_missing_table(document_, inspection, table_role);
            inspection = inspect(extension_, document_);
        }
        const auto& plan = inspection.plan;
        auto form = core::new_row_form(plan, table_role);
        core::Answers answers;
        for (const auto& field : form.fields) {
            const auto cell = cells.find(field.column->role);
            answers.push_back(cell == cells.end() ? std::string() : cell->second);
        }
        core::choose_part(form, plan, answers);
        const auto change = core::row_change(form, plan, answers);
        writer::write_row(document_, form, change, *plan.plan_template);
        return {form.table->block, {form.table->first_row + change.row, 0}};
    }

private:
    Extension& extension_;
    const TextDocument& document_;
};

} // namespace

void decide(Extension& extension, const TextDocument& document, const core::Request& request,
            const RequestVerdict& verdict) {
    namespace table = core::role::table;
    const auto inspection = inspect(extension, document);
    const auto& plan = inspection.plan;
    const auto title = request.line(core::request_field::activity);
    if (title.empty()) throw core::Refused("requests.no-training");
    if (core::state_of(plan, request) == core::RequestState::decided)
        throw core::Refused("requests.decided", {{"training", title}});
    const auto proposal = core::propose_request(request, plan);
    const auto noted = core::request_log_row(request, *plan.plan_template, verdict.approved, verdict.reason,
                                             core::date_in_words(*plan.plan_template, today()));
    const char* step = verdict.approved ? "undo.approve-request" : "undo.refuse-request";
    run_step(extension, document, {step, {{"training", title}}, Styles::with_missing_ones}, [&] {
        writer::refuse_recording(document); // the office would record only half of the rows
        const RowAdder rows(extension, document);
        if (verdict.approved) {
            if (proposal.already.empty()) rows.add(table::activities, proposal.activity);
            if (!proposal.is_scheduled) rows.add(table::agenda, proposal.agenda);
            for (const auto& cost : proposal.costs) rows.add(table::costs, cost);
        }
        const auto log = rows.add(table::consultations, noted);
        writer::keep_fingerprint(document, log.block, log.cell, core::request_digest(request));
        writer::keep_tables(document); // Redo of several rows with amounts
    });
}

} // namespace plan::addon
