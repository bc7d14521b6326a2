// The levels of education that come along: each in its own words, with its own bodies, and right as it is.
#include "core/check/plan_check.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/vocabulary.hpp"
#include "tests/core/level_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>
#include <sstream>

using namespace plan;

namespace {

struct WordList {
    std::vector<std::string> owners; ///< levels or profiles
    core::Terms words;
};

std::vector<std::string> split(const std::string& text, char sign) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, sign);)
        if (const auto begin = part.find_first_not_of(' '); begin != std::string::npos)
            parts.push_back(part.substr(begin));
    return parts;
}

/// Lines "owner owner: word, some words".
std::vector<WordList> word_lists(const std::string& name) {
    std::vector<WordList> lists;
    std::istringstream lines(test::file_text(PLAN_TEST_DATA "/levels/" + name));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#') continue;
        const auto colon = line.find(':');
        lists.push_back({split(line.substr(0, colon), ' '), core::Terms(split(line.substr(colon + 1), ','))});
    }
    return lists;
}

bool owns(const WordList& list, const std::string& name) {
    return std::ranges::find(list.owners, name) != list.owners.end();
}

void check_words(const core::Template& level, const std::vector<WordList>& lists,
                 const std::set<std::string>& siblings) {
    const auto texts = test::all_texts(level);
    for (const auto& list : lists) {
        const bool concerns =
            std::ranges::any_of(list.owners, [&](const auto& owner) { return siblings.contains(owner); });
        if (!concerns || owns(list, level.level)) continue;
        for (const auto& text : texts) {
            INFO(level.level << ": " << text);
            CHECK_FALSE(list.words.in(text));
        }
    }
}

std::set<std::string> example_sentences(const core::Template& level) {
    std::set<std::string> sentences;
    for (const auto& element : core::compose_plan(level, test::example_settings(level.profile)))
        if (const auto* text = std::get_if<core::TextElement>(&element); text != nullptr && text->example)
            for (auto& sentence : split(text->text, '.'))
                if (core::find_placeholders(sentence).empty() && std::ranges::count(sentence, ' ') >= 4)
                    sentences.insert(sentence);
    return sentences;
}

} // namespace

TEST_CASE("there are twelve levels of education, and one of an earlier time") {
    std::size_t offered = 0;
    for (const auto& profile : test::templates_with_levels())
        for (const auto& level : profile.education_levels) {
            REQUIRE(level.adapted);
            CHECK(level.adapted->level == level.id);
            CHECK(&profile.for_level(level.title) == &*level.adapted);
            CHECK(&profile.for_level(level.id) == &*level.adapted);
            offered += level.is_offered() ? 1 : 0;
        }
    CHECK(offered == 12);
    const auto& vl = test::templates_with_levels().front();
    const auto* former = vl.education_level("Volwassenenonderwijs en basiseducatie");
    REQUIRE(former != nullptr);
    CHECK(former->replaced_by == std::vector<std::string>{"cvo", "cbe"});
    CHECK(vl.education_level("cvo")->id == "cvo");
    CHECK(vl.education_level("") == nullptr);
    CHECK(&vl.for_level("Hogeschool") == &vl);
}

TEST_CASE("a plan of one level has no word of another") {
    const auto lists = word_lists("words.txt");
    for (const auto& profile : test::templates_with_levels()) {
        std::set<std::string> siblings;
        for (const auto& level : profile.education_levels) siblings.insert(level.id);
        for (const auto& level : profile.education_levels)
            if (level.is_offered()) check_words(*level.adapted, lists, siblings);
    }
}

TEST_CASE("a word list has words that its own levels really say") {
    for (const auto& list : word_lists("words.txt"))
        for (const auto& profile : test::templates_with_levels())
            for (const auto& level : profile.education_levels)
                if (owns(list, level.id)) {
                    INFO(level.id);
                    CHECK(std::ranges::any_of(test::all_texts(*level.adapted),
                                              [&list](const auto& text) { return list.words.in(text); }));
                }
}

TEST_CASE("a profile and its levels have no word of the other country") {
    const auto lists = word_lists("other_country.txt");
    for (const auto& profile : test::templates_with_levels())
        for (const auto& list : lists) {
            if (!owns(list, profile.profile)) continue;
            const auto check = [&list](const core::Template& each) {
                for (const auto& text : test::all_texts(each)) {
                    INFO(each.profile << " " << each.level << ": " << text);
                    CHECK_FALSE(list.words.in(text));
                }
            };
            check(profile);
            for (const auto& level : profile.education_levels) check(*level.adapted);
        }
}

TEST_CASE("two levels share hardly a sentence of their examples") {
    for (const auto& profile : test::templates_with_levels()) {
        std::map<std::string, std::set<std::string>> sentences;
        for (const auto& level : profile.education_levels)
            if (level.is_offered()) sentences.emplace(level.id, example_sentences(*level.adapted));
        for (const auto& [id, own] : sentences) {
            CHECK(own.size() > 100);
            for (const auto& [other_id, other] : sentences) {
                if (id >= other_id) continue;
                std::vector<std::string> shared;
                std::ranges::set_intersection(own, other, std::back_inserter(shared));
                CAPTURE(id, other_id, shared);
                CHECK(shared.size() <= 3);
            }
        }
    }
}

TEST_CASE("a plan of any level that was honestly filled in has no findings") {
    for (const auto& profile : test::templates_with_levels())
        for (const auto& level : profile.education_levels) {
            const auto document = test::finished_level_plan(profile, level);
            const auto plan = core::read_plan(document, test::templates_with_levels());
            CHECK(plan.plan_template->level == level.id);
            CHECK(plan.goals.size() == 3);
            CHECK(plan.activities.size() == 7);
            CHECK(plan.agenda.size() == 7);
            CHECK(plan.costs.size() == 7);
            for (const auto& finding : core::check_plan(plan, document, core::Occasion::sending, test::today)) {
                INFO(level.id << ": " << finding.rule << ": " << test::text_at(document, finding.place));
                CHECK(finding.rule.empty());
            }
        }
}

TEST_CASE("the bodies of a level are its own") {
    const auto& vl = test::templates_with_levels().front();
    const auto& nl = test::templates_with_levels().back();
    const auto ids = [](const core::Template& level) {
        std::set<std::string> result;
        for (const auto& body : level.handover.bodies) result.insert(body.id);
        return result;
    };
    const std::set<std::string> committees = {"localCommittee", "specialCommittee", "baseCommittee",
                                              "generalStaffMeeting", "governingBody"};
    for (const auto* level : {"clb", "cvo", "cbe", "leersteuncentrum", "onderwijsinternaat"}) {
        CHECK(ids(vl.for_level(level)) == committees);
        CHECK_FALSE(vl.for_level(level).defaults.school_council);
    }
    for (const auto* level : {"basisonderwijs", "secundair-onderwijs"}) {
        CHECK(ids(vl.for_level(level)).contains("schoolCouncil"));
        CHECK(vl.for_level(level).defaults.school_council);
    }
    CHECK(ids(vl.for_level("deeltijds-kunstonderwijs")).contains("schoolCouncil"));
    CHECK_FALSE(vl.for_level("deeltijds-kunstonderwijs").defaults.school_council);
    CHECK(ids(nl.for_level("mbo")) == std::set<std::string>{"worksCouncil", "governingBody"});
    for (const auto* level : {"primair-onderwijs", "voortgezet-onderwijs", "speciaal-onderwijs"})
        CHECK(ids(nl.for_level(level)) == std::set<std::string>{"staffCouncil", "participationCouncil",
                                                                "jointParticipationCouncil", "governingBody"});
}
