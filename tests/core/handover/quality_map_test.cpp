// Where a plan answers what is expected of its quality.
#include "core/handover/quality_map.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/text/refused.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"
#include "tests/core/level_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

const core::QualityLine& line(const std::vector<core::QualityLine>& lines, std::string_view id) {
    return *std::ranges::find_if(lines, [id](const auto& each) { return each.expectation->id == id; });
}

} // namespace

TEST_CASE("quality: example text answers nothing, a school's own text does") {
    auto document = test::new_plan();
    for (const auto& each : core::quality_map(test::read(document))) CHECK(each.answers.empty());
    test::say_only(document, "Aanvangsbegeleiding", {"Wie nieuw is, krijgt een mentor."});
    const auto plan = test::read(document);
    const auto lines = core::quality_map(plan);
    REQUIRE(line(lines, "starters").answers.size() == 1);
    CHECK(line(lines, "starters").answers.front().chapter == "Aanvangsbegeleiding");
    CHECK(test::text_at(document, line(lines, "starters").answers.front().place) == "Wie nieuw is, krijgt een mentor.");
    CHECK(line(lines, "effects").answers.empty());
}

TEST_CASE("quality: a chapter that speaks of something else is no answer") {
    auto document = test::new_plan();
    test::say_only(document, "Visie op professionalisering", {"Goede lessen zijn ons doel."});
    CHECK(line(core::quality_map(test::read(document)), "dialogue").answers.empty());
    test::say_only(document, "Visie op professionalisering", {"We voeren elke maand een gesprek over lesgeven."});
    CHECK(line(core::quality_map(test::read(document)), "dialogue").answers.size() == 1);
}

TEST_CASE("quality: a finished plan answers all, and says so in its appendix") {
    const auto plan = test::read(test::finished_plan());
    for (const auto& each : core::quality_map(plan)) {
        INFO(each.expectation->id);
        CHECK_FALSE(each.answers.empty());
    }
    const auto appendix = core::quality_appendix(plan);
    REQUIRE(appendix.size() == 10);
    CHECK(std::get<core::TextElement>(appendix[0]).role == core::Role::chapter_heading);
    CHECK(std::get<core::TextElement>(appendix[9]).text ==
          "Beginnende teamleden krijgen een passende begeleiding. Zie: Aanvangsbegeleiding.");
    const auto empty = core::quality_appendix(test::read(test::new_plan()));
    CHECK(std::get<core::TextElement>(empty[9]).text.ends_with("Nog niet."));
}

TEST_CASE("quality: each level has its own frame, and a Dutch plan has none") {
    const auto& vl = test::templates_with_levels().front();
    for (const auto& level : vl.education_levels) {
        REQUIRE(level.adapted->quality_frame.has_value());
        const auto& frame = *level.adapted->quality_frame;
        CHECK(frame.expectations.size() == 8);
        CHECK((frame.name.nl.find("CLB") != std::string::npos) == (level.id == "clb"));
        CHECK((frame.name.nl.find("internaat") != std::string::npos) == (level.id == "onderwijsinternaat"));
        CHECK(frame.expectations.front().source == (frame.name.nl.ends_with("(OK)") ? "V20" : "V20, V22"));
    }
    CHECK_THROWS_AS(core::quality_map(test::read(test::new_plan("nl"))), core::Refused);
}
