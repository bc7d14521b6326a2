// A level of education as an overlay on its profile: how it is laid over, and what is refused.
#include "core/check/rule_list.hpp"
#include "core/template/level_overlay.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
namespace json = boost::json;

namespace {

std::string laid_over(const std::string& profile, const std::string& level) {
    const auto over = json::parse(level);
    const std::string file = "x.json";
    return json::serialize(core::with_level(json::parse(profile), {over, file, ""}));
}

/// The Flemish profile with these files of levels.
core::Template with_levels(const std::vector<core::LevelFile>& levels) {
    return core::read_template(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json"), "vl.json", core::rule_ids(), {},
                               levels);
}

core::Arguments refusal(const std::vector<core::LevelFile>& levels) {
    try {
        with_levels(levels);
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "template.broken");
        return refused.arguments();
    }
    return {};
}

core::LevelFile level(const std::string& id, const std::string& more) {
    return {id + ".json", R"({"format": 1, "profile": "vl", "level": ")" + id + R"(", "title": ")" + id + "\"" +
                              (more.empty() ? "" : ", " + more) + "}"};
}

} // namespace

TEST_CASE("an overlay: by key, by id, added, replaced, taken away") {
    CHECK(laid_over(R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"c":4}})") == R"({"a":1,"b":{"c":4,"d":3}})");
    CHECK(laid_over(R"({"l":[{"id":"x","v":1},{"id":"y","v":2}]})", R"({"l":[{"id":"y","v":3}]})") ==
          R"({"l":[{"id":"x","v":1},{"id":"y","v":3}]})");
    CHECK(laid_over(R"({"l":[{"id":"x"},{"id":"y"}]})", R"({"l":[{"id":"x","remove":true}]})") ==
          R"({"l":[{"id":"y"}]})");
    CHECK(laid_over(R"({"l":["a"]})", R"({"l+":["b"]})") == R"({"l":["a","b"]})");
    CHECK(laid_over(R"({"l":["a"]})", R"({"l":["b"]})") == R"({"l":["b"]})");
    CHECK(laid_over(R"({"a":1,"b":2})", R"({"a":null})") == R"({"b":2})");
    CHECK(laid_over(R"({"a":1})", R"({"b":2})") == R"({"a":1,"b":2})");
    CHECK(laid_over(R"({"f":{"title":"A","titles":[]}})", R"({"f":{"title":"B"}})") ==
          R"({"f":{"title":"B","titles":["A"]}})");
}

TEST_CASE("terms are filled in by language, and unknown names stay") {
    auto value = json::parse(R"({"terms": {"school": {"nl": "academie", "en": "academy"}},
                                 "why": {"nl": "je {school}", "en": "your {school}"}, "t": ["{school} {organisation}"]})");
    core::fill_in_terms(value, "x.json");
    CHECK(value == json::parse(R"({"why": {"nl": "je academie", "en": "your academy"},
                                   "t": ["academie {organisation}"]})"));
}

TEST_CASE("a school's own level: one more, or another one of the same name") {
    const auto result =
        with_levels({level("muziekschool", R"("titles": ["Muziek"], "defaults": {"schoolCouncil": false})"),
                     level("cvo", R"("order": 1)")});
    REQUIRE(result.education_levels.size() == 3);
    CHECK(result.education_levels[0].id == "volwassenenonderwijs");
    CHECK(result.education_levels[1].id == "cvo");
    CHECK_FALSE(result.for_level("MUZIEK").defaults.school_council);
    CHECK(result.for_level("muziek").chapters.size() == 13);
    const auto twice = with_levels({level("cvo", R"("titles": ["eerste"])"), level("cvo", R"("titles": ["tweede"])")});
    CHECK(twice.education_level("eerste") != nullptr);
    CHECK(twice.education_level("tweede") == nullptr);
}

TEST_CASE("a level that overlays what does not exist, or is none, is refused with file and path") {
    struct Mistake {
        core::LevelFile file;
        std::string path;
        std::string expected;
    };
    for (const auto& [file, path, expected] : std::vector<Mistake>{
             {level("x", R"("chapters": [{"id": "nergens"}])"), "/chapters/0/id", "\"nergens\" is unknown"},
             {level("x", R"("vocabulary": {"stafff+": ["a"]})"), "/vocabulary/stafff+", "a list that the profile has"},
             {level("x", R"("tittle": "A")"), "/tittle", "no such key"},
             {level("x", R"("chapters": [{"id": "goals", "content": [{"paragraaf": "A"}]}])"),
              "/chapters/goals/content/0/paragraaf", "no such key"},
             {level("x", R"("chapters": [{"id": "goals", "title": 3}])"), "/chapters/goals/title", "a text"},
             {{"y.json", R"({"format": 1, "level": "x", "title": "X"})"}, "/level", "\"y\""},
             {{"x.json", R"({"format": 2, "level": "x", "title": "X"})"}, "/format", "a whole number"},
             {{"x.json", R"({"format": 1, "level": "x"})"}, "/", "a key \"title\""},
             {{"x.json", "geen JSON"}, "/", "JSON ("},
             {{"x.json", "[]"}, "/", "an object"}}) {
        const auto said = refusal({file});
        REQUIRE(said.contains("path"));
        CAPTURE(file.json, said.at("path"), said.at("expected"));
        CHECK(said.at("file") == file.name);
        CHECK(said.at("path") == path);
        CHECK(said.at("expected").find(expected) != std::string::npos);
    }
    const auto same_title =
        refusal({level("een", R"("titles": ["Zelfde"])"), level("twee", R"("titles": ["zelfde"])")});
    CHECK(same_title.at("path") == "/title");
}

TEST_CASE("a level that is read when somebody asks for it is refused then, and again") {
    const auto file = level("x", R"("chapters": [{"id": "nergens"}])");
    const auto profile = core::read_template(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json"), "vl.json",
                                             core::rule_ids(), {}, {file}, core::LevelReading::when_asked);
    for (int time = 0; time < 2; ++time) {
        CHECK_THROWS_AS(profile.for_level("x"), core::Refused);
        CHECK_THROWS_AS(profile.known_texts->chapter("goals"), core::Refused);
    }
}

TEST_CASE("the texts that are known are those of the profile and of all its levels") {
    for (const auto& profile : test::templates_with_levels()) {
        core::KnownTexts expected;
        expected.add(profile);
        for (const auto& each : profile.education_levels) {
            CHECK(each.adapted->level == each.id);
            expected.add(*each.adapted);
        }
        for (const auto& chapter : profile.chapters) {
            const auto* known = profile.known_texts->chapter(chapter.id);
            const auto* wanted = expected.chapter(chapter.id);
            INFO(profile.profile << " " << chapter.id);
            REQUIRE((known != nullptr && wanted != nullptr));
            CHECK(known->everything == wanted->everything);
            CHECK(known->examples == wanted->examples);
            CHECK(known->headings == wanted->headings);
            CHECK(known->has_open_items == wanted->has_open_items);
        }
    }
}

TEST_CASE("an old template without levels is read as before") {
    for (const std::string profile : {"vl", "nl"}) {
        const auto old = core::read_template(test::file_text(PLAN_TEST_DATA "/templates/2026-11/" + profile + ".json"),
                                             profile + ".json", core::rule_ids(),
                                             test::file_text(PLAN_TEMPLATE_FOLDER "/" + profile + ".json"));
        CHECK_FALSE(old.education_levels.empty());
        for (const auto& level : old.education_levels) {
            REQUIRE(level.adapted);
            CHECK(level.adapted->chapters.size() == old.chapters.size());
        }
        CHECK(old.priority_subjects.empty());
        CHECK(old.for_level("basisonderwijs").priority_subjects.empty() == (profile == "nl"));
        const auto part = profile == "vl" ? core::BodyPart::approves : core::BodyPart::takes_part;
        CHECK(std::ranges::find(old.handover.bodies, part, &core::Body::part) != old.handover.bodies.end());
    }
}
