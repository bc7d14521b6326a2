// How far a chapter is, seen from its text: empty, example, started, done.
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::ChapterState;
using test::body;
using test::heading;

namespace {

/// The state of the chapter Evaluatie with only these blocks below its heading.
ChapterState state(std::vector<core::Block> blocks, const std::set<std::string, std::less<>>& bookmarks = {}) {
    core::Document document;
    document.properties["PlanProfile"] = "nl";
    document.bookmarks = bookmarks;
    document.blocks.emplace_back(heading("Evaluatie"));
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    return test::read(document).chapters.front().state;
}

/// An example paragraph of the chapter without placeholders.
std::string example() {
    const auto& content = test::bundled_template("nl").chapter("evaluation")->content.front();
    return std::get<core::ParagraphContent>(content.value).text;
}

} // namespace

TEST_CASE("every chapter of a new plan is an example") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto plan = test::read(test::new_plan(profile));
        for (const auto& chapter : plan.chapters) {
            CAPTURE(profile, chapter.title.text);
            CHECK(chapter.state == ChapterState::example);
        }
    }
}

TEST_CASE("empty: nothing to read") {
    CHECK(state({}) == ChapterState::empty);
    CHECK(state({body(""), body(" \u00A0")}) == ChapterState::empty);
    CHECK(state({core::Paragraph{"Wat je hier schrijft", std::string(core::style::guidance), 0, false}}) ==
          ChapterState::empty);
    CHECK(state({core::Paragraph{"Tabel 1", "Table", 0, false}}) == ChapterState::empty);
    CHECK(state({heading("Lezen", 2)}) == ChapterState::empty);
}

TEST_CASE("example: nothing that the template did not put there") {
    CHECK(state({body(example())}) == ChapterState::example);
    CHECK(state({body(" " + example() + "\u00A0")}) == ChapterState::example);
}

TEST_CASE("started: text of the school's own, and more to do") {
    CHECK(state({body("Wij kijken in juni terug."), body(example())}) == ChapterState::started);
    CHECK(state({body("Wij kijken in <vul een maand in> terug.")}) == ChapterState::started);
    CHECK(state({body("<Vul aan>")}) == ChapterState::started);
    CHECK(state({body("Klaar."), core::Table{{{"Wat", "Wanneer"}, {"lezen", "<vul in>"}}}}) == ChapterState::started);
}

TEST_CASE("done: only text of the school's own") {
    CHECK(state({body("Wij kijken in juni terug.")}) == ChapterState::done);
    CHECK(state({core::Table{{{"Wat", "Wanneer"}, {"lezen", "juni"}}}}) == ChapterState::done);
    CHECK(state({heading("Terugkijken", 2), body("In juni.")}) == ChapterState::done);
}

TEST_CASE("an example that is kept on purpose counts as the school's own") {
    const std::set<std::string, std::less<>> kept = {core::kept_bookmark(example())};
    CHECK(state({body(example())}, kept) == ChapterState::done);
    CHECK(state({body(example()), body("En in mei.")}, kept) == ChapterState::done);
    CHECK(state({body("En in mei.")}, kept) == ChapterState::done);
}

TEST_CASE("a chapter of the school's own is empty or done, never an example") {
    core::Document document;
    document.blocks = {heading("Evaluatie"), heading("Partners"), body("De begeleidingsdienst."),
                       heading("Bijlagen"),  heading("Nog iets"), body("<vul in>")};
    const auto plan = test::read(document);
    REQUIRE(plan.chapters.size() == 4);
    CHECK(plan.chapters[1].state == ChapterState::done);
    CHECK(plan.chapters[2].state == ChapterState::empty);
    CHECK(plan.chapters[3].state == ChapterState::started);
}

TEST_CASE("a table of the template counts below its header") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Niveau").rows;
    const auto state_of_activities = [&] { return test::read(document).chapter("activities")->state; };
    rows[1][3] = "Leesdag";
    CHECK(state_of_activities() == ChapterState::started);
    rows[1][3] = "Lesson study begrijpend lezen"; // another cell of the template
    CHECK(state_of_activities() == ChapterState::example);
}

TEST_CASE("the paragraphs that are still example text are marked, those of the sections too") {
    const auto plan = test::read(test::new_plan());
    const auto& paragraphs = plan.chapter("vision")->paragraphs;
    CHECK(std::ranges::count_if(paragraphs, &core::PlanParagraph::example) == 6); // three, and three open principles
}

TEST_CASE("started: what was emptied is not done") {
    auto document = test::new_plan("vl");
    const auto state_of_needs = [&document] {
        const auto plan = test::read(document);
        return plan.chapter("learning-needs")->state;
    };
    bool inside = false;
    int section = 0;
    for (auto& block : document.blocks) {
        auto* paragraph = std::get_if<core::Paragraph>(&block);
        if (paragraph == nullptr) continue;
        if (paragraph->outline_level == 1) inside = paragraph->text == "Leerbehoeften en prioriteiten";
        if (!inside || paragraph->style == core::style::guidance) continue;
        if (paragraph->outline_level > 1) ++section;
        else if (paragraph->outline_level == 0) paragraph->text = section == 2 ? "" : "Dat vinden wij.";
    }
    REQUIRE(section > 2);
    CHECK(state_of_needs() == ChapterState::started);
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block); paragraph != nullptr && paragraph->text.empty())
            paragraph->text = "Dat willen wij.";
    CHECK(state_of_needs() == ChapterState::done);
}

TEST_CASE("started: a table of the plan without a row that says something") {
    auto document = test::new_plan("vl");
    bool inside = false;
    for (auto& block : document.blocks) {
        if (auto* paragraph = std::get_if<core::Paragraph>(&block)) {
            if (paragraph->outline_level == 1) inside = paragraph->text == "Professionaliseringsactiviteiten";
            else if (inside && paragraph->style != core::style::guidance) paragraph->text = "Dat vinden wij.";
        } else if (inside) {
            auto& rows = std::get<core::Table>(block).rows;
            for (std::size_t row = 1; row < rows.size(); ++row) std::ranges::fill(rows[row], std::string());
        }
    }
    const auto plan = test::read(document);
    REQUIRE(plan.chapter("activities")->tables.size() == 1);
    CHECK(plan.chapter("activities")->state == ChapterState::started);
}
