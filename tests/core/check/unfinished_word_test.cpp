#include "core/check/finding.hpp"
#include "core/check/unfinished_word.hpp"
#include "core/document/document.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

bool unfinished(const std::string& text, std::size_t cursor, core::Place finding = {0, std::nullopt, 0, 100}) {
    core::Document document;
    document.blocks = {core::Paragraph{text, "Text body"}, core::Table{{{"Doel", text}}}};
    core::Finding about;
    about.place = finding;
    return core::is_about_unfinished_word(about, {finding.block, finding.cell, cursor, 0}, document);
}

} // namespace

TEST_CASE("a word is unfinished while the cursor stands behind its last letter, or in it") {
    CHECK(unfinished("gevor", 5));
    CHECK(unfinished("lezen en rek", 12));
    CHECK(unfinished("lezen", 3));
    CHECK(unfinished("caf\u00E9", 5));
    CHECK(unfinished("14", 2));
}

TEST_CASE("behind a space or a full stop, and before the first letter, nothing is unfinished") {
    CHECK_FALSE(unfinished("gevor ", 6));
    CHECK_FALSE(unfinished("klaar.", 6));
    CHECK_FALSE(unfinished("klaar", 0));
    CHECK_FALSE(unfinished("", 0));
    CHECK_FALSE(unfinished("<vul in>", 8));
}

TEST_CASE("only the text that the finding is about counts") {
    CHECK(unfinished("gevor", 5, {1, core::CellIndex{0, 1}, 0, 5}));
    CHECK_FALSE(unfinished("gevor", 5, {1, core::CellIndex{0, 1}, 0, 3}));
    CHECK_FALSE(unfinished("gevor", 5, {1, core::CellIndex{3, 1}, 0, 5}));
    core::Document document;
    core::Finding about;
    about.place = {7, std::nullopt, 0, 5};
    CHECK_FALSE(core::is_about_unfinished_word(about, {7, std::nullopt, 5, 0}, document));
    CHECK_FALSE(core::is_about_unfinished_word(about, {0, std::nullopt, 5, 0}, document));
}
