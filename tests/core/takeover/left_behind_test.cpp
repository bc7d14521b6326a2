#include "core/document/document.hpp"
#include "core/takeover/left_behind.hpp"
#include "tests/core/takeover/takeover_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using test::source_of;

namespace {

using Texts = std::vector<std::string>;

/// What is left behind of a source of which the plan says this.
Texts left(const core::Source& source, const Texts& said, const std::set<std::size_t>& whole = {}) {
    core::SaidWords words;
    for (const auto& text : said) words.add(text);
    return core::left_behind(source, test::propose(source), words, whole);
}

} // namespace

TEST_CASE("a plan says a text once for each time that its words stand in it") {
    core::SaidWords said;
    said.add("Wij lezen elke dag.");
    CHECK(said.take("lezen"));
    CHECK_FALSE(said.take("lezen"));
    CHECK(said.take("ELKE  dag"));
    CHECK_FALSE(said.take("dag"));
    CHECK_FALSE(said.take("rekenen"));
    CHECK(said.take(""));
    CHECK(said.take(" \u2013 "));
}

TEST_CASE("parts of words are not said") {
    core::SaidWords said;
    said.add("leesdagen in de bib");
    CHECK_FALSE(said.take("leesdag"));
    CHECK_FALSE(said.take("dagen"));
    CHECK(said.take("de bib"));
}

TEST_CASE("elements of a plan say their texts, cells and titles of columns") {
    core::SaidWords said;
    said.add(core::TextElement{core::Role::body, "Hallo.", false});
    core::TableTemplate table;
    table.columns.emplace_back().title = "Datum";
    said.add(core::TableElement{&table, {{"3 maart"}}});
    said.add(core::CopiedBlocks{0, 1});
    CHECK(said.take("Hallo"));
    CHECK(said.take("Datum"));
    CHECK(said.take("3 maart"));
}

TEST_CASE("lines that the plan does not say are left behind, without those that it says") {
    const auto source = source_of("# Visie\nSamen leren.\nElke dag.\n");
    CHECK(left(source, {"Visie", "Samen leren."}) == Texts{"Elke dag."});
    CHECK(left(source, {}) == Texts{"Visie", "Samen leren.", "Elke dag."});
    CHECK(left(source, {}, {0, 1, 2}).empty());
}

TEST_CASE("the number of a heading is not looked for") {
    CHECK(left(source_of("# 3.1 Visie\nSamen.\n"), {"Visie", "Samen."}).empty());
}

TEST_CASE("cells of one row that are left behind stand on one line") {
    const auto source = source_of("# Agenda\n| Datum | Sessie | Plaats |\n| 3 maart 2027 | Leesdag | de bib |\n");
    CHECK(left(source, {"Agenda", "Datum", "Leesdag", "3 maart 2027"}) == Texts{"Sessie · Plaats", "de bib"});
}

TEST_CASE("parts that are left out leave nothing behind") {
    CHECK(left(source_of("Terug\n# Visie\nSamen.\n"), {"Visie", "Samen."}).empty());
}

TEST_CASE("notes of a part that was written anew are left behind, those of a copied part come along") {
    auto source = source_of("# Visie\nSamen.\n# Evaluatie\nIn juni.\n");
    source.document.asides = {{3, "Eerste noot."}};
    const Texts said{"Visie", "Samen.", "Evaluatie", "In juni."};
    CHECK(left(source, said) == Texts{"Eerste noot."});
    CHECK(left(source, said, {3}).empty());
}

TEST_CASE("headers and footers are left behind unless they repeat what comes along") {
    auto source = source_of("# Visie\nSamen leren in De Reiger.\n");
    source.texts_beside = {"De Reiger", "Versie van de directie\nDe Reiger"};
    const Texts said{"Visie"};
    CHECK(left(source, said, {1}) == Texts{"Versie van de directie", "De Reiger"});
    source.texts_beside = {"De Reiger"};
    CHECK(left(source, said, {1}).empty());
}
