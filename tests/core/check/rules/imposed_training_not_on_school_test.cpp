// imposed-training-not-on-school: who imposes, pays.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/reading/money_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto imposed_training_not_on_school = "imposed-training-not-on-school";

core::Document with_row(const std::string& activity, const std::string& payer, const std::string& relevance,
                        const std::string& amount = "€ 120,00") {
    auto document = test::new_plan();
    test::table_with_column(document, "Bedrag")
        .rows.push_back({activity, "externe nascholing", "mei", payer, amount, relevance});
    return document;
}
} // namespace

TEST_CASE("imposed-training-not-on-school: a staff member pays for compulsory training", "[rule]") {
    const auto document = with_row("Verplichte cursus brandveiligheid", " Personeelslid\u00A0", "Veilig werken");
    const auto finding = test::only_new_finding(document, imposed_training_not_on_school);
    CHECK(test::text_at(document, finding.place) == "Personeelslid");
    CHECK(finding.arguments ==
          core::Arguments{{"activity", "Verplichte cursus brandveiligheid"}, {"payer", "Personeelslid"}});
    CHECK(finding.fix == core::Fix(core::fix::ReplaceCell{"werkingsmiddelen"}));
    CHECK(finding.severity == core::Severity::error);
}

TEST_CASE("imposed-training-not-on-school: also where the use says so", "[rule]") {
    CHECK(
        test::findings_of(with_row("Cursus", "leerkrachten", "OPGELEGD door de school"), imposed_training_not_on_school)
            .size() == 1);
    CHECK(test::findings_of(with_row("Cursus", "zelf", "in opdracht\u00A0van de directie"),
                            imposed_training_not_on_school)
              .size() == 1);
}

TEST_CASE("imposed-training-not-on-school: silent for other payers, free choice, nothing and open cells", "[rule]") {
    CHECK(test::findings_of(with_row("Verplichte cursus", "school", "x"), imposed_training_not_on_school).empty());
    CHECK(test::findings_of(with_row("Verplichte cursus", test::grant, "x"), imposed_training_not_on_school).empty());
    CHECK(test::findings_of(with_row("Verplichte cursus", "<kies>", "x"), imposed_training_not_on_school).empty());
    CHECK(test::findings_of(with_row("Verplichte cursus", "", "x"), imposed_training_not_on_school).empty());
    CHECK(
        test::findings_of(with_row("Verplichte cursus", "personeelslid", "x", "gratis"), imposed_training_not_on_school)
            .empty());
    CHECK(test::findings_of(with_row("Cursus", "personeelslid", "niet verplicht"), imposed_training_not_on_school)
              .empty());
    CHECK(
        test::findings_of(with_row("Cursus", "personeelslid", "Niet-verplichte keuze"), imposed_training_not_on_school)
            .empty());
    CHECK(
        test::findings_of(with_row("Cursus", "personeelslid", "Eigen keuze"), imposed_training_not_on_school).empty());
}

TEST_CASE("imposed-training-not-on-school: tables without columns or rows", "[rule]") {
    auto document = with_row("Verplichte cursus", "personeelslid", "x");
    for (auto& row : test::table_with_column(document, "Bedrag").rows) row.erase(row.begin() + 3);
    CHECK(test::findings_of(document, imposed_training_not_on_school).empty());
    test::set_costs(document, {});
    CHECK(test::findings_of(document, imposed_training_not_on_school).empty());
}
