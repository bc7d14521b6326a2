#include "core/text/chapter_number.hpp"

#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>
#include <utility>
#include <vector>

using namespace plan;
using Rows = std::vector<std::pair<std::string_view, std::string_view>>;

TEST_CASE("without_number: whatever people type before a title") {
    for (const auto& [title, name] : Rows{
             {"A. Inleiding", "Inleiding"},
             {"b) Inleiding", "Inleiding"},
             {"IV. Inleiding", "Inleiding"},
             {"viii) Inleiding", "Inleiding"},
             {"(1) Inleiding", "Inleiding"},
             {"[3] Inleiding", "Inleiding"},
             {"1\u00B0 Inleiding", "Inleiding"},
             {"1.2.3. Inleiding", "Inleiding"},
             {"Deel 1: Inleiding", "Inleiding"},
             {"DEEL II Inleiding", "Inleiding"},
             {"Stap 4 Inleiding", "Inleiding"},
             {"Hoofdstuk 2 \u2013 Inleiding", "Inleiding"},
             {"\u00BB Inleiding", "Inleiding"},
             {"\u2022\tInleiding", "Inleiding"},
             {"\U0001F4DA Inleiding", "Inleiding"},
             {"\u27A4\uFE0F 1. Inleiding", "Inleiding"},
             {"- Inleiding -", "Inleiding -"},
         }) {
        CAPTURE(title);
        CHECK(core::without_number(title, test::chapter_words()) == name);
    }
}

TEST_CASE("without_number: what only looks like a number belongs to the title") {
    for (const std::string_view title :
         {"3D-printen", "1ste graad", "e-learning", "S.O.S. rekenen", "I-pad in de klas", "Stappenplan", "Deelgebieden",
          "Visie", "Vier doelen", "(Inleiding)", "2026-2027", "<Vul aan>", "X"}) {
        CAPTURE(title);
        CHECK(core::without_number(title, test::chapter_words()) == title);
    }
}

TEST_CASE("without_year: a school year behind a title") {
    for (const auto& [title, name] : Rows{{"Doelen 2026-2027", "Doelen"},
                                          {"Doelen (2026 \u2013 2027)", "Doelen"},
                                          {"Doelen 2026/27", "Doelen"},
                                          {"Doelen '26-'27", "Doelen"},
                                          {"Doelen 2026", "Doelen"},
                                          {"Doelen 12", "Doelen 12"},
                                          {"2026-2027", "2026-2027"},
                                          {"", ""}}) {
        CAPTURE(title);
        CHECK(core::without_year(title) == name);
    }
}

TEST_CASE("numbered_name: goals as people refer to them") {
    const std::vector<std::string> words{"doel"};
    struct Case {
        std::string_view text;
        int number;
        int of;
        std::string_view name;
        bool is_marked;
    };
    for (const auto& [text, number, of, name, is_marked] :
         std::vector<Case>{{"Doel 2: Lezen", 2, 0, "Lezen", true},
                           {"doel 2", 2, 0, "", true},
                           {"2", 2, 0, "", false},
                           {"2) Lezen", 2, 0, "Lezen", true},
                           {"2. Lezen", 2, 0, "Lezen", true},
                           {"2.1 Lezen", 1, 2, "Lezen", true},
                           {"2 leraren leren lezen", 2, 0, "leraren leren lezen", false},
                           {"Doelgericht lezen", 0, 0, "Doelgericht lezen", false},
                           {"Lezen", 0, 0, "Lezen", false},
                           {"", 0, 0, "", false}}) {
        CAPTURE(text);
        const auto found = core::numbered_name(text, words);
        CHECK(found.number == number);
        CHECK(found.of == of);
        CHECK(found.name == name);
        CHECK(found.is_marked == is_marked);
    }
}
