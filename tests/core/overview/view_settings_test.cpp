// with_window: a window in the settings of a file, and nothing else of it changed.
#include "core/overview/view_settings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::overview::with_window;

namespace {

const std::string before = "<office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
                           "<config:config-item config:name=\"VisibleAreaTop\" config:type=\"int\">0"
                           "</config:config-item>";
const std::string behind = "</config:config-item-set><config:config-item-set config:name=\"x\">"
                           "</config:config-item-set></office:settings>";

} // namespace

TEST_CASE("with window: it stands among what the office says of the view, with titles as XML writes them") {
    const auto settings = with_window(before + behind, "Cijfers", {{"A & <\"B\">", 1, 2}});
    REQUIRE(settings.starts_with(before + "<config:config-item-map-indexed config:name=\"Views\">"));
    CHECK(settings.ends_with("</config:config-item-map-indexed>" + behind));
    CHECK(settings.find("config:name=\"A &amp; &lt;&quot;B&quot;&gt;\"") != std::string::npos);
    CHECK(settings.find("config:name=\"VerticalSplitPosition\" config:type=\"int\">2<") != std::string::npos);
    CHECK(settings.find("config:name=\"ActiveTable\" config:type=\"string\">Cijfers<") != std::string::npos);
    CHECK(with_window(settings, "Cijfers", {}) == settings);
}

TEST_CASE("with window: settings of another shape stay as they are") {
    for (const std::string text : {"", "<x/>", "config:name=\"ooo:view-settings\""})
        CHECK(with_window(text, "Cijfers", {}) == text);
}
