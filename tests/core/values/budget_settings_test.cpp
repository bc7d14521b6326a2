// The settings of the budget: read from the plan's own table, and what each of them changes.
#include "core/budget/budget_json.hpp"
#include "core/budget/budget_summary.hpp"
#include "core/check/rule_list.hpp"
#include "core/document/document.hpp"
#include "core/forms/budget_settings_change.hpp"
#include "core/forms/row_form.hpp"
#include "core/plan/plan_json.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
namespace json = boost::json;

namespace {

using core::BudgetSettings;

constexpr auto per_employee = "Bedrag per medewerker per jaar (cao)";
constexpr auto employees = "Aantal medewerkers (fte)";

core::Document with_settings(core::Document document, test::Rows rows) {
    rows.insert(rows.begin(), {"Afspraak", "Keuze"});
    document.blocks.emplace_back(core::Table{std::move(rows)});
    return document;
}

BudgetSettings settings_of(const test::Rows& rows, const char* profile = "vl") {
    return test::read(with_settings(test::new_plan(profile), rows)).budget_settings;
}

/// A Dutch plan with a budget.
core::Document dutch_plan(const test::Rows& settings) {
    auto document = test::new_plan("nl");
    document.blocks.emplace_back(core::Paragraph{"Begroting", "Heading 1", 1, false});
    document.blocks.emplace_back(
        core::Table{{{"Activiteit", "Kostensoort", "Datum", "Bedrag"},
                     {"Studiedag bewust kiezen voor AI", "materiaal", "november", "€ 600,00"},
                     {"Workshop AI in administratief werk", "materiaal", "februari", "€ 900,00"}}});
    return with_settings(std::move(document), settings);
}

} // namespace

TEST_CASE("settings: a plan that says nothing has what is usual") {
    CHECK(test::read(test::new_plan()).budget_settings == BudgetSettings{});
    CHECK(settings_of({}) == BudgetSettings{});
    CHECK(settings_of({{"Begrotingsjaar", ""}, {"Koffie", "veel"}}) == BudgetSettings{});
}

TEST_CASE("settings: what is written is read back, in every combination") {
    for (const auto year : {core::BudgetYearKind::calendar_year, core::BudgetYearKind::school_year})
        for (const auto base : {core::CapBase::same_year, core::CapBase::previous_year})
            for (const auto date : {core::CostDate::activity, core::CostDate::payment}) {
                const BudgetSettings settings{year, base, date, {}, {}};
                const auto& entry = test::bundled_template("vl").budget_settings;
                CHECK(settings_of(core::setting_texts(entry, settings)) == settings);
            }
    const BudgetSettings dutch{core::BudgetYearKind::school_year, core::CapBase::same_year, core::CostDate::payment,
                               60'050, 1'740};
    const auto rows = core::setting_texts(test::bundled_template("nl").budget_settings, dutch);
    CHECK(rows[2] == std::vector<std::string>{per_employee, "€ 600,50"});
    CHECK(rows[3] == std::vector<std::string>{employees, "17,40"});
    CHECK(settings_of(rows, "nl") == dutch);
    CHECK(settings_of({{" begrotingsjaar:", "School-jaar"}}).budget_year == core::BudgetYearKind::school_year);
}

TEST_CASE("settings: only rows that say something else are written; what a person added stays") {
    const auto plan = test::read(with_settings(test::new_plan(), {{"Koffie", "veel"}, {"BEGROTINGSJAAR", "kwartaal"}}));
    CHECK(core::setting_changes(plan, plan.budget_settings).size() == 1); // what cannot be read
    auto wanted = plan.budget_settings;
    wanted.budget_year = core::BudgetYearKind::school_year;
    wanted.cap_base = core::CapBase::previous_year;
    const auto changes = core::setting_changes(plan, wanted);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].row == 1);
    CHECK_FALSE(changes[0].insert);
    CHECK(changes[0].cells == std::vector<std::string>{"BEGROTINGSJAAR", "schooljaar"});
    CHECK(changes[1].row == 2);
    CHECK(changes[1].insert);
    CHECK(changes[1].cells ==
          std::vector<std::string>{"Reserve: hoogstens de helft van", "de middelen van het vorige jaar"});
}

TEST_CASE("settings: a table of them comes where the budget is, or nowhere") {
    const auto vl = test::read(test::new_plan());
    CHECK(core::place_for_settings(vl) == vl.chapter("budget")->end_block);
    CHECK_FALSE(core::place_for_settings(test::read(test::new_plan("nl"))));
    const auto present = test::read(with_settings(test::new_plan(), {}));
    CHECK(core::place_for_settings(present) == present.settings_table->block);
}

TEST_CASE("settings: their table is no other table of the plan, and a new plan with it has nothing more to solve") {
    const auto document = with_settings(test::new_plan(), {{"Begrotingsjaar", "kalenderjaar"}});
    CHECK(core::plan_json(test::read(document)) == core::plan_json(test::read(test::new_plan())));
    for (const auto& rule : core::all_rules()) CHECK(test::new_findings(document, rule->id).empty());
}

TEST_CASE("setting: a budget year may be a school year") {
    auto document = with_settings(test::worked_example_2(), {{"Begrotingsjaar", "schooljaar"}});
    test::set_means(document, {{"2026-2027", "€ 6.000,00", "€ 100,00"}});
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.years.size() == 1);
    const auto& year = budget.years.front();
    CHECK(year.year == 2026);
    CHECK(year.label == "2026-2027");
    CHECK(year.whole);
    CHECK(year.planned == budget.total);
    CHECK(year.doubtful == 0);
    CHECK(year.result->end == 610'000 - 570'000);
    CHECK(core::iso_date(core::first_instalment_day(year)) == "2027-02-28");
    CHECK(core::iso_date(core::second_instalment_day(year)) == "2027-06-30");
    const auto summaries = core::summaries_of(plan, budget);
    CHECK(summaries.front().header == std::vector<std::string>{"Per begrotingsjaar", "2026-2027"});
    CHECK(json::parse(core::budget_json(plan)).at("settings").at("budgetYear") == "school-year");
    const auto late = test::read([&document] {
        test::set_costs(document, {{"Zwembad", "andere", "31 augustus 2026", test::grant, "1", "x"},
                                   {"Zwembad", "andere", "1 september 2027", test::grant, "20", "x"}});
        return document;
    }());
    CHECK(core::budget_of(late).year(2025)->planned == 100);
    CHECK(core::budget_of(late).year(2027)->planned == 2'000);
}

TEST_CASE("setting: a form for means takes a school year where that is the budget year") {
    for (const auto* kind : {"kalenderjaar", "schooljaar"}) {
        const auto plan = test::read(with_settings(test::new_plan(), {{"Begrotingsjaar", kind}}));
        const auto form = core::new_row_form(plan, "means");
        core::Answers answers(form.fields.size(), "0");
        answers.at(form.field("year").value()) = "2026-2027";
        const bool wrong = core::problems(form, plan, answers).at(form.field("year").value()).has_value();
        CHECK(wrong == (std::string_view(kind) == "kalenderjaar"));
    }
}

TEST_CASE("setting: with the date of payment the agenda says nothing") {
    for (const auto* kind : {"de activiteit", "de betaling"}) {
        CAPTURE(kind);
        auto document = with_settings(test::with_means({{"2026", "4800", "0"}, {"2027", "4800", "0"}}),
                                      {{"Een kost hoort bij het jaar van", kind}});
        test::set_costs(document, {{"Workshopreeks redeneren in de wiskundeles", "andere", "", test::grant, "1", "x"},
                                   {"Workshopreeks redeneren in de wiskundeles", "andere", "oktober 2027", test::grant,
                                    "20", "x"}});
        const auto plan = test::read(document);
        const auto budget = core::budget_of(plan);
        const bool activity = std::string_view(kind) == "de activiteit";
        CHECK(budget.year(2026)->planned == (activity ? 100 : 0));
        CHECK(budget.year(2027)->planned == (activity ? 2'000 : 2'100));
        CHECK(budget.year(2027)->whole == activity); // paying late is no sign of keeping the books
    }
}

TEST_CASE("setting: half of the grant of the year before, in the summary and in the rule") {
    const test::Rows means{{"2026", "€ 6.000,00", "€ 0,00"}, {"2027", "€ 4.000,00", "€ 2.500,00"}};
    const auto document = with_settings(test::with_means(means),
                                        {{"Reserve: hoogstens de helft van", "de middelen van het vorige jaar"}});
    const auto plan = test::read(document);
    const auto budget = core::budget_of(plan);
    const auto summary = core::summaries_of(plan, budget).front();
    const auto& rows = summary.entry->figures;
    const auto cap = std::ranges::find(rows, core::YearFigure::cap, &core::FigureRow::figure);
    const auto row = std::ranges::find(summary.rows, cap->title, &core::SummaryRow::title);
    REQUIRE(row != summary.rows.end());
    const auto& figures = row->figures;
    CHECK(figures[0].formula.empty());
    CHECK(figures[1].cents == 300'000);
    const auto cell = std::ranges::find_if(
        figures[1].formula, [](const auto& part) { return std::holds_alternative<core::CellRange>(part); });
    REQUIRE(cell != figures[1].formula.end());
    CHECK(std::get<core::CellRange>(*cell) == core::CellRange{core::SummaryKind::years, {1, 1}, {}});
    CHECK(test::findings_of(document, "reserve-above-half").empty()); // nobody knows the grant of 2025
    auto high = document;
    test::set_means(high, {{"2025", "€ 4.000,00", "€ 0,00"}, means[0], means[1]});
    CHECK(test::findings_of(high, "reserve-above-half").size() == 1);
}

TEST_CASE("setting: an amount per employee is what a Dutch school has in a year") {
    const auto document = dutch_plan({{per_employee, "€ 50,00"}, {employees, "17,4"}});
    const auto plan = test::read(document);
    REQUIRE(plan.plan_template->profile == "nl");
    const auto budget = core::budget_of(plan);
    REQUIRE(budget.years.size() == 2);
    CHECK(budget.years[0].grant == 87'000);
    CHECK(budget.years[0].result->end == 27'000);
    CHECK(budget.years[0].result->repay == 0);
    CHECK_FALSE(budget.years[0].instalments);
    CHECK_FALSE(budget.years[0].cap);
    CHECK(budget.years[1].result->overspent == 3'000);
    const auto found = test::findings_of(document, "budget-exceeded");
    REQUIRE(found.size() == 1);
    CHECK(test::text_at(document, found.front().place) == "€ 50,00");
    CHECK(found.front().arguments.at("year") == "2027");
    const auto figures = json::parse(core::budget_json(plan));
    CHECK(figures.at("settings").at("perEmployee") == 5'000);
    CHECK(figures.at("settings").at("employees") == 1'740);
    CHECK(figures.at("years").at(1).at("overspent") == 3'000);
    CHECK_FALSE(core::budget_of(test::read(dutch_plan({{per_employee, "€ 50,00"}}))).years[0].grant);
    const auto years = core::summaries_of(plan, budget).front();
    REQUIRE(years.rows.size() == 3);
    CHECK(years.rows[0].figures[0].formula == core::Formula{"(87000/100) round 2"});
    CHECK(years.rows[2].figures[1].cents == -3'000);
    const auto unknown = test::read(dutch_plan({{per_employee, "€ 50,00"}}));
    const auto dashes = core::summaries_of(unknown, core::budget_of(unknown)).front();
    for (const auto& row : dashes.rows) CHECK(row.figures[0].formula.empty() == (row.title != "Gepland"));
}

TEST_CASE("settings: what there is for all employees is rounded half up, and never wrong") {
    BudgetSettings settings;
    CHECK_FALSE(settings.for_all_employees());
    settings.per_employee = 3;
    settings.employees = 50;
    CHECK(settings.for_all_employees() == 2);
    settings.employees = 49;
    CHECK(settings.for_all_employees() == 1);
    settings.per_employee = settings.employees = std::numeric_limits<std::int64_t>::max();
    CHECK_FALSE(settings.for_all_employees());
    for (const auto* wrong : {"-1", "veel", "gratis", "10.000.000,01", ""})
        CHECK_FALSE(core::read_setting_number(wrong, test::amount_words()));
    CHECK(core::read_setting_number("€ 600", test::amount_words()) == 60'000);
}
