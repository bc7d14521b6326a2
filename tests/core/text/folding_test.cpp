// One folding for reading, checking and writing.
#include "core/text/folding.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/words.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace plan;

TEST_CASE("folded: dashes, spaces, apostrophes and line breaks as a keyboard has them") {
    for (const auto* dash : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"})
        CHECK(core::folded("a" + std::string(dash) + "b") == "a-b");
    for (const auto* space : {" ", "\u00A0", "\u2003", "\u2007", "\u2009", "\u202F", "\u3000"})
        CHECK(core::folded("a" + std::string(space) + "b") == "a b");
    for (const auto* mark : {"'", "\u2018", "\u2019", "\u02BC", "\u00B4"})
        CHECK(core::folded(std::string(mark) + "s") == "'s");
    for (const auto* end : {"\n", "\r", "\v", "\u2028", "\u2029"})
        CHECK(core::folded("a" + std::string(end) + "b") == "a\nb");
    CHECK(core::folded("\u00A0a\tb\n") == "a\tb");
    CHECK(core::folded("").empty());
}

TEST_CASE("marks that nobody sees are no part of a text, wherever it is compared") {
    for (const auto* mark : {"\u00AD", "\u200B", "\u200D", "\u200E", "\u200F", "\u202A", "\u202C", "\u2060", "\u2066",
                             "\u2069", "\uFEFF"}) {
        const auto text = mark + std::string("wis") + mark + "kunde" + mark;
        CAPTURE(text);
        CHECK(core::folded(text) == "wiskunde");
        CHECK(core::match_key(text) == "wiskunde");
        CHECK(core::words(text) == std::vector<std::string>{"wiskunde"});
        CHECK(core::spaced_words(text) == " wiskunde ");
        CHECK(core::is_only_placeholder(mark + std::string("<vul aan>") + mark));
    }
    CHECK(core::match_key("\u2018s avonds") == core::match_key("'s avonds"));
}
