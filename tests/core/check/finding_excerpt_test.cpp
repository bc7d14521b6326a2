#include "core/check/finding_excerpt.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

std::string excerpt(const core::Block& block, core::Place place) {
    core::Document document;
    document.blocks = {block};
    core::Finding finding;
    finding.place = place;
    return core::excerpt(finding, document);
}

std::string excerpt(const std::string& text, std::size_t offset = 0) {
    return excerpt(core::Paragraph{text, "Text body"}, {0, std::nullopt, offset, 3});
}

} // namespace

TEST_CASE("the sentence at the place is told") {
    CHECK(excerpt("Wij leren. Onze groep is <vul in>.", 25) == "Onze groep is <vul in>.");
    CHECK(excerpt("Wij leren  samen.") == "Wij leren samen.");
    CHECK(excerpt("Voor wie? Voor <vul in>", 15) == "Voor <vul in>");
    CHECK(excerpt("").empty());
}

TEST_CASE("a long sentence ends at a word, and never within a character") {
    const auto text = excerpt(
        "Het team leest elke maand samen een artikel over goed onderwijs en praat daarna na over wat dat betekent.");
    CHECK(text == "Het team leest elke maand samen een artikel over goed onderwijs en praat daarna \u2026");
    std::string wide;
    for (int at = 0; at < 60; ++at) wide += "\u00EB";
    CHECK(excerpt(wide).size() % 2 == 0);
}

TEST_CASE("a cell that says nothing is told by its row") {
    const core::Table table{{{"Activiteit", "Wie"}, {"Lesson study", "<vul in>"}, {"", ""}}};
    CHECK(excerpt(table, {0, core::CellIndex{1, 1}, 0, 8}) == "Lesson study");
    CHECK(excerpt(table, {0, core::CellIndex{1, 0}, 0, 6}) == "Lesson study");
    CHECK(excerpt(table, {0, core::CellIndex{2, 1}, 0, 0}).empty());
    CHECK(excerpt(table, {0, core::CellIndex{9, 9}, 0, 0}).empty());
}
