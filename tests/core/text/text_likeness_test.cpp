// How alike two texts are, and what a text is known by.
#include "core/document/document.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/substitution.hpp"
#include "core/text/text_likeness.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("edit_distance counts letters") {
    struct Row {
        std::string_view left;
        std::string_view right;
        std::size_t distance;
    };
    for (const auto& [left, right, distance] :
         {Row{"", "", 0}, Row{"doel", "doel", 0}, Row{"", "doel", 4}, Row{"doel", "doelen", 2},
          Row{"gevorded", "gevorderd", 1}, Row{"basis", "bassi", 2}, Row{"lezen", "wezen", 1}, Row{"abc", "xyz", 3},
          Row{"een", "één", 2}, Row{"coördinator", "coordinator", 1}, Row{"€", "", 1}, Row{"😀", "a", 1},
          Row{"a\xFF", "a", 1}}) {
        CAPTURE(left, right);
        CHECK(core::edit_distance(left, right) == distance);
        CHECK(core::edit_distance(right, left) == distance);
        CHECK(core::edit_distance(left, right, distance) == distance);
        if (distance > 0) CHECK(core::edit_distance(left, right, distance - 1) > distance - 1);
    }
}

TEST_CASE("closest_name gives the one name that is clearly meant") {
    const std::vector<std::string> goals = {"Taalvaardig Nederlands in elke klas", "Wiskundig redeneren",
                                            "Digitale geletterdheid", "AI-geletterdheid"};
    struct Row {
        std::string_view name;
        std::string_view meant; ///< empty: none
    };
    for (const auto& [name, meant] :
         {Row{"Wiskundig redenere", "Wiskundig redeneren"}, Row{"wiskundig-redeneren", "Wiskundig redeneren"},
          Row{"Digitale geletterheid", "Digitale geletterdheid"},
          Row{"Nederlands", "Taalvaardig Nederlands in elke klas"},
          Row{"Digitale geletterdheid van het team", "Digitale geletterdheid"}, Row{"geletterdheid", ""},
          Row{"Zwemmen", ""}, Row{"", ""}, Row{"AI", ""}, Row{"\u00A0", ""}}) {
        CAPTURE(name);
        const auto* found = core::closest_name(name, goals);
        CHECK((found != nullptr ? *found : std::string{}) == meant);
    }
}

TEST_CASE("closest_name points at the candidate itself and needs one") {
    const std::vector<std::string> levels = {"basis", "gevorderd"};
    CHECK(core::closest_name("bassis", levels) == &levels[0]);
    CHECK(core::closest_name("bassis", {}) == nullptr);
    CHECK(core::closest_name("basis", {"", "ba"}) == nullptr);
}

TEST_CASE("closest_name is quick on a whole page in a cell") {
    const std::string page(1'000'000, 'a');
    CHECK(core::closest_name(page, {std::string(1'000'000, 'b')}) == nullptr);
}

TEST_CASE("fingerprint is FNV-1a of the key, so it never changes between versions") {
    CHECK(core::fingerprint_text("") == "811c9dc5");
    CHECK(core::fingerprint_text("a") == "e40c292c");
    CHECK(core::fingerprint_text("foobar") == "bf9cf968");
    CHECK(core::fingerprint("foobar") == 0xbf9cf968U);
    CHECK(core::fingerprint_text(" FOO-bar. ") == "bf9cf968");
    CHECK(core::fingerprint_text("foobaz") != "bf9cf968");
}

TEST_CASE("a bookmark that keeps an example is named after its text") {
    CHECK(core::kept_bookmark("foobar") == "plan_bewust_bf9cf968");
    CHECK(core::kept_bookmark("Foo bar") == core::kept_bookmark("foobar"));
    CHECK(core::kept_bookmark("foobar") != core::kept_bookmark("foobar en meer"));
}

TEST_CASE("substitute fills in names between braces, once") {
    const auto value = [](std::string_view name) {
        return name == "school" ? std::string("{jaar}") : "[" + std::string(name) + "]";
    };
    CHECK(core::substitute("", value).empty());
    CHECK(core::substitute("geen", value) == "geen");
    CHECK(core::substitute("{school} in {jaar}.", value) == "{jaar} in [jaar].");
    CHECK(core::substitute("open { en } dicht", value) == "open [ en ] dicht");
    CHECK(core::substitute("half {jaar", value) == "half {jaar");
    CHECK(core::substitute("} los {}", value) == "} los []");
}
