// Placeholders in every wording, and what only looks like one.
#include "core/text/placeholder.hpp"
#include "core/text/span.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {
/// The placeholders of a text as texts.
std::vector<std::string_view> found_in(std::string_view text) {
    std::vector<std::string_view> result;
    for (const auto& span : core::find_placeholders(text)) result.push_back(text.substr(span.offset, span.length));
    return result;
}

using Views = std::vector<std::string_view>;
} // namespace

TEST_CASE("find_placeholders: every wording of the template") {
    for (const std::string_view text :
         {"<Vul aan>", "<Vul in>", "<vul naam organisatie in>",
          "<geef kort aan hoe en met wie (ten minste met de PMR)>", "<Vul aan met verantwoordelijkheden>",
          "<kies basis of gevorderd>", "< Vul aan >", "<\u00A0Vul aan\u00A0>", "<Één zin>", "<…>", "<naam/functie>",
          "<wie, wat, waar?>"}) {
        CAPTURE(text);
        CHECK(found_in(text) == Views{text});
        CHECK(core::is_only_placeholder(text));
    }
}

TEST_CASE("find_placeholders: in and around other text") {
    CHECK(found_in("Alle medewerkers van <vul in>.") == Views{"<vul in>"});
    CHECK(found_in("\n<Vul in>") == Views{"<Vul in>"}); // T148
    CHECK(found_in("<Vul aan> <Vul aan>") == Views{"<Vul aan>", "<Vul aan>"});
    CHECK(found_in("<<Vul aan>>") == Views{"<Vul aan>"});
    CHECK(found_in("5 < 6 en <vul in>") == Views{"<vul in>"});
    CHECK(core::find_placeholders("€ <vul in>") == std::vector<core::Span>{{4, 8}}); // bytes
}

TEST_CASE("find_placeholders: what is none") {
    for (const std::string_view text : {"",
                                        "Vul aan",
                                        "<5 leraren>",
                                        "< 5 en > 3",
                                        "x<y",
                                        "x>y",
                                        "<>",
                                        "< >",
                                        "<a>",
                                        "<Vul\naan>",
                                        "<Vul aan",
                                        "Vul aan>",
                                        "<info@delinde.be>",
                                        "<https://delinde.be>",
                                        "<www.delinde.be>",
                                        "<mailto:info@delinde.be>",
                                        "<br/>",
                                        "</b>",
                                        "<img src=x>",
                                        "<!-- opmerking -->",
                                        "<-->"}) {
        CAPTURE(text);
        CHECK(found_in(text).empty());
        CHECK_FALSE(core::is_only_placeholder(text));
    }
}

TEST_CASE("find_placeholders: a placeholder is short") {
    const std::string long_text = "<vul in" + std::string(400, 'n') + ">";
    CHECK(found_in(long_text).empty());
    CHECK(found_in("<vul in" + std::string(200, 'n') + ">").size() == 1);
}

TEST_CASE("find_placeholders: a hundred thousand brackets take no time") {
    CHECK(found_in(std::string(100'000, '<')).empty());
    CHECK(found_in(std::string(100'000, '<') + "vul in>").size() == 1);
}

TEST_CASE("is_only_placeholder: white space beside it is nothing, a word is something") {
    CHECK(core::is_only_placeholder(" <Vul aan>\u00A0"));
    CHECK(core::is_only_placeholder("\n<Vul in>\n<Vul in>"));
    CHECK_FALSE(core::is_only_placeholder("leraren <Vul aan>"));
    CHECK_FALSE(core::is_only_placeholder("<Vul aan>."));
    CHECK_FALSE(core::is_only_placeholder(" "));
}

TEST_CASE("find_placeholders: signs that compare are none") {
    for (const std::string_view text :
         {"a<b en c>d", "a < b en c > d", "x<y en z > 3", "groep<vijf en zes>acht", "3<n en m>4"}) {
        CAPTURE(text);
        CHECK(found_in(text).empty());
    }
    CHECK(found_in("Datum:<vul in>") == Views{"<vul in>"});
    CHECK(found_in("school<vul aan>, en") == Views{"<vul aan>"});
    CHECK(found_in("<vul aan>s") == Views{"<vul aan>"});
    CHECK(found_in("<u vult dit in>") == Views{"<u vult dit in>"});
}
