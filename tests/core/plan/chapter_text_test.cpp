// What a chapter says: where a person begins in it, and whether guidance can be seen.
#include "core/plan/chapter_text.hpp"
#include "tests/core/example_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("shows_guidance: only when some of it is not hidden") {
    auto document = test::new_plan();
    const auto show = [&document](bool visible) {
        for (auto& block : document.blocks)
            if (auto* paragraph = std::get_if<core::Paragraph>(&block))
                if (paragraph->style == core::style::guidance) paragraph->hidden = !visible;
    };
    show(false);
    CHECK_FALSE(core::shows_guidance(test::read(document)));
    show(true);
    CHECK(core::shows_guidance(test::read(document)));
}

TEST_CASE("can_hide_guidance: not what another program wrote") {
    auto document = test::new_plan();
    CHECK(core::can_hide_guidance(test::read(document), document));
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block);
            paragraph != nullptr && paragraph->text == "Inleiding") {
            const auto at = document.blocks.begin() + (&block - document.blocks.data()) + 1;
            document.blocks.insert(at, core::Table{{{"Toelichting\nSchrijf hier iets."}}});
            break;
        }
    CHECK(core::shows_guidance(test::read(document)));
    CHECK_FALSE(core::can_hide_guidance(test::read(document), document));
}

TEST_CASE("who comes to a chapter begins at its first field, or before its first text") {
    auto document = test::new_plan();
    const auto plan = test::read(document);
    const auto* introduction = plan.chapter("introduction");
    REQUIRE(introduction != nullptr);
    const auto field = core::first_place_in(*introduction, plan);
    CHECK(core::text_of(document, field)->substr(field.offset, 1) == "<");
    CHECK(field.length > 0);
    const auto cover = core::first_place_on_cover(plan);
    CHECK(core::text_of(document, cover)->substr(cover.offset, 1) == "<");

    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<core::Paragraph>(&block))
            for (auto at = paragraph->text.find('<'); at != std::string::npos; at = paragraph->text.find('<'))
                paragraph->text.replace(at, paragraph->text.find('>', at) - at + 1, "iets");
    const auto written = test::read(document);
    const auto text = core::first_place_in(*written.chapter("introduction"), written);
    CHECK(text.length == 0);
    CHECK(text.offset == 0);
    CHECK(text.block > written.chapter("introduction")->title.place.block);
}
