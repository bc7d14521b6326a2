// Whether guidance can be seen in a document.
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
