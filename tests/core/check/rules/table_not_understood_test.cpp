// table-not-understood: a table that looks like the plan's and could not be read.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Document with_table(core::Table table) {
    auto document = test::new_plan("vl");
    document.blocks.insert(document.blocks.begin() +
                               static_cast<std::ptrdiff_t>(test::block_of_heading(document, "Evaluatie")),
                           core::Block{std::move(table)});
    return document;
}

} // namespace

TEST_CASE("table-not-understood: dates or amounts below titles that say nothing", "[rule]") {
    const auto document = with_table({{{"Omschrijving van het geheel", "Som", "Nota"},
                                       {"boeken", "\u20AC 300", ""},
                                       {"zaal", "\u20AC 120,50", "gehuurd"}}});
    const auto finding = test::only_new_finding(document, "table-not-understood", "vl");
    CHECK(test::text_at(document, finding.place) == "Omschrijving van het geheel");
}

TEST_CASE("table-not-understood: a table about something else is the school's own", "[rule]") {
    for (const auto& table : {core::Table{{{"Naam", "Taak"}, {"An", "mentor"}, {"Bert", "verslag"}}},
                              core::Table{{{"Klas", "Leerlingen"}, {"1A", "24"}, {"1B", "22"}}},
                              core::Table{{{"Telefoon", "Mail"}, {"03 123 45 67", "an@school.be"}}}})
        CHECK(test::new_findings(with_table(table), "table-not-understood").empty());
}
