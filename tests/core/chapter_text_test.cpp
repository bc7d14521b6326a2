// Whether guidance can be seen in a document.
#include "core/chapter_text.hpp"
#include "example_plan.hpp"

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
