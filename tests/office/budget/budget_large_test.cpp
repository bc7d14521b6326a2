// A budget of thousands of costs: every figure is right, and nothing is lost.
#include "core/reading/plan_reader.hpp"
#include "core/values/money.hpp"
#include "tests/office/budget/money_document.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace plan;
using namespace plan::test;

namespace {

constexpr int tables = 25; // the time to load one grows with the square of its rows
constexpr int rows_in_table = 200;

core::Cents amount(int row) { return row % 9'700 + row % 7 * 10'000; }

void write_table(std::ostream& file, const std::vector<std::vector<std::string>>& rows) {
    file << "<table:table><table:table-column table:number-columns-repeated=\"" << rows.front().size() << "\"/>";
    for (const auto& row : rows) {
        file << "<table:table-row>";
        for (const auto& cell : row)
            file << "<table:table-cell office:value-type=\"string\"><text:p>" << cell << "</text:p></table:table-cell>";
        file << "</table:table-row>";
    }
    file << "</table:table><text:p>Meer:</text:p>";
}

/// A plan with that many costs of two goals, paid in two ways.
std::string write_plan() {
    const auto name = work_path() + "/large-budget.fodt";
    std::ofstream file(name);
    const auto heading = [&file](int level, const char* title) {
        file << "<text:h text:outline-level=\"" << level << "\">" << title << "</text:h>";
    };
    file << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>Schooljaar 2026-2027</text:p>)";
    for (const char* title : {"Inleiding", "Visie op professionalisering", "Doelen professionalisering"})
        heading(1, title);
    for (const char* goal : {"Taal", "Rekenen"}) heading(2, goal);
    heading(1, "Professionaliseringsactiviteiten");
    write_table(file, {{"Doel", "Doelgroep", "Niveau", "Professionaliseringsactiviteit"},
                       {"Taal", "leraren", "basis", "Leesclub"},
                       {"Rekenen", "leraren", "basis", "Rekenclub"}});
    heading(1, "Financieel luik");
    write_table(file, {{"Begrotingsjaar", "Toegekend", "Reserve vorig jaar"}, {"2026", "€ 500.000", "€ 0"}});
    for (int at = 0; at < tables; ++at) {
        std::vector<std::vector<std::string>> rows{{"Activiteit", "Kostensoort", "Datum", "Betaald door", "Bedrag"}};
        for (int row = at * rows_in_table; row < (at + 1) * rows_in_table; ++row)
            rows.push_back({row % 2 == 0 ? "Leesclub" : "Rekenclub", "materiaal", row % 4 < 2 ? "oktober" : "mei",
                            row % 5 == 0 ? "school" : "professionaliseringsmiddelen",
                            core::format_amount(amount(row))});
        write_table(file, rows);
    }
    file << "</office:text></office:body></office:document>";
    return work_url() + "/large-budget.fodt";
}

template <typename Counts>
core::Cents sum(Counts&& counts) {
    core::Cents result = 0;
    for (int row = 0; row < tables * rows_in_table; ++row)
        if (counts(row)) result += amount(row);
    return result;
}

} // namespace

TEST_CASE("5,000 costs: every figure is right, a second update changes nothing, and no row is lost") {
    const OpenDocument document(load(write_plan()));
    plan_service()->updateBudget(*document);
    const auto shown_goals = shown(*document, "PlanBudgetGoals");
    CHECK(amount_shown(shown_goals[1][1]) == sum([](int row) { return row % 2 == 0; }));
    CHECK(amount_shown(shown_goals[2][1]) == sum([](int row) { return row % 2 == 1; }));
    CHECK(amount_shown(shown_goals.back()[1]) == sum([](int) { return true; }));
    CHECK(figure(*document, "Gepland met deze middelen", 2026) ==
          sum([](int row) { return row % 5 != 0 && row % 4 < 2; }));
    CHECK(figure(*document, "Gepland met deze middelen", 2027) ==
          sum([](int row) { return row % 5 != 0 && row % 4 >= 2; }));
    CHECK(findings_of(*document, "total-stale").empty());
    CHECK(read_plan(*document).at("costs").as_array().size() == std::size_t{tables} * rows_in_table);
    const auto steps = undo_steps(*document);
    plan_service()->updateBudget(*document);
    CHECK(undo_steps(*document) == steps);
}
