// A person's own mark on a chapter.
#include "core/plan/chapter_mark.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("ready_bookmark: letters, digits and underscores only, short enough for Word, and one for each chapter") {
    std::set<std::string> names;
    for (const auto& plan_template : test::bundled_templates())
        for (const auto& chapter : plan_template.chapters) {
            const auto name = core::ready_bookmark(chapter.id);
            CHECK(name.size() <= 40);
            CHECK(std::ranges::all_of(name, [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; }));
            names.insert(name);
        }
    CHECK(names.size() == 13);
}

TEST_CASE("is_marked_ready: the chapter whose bookmark the document has, and no other") {
    auto document = test::new_plan();
    document.bookmarks.insert("plan_klaar_learning_needs");
    const auto plan = test::read(document);
    CHECK(core::is_marked_ready(*plan.chapter("learning-needs"), document));
    CHECK_FALSE(core::is_marked_ready(*plan.chapter("goals"), document));
}
