#include "core/years/comparison_page.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/years/years_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::compare;
using test::plan_of_year;

namespace {

using Rows = std::vector<std::vector<std::string>>;

core::ComparisonPage page_of(const test::Compared& compared, const std::vector<std::string>& names = {}) {
    auto page = core::comparison_page(compared.result, names, test::today);
    REQUIRE(page);
    return std::move(*page);
}

const core::TableElement* table_of(const core::ComparisonPage& page, std::string_view id) {
    for (const auto& element : page.elements)
        if (const auto* table = std::get_if<core::TableElement>(&element); table != nullptr && table->table->id == id)
            return table;
    return nullptr;
}

std::vector<std::string> texts(const core::ComparisonPage& page, core::Role role) {
    std::vector<std::string> found;
    for (const auto& element : page.elements)
        if (const auto* text = std::get_if<core::TextElement>(&element); text != nullptr && text->role == role)
            found.push_back(text->text);
    return found;
}

std::vector<std::string> titles(const core::TableElement& table) {
    std::vector<std::string> result;
    for (const auto& column : table.table->columns) result.push_back(column.title);
    return result;
}

} // namespace

TEST_CASE("comparison page: goals, figures, means and a chart") {
    auto followed = test::finished_plan();
    test::add_follow_up(followed, {{"Pedagogische studiedag taalsterke school", "gevolgd", "", "", "7,5", "€ 900"}});
    const auto compared = compare({plan_of_year(2027, {"Wiskundig redeneren", "Samen leren"}), followed});
    const auto page = page_of(compared);
    CHECK(page.title == "Jaren vergelijken");
    CHECK(texts(page, core::Role::body).front().find("Basisschool De Linde, van 2026-2027 tot en met 2027-2028") !=
          std::string::npos);
    CHECK(texts(page, core::Role::section_heading) ==
          std::vector<std::string>{"Doelen", "Activiteiten, uren en kosten", "Middelen"});
    const auto lines = texts(page, core::Role::list_item);
    CHECK(std::ranges::find(lines, "Behouden in 2027-2028: Wiskundig redeneren.") != lines.end());
    CHECK(std::ranges::find(lines, "Nieuw in 2027-2028: Samen leren.") != lines.end());
    const auto* goals = table_of(page, "comparison-goals");
    REQUIRE(goals != nullptr);
    CHECK(titles(*goals) == std::vector<std::string>{"Doel", "2026-2027", "2027-2028"});
    CHECK(goals->rows.back() == std::vector<std::string>{"Samen leren", "", "nieuw"});
    const auto* figures = table_of(page, "comparison-figures");
    REQUIRE(figures != nullptr);
    const auto row = [figures](std::string_view name) {
        const auto found = std::ranges::find_if(figures->rows, [name](const auto& cells) { return cells[0] == name; });
        return found == figures->rows.end() ? std::vector<std::string>{} : *found;
    };
    CHECK(row("Gevolgd") == std::vector<std::string>{"Gevolgd", "1", "niet bekend"});
    CHECK(row("Gevolgde uren") == std::vector<std::string>{"Gevolgde uren", "7,5 uur", "niet bekend"});
    CHECK(row("Betaald bedrag") == std::vector<std::string>{"Betaald bedrag", "€ 900,00", "niet bekend"});
    CHECK(row("Geplande uren").empty());
    const auto* budget = table_of(page, "comparison-budget");
    REQUIRE(budget != nullptr);
    CHECK(budget->rows.front()[0] == "2026");
    CHECK(budget->rows.front()[2] == "€ 4.800,00");
    CHECK(page.chart.years == std::vector<std::string>{"2026-2027", "2027-2028"});
    REQUIRE(page.chart.series.size() == 2);
    CHECK(page.chart.series[1].cents == std::vector<std::optional<core::Cents>>{90000, std::nullopt});
    REQUIRE(page.chart_at > 0);
    CHECK(std::holds_alternative<core::TableElement>(page.elements[page.chart_at - 1]));
}

TEST_CASE("comparison page: each table has as many cells as columns, and stands after the page was moved") {
    auto made = page_of(compare({test::finished_plan(), plan_of_year(2027, {}), plan_of_year(2030, {"Taal"})}));
    const auto page = std::move(made);
    for (const auto& element : page.elements)
        if (const auto* table = std::get_if<core::TableElement>(&element))
            for (const auto& row : table->rows) CHECK(row.size() == table->table->columns.size());
    CHECK(table_of(page, "comparison-figures")->table->caption_label == "Tabel");
}

TEST_CASE("comparison page: a goal with another name, in the words of its year") {
    const auto compared =
        compare({plan_of_year(2026, {"Digitale geletterdheid"}), plan_of_year(2027, {"Digitale geleterdheid"}),
                 plan_of_year(2028, {"Digitale geletterdheid"})});
    const auto page = page_of(compared);
    CHECK(table_of(page, "comparison-goals")->rows ==
          Rows{{"Digitale geletterdheid", "in het plan", "behouden, als “Digitale geleterdheid”", "behouden"}});
    const auto lines = texts(page, core::Role::list_item);
    CHECK(
        std::ranges::any_of(lines, [](const auto& line) { return line.find("wellicht hetzelfde doel") != line.npos; }));
}

TEST_CASE("comparison page: in the Netherlands, without grants, the figures say what there is") {
    const auto compared = compare({test::finished_plan("nl"), plan_of_year(2027, {"Taal"}, "nl")});
    const auto page = page_of(compared);
    CHECK(table_of(page, "comparison-budget") == nullptr);
    CHECK(table_of(page, "comparison-figures") != nullptr);
}

TEST_CASE("comparison page: notes name the files where these are known") {
    auto nameless = plan_of_year(2026, {"Taal"});
    nameless.properties.erase("PlanSchoolYear");
    const auto compared =
        compare({plan_of_year(2026, {"Taal"}), plan_of_year(2026, {"Taal"}), nameless, plan_of_year(2027, {"Taal"})});
    const auto& words = compared.plans.front().plan_template->comparison;
    CHECK(core::note_lines(compared.result, {"a.odt", "b.odt", "c.odt"}, words) ==
          std::vector<std::string>{"Het plan “c.odt” noemt geen schooljaar en is niet vergeleken.",
                                   "Er zijn twee plannen van 2026-2027: vergeleken is “b.odt”, en niet “a.odt”."});
    CHECK(core::note_lines(compared.result, {}, words)[0] ==
          "Het plan “Basisschool De Linde” noemt geen schooljaar en is niet vergeleken.");
    CHECK(texts(page_of(compared), core::Role::section_heading).back() == "Goed om te weten");
}

TEST_CASE("comparison page: names with braces and markup stay as they are") {
    const auto compared =
        compare({plan_of_year(2026, {"Taal {goals} <b>", "{name}"}), plan_of_year(2027, {"{schoolYear}"})});
    const auto page = page_of(compared);
    const auto lines = texts(page, core::Role::list_item);
    CHECK(std::ranges::find(lines, "Nieuw in 2027-2028: {schoolYear}.") != lines.end());
    CHECK(std::ranges::find(lines, "Niet meer in 2027-2028: Taal {goals} <b>, {name}.") != lines.end());
}

TEST_CASE("comparison page: nothing to show") {
    CHECK_FALSE(core::comparison_page(core::compare_years({}), {}, test::today));
    CHECK_FALSE(core::comparison_page(compare({plan_of_year(2026, {"Taal"})}).result, {}, test::today));
    auto compared = compare({plan_of_year(2026, {"Taal"}), plan_of_year(2027, {"Taal"})});
    auto wordless = test::bundled_template("vl");
    wordless.comparison = {};
    compared.plans.back().plan_template = &wordless;
    CHECK_FALSE(core::comparison_page(compared.result, {}, test::today));
}
