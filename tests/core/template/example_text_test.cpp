// The example text of a chapter as it is read on the screen.
#include "core/template/example_text.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

std::string example(std::string_view chapter) {
    const auto& plan_template = test::bundled_template("vl");
    return core::example_text(*plan_template.chapter(chapter), plan_template, test::example_settings());
}

bool reads(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("example_text: paragraphs with an empty line between them, without heading and guidance") {
    const auto text = example("introduction");
    CHECK(text.starts_with("Op onze school leren niet alleen kinderen en jongeren."));
    CHECK(reads(text, "\n\nOnze keuzes volgen"));
    CHECK(reads(text, "2026-2027"));
    CHECK_FALSE(reads(text, "Vertel kort waarom"));
}

TEST_CASE("example_text: a table has a line with its titles, and one for each row") {
    const auto text = example("activities");
    CHECK(reads(text, "Tabel: "));
    CHECK(reads(text, "Doel | Doelgroep | Niveau | Professionaliseringsactiviteit\n"));
}

TEST_CASE("example_text: a chapter brings its sections along") {
    const auto& plan_template = test::bundled_template("vl");
    CHECK(reads(example("vision"), plan_template.chapter("vision")->sections.front().title + "\n\n"));
}
