// However somebody writes, what is judged bit by bit is what judging everything anew gives.
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/repeated_check.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "core/reading/running_text.hpp"
#include "tests/core/finished_plan.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <random>

using namespace plan;

namespace {

/// Somebody who writes here and there, in ways that rules have to do with; always the same for one seed.
class Writer {
public:
    explicit Writer(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t end) { return static_cast<std::size_t>(random_()) % end; }

    std::string changed(const std::string& text) {
        static const std::vector<std::string> said = {
            "x",
            " <vul nog aan>",
            " <vul nog aan>",
            " Vul aan: …",
            " Fout: Bron van verwijzing niet gevonden.",
            " De eerste schijf is € 12,00.",
            " De ouders en het hele team stellen samen het plan op, voeren het uit en evalueren het.",
            " Het thema van de pedagogische studiedag is taal.",
            " Vrijwillige nascholing betaalt het personeelslid zelf.",
            " Elk doel wordt in juni geëvalueerd.",
            " De schoolraad en het LOC gaven op 12 juni een positief advies.",
            " n.v.t."};
        switch (below(6)) {
        case 0:
            return text.substr(0, text.find(' ', text.size() / 2)); // whole letters
        case 1:
            return said[below(said.size())];
        default:
            return text + said[below(said.size())];
        }
    }

private:
    std::mt19937 random_;
};

/// Adds what stands beside the text, and what only the office knows.
void add_extras(core::Document& document) {
    for (std::size_t block = 1; block < document.blocks.size(); block += 3) {
        document.asides.push_back({block, "Zie <naam van de brief> en Fout: Bron van verwijzing niet gevonden."});
        const auto* paragraph = std::get_if<core::Paragraph>(&document.blocks[block]);
        if (paragraph == nullptr || paragraph->text.size() < 4) continue;
        document.marks.push_back({core::TextMark::Kind::highlighted, {block, std::nullopt, 0, 3}, "..."});
        document.broken_references.push_back({{block, std::nullopt, 1, 2}, "hoofdstuk"});
    }
}

/// Leaves some of what is found as it is.
void leave_some(core::Document& document) {
    const auto plan = test::read(document);
    const auto found = core::check_plan(plan, document, core::Occasion::sending, test::today);
    for (std::size_t at = 0; at < found.size(); at += 3) document.ignored.emplace(found[at].id, "zo bedoeld");
}

} // namespace

TEST_CASE("what is judged while somebody writes is what judging everything anew gives") {
    const std::string profile = GENERATE("vl", "nl");
    const bool finished = GENERATE(true, false);
    const auto occasion = GENERATE(core::Occasion::writing, core::Occasion::sending);
    auto document = finished ? test::finished_plan(profile) : test::new_plan(profile);
    add_extras(document);
    leave_some(document);
    auto plan = test::read(document);
    core::RepeatedCheck check;
    check.judge(plan, document, occasion, test::today);
    Writer writer(finished ? 1 : 2);
    constexpr int keystrokes = 300;
    int revised = 0;
    for (int at = 0; at < keystrokes; ++at) {
        const auto block = writer.below(document.blocks.size());
        auto* paragraph = std::get_if<core::Paragraph>(&document.blocks[block]);
        if (paragraph == nullptr) continue;
        const auto before = *paragraph;
        paragraph->text = writer.changed(before.text);
        if (!core::revise_running_text(plan, document, block, before)) {
            *paragraph = before;
            continue;
        }
        ++revised;
        check.was_written(block);
        if (writer.below(4) == 0) continue; // two at once
        INFO(at << ", " << block << ": " << paragraph->text);
        const auto anew = test::read(document);
        const auto& found = check.judge(plan, document, occasion, test::today);
        REQUIRE(found == core::check_plan(anew, document, occasion, test::today));
    }
    CHECK(revised > 60); // else this tests nothing
}

TEST_CASE("what is judged while somebody writes everything anew, and back, is what judging everything anew gives") {
    const std::string profile = GENERATE("vl", "nl");
    const auto original = test::finished_plan(profile);
    auto document = original;
    auto plan = test::read(document);
    core::RepeatedCheck check;
    check.judge(plan, document, core::Occasion::sending, test::today);
    const auto write = [&](std::size_t block, const std::string& text) {
        auto* paragraph = std::get_if<core::Paragraph>(&document.blocks[block]);
        if (paragraph == nullptr) return;
        const auto before = *paragraph;
        paragraph->text = text;
        if (!core::revise_running_text(plan, document, block, before)) {
            *paragraph = before;
            return;
        }
        check.was_written(block);
        INFO(block);
        const auto anew = test::read(document);
        const auto& found = check.judge(plan, document, core::Occasion::sending, test::today);
        REQUIRE(found == core::check_plan(anew, document, core::Occasion::sending, test::today));
    };
    for (std::size_t block = 0; block < document.blocks.size(); ++block)
        write(block, "Dit volgt nog wel eens, zegt men.");
    for (std::size_t block = 0; block < document.blocks.size(); ++block)
        if (const auto* paragraph = std::get_if<core::Paragraph>(&original.blocks[block]))
            write(block, paragraph->text);
}

TEST_CASE("what is judged for another day or occasion is judged anew") {
    const auto document = test::finished_plan();
    const auto plan = test::read(document);
    core::RepeatedCheck check;
    const auto is_right = [&](core::Occasion occasion, core::Day today) {
        return check.judge(plan, document, occasion, today) == core::check_plan(plan, document, occasion, today);
    };
    CHECK(is_right(core::Occasion::writing, test::today));
    CHECK(is_right(core::Occasion::sending, test::today));
    CHECK(is_right(core::Occasion::sending, test::today + std::chrono::days(800)));
    CHECK(is_right(core::Occasion::writing, test::today));
}
