#include "tests/core/reading/money_case.hpp"
#include "core/document/document.hpp"
#include "core/text/placeholder.hpp"
#include "tests/core/example_plan.hpp"

namespace plan::test {
namespace {

void set_rows(core::Table& table, const Rows& rows) {
    table.rows.resize(1);
    table.rows.insert(table.rows.end(), rows.begin(), rows.end());
}

void fill_in_placeholders(std::string& text) {
    const auto found = core::find_placeholders(text);
    for (auto span = found.rbegin(); span != found.rend(); ++span)
        text.replace(span->offset, span->length, "wat we samen kozen");
}

} // namespace

void set_means(core::Document& document, const Rows& rows) { set_rows(table_with_column(document, "Toegekend"), rows); }

void set_costs(core::Document& document, const Rows& rows) { set_rows(table_with_column(document, "Bedrag"), rows); }

core::Document with_means(const Rows& rows) {
    auto document = new_plan();
    set_means(document, rows);
    return document;
}

core::Document worked_example_2() {
    auto document = new_plan();
    table_with_column(document, "Toegekend").rows = {
        {"Begrotingsjaar", "Toegekend", "Reserve vorig jaar", "Buiten dit plan"},
        {"2026", "€ 4.800,00", "€ 1.000,00", "€ 2.600,00"},
        {"2027", "€ 5.250,01", "<vul de verwachte reserve in>", "€ 1.500,00"}};
    auto& costs = table_with_column(document, "Bedrag").rows;
    for (auto& row : costs) row[4] = row[3] == "werkingsmiddelen" ? "€ 0,00" : row[4];
    costs[1][4] = "€ 840,00"; // 2026: with the workshops 1 800
    costs[4][4] = "€ 1.180,00";
    costs[5][4] = "€ 1.220,00"; // 2027: 3 900
    costs[6][4] = "€ 1.500,00";
    costs.push_back(
        {"Lesson study begrijpend lezen", "materiaal", "januari", grant, "€ 0,00", "Boeken om uit te lenen"});
    return document;
}

core::Document finished_plan(const Rows& means) {
    auto document = new_plan();
    set_means(document, means);
    for (auto& block : document.blocks) {
        if (auto* paragraph = std::get_if<core::Paragraph>(&block)) {
            fill_in_placeholders(paragraph->text);
            continue;
        }
        auto& rows = std::get<core::Table>(block).rows;
        std::erase_if(rows, [](const auto& row) { return core::is_only_placeholder(row.back()); });
    }
    return document;
}

} // namespace plan::test
