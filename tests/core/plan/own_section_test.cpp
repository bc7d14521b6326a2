// A section that a command writes into a chapter, found again.
#include "core/plan/own_section.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Paragraph heading(const char* text, int level) {
    return {.text = text, .style = "Heading", .outline_level = level};
}
core::Paragraph body(const char* text) { return {.text = text, .style = "Text body"}; }

core::PlanChapter chapter(std::size_t first, std::size_t behind) {
    core::PlanChapter result;
    result.title.place.block = first;
    result.end_block = behind;
    return result;
}

} // namespace

TEST_CASE("own section: from its heading to the next one of its level or above") {
    core::Document document;
    document.blocks = {heading("Evaluatie", 1),
                       heading("Wat de bevraging ons leert", 2),
                       body("Aantal: 3"),
                       core::Table{{{"Vraag", "ja"}, {"Een", "2"}}},
                       heading("Wat collega's schreven", 3),
                       body("goed"),
                       heading("Bijlage", 2),
                       body("van ons"),
                       heading("Betrokkenheid", 1)};
    const auto whole = chapter(0, 8);
    const auto found = core::find_own_section(document, whole, "Wat de bevraging ons leert");
    REQUIRE(found);
    CHECK(found->first == 1);
    CHECK(found->behind == 6);
    CHECK_FALSE(core::find_own_section(document, whole, "Wie leerde wat?"));
    const auto last = core::find_own_section(document, whole, "bijlage");
    REQUIRE(last);
    CHECK(last->behind == 8);

    const auto fingerprint = core::section_fingerprint(document, *found);
    CHECK(fingerprint.size() == 16);
    std::get<core::Paragraph>(document.blocks[7]).text = "van een ander";
    CHECK(core::section_fingerprint(document, *found) == fingerprint);
    std::get<core::Table>(document.blocks[3]).rows[1][1] = "3";
    CHECK(core::section_fingerprint(document, *found) != fingerprint);
}

TEST_CASE("own section: of two with one heading it is the last, and the cells of rows do not run together") {
    core::Document document;
    document.blocks = {heading("Opvolging", 1), heading("Wie leerde wat?", 2), core::Table{{{"a", "b"}, {"c"}}},
                       heading("Wie leerde wat?", 2), core::Table{{{"a"}, {"b", "c"}}}};
    const auto found = core::find_own_section(document, chapter(0, 5), "Wie leerde wat?");
    REQUIRE(found);
    CHECK(found->first == 3);
    CHECK(core::section_fingerprint(document, *found) != core::section_fingerprint(document, {1, 3}));
    document.blocks.resize(4);
    CHECK(core::section_fingerprint(document, *found).size() == 16); // the document became shorter meanwhile
}
