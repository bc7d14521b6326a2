#include "core/forms/text_form.hpp"

#include "core/text/matching_key.hpp"
#include "core/text/refused.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace plan;

namespace {

std::string value(const core::TextForm& form, std::string_view field) {
    return form.values.at(form.entry->field(field));
}

std::vector<std::string> answers(const core::TextForm& form,
                                 const std::vector<std::pair<std::string, std::string>>& given) {
    auto result = form.values;
    for (const auto& [field, text] : given) result.at(form.entry->field(field)) = text;
    return result;
}

std::vector<std::string> inserted(const core::TextFormChange& change) {
    std::vector<std::string> texts;
    for (const auto& blocks : change.inserted)
        for (const auto& element : blocks.elements) texts.push_back(std::get<core::TextElement>(element).text);
    return texts;
}

core::Place at_block(std::size_t block) {
    core::Place place;
    place.block = block;
    return place;
}

} // namespace

TEST_CASE("the form for a goal reads the example that stands there") {
    const auto* const profile = GENERATE("vl", "nl");
    const auto plan = test::read(test::new_plan(profile));
    const auto& goal = plan.goals.at(1).title.text;
    const auto form = core::text_form_of_goal(plan, "goal", goal);
    CHECK(form.has_part);
    CHECK(value(form, "priority") == "2");
    CHECK_FALSE(value(form, "why").empty());
    CHECK_FALSE(value(form, "impact").empty());
    const auto change = core::text_form_change(form, form.values);
    CHECK(change.texts.empty());
    CHECK(change.removed.empty());
    CHECK(change.inserted.empty());
}

TEST_CASE("an answer changes its own paragraph only, and an empty one takes it away") {
    const auto document = test::new_plan();
    const auto plan = test::read(document);
    const auto form = core::text_form_of_goal(plan, "goal", plan.goals.front().title.text);
    const auto changed = core::text_form_change(form, answers(form, {{"why", "we willen\nbeter lezen"}}));
    REQUIRE(changed.texts.size() == 1);
    CHECK(changed.texts.front().text == "Prioriteit 1: we willen beter lezen.");
    CHECK(test::text_at(document, changed.texts.front().place).starts_with("Prioriteit 1:"));
    const auto emptied = core::text_form_change(form, answers(form, {{"impact", ""}}));
    REQUIRE(emptied.removed.size() == 1);
    CHECK(std::get<core::Paragraph>(document.blocks[emptied.removed.front()]).text.starts_with("Verwachte impact"));
}

TEST_CASE("a new goal comes behind the others, in its own words") {
    const auto document = test::new_plan();
    const auto plan = test::read(document);
    const auto form = core::text_form_of_goal(plan, "goal", "Samen zingen");
    CHECK_FALSE(form.has_part);
    const auto change = core::text_form_change(form, answers(form, {{"priority", "4"}, {"why", "Zingen verbindt."}}));
    CHECK(inserted(change) == std::vector<std::string>{"Samen zingen", "Prioriteit 4: Zingen verbindt."});
    CHECK(change.inserted.front().block == plan.chapter("goals")->end_block);
}

TEST_CASE("a form is filled in from the example, and nothing else goes") {
    auto document = test::new_plan();
    const auto goal = test::read(document).goals.front().title.text;
    const auto chapter = test::block_of_heading(document, "Evaluatie");
    std::size_t name = chapter;
    while (core::title_key(std::get<core::Paragraph>(document.blocks[name]).text, test::chapter_words()) !=
           core::title_key(goal, test::chapter_words()))
        ++name;
    document = test::with_paragraph_before(std::move(document), name + 1); // a person's own
    const auto plan = test::read(document);
    const auto form = core::text_form_of_goal(plan, "evaluation", goal);
    CHECK(value(form, "method").starts_with("in het najaar"));
    const auto change =
        core::text_form_change(form, answers(form, {{"sign", "kinderen lezen vlot"}, {"when", "in juni"}}));
    CHECK(inserted(change) ==
          std::vector<std::string>{"Het doel is bereikt als we dit zien: kinderen lezen vlot.",
                                   "Dat doen we in juni; <vul in wie dat doet> neemt daarvoor het initiatief."});
    CHECK(change.removed.empty());
    CHECK(change.texts.empty());
    CHECK(change.inserted.front().block == name + 2); // behind the person's own, in front of the example
    CHECK(change.inserted.back().block == name + 3);
}

TEST_CASE("induction is filled in from the example: one answer changes one paragraph") {
    const auto plan = test::read(test::new_plan());
    const auto form = core::text_form(plan, "induction");
    CHECK(value(form, "mentor").empty());
    for (const auto* field : {"start", "firstYear", "later"}) CHECK_FALSE(value(form, field).empty());
    const auto change = core::text_form_change(form, answers(form, {{"mentor", "Mia"}}));
    REQUIRE(change.texts.size() == 1);
    CHECK(change.texts.front().text.starts_with(
        "Starters en nieuwe collega’s kunnen bij ons terecht bij Mia. Bij de start: vóór hun eerste werkdag"));
    CHECK(change.inserted.empty());
    CHECK(change.removed.empty());
}

TEST_CASE("the target group of a goal is read from the line above its text") {
    const auto plan = test::read(test::finished_plan("nl"));
    const auto form = core::text_form_of_goal(plan, "target-group", plan.goals.at(1).title.text);
    CHECK(value(form, "goal") == plan.goals.at(1).title.text);
    CHECK(value(form, "groups") == "alle medewerkers");
    const auto change = core::text_form_change(form, answers(form, {{"now", "ze kennen AI"}, {"groups", "iedereen"}}));
    REQUIRE(change.texts.size() == 1);
    CHECK(change.texts.front().text == "Doelgroep: iedereen");
    CHECK(inserted(change) == std::vector<std::string>{"Wat deze medewerkers al kunnen: ze kennen AI."});
    CHECK(change.removed.empty());
}

TEST_CASE("a study day: the one under the cursor, else one with something open, else a new one") {
    auto document = test::new_plan();
    const auto plan = test::read(document);
    const auto open = core::text_form(plan, "study-day");
    REQUIRE(open.paragraphs.front() != nullptr);
    CHECK(value(open, "date").empty());
    CHECK(value(open, "theme").empty());
    CHECK_FALSE(value(open, "programme").empty());
    const auto block = open.paragraphs.front()->text.place.block;
    std::get<core::Paragraph>(document.blocks[block]).text =
        core::text_form_change(open, answers(open, {{"date", "14 oktober 2026"},
                                                    {"theme", "AI 2.0"},
                                                    {"goal", "Taal"},
                                                    {"programme", "Eerst samen. Dan apart."}}))
            .texts.front()
            .text;
    const auto filled_in = test::read(document);
    CHECK(core::text_form(filled_in, "study-day").paragraphs.front() == nullptr);
    const auto form = core::text_form(filled_in, "study-day", at_block(block));
    REQUIRE(form.paragraphs.front() != nullptr);
    CHECK(form.values == std::vector<std::string>{"14 oktober 2026", "AI 2.0", "Taal", "Eerst samen. Dan apart."});
}

TEST_CASE("a form for a new paragraph takes nothing over from one that is open elsewhere") {
    const auto plan = test::read(test::new_plan());
    const auto form = core::text_form_of_new_paragraph(plan, "study-day");
    CHECK(form.paragraphs.front() == nullptr);
    CHECK(std::ranges::all_of(form.values, [](const std::string& value) { return value.empty(); }));
    const auto change = core::text_form_change(form, answers(form, {{"date", "14 oktober 2026"}}));
    CHECK(change.texts.empty());
    REQUIRE(inserted(change).size() == 1);
    CHECK(inserted(change).front().find("14 oktober 2026") != std::string::npos);
}

TEST_CASE("answers that cannot be read back are refused") {
    const auto plan = test::read(test::new_plan());
    const auto form = core::text_form(plan, "study-day");
    const auto found =
        core::problems(form, answers(form, {{"date", "maandag werkt ons hele team een dag lang rond het thema dinsdag"},
                                            {"theme", "a. b"}}));
    CHECK(found.at(form.entry->field("date")).has_value());
    CHECK(found.at(form.entry->field("theme")).has_value());
    CHECK_FALSE(found.at(form.entry->field("goal")).has_value());
    CHECK(std::ranges::none_of(core::problems(form, form.values),
                               [](const auto& problem) { return problem.has_value(); }));
}

TEST_CASE("a profile without the form, and a plan without its chapter, say so") {
    const auto dutch = test::read(test::new_plan("nl"));
    CHECK_THROWS_AS(core::text_form(dutch, "induction"), core::Refused);
    auto document = test::new_plan();
    test::remove_chapter(document, "Aanvangsbegeleiding");
    const auto plan = test::read(document);
    CHECK_THROWS_AS(core::text_form(plan, "induction"), core::Refused);
}

TEST_CASE("the goal that a place is below") {
    const auto document = test::new_plan();
    const auto plan = test::read(document);
    const auto& goal = plan.goals.at(2);
    CHECK(core::goal_at(plan, goal.title.place) == goal.title.text);
    CHECK(core::goal_at(plan, at_block(goal.title.place.block + 2)) == goal.title.text);
    CHECK(core::goal_at(plan, at_block(plan.chapter("goals")->title.place.block)).empty());
    CHECK(core::goal_at(plan, at_block(plan.chapter("vision")->title.place.block + 1)).empty());
}

TEST_CASE("three hundred goals, and one with a name of two thousand characters") {
    auto document = test::new_plan();
    const auto first = test::read(document).goals.front().title.place.block;
    auto heading = std::get<core::Paragraph>(document.blocks[first]);
    for (int at = 0; at < 300; ++at) {
        heading.text = at == 150 ? std::string(2000, 'x') : "Doel nummer " + std::to_string(at);
        document.blocks.insert(document.blocks.begin() + static_cast<std::ptrdiff_t>(first), heading);
    }
    const auto plan = test::read(document);
    REQUIRE(plan.goals.size() == 303);
    const auto form = core::text_form_of_goal(plan, "goal", std::string(2000, 'x'));
    CHECK(form.has_part);
    CHECK(core::field_choices(form.entry->fields.at(form.entry->field("priority")), plan).size() == 303);
}

TEST_CASE("one answer takes nothing away, in any form of any profile") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto plan = test::read(test::new_plan(profile));
        for (const auto& entry : plan.plan_template->forms) {
            CAPTURE(profile, entry.id);
            const auto form = entry.part == core::FormPart::goal
                                  ? core::text_form_of_goal(plan, entry.id, plan.goals.front().title.text)
                                  : core::text_form(plan, entry.id);
            CHECK(core::is_nothing(core::text_form_change(form, form.values)));
            for (std::size_t field = 0; field < form.values.size(); ++field) {
                auto given = form.values;
                given[field] = "vier";
                const auto change = core::text_form_change(form, given);
                CHECK(change.removed.empty());
                CHECK(change.texts.size() + change.inserted.size() <= 1);
            }
        }
    }
}

TEST_CASE("a paragraph that was not asked about stays as a person wrote it") {
    auto document = test::new_plan();
    test::paragraph_starting(document, "Prioriteit 1:").text = "Prioriteit 1:  wij\u00A0lezen";
    const auto plan = test::read(document);
    const auto form = core::text_form_of_goal(plan, "goal", plan.goals.front().title.text);
    CHECK(core::is_nothing(core::text_form_change(form, form.values)));
    const auto change = core::text_form_change(form, answers(form, {{"impact", "kinderen lezen vlot"}}));
    REQUIRE(change.texts.size() == 1);
    CHECK(change.texts.front().text == "Verwachte impact: kinderen lezen vlot.");
    const auto preview = core::text_form_preview(form, answers(form, {{"impact", "kinderen lezen vlot"}}));
    CHECK(preview ==
          std::vector<std::string>{"Prioriteit 1:  wij\u00A0lezen", "Verwachte impact: kinderen lezen vlot."});
}
