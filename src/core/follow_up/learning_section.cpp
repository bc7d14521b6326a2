#include "core/follow_up/learning_section.hpp"

#include "core/template/plain_tables.hpp"

namespace plan::core {

LearningSection learning_section(const LearningOverview& overview, const Template& plan_template) {
    LearningSection section;
    PlainTables tables(plan_template, "learning");
    section.heading = overview.title;
    section.elements.emplace_back(TextElement{Role::section_heading, overview.title, false});
    if (!overview.conclusion.empty())
        section.elements.emplace_back(TextElement{Role::body, overview.conclusion, false});
    int number = 0;
    for (const auto* table : {&overview.per_goal, &overview.per_group, &overview.per_function})
        if (++number; !table->rows.empty())
            section.elements.emplace_back(
                tables.table(std::to_string(number), table->title, table->header, table->rows));
    section.tables = tables.take();
    return section;
}

} // namespace plan::core
