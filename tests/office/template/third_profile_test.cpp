// A profile that nobody thought of: with a file in the school's own folder it has its own name, chapters, bodies and
// rules, and everything works for it.
#include "tests/office/handover/handed_over.hpp"
#include "tests/office/office.hpp"
#include "tests/office/template/template_folder.hpp"

#include <algorithm>
#include <boost/algorithm/string/predicate.hpp>
#include <set>

using namespace plan;
using namespace plan::test;

namespace {

TextDocument academy_plan() {
    return plan_service()->createPlan(settings({{"Profile", Any(rtl::OUString("muziekacademie"))},
                                                {"Organisation", Any(rtl::OUString("Academie De Snaar"))},
                                                {"SchoolYear", Any(rtl::OUString("2026-2027"))},
                                                {"Hidden", Any(true)}}));
}

std::vector<std::string> chapter_ids(const TextDocument& document) {
    std::vector<std::string> ids;
    const auto read = read_plan(document);
    for (const auto& chapter : read.at("chapters").as_array()) ids.emplace_back(chapter.at("id").as_string());
    return ids;
}

std::set<std::string> rules_of(const TextDocument& document) {
    std::set<std::string> rules;
    for (const auto& finding : findings(document, true)) rules.insert(uno::to_utf8(finding.RuleId));
    return rules;
}

} // namespace

TEST_CASE("a third profile needs a file of JSON alone: to make a plan, check it, budget it and hand it over") {
    const TemplateFolder folder;
    folder.copy(PLAN_TEST_DATA "/templates/muziekacademie.json");
    REQUIRE(folder_problem() == "");
    const OpenDocument document(academy_plan());

    const auto read = read_plan(*document);
    CHECK(read.at("profile") == "muziekacademie");
    CHECK(read.at("organisation") == "Academie De Snaar");
    CHECK(chapter_ids(*document) ==
          std::vector<std::string>{"muziek", "streefdoelen", "vormingen", "kalender", "geld"});
    CHECK(read.at("goals").as_array().at(0).at("title") == "Samenspel");
    CHECK(read.at("activities").as_array().at(0).at("activity") == "Werkatelier ensemble");
    CHECK(read.at("activities").as_array().at(0).at("goal") == "Samenspel");
    CHECK(read.at("agenda").as_array().at(0).at("matches") == 0);
    CHECK(read.at("agenda").as_array().at(0).at("from") == "2026-10-01");
    CHECK(read.at("costs").as_array().at(0).at("cents") == 25000);

    CHECK(rules_of(*document) == std::set<std::string>{"placeholder-left"});
    plan_service()->insertChapter(*document, "overleg");
    CHECK(chapter_ids(*document).back() == "overleg");
    set_cell_text(table(*document, "PlanVormingen"), "C2", "Zangles");
    CHECK(rules_of(*document) == std::set<std::string>{"activity-not-scheduled", "placeholder-left"});
    set_cell_text(table(*document, "PlanAgenda"), "B2", "Zangles");
    set_cell_text(table(*document, "PlanUitgaven"), "D2", "€ 1.250,00");
    CHECK(rules_of(*document) == std::set<std::string>{"budget-exceeded", "placeholder-left"});
    set_cell_text(table(*document, "PlanUitgaven"), "D2", "€ 750,00");
    CHECK(rules_of(*document) == std::set<std::string>{"placeholder-left"});

    plan_service()->updateBudget(*document);
    const auto budget = boost::json::parse(uno::to_utf8(plan_service()->getBudget(*document))).as_object();
    CHECK(budget.at("total") == 75000);
    CHECK(budget.at("years").as_array().at(0).at("planned") == 75000);
    CHECK(budget.at("years").as_array().at(0).at("grant") == 100000);
    CHECK(cell_text(table(*document, "PlanBudgetYears"), "A1") == "Per jaar");

    const auto target = fresh_folder("third profile");
    const auto files = plan_service()->exportForCouncil(
        *document, uno::to_office(file_url(target)),
        settings({{"Body", Any(rtl::OUString("academieraad"))}, {"Formats", Any(rtl::OUString("pdf,odt,summary"))}}));
    CHECK(files.getLength() == 3);
    const auto names = files_in(target);
    REQUIRE(names.size() == 3);
    for (const auto& name : names) CHECK(boost::starts_with(name, "Vormingsplan Academie De Snaar 2026-2027"));
    CHECK(read_plan(*document).at("consultations").as_array().at(0).at("body") == "academieraad");
    CHECK(findings(*document).size() == 1);
}

TEST_CASE("a profile that is called otherwise than its file is named, and left out") {
    const TemplateFolder folder;
    folder.copy(PLAN_TEST_DATA "/templates/muziekacademie.json", "academie.json");
    CHECK(folder_problem().find("academie.json") != std::string::npos);
    CHECK(folder_problem().find("/profile") != std::string::npos);
    CHECK(refusal([] { academy_plan(); }).find("muziekacademie") != std::string::npos);
    const OpenDocument other(new_plan());
    CHECK(read_plan(*other).at("profile") == "vl");
}

TEST_CASE("a school's own file of an earlier time is used as it is") {
    const TemplateFolder folder;
    folder.copy(PLAN_TEST_DATA "/templates/2026-11/vl.json");
    folder.copy(PLAN_TEST_DATA "/templates/2026-11/nl.json");
    CHECK(folder_problem() == "");
    const OpenDocument document(new_plan());
    CHECK(read_plan(*document).at("profile") == "vl");
    CHECK(read_plan(*document).at("chapters").as_array().size() == 12);
}
