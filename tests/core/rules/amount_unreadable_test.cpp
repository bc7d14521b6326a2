// amount-unreadable: an amount that no sum can use.
#include "rules/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
constexpr auto rule = "amount-unreadable";

core::Document with_amount(const std::string& amount) {
    auto document = test::new_plan();
    test::cell(document, "Bedrag", 2, "Bedrag") = amount;
    return document;
}
} // namespace

TEST_CASE("amount-unreadable: about five hundred", "[rule]") {
    const auto document = with_amount(" ca. 500\u00A0");
    const auto finding = test::only_new_finding(document, rule);
    CHECK(test::text_at(document, finding.place) == "ca. 500");
    CHECK(finding.place.cell == core::CellIndex{2, 4});
    CHECK(finding.chapter == "budget");
    CHECK(finding.arguments == core::Arguments{{"amount", "ca. 500"}, {"column", "Bedrag"}});
    CHECK(finding.fix == core::FixKind::none);
    CHECK(finding.severity == core::Severity::error);
}

TEST_CASE("amount-unreadable: the grant in the table of means", "[rule]") {
    auto document = test::new_plan();
    test::cell(document, "Toegekend", 1, "Toegekend") = "1,250";
    const auto finding = test::only_new_finding(document, rule);
    CHECK(test::text_at(document, finding.place) == "1,250");
    CHECK(finding.arguments.at("column") == "Toegekend");
}

TEST_CASE("amount-unreadable: the optional budget of a Dutch plan", "[rule]") {
    auto document = test::new_plan("nl");
    const auto& shape = test::bundled_template("nl");
    document.blocks.emplace_back(core::Paragraph{"Begroting", "Heading 1", 1, false});
    document.blocks.emplace_back(core::Table{{{"Activiteit", "Kostensoort", "Datum", "Bedrag"},
                                              {"Bewust kiezen voor AI", "materiaal", "november", "veel"}}});
    REQUIRE(shape.severities.contains(rule));
    const auto finding = test::only_new_finding(document, rule, "nl");
    CHECK(test::text_at(document, finding.place) == "veel");
}

TEST_CASE("amount-unreadable: nothing is an amount too, and so is every spelling of something", "[rule]") {
    for (const auto* amount : {"gratis", "€ 0,00", "0", "n.v.t.", "€ 1.250,50", "1250,5 EUR", "€1\u00A0250", "1.250,-",
                               "850", "\u20AC\u202F850", "1.250"}) {
        CAPTURE(amount);
        CHECK(test::new_findings(with_amount(amount), rule).empty());
    }
}

TEST_CASE("amount-unreadable: an empty or open cell is no amount", "[rule]") {
    for (const auto* amount : {"", "\u00A0", "<vul het bedrag in>", "€ <vul in>"}) {
        CAPTURE(amount);
        CHECK(test::new_findings(with_amount(amount), rule).empty());
    }
}
