// voluntary-training-agreement-missing: the plan says who pays for training that the school does not impose.
#include "core/document/document.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto voluntary_training_agreement_missing = "voluntary-training-agreement-missing";

core::Document with_agreements(const std::string& text) {
    auto document = test::new_plan();
    test::paragraph_starting(document, "Vraagt de school dat iemand").text = text;
    return document;
}
} // namespace

TEST_CASE("voluntary-training-agreement-missing: only about what the school imposes", "[rule]") {
    const auto document = with_agreements("Wat de school oplegt, betaalt de school. Vrijwilligers krijgen niets.");
    const auto finding = test::only_new_finding(document, voluntary_training_agreement_missing);
    CHECK(test::text_at(document, finding.place) == "Financieel luik");
    CHECK(finding.chapter == "budget");
    CHECK(finding.severity == core::Severity::hint);
    CHECK(finding.arguments == core::Arguments{{"chapter", "Financieel luik"}});
}

TEST_CASE("voluntary-training-agreement-missing: any way of saying it, in any chapter", "[rule]") {
    for (const auto* text :
         {"Vrijwillige nascholing betaalt de school half.", "Wat NIET-VERPLICHT\u00A0is, bespreken we.",
          "Op eigen initiatief: in overleg.", "Vrijwillig: <vul aan>"}) {
        CAPTURE(text);
        CHECK(test::findings_of(with_agreements(text), voluntary_training_agreement_missing).empty());
    }
    auto document = with_agreements("Wat de school oplegt, betaalt de school.");
    test::paragraph_starting(document, "Onze keuzes volgen uit").text = "Vrijwillige nascholing delen we half om half.";
    CHECK(test::findings_of(document, voluntary_training_agreement_missing).empty());
}

TEST_CASE("voluntary-training-agreement-missing: a table of the chapter may say it", "[rule]") {
    auto document = with_agreements("Zie de tabel.");
    test::insert_before(document, test::block_of_heading(document, "Evaluatie"),
                        core::Table{{{"Nascholing", "Wie betaalt"}, {"vrijwillig", "school en deelnemer"}, {}}});
    CHECK(test::findings_of(document, voluntary_training_agreement_missing).empty());
}

TEST_CASE("voluntary-training-agreement-missing: an absent or empty chapter, and a Dutch plan", "[rule]") {
    auto document = with_agreements("Wat de school oplegt, betaalt de school.");
    test::say_only(document, "Financieel luik", {});
    CHECK(test::findings_of(document, voluntary_training_agreement_missing).empty());
    test::remove_chapter(document, "Financieel luik");
    CHECK(test::findings_of(document, voluntary_training_agreement_missing).empty());
    CHECK(test::findings_of(test::new_plan("nl"), voluntary_training_agreement_missing).empty());
}
