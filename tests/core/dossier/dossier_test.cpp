// The dossier of a budget year: all expenses, sums that agree with the budget, and what is missing.
#include "core/dossier/dossier.hpp"

#include "core/reading/plan_reader.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace plan;
using core::DossierGapKind;
using core::ProofKind;

namespace {

constexpr core::Day late = std::chrono::year{2027} / std::chrono::December / 1;

struct Made {
    core::Plan plan;
    core::Budget budget;
    core::Dossier dossier;
};

Made made(const core::Document& document, core::DossierRequest request) {
    Made result{test::read(document), {}, {}};
    result.budget = core::budget_of(result.plan);
    result.dossier = core::dossier_of(result.plan, result.budget, request);
    return result;
}

const core::DossierRow& row_of(const core::Dossier& dossier, std::string_view beginning) {
    const auto found = std::ranges::find_if(
        dossier.rows, [&](const core::DossierRow& row) { return row.what.starts_with(beginning); });
    REQUIRE(found != dossier.rows.end());
    return *found;
}

bool has_gap(const core::Dossier& dossier, DossierGapKind kind, std::size_t row) {
    return std::ranges::any_of(dossier.gaps,
                               [&](const core::DossierGap& gap) { return gap.kind == kind && gap.row == row; });
}

std::size_t gaps_of(const core::Dossier& dossier, DossierGapKind kind) {
    return static_cast<std::size_t>(std::ranges::count(dossier.gaps, kind, &core::DossierGap::kind));
}

/// What its rows add up to is what the budget says.
void check_sums(const core::Dossier& dossier, const core::Budget& budget) {
    const auto* year = budget.year(dossier.year);
    REQUIRE(year != nullptr);
    CHECK(dossier.planned == year->planned);
    CHECK(dossier.paid == year->paid);
    CHECK(dossier.unread_paid == year->unread_paid);
    core::Cents planned = dossier.elsewhere.value_or(0);
    core::Cents paid = 0;
    for (std::size_t at = 0; at < dossier.rows.size(); ++at) {
        const auto& row = dossier.rows[at];
        CHECK(row.number == at + 1);
        planned += row.planned.value_or(0);
        if (row.is_paid_counted) paid += row.paid.value_or(0);
    }
    CHECK(year->planned == planned);
    CHECK(year->paid == paid);
}

core::Document followed_up() {
    auto document = test::worked_example_2();
    test::add_follow_up(
        document,
        {{"Pedagogische studiedag taalsterke school", "gevolgd", "24 september 2026", "24 personeelsleden", "6",
          "€ 900,00", "F2026-014", "factuur"},
         {"Pedagogische studiedag taalsterke school", "gevolgd", "25 september 2026", "", "", "€ 50,00", "", ""},
         {"Workshopreeks redeneren in de wiskundeles", "gepland", "", "Jan Peeters en de zorgcoördinator"},
         {"Vervolgopleiding coach wiskunde", "gevolgd", "maart 2027", "", "", "honderd", "12", "map 3"},
         {"Lesson study begrijpend lezen (materiaal)", "gevolgd", "3 december 2026", "", "", "€ 40,00", "13", "x"},
         {"Zwembad", "gevolgd", "1 oktober 2026", "", "", "€ 85,00", "", ""}});
    return document;
}

} // namespace

TEST_CASE("without a follow-up each cost on the grant is a row") {
    for (const int year : {2026, 2027}) {
        const auto [plan, budget, dossier] = made(test::worked_example_2(), {year, false, late});
        check_sums(dossier, budget);
        CHECK(dossier.label == std::to_string(year));
        CHECK(dossier.rows.size() == budget.year(year)->costs.size());
        CHECK(dossier.copies.empty());
        CHECK(gaps_of(dossier, DossierGapKind::no_proof) == 0);
        CHECK(gaps_of(dossier, DossierGapKind::no_state) == (year == 2026 ? 2 : dossier.rows.size() - 1)); // one is € 0
    }
    const auto first = made(test::worked_example_2(), {2026, false, late});
    const auto& row = row_of(first.dossier, "Pedagogische studiedag taalsterke school");
    CHECK(row.what == "Pedagogische studiedag taalsterke school (expert op studiedag)");
    CHECK(row.for_whom == "alle personeelsleden");
    CHECK(row.use == "Het hele team kiest een gezamenlijke aanpak voor taalsteun");
    CHECK(row.date == "september");
    CHECK(row.planned == 840'00);
    CHECK_FALSE(row.paid);
    CHECK(row.follow_up == nullptr);
}

TEST_CASE("a cost with its row is one, a second invoice is another, and the sums agree") {
    const auto document = followed_up();
    for (const int year : {2026, 2027}) {
        const auto [plan, budget, dossier] = made(document, {year, false, late});
        check_sums(dossier, budget);
    }
    const auto [plan, budget, dossier] = made(document, {2026, false, late});
    const auto& first = row_of(dossier, "Pedagogische studiedag taalsterke school (expert");
    CHECK(first.planned == 840'00);
    CHECK(first.paid == 900'00);
    CHECK(first.invoice == "F2026-014");
    CHECK(first.for_whom == "24 personeelsleden");
    CHECK(first.date == "24 september 2026");
    REQUIRE(first.proofs.size() == 1);
    CHECK(first.proofs[0].text == "factuur");
    CHECK_FALSE(has_gap(dossier, DossierGapKind::no_proof, first.number));

    const auto second = std::ranges::find_if(dossier.rows, [](const auto& row) { return row.paid == 50'00; });
    REQUIRE(second != dossier.rows.end());
    CHECK_FALSE(second->planned);
    CHECK(second->use == first.use);
    CHECK(second->for_whom == "alle personeelsleden");
    CHECK(has_gap(dossier, DossierGapKind::no_proof, second->number));
    CHECK(has_gap(dossier, DossierGapKind::no_invoice, second->number));
    CHECK_FALSE(has_gap(dossier, DossierGapKind::not_planned, second->number));

    const auto& planned = row_of(dossier, "Workshopreeks");
    CHECK(planned.for_whom == "Jan Peeters en de zorgcoördinator");
    CHECK(has_gap(dossier, DossierGapKind::past_planned, planned.number));
    CHECK_FALSE(has_gap(dossier, DossierGapKind::no_state, planned.number));
}

TEST_CASE("what nobody planned, and what was paid in another year") {
    const auto document = followed_up();
    const auto [plan, budget, dossier] = made(document, {2026, false, late});
    const auto& pool = row_of(dossier, "Zwembad");
    CHECK(pool.paid == 85'00);
    CHECK_FALSE(pool.is_paid_counted);
    CHECK(has_gap(dossier, DossierGapKind::not_planned, pool.number));
    CHECK(has_gap(dossier, DossierGapKind::payer_unknown, pool.number));
    CHECK(has_gap(dossier, DossierGapKind::no_proof, pool.number));

    const auto& reading = row_of(dossier, "Lesson study");
    CHECK(reading.paid == 40'00);
    CHECK_FALSE(reading.planned);
    CHECK(has_gap(dossier, DossierGapKind::other_year, reading.number));
    CHECK_FALSE(has_gap(dossier, DossierGapKind::not_planned, reading.number));
    const auto next = made(document, {2027, false, late});
    const auto& planned = row_of(next.dossier, "Lesson study");
    CHECK(planned.planned);
    CHECK_FALSE(planned.paid);
    const auto gap = std::ranges::find(next.dossier.gaps, DossierGapKind::other_year, &core::DossierGap::kind);
    REQUIRE(gap != next.dossier.gaps.end());
    CHECK(gap->row == planned.number);
    CHECK(gap->planned == "2027");
    CHECK(gap->paid == "2026");

    const auto& coach = row_of(next.dossier, "Vervolgopleiding");
    CHECK(coach.paid_as_written == "honderd");
    CHECK(has_gap(next.dossier, DossierGapKind::paid_unread, coach.number));
    CHECK_FALSE(has_gap(next.dossier, DossierGapKind::not_paid, coach.number));
}

TEST_CASE("proofs get the names of their copies, and wrong links are listed") {
    auto document = followed_up();
    core::DossierRequest request{2026, false, late};
    request.proofs = {
        {{"factuur", "file:///p/f.pdf", ProofKind::inside}, {"<b>weg</b>", "file:///p/weg.pdf", ProofKind::missing}},
        {{"factuur", "file:///p/f.pdf", ProofKind::inside}},
        {},
        {},
        {{"", "http://school.be/attest", ProofKind::remote}, {"<vul aan>", "", ProofKind::note}}};
    const auto [plan, budget, dossier] = made(document, request);
    const auto& first = row_of(dossier, "Pedagogische studiedag taalsterke school (expert");
    REQUIRE(dossier.copies.size() == 1);
    REQUIRE(first.proofs.size() == 2);
    CHECK(first.proofs[0].text == dossier.copies[0].name);
    CHECK(dossier.copies[0].rows.size() == 2);
    REQUIRE(dossier.links.size() == 2);
    CHECK(dossier.links[0].kind == ProofKind::missing);
    CHECK(dossier.links[0].row == first.number);
    CHECK(dossier.links[0].text == "<b>weg</b>");
    CHECK(dossier.links[1].url == "http://school.be/attest");
    CHECK(row_of(dossier, "Lesson study").proofs.size() == 1);
}

TEST_CASE("names are left out everywhere, on request") {
    auto document = followed_up();
    core::DossierRequest request{2026, true, late};
    request.proofs = {{{"attest Jan Peeters", "file:///p/jan-peeters.pdf", ProofKind::inside}},
                      {{"lijst van Jan Peeters", "file:///q/jan-peeters.pdf", ProofKind::outside}},
                      {{"in de map van Jan Peeters", "", ProofKind::note}}};
    const auto [plan, budget, dossier] = made(document, request);
    CHECK(row_of(dossier, "Workshopreeks").for_whom == "J.P. en de zorgcoördinator");
    std::string all;
    for (const auto& row : dossier.rows) {
        all += row.for_whom + row.invoice;
        for (const auto& proof : row.proofs) all += proof.text;
    }
    for (const auto& link : dossier.links) all += link.text + link.url;
    for (const auto& copy : dossier.copies) all += copy.name;
    CAPTURE(all);
    CHECK(all.find("eeters") == std::string::npos);
    CHECK(all.find("Pedagogische studiedag taalsterke school") != std::string::npos);
}

TEST_CASE("a plan without a grant has a dossier of all that it spends") {
    auto document = test::new_plan(test::bundled_template("nl"), test::example_settings("nl"), true);
    auto& rows = test::table_with_column(document, "Bewijs").rows;
    rows.resize(1);
    rows.push_back(
        {"Studiedag digitale vaardigheden in de les", "gevolgd", "24 september 2026", "", "", "€ 950,00", "1", "x"});
    rows.push_back({"Lunch", "gevolgd", "1 oktober 2026", "", "", "€ 20,00", "", ""});
    rows.push_back({"Gratis webinar", "gevolgd", "1 oktober 2026", "", "", "", "", ""});
    const auto [plan, budget, dossier] = made(document, {2026, false, late});
    check_sums(dossier, budget);
    CHECK(row_of(dossier, "Studiedag digitale").planned == 900'00);
    CHECK(row_of(dossier, "Studiedag digitale").paid == 950'00);
    CHECK(row_of(dossier, "Studiedag bewust kiezen").follow_up == nullptr);
    const auto& lunch = row_of(dossier, "Lunch");
    CHECK(lunch.is_paid_counted);
    CHECK(has_gap(dossier, DossierGapKind::not_planned, lunch.number));
    CHECK(gaps_of(dossier, DossierGapKind::no_use) == 0);
    CHECK(std::ranges::none_of(dossier.rows, [](const auto& row) { return row.what.starts_with("Gratis"); }));
}

TEST_CASE("a budget year that the plan does not have gives no rows") {
    const auto none = made(test::worked_example_2(), {1999, true, late});
    CHECK(none.dossier.rows.empty());
    CHECK(none.dossier.label == "1999");
    CHECK(none.dossier.planned == 0);
}

TEST_CASE("missing uses and states are gaps; what was cancelled is none") {
    auto document = test::new_plan();
    test::set_costs(document,
                    {{"Pedagogische studiedag taalsterke school", "expert op studiedag", "1 oktober 2026", test::grant,
                      "€ 100", "<vul in>"},
                     {"Lesson study begrijpend lezen", "materiaal", "2 oktober 2026", test::grant, "€ 50", ""},
                     {"", "materiaal", "3 oktober 2026", test::grant, "veel", "Boeken"}});
    test::add_follow_up(document, {{"Pedagogische studiedag taalsterke school", "misschien"},
                                   {"Lesson study begrijpend lezen", "geannuleerd"}});
    const auto [plan, budget, dossier] = made(document, {2026, false, late});
    check_sums(dossier, budget);
    REQUIRE(dossier.rows.size() == 3);
    CHECK(has_gap(dossier, DossierGapKind::no_use, 1));
    CHECK(has_gap(dossier, DossierGapKind::no_state, 1));
    CHECK_FALSE(has_gap(dossier, DossierGapKind::no_use, 2));
    CHECK_FALSE(has_gap(dossier, DossierGapKind::no_state, 2));
    CHECK(has_gap(dossier, DossierGapKind::planned_unread, 3));
    CHECK(dossier.rows[2].what == "materiaal");
    CHECK(std::ranges::is_sorted(dossier.gaps, {}, &core::DossierGap::kind));
}

TEST_CASE("two thousand activities, names with markup, and texts that are no texts") {
    auto document = test::new_plan();
    test::Rows costs;
    std::vector<std::vector<std::string>> rows;
    for (int at = 0; at < 2'000; ++at) {
        const auto name = "<script>" + std::to_string(at) + "</script> & \"nascholing\"\n{year}";
        costs.push_back({name, "externe nascholing", std::to_string(1 + at % 28) + " oktober 2026", test::grant,
                         "€ 1,00", "\xFF\xC3"});
        rows.push_back({name, "gevolgd", "", std::string(50, '<'), "", "€ 1,50", "\x01", "x"});
    }
    test::set_costs(document, costs);
    test::add_follow_up(document, rows);
    core::DossierRequest request{2026, true, late};
    request.proofs.resize(2'000, {{"factuur", "file:///p/alles.pdf", ProofKind::inside}});
    const auto [plan, budget, dossier] = made(document, request);
    check_sums(dossier, budget);
    CHECK(dossier.rows.size() == 2'000);
    REQUIRE(dossier.copies.size() == 1);
    CHECK(dossier.copies[0].rows.size() == 2'000);
    CHECK(dossier.copies[0].name.starts_with("0001 "));
}
