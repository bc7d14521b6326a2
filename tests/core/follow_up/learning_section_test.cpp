// Who learned what, as a section of a plan.
#include "core/follow_up/learning_section.hpp"

#include "tests/core/example_plan.hpp"
#include "tests/core/follow_up_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

TEST_CASE("learning section: the three tables have columns of their own, and none is empty") {
    auto document = test::new_plan();
    test::add_follow_up(document, {{"Pedagogische studiedag taalsterke school", "gevolgd", "", "", "7,5", "€ 900"}});
    const auto plan = test::read(document);
    const auto section = core::learning_section(core::learning_overview(plan), *plan.plan_template);
    CHECK(section.heading == "Wie leerde wat?");
    int tables = 0;
    for (const auto& element : section.elements) {
        const auto* table = std::get_if<core::TableElement>(&element);
        if (table == nullptr) continue;
        ++tables;
        CHECK(table->table->role.starts_with("learning-"));
        REQUIRE_FALSE(table->rows.empty());
        for (const auto& row : table->rows) CHECK(row.size() == table->table->columns.size());
    }
    CHECK(tables == 3);
    CHECK(std::get<core::TextElement>(section.elements.front()).role == core::Role::section_heading);
}
