// revise_running_text must give what reading the whole document anew gives, or refuse.
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/repeated_check.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/plan/plan_json.hpp"
#include "core/reading/running_text.hpp"
#include "tests/core/finished_plan.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace plan;

namespace {

/// A finding without what only tells the rules apart.
std::string line(const core::Finding& finding) {
    std::string result = finding.id + "|" + std::to_string(static_cast<int>(finding.severity)) + "|" +
                         std::to_string(finding.place.block) + "+" + std::to_string(finding.place.offset) + "+" +
                         std::to_string(finding.place.length) + "|" + std::to_string(finding.fix.index());
    for (const auto& [name, value] : finding.arguments) result += "|" + name + "=" + value;
    return result;
}

std::vector<std::string> lines(const std::vector<core::Finding>& findings) {
    std::vector<std::string> result;
    for (const auto& finding : findings) result.push_back(line(finding));
    return result;
}

std::vector<std::string> judged(core::RepeatedCheck& check, const core::Plan& plan, const core::Document& document) {
    auto result = lines(check.judge(plan, document, core::Occasion::writing, test::today));
    for (auto& each : lines(core::check_plan(plan, document, core::Occasion::sending, test::today)))
        result.push_back(std::move(each));
    return result;
}

std::vector<std::string> placeholders(const core::Plan& plan) {
    std::vector<std::string> result;
    for (const auto& found : plan.placeholders) result.push_back(found.text.text);
    return result;
}

/// What a person may do to a sentence: three of fifteen things, other ones for the next block.
std::vector<std::string> changes_of(const std::string& text, std::size_t block) {
    const std::vector<std::string> all = {
        text + "x",
        text + " Wie dit leest, weet genoeg.",
        text + " <vul nog aan>",
        "Doelgroep: alle leraren. " + text,
        "Toelichting: " + text,
        text + " De eerste schijf is € 12,00.",
        text + " In het schooljaar 2029-2030.",
        text + " Fout: Bron van verwijzing niet gevonden.",
        "Samen evalueren we Nederlands en wiskunde, met het hele team. " + text,
        "Kort",
        "Evaluatie",
        "Toelichting",
        text.substr(0, text.size() / 2 + 1),
        "",
        "Wij doen het anders dan in het voorbeeld staat, en met veel meer woorden dan nodig is voor zo een zin."};
    constexpr std::size_t step = 5;
    std::vector<std::string> some;
    for (auto at = block % step; at < all.size(); at += step) some.push_back(all[at]);
    return some;
}

} // namespace

TEST_CASE("a plan that was revised while its text is written is the one that reading it anew gives") {
    const std::string profile = GENERATE("vl", "nl");
    const bool finished = GENERATE(true, false);
    auto document = finished ? test::finished_plan(profile) : test::new_plan(profile);
    std::size_t revised = 0;
    // Every other block: those that one plan leaves out, the other takes.
    for (std::size_t block = finished ? 0 : 1; block < document.blocks.size(); block += 2) {
        const auto* original = std::get_if<core::Paragraph>(&document.blocks[block]);
        if (original == nullptr) continue;
        const auto before = *original;
        auto plan = test::read(document);
        core::RepeatedCheck check;
        judged(check, plan, document);
        core::Paragraph last = before;
        for (const auto& text : changes_of(before.text, block)) {
            auto changed = before;
            changed.text = text;
            document.blocks[block] = changed;
            if (core::revise_running_text(plan, document, block, last)) {
                ++revised;
                check.was_written(block);
                INFO(block << ": " << text);
                const auto anew = test::read(document);
                core::RepeatedCheck afresh;
                CHECK(core::plan_json(plan) == core::plan_json(anew));
                CHECK(judged(check, plan, document) == judged(afresh, anew, document));
                CHECK(placeholders(plan) == placeholders(anew));
                last = changed;
            } else {
                document.blocks[block] = last; // the plan is still that of the last text
            }
        }
        document.blocks[block] = before;
    }
    CHECK(revised > 20); // else this tests nothing
}

TEST_CASE("what may be more than running text is not revised") {
    auto document = test::finished_plan();
    auto plan = test::read(document);
    const auto refuses = [&](std::size_t block, const std::string& text) {
        const auto before = std::get<core::Paragraph>(document.blocks[block]);
        std::get<core::Paragraph>(document.blocks[block]).text = text;
        const bool revised = core::revise_running_text(plan, document, block, before);
        document.blocks[block] = before;
        return !revised;
    };
    const auto* goals = plan.chapter("goals");
    REQUIRE(goals != nullptr);
    for (const auto& paragraph : goals->paragraphs) CHECK(refuses(paragraph.text.place.block, "Een hele andere zin."));
    const auto* vision = plan.chapter("vision");
    CHECK(refuses(vision->title.place.block, "Visie op leren van en met elkaar in onze school."));
    CHECK(refuses(0, "Een plan met een andere titel, die niet meer op een titel lijkt."));
}
