// Reading the words of a comparison: what is missing or unknown is refused with its place.
#include "core/check/rule_list.hpp"
#include "core/template/comparison_template.hpp"
#include "core/template/composition.hpp"
#include "core/template/json_node.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
namespace json = boost::json;

namespace {

json::value bundled() { return json::parse(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json")).at("comparison"); }

/// The path that is refused; empty: nothing is.
std::string refused_path(const json::value& value) {
    const std::string file = "eigen.json";
    try {
        static_cast<void>(core::read_comparison({value, file, "/comparison"}));
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "template.broken");
        return refused.arguments().at("path");
    }
    return {};
}

std::string refused_with(std::string_view pointer, const json::value& put) {
    auto value = bundled();
    const auto slash = pointer.rfind('/');
    auto& parent = slash == 0 ? value : value.at_pointer(pointer.substr(0, slash));
    parent.as_object()[pointer.substr(slash + 1)] = put;
    return refused_path(value);
}

} // namespace

TEST_CASE("comparison template: the bundled ones are whole") {
    for (const auto& each : test::bundled_templates()) {
        CHECK(each.comparison.is_there());
        CHECK(each.comparison.figures.size() == std::size(core::compared_figures));
        CHECK(each.comparison.notes.size() == std::size(core::comparison_notes));
    }
    CHECK(refused_path(bundled()).empty());
}

TEST_CASE("comparison template: what is missing, empty or unknown is told with its path") {
    CHECK(refused_with("/title", "") == "/comparison/title");
    CHECK(refused_with("/goals/kept", 3) == "/comparison/goals/kept");
    CHECK(refused_with("/goals/sentences/often", "x").starts_with("/comparison/goals/sentences"));
    CHECK(refused_with("/figures/names/pupils", "x") == "/comparison/figures/names/pupils");
    CHECK(refused_with("/notes/texts", json::object{}) == "/comparison/notes/texts");
    CHECK(refused_with("/chart", "x") == "/comparison/chart");
    CHECK(refused_path(json::object{}) == "/comparison");
}

TEST_CASE("comparison template: a template without it knows of no comparison, and gets that of the bundled one") {
    auto value = json::parse(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json"));
    value.as_object().erase("comparison");
    const auto own = json::serialize(value);
    CHECK_FALSE(core::read_template(own, "vl.json", core::rule_ids()).comparison.is_there());
    const auto bundled = test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json");
    CHECK(core::read_template(own, "vl.json", core::rule_ids(), bundled).comparison.is_there());
}

TEST_CASE("variables of school years to come") {
    const auto& vl = test::bundled_template("vl");
    auto settings = test::example_settings("vl");
    CHECK(core::fill_in("{schoolYear1} {schoolYear2} {schoolYear9}", vl, settings) == "2026-2027 2027-2028 2034-2035");
    CHECK(core::fill_in("{schoolYear0} {schoolYear10} {schoolYearx}", vl, settings) ==
          "{schoolYear0} {schoolYear10} {schoolYearx}");
    settings.school_year.reset();
    CHECK(core::fill_in("{schoolYear3}", vl, settings) == "<vul het schooljaar in>");
}
