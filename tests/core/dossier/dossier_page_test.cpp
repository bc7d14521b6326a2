// The dossier in words: what is missing comes first, the table adds up, and nothing is left unfilled.
#include "core/dossier/dossier_page.hpp"

#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace plan;
using core::ProofKind;

namespace {

constexpr core::Day late = std::chrono::year{2027} / std::chrono::December / 1;

struct Made {
    core::Plan plan;
    core::Dossier dossier;
    core::DossierPage page;
};

Made made(const core::Document& document, const core::DossierRequest& request) {
    Made result{test::read(document), {}, {}};
    const auto budget = core::budget_of(result.plan);
    result.dossier = core::dossier_of(result.plan, budget, request);
    result.page = core::dossier_page(result.dossier, result.plan);
    return result;
}

std::string text_of(const core::DossierPage& page) {
    auto text = page.title + "\n";
    for (const auto& element : page.elements) {
        if (const auto* paragraph = std::get_if<core::TextElement>(&element)) {
            text += paragraph->text + "\n";
            continue;
        }
        const auto& table = std::get<core::TableElement>(element);
        text += table.table->caption_label + ": " + table.table->caption + "\n";
        for (const auto& row : table.rows) {
            for (const auto& cell : row) text += cell + "|";
            text += "\n";
        }
    }
    return text;
}

const core::TableElement* table_of(const core::DossierPage& page) {
    for (const auto& element : page.elements)
        if (const auto* table = std::get_if<core::TableElement>(&element)) return table;
    return nullptr;
}

bool says(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

core::Document followed_up() {
    auto document = test::worked_example_2();
    test::add_follow_up(document, {{"Pedagogische studiedag taalsterke school", "gevolgd", "24 september 2026",
                                    "24 personeelsleden", "6", "€ 900,00", "F2026-014", "factuur"},
                                   {"Zwembad {year} <b>", "gevolgd", "1 oktober 2026", "", "", "€ 85,00", "", ""}});
    return document;
}

} // namespace

TEST_CASE("what is missing comes before the expenses") {
    core::DossierRequest request{2026, false, late};
    request.proofs = {{{"factuur", "file:///p/f.pdf", ProofKind::inside},
                       {"weg", "file:///p/weg.pdf", ProofKind::missing},
                       {"site", "http://school.be", ProofKind::remote}}};
    const auto [plan, dossier, page] = made(followed_up(), request);
    const auto text = text_of(page);
    CAPTURE(text);
    CHECK(page.title == "Verificatiedossier professionaliseringsmiddelen 2026");
    CHECK(says(text, "Basisschool De Linde"));
    CHECK(says(text, "2026-2027"));
    CHECK(says(text, "1 december 2027"));
    const auto gap = text.find("Betaald, maar nog zonder bewijs\nNr. 2: Zwembad {year} <b> (€ 85,00)");
    CHECK(gap < text.find("Tabel: Uitgaven met professionaliseringsmiddelen in 2026"));
    CHECK(says(text, "weg (file:///p/weg.pdf)"));
    CHECK(says(text, "site (http://school.be)"));
    CHECK(says(text, "F2026-014; 01a factuur.pdf") == false); // one file alone has no letter
    CHECK(says(text, "F2026-014; 01 factuur.pdf; weg; site|"));
    CHECK(says(text, "01 factuur.pdf: bij nr. 1"));
    CHECK(says(text, "€ 85,00 (telt niet mee)"));
    CHECK_FALSE(says(text, "()"));
    CHECK_FALSE(says(text, "{amount}"));
}

TEST_CASE("each row has a cell for each column, and the last one the sums of the budget") {
    const auto [plan, dossier, page] = made(followed_up(), {2026, false, late});
    const auto* table = table_of(page);
    REQUIRE(table != nullptr);
    CHECK(table->table == page.tables.front().get());
    CHECK(table->table->columns.size() == 8);
    REQUIRE(table->rows.size() == dossier.rows.size() + 2);
    for (const auto& row : table->rows) CHECK(row.size() == table->table->columns.size());
    const auto& elsewhere = table->rows[table->rows.size() - 2];
    CHECK(elsewhere[1] == "Buiten dit plan");
    CHECK(elsewhere[5] == "€ 2.600,00");
    const auto& total = table->rows.back();
    CHECK(total[1] == "Totaal");
    CHECK(total[5] == core::format_amount(*dossier.planned));
    CHECK(total[6] == "€ 900,00");
}

TEST_CASE("a page that moves keeps its tables") {
    auto first = made(followed_up(), {2026, false, late});
    const auto page = std::move(first.page);
    CHECK(table_of(page)->table == page.tables.front().get());
}

TEST_CASE("a dossier without gaps says so, one without expenses has no table") {
    auto document = test::new_plan();
    test::set_costs(document, {});
    const auto [plan, dossier, page] = made(document, {2026, true, late});
    const auto text = text_of(page);
    CAPTURE(text);
    CHECK(says(text, "Er zijn geen hiaten gevonden."));
    CHECK(says(text, "Dit begrotingsjaar heeft nog geen uitgaven"));
    CHECK(says(text, "Namen van personen zijn weggelaten"));
    CHECK(says(text, "Er zijn geen bewijsstukken"));
    CHECK(table_of(page) == nullptr);
}

TEST_CASE("a year that is not closed has an estimate") {
    const auto open = text_of(made(followed_up(), {2026, false, late}).page);
    CAPTURE(open);
    CHECK(says(open, "Toegekend: € 4.800,00"));
    CHECK(says(open, "Reserve van vorig jaar: € 1.000,00"));
    CHECK(says(open, "een schatting"));
    CHECK(says(open, "Betaalde bedragen die niet meetellen: 1"));
}

TEST_CASE("the other profile speaks of its own budget, and has no column that it does not need") {
    auto document = test::new_plan("nl");
    test::add_follow_up(document, {{"Lunch", "gevolgd", "1 oktober 2026", "", "", "€ 20,00", "", ""}});
    const auto [plan, dossier, page] = made(document, {2026, false, late});
    const auto text = text_of(page);
    CAPTURE(text);
    CHECK(says(page.title, "scholingsbudget 2026"));
    CHECK_FALSE(says(text, "professionaliseringsmiddelen"));
    CHECK_FALSE(says(text, "ascholing"));
    REQUIRE(table_of(page) != nullptr);
    CHECK(table_of(page)->table->columns.size() == 7);
}

TEST_CASE("the index names each copied file once, on a line") {
    core::DossierRequest request{2026, false, late};
    request.proofs = {{{"één", "file:///p/a.pdf", ProofKind::inside}},
                      {{"twee", "file:///p/a.pdf", ProofKind::inside}}};
    const auto [plan, dossier, page] = made(followed_up(), request);
    CHECK(core::index_text(dossier, plan) == "Verificatiedossier professionaliseringsmiddelen 2026\r\n"
                                             "Bewijsstukken in deze map\r\n\r\n"
                                             "01 één.pdf: bij nr. 1, 2\r\n");
    CHECK(core::index_text(core::Dossier{}, plan).ends_with("Er zijn geen bewijsstukken bij dit dossier.\r\n"));
}

TEST_CASE("a dossier in a template without words for it is refused") {
    auto plan = test::read(test::new_plan());
    auto none = *plan.plan_template;
    none.dossier = {};
    plan.plan_template = &none;
    CHECK_THROWS_AS(core::dossier_page({}, plan), core::Refused);
    CHECK_THROWS_AS(core::index_text({}, plan), core::Refused);
}
