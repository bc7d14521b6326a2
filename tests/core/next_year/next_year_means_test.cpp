#include "core/budget/budget.hpp"
#include "core/document/document.hpp"
#include "tests/core/next_year/next_year_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::next_year;
using test::table_of;

namespace {

const core::Day later = std::chrono::year{2027} / std::chrono::October / 1; // the old school year is over

std::vector<std::vector<std::string>>& means_of(core::Document& document) {
    return test::table_with_column(document, "Begrotingsjaar").rows;
}

} // namespace

TEST_CASE("next year: means, with the reserve that the old plan leaves") {
    auto document = test::finished_plan();
    auto& means = means_of(document);
    means = {
        means.front(), {"2026", "€ 4.800,00", "€ 1.000,00"}, {"2027", "€ 5.250,00", "<vul de verwachte reserve in>"}};
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.year(2026)->result);
    const auto next = next_year(document);
    const auto& rows = table_of(next, "means").rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][0] == "2027");
    CHECK(rows[0][1] == "€ 5.250,00");
    CHECK(rows[0][2] == core::format_amount(budget.year(2026)->result->carry_over));
    CHECK(table_of(next, "means").table->columns.back().title == "Buiten dit plan");
    CHECK(rows[0][3] == core::format_amount(*budget.year(2027)->planned));
    CHECK(rows[1] ==
          std::vector<std::string>{"2028", "<vul het verwachte bedrag in>", "<vul de verwachte reserve in>", ""});
}

TEST_CASE("next year: the reserve is an estimate until the old school year is over") {
    auto document = test::finished_plan();
    means_of(document)[2][2] = "<vul de verwachte reserve in>";
    const auto is_estimate = [](const core::NextYear& next) {
        return std::ranges::any_of(next.chapters, [](const core::Element& element) {
            const auto* text = std::get_if<core::TextElement>(&element);
            return text != nullptr && text->text.find("een schatting") != std::string::npos;
        });
    };
    CHECK(is_estimate(next_year(document)));
    CHECK_FALSE(is_estimate(next_year(document, later)));
}

TEST_CASE("next year: a typed reserve holds unless the plan knows all that the year before spends") {
    auto document = test::finished_plan(); // 2027 begins with 1 400
    CHECK(table_of(next_year(document), "means").rows[0][2] == "€ 1.400,00");
    auto& means = means_of(document);
    means[0].push_back("Buiten dit plan");
    means[1].push_back("€ 4.000,00");
    means[2].push_back("€ 0,00");
    const auto plan = test::read(document);
    const auto known = core::budget_of(plan).year(2026)->result->carry_over;
    REQUIRE(known != 140000);
    CHECK(table_of(next_year(document), "means").rows[0][2] == core::format_amount(known));
}

TEST_CASE("next year: unknown means are placeholders") {
    auto document = test::finished_plan();
    auto& means = means_of(document);
    means = {means.front(), {"2026", "volgt", "€ 0,00"}};
    const auto next = next_year(document);
    const auto& rows = table_of(next, "means").rows;
    CHECK(rows[0][1] == "<vul het toegekende bedrag in>");
    CHECK(rows[0][2] == "<vul de reserve in>");
    CHECK(rows[1][0] == "2028");
}

TEST_CASE("next year: where a budget year is a school year there is one, and nothing is shared") {
    auto document = test::finished_plan();
    auto& means = means_of(document);
    means = {means.front(), {"2026-2027", "€ 4.800,00", "€ 1.000,00"}};
    document.blocks.emplace_back(
        core::Table{{{"Afspraak", "Keuze"}, {"Begrotingsjaar", "schooljaar"}}}); // in the last chapter
    const auto plan = test::read(document);
    const auto left = core::budget_of(plan).year(2026)->result;
    REQUIRE(left);
    const auto next = next_year(document);
    CHECK(table_of(next, "means").rows ==
          std::vector<std::vector<std::string>>{
              {"2027-2028", "<vul het toegekende bedrag in>", core::format_amount(left->carry_over)}});
    CHECK(table_of(next, "budget-settings").rows.front() == std::vector<std::string>{"Begrotingsjaar", "schooljaar"});
}
