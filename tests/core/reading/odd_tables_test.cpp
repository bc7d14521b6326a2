// Tables of any shape in any chapter: whatever core makes of a document with one, it makes without an accident.
#include "core/budget/budget.hpp"
#include "core/budget/budget_json.hpp"
#include "core/check/plan_check.hpp"
#include "core/forms/row_form.hpp"
#include "core/handover/agenda_calendar.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/plan/plan_json.hpp"
#include "core/text/refused.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/next_year/next_year_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Shapes that a header of a table of the plan can get.
std::vector<Rows> shapes_of(const std::vector<std::string>& header) {
    std::vector<std::string> row(header.size(), "2026");
    std::vector<std::string> amounts(header.size(), "\u20AC 12,50");
    return {{},
            {{}},
            {{""}},
            {{}, {}},
            {header},
            {header, {}},
            {{}, header, row},
            {header, {""}, {"Totaal"}},
            {header, row, {"Totaal", "\u20AC 2"}},
            {header, row, amounts, {"x"}, {}},
            {{header.front()}, row},
            {{"Titel"}, header, amounts},
            {header, header, row},
            {row, amounts},
            {{"Wat", "Hoeveel", "Opmerking"}, {"boek", "3", "x"}},
            {header, std::vector<std::string>(header.size() + 3, "x"), {"Totaal"}}};
}

/// All that core gives of a document; what is refused is refused in words.
void use(const core::Document& document) {
    try {
        const auto plan = test::read(document);
        for (const auto occasion : {core::Occasion::writing, core::Occasion::sending})
            core::check_plan(plan, document, occasion, test::today);
        CHECK_FALSE(core::plan_json(plan).empty());
        CHECK_FALSE(core::budget_json(plan).empty());
        core::plan_fingerprint(plan, document);
        for (const auto& chapter : plan.chapters)
            for (const auto& table : chapter.tables)
                for (std::size_t row = 0; row < table.rows.size(); ++row) {
                    if (table.rows[row].empty() || table.row_is_total(row)) continue;
                    const auto form = core::row_form_at(plan, table.rows[row].front().place);
                    core::Answers answers;
                    for (const auto& field : form.fields) answers.push_back(field.value);
                    core::problems(form, plan, answers);
                }
        test::next_year(document);
    } catch (const core::Refused&) { // a sentence for the person
    }
}

} // namespace

TEST_CASE("tables of any shape beside the plan's, in any of its places") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto document = test::new_plan(profile);
        for (std::size_t block = 0; block < document.blocks.size(); ++block) {
            const auto* table = std::get_if<core::Table>(&document.blocks[block]);
            if (table == nullptr) continue;
            const auto shapes = shapes_of(table->rows.front());
            for (std::size_t shape = 0; shape < shapes.size(); ++shape) {
                CAPTURE(profile, block, shape);
                auto odd = document;
                std::get<core::Table>(odd.blocks[block]).rows = shapes[shape];
                CHECK_NOTHROW(use(odd)); // in the place of the plan's
                odd = document;
                test::insert_before(odd, block + 1, core::Table{shapes[shape]});
                CHECK_NOTHROW(use(odd)); // right behind it
            }
        }
    }
}
