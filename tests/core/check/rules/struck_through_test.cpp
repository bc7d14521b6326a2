// struck-through: text that somebody struck through, or a row whose deletion is recorded: it was not counted.
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

using Kind = core::TextMark::Kind;

/// The first row of the agenda.
core::Place agenda_cell(const core::Document& document, std::size_t column) {
    auto block = test::block_of_heading(document, "Professionaliseringsagenda");
    while (!std::holds_alternative<core::Table>(document.blocks.at(block))) ++block;
    return {block, core::CellIndex{1, column}, 0, 0};
}

core::Document with_marks(std::vector<core::TextMark> marks) {
    auto document = test::new_plan("vl");
    document.marks = std::move(marks);
    return document;
}

} // namespace

TEST_CASE("struck-through: what was left out is told, a row at once", "[rule]") {
    const auto plan = test::new_plan("vl");
    const auto document = with_marks({{Kind::struck, agenda_cell(plan, 0), "14 oktober 2026"},
                                      {Kind::struck, agenda_cell(plan, 1), " studiedag "},
                                      {Kind::note, agenda_cell(plan, 1), "1"}});
    const auto finding = test::only_new_finding(document, "struck-through", "vl");
    CHECK(finding.place == agenda_cell(plan, 0));
    CHECK(finding.arguments.at("text") == "14 oktober 2026 · studiedag");
}

TEST_CASE("struck-through: notes, highlights, blanks and what stands outside the plan are none", "[rule]") {
    const auto plan = test::new_plan("vl");
    CHECK(test::new_findings(with_marks({{Kind::note, agenda_cell(plan, 0), "1"}}), "struck-through").empty());
    CHECK(test::new_findings(with_marks({{Kind::struck, agenda_cell(plan, 0), " "}}), "struck-through").empty());
    CHECK(test::new_findings(with_marks({{Kind::struck, {plan.blocks.size(), std::nullopt, 0, 0}, "oud"}}),
                             "struck-through")
              .empty());
}
