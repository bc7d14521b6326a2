#include "tests/core/years/years_case.hpp"
#include "tests/core/example_plan.hpp"

namespace plan::test {

core::Document plan_of_year(int first_year, const std::vector<std::string>& goals, const std::string& profile) {
    core::Document document;
    document.properties["PlanProfile"] = profile;
    document.properties["PlanOrganisation"] = "Basisschool De Linde";
    document.properties["PlanSchoolYear"] = core::SchoolYear{first_year, 9}.label();
    document.blocks.emplace_back(heading("Visie"));
    document.blocks.emplace_back(body("Wij leren samen."));
    document.blocks.emplace_back(heading("Doelen professionalisering"));
    for (const auto& goal : goals) {
        document.blocks.emplace_back(heading(goal, 2));
        document.blocks.emplace_back(body("Daar werken we aan."));
    }
    return document;
}

Compared compare(const std::vector<core::Document>& documents) {
    Compared compared;
    std::vector<const core::Plan*> plans;
    for (const auto& document : documents) plans.push_back(&compared.plans.emplace_back(read(document)));
    compared.result = core::compare_years(plans);
    return compared;
}

} // namespace plan::test
