// proposeTakeover and takeOver: a document of any make, where its parts go, and the plan that comes of it.
#include "tests/office/takeover/taken_document.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XModifiable.hpp>

using namespace plan;
using namespace plan::test;

namespace {

namespace json = boost::json;
using Model = Reference<css::frame::XModel>;

constexpr const char* policy =
    R"(<text:h text:outline-level="1">Nascholingsplan GBS De Linde 2026-2027</text:h>)"
    R"(<text:p>Wij leren elke dag bij.</text:p>)"
    R"(<text:h text:outline-level="2">1. Nascholingsbehoeften</text:h><text:p>De toetsen vragen aandacht voor lezen.</text:p>)"
    R"(<text:h text:outline-level="2">2. Prioriteiten</text:h><text:p>Deze prioriteiten kozen we:</text:p>)"
    R"(<text:list text:style-name="L1"><text:list-item><text:p>Begrijpend lezen: in elke klas.</text:p></text:list-item>)"
    R"(<text:list-item><text:p>Hoofdrekenen: elke dag.</text:p></text:list-item></text:list>)"
    R"(<text:h text:outline-level="2">3. Vormingen</text:h>)"
    R"(<table:table table:name="Vormingen"><table:table-column table:number-columns-repeated="5"/>)"
    R"(<table:table-row><table:table-cell><text:p>Vorming</text:p></table:table-cell><table:table-cell><text:p>Wie</text:p></table:table-cell><table:table-cell><text:p>Wanneer</text:p></table:table-cell><table:table-cell><text:p>Organisator</text:p></table:table-cell><table:table-cell><text:p>Kostprijs</text:p></table:table-cell></table:table-row>)"
    R"(<table:table-row><table:table-cell><text:p>Leesdag</text:p></table:table-cell><table:table-cell><text:p>hele team</text:p></table:table-cell><table:table-cell><text:p>wo 14/10/2026</text:p></table:table-cell><table:table-cell><text:p>hogeschool</text:p></table:table-cell><table:table-cell><text:p>€ 850</text:p></table:table-cell></table:table-row>)"
    R"(</table:table>)"
    R"(<text:h text:outline-level="2">4. Vervangingen</text:h><text:p>Een collega neemt de klas over.</text:p>)"
    R"(<text:h text:outline-level="2">5. Overleg</text:h><text:p>schoolraad: 12 september 2026, geen opmerkingen</text:p>)";

json::object proposed(const TextDocument& source) {
    const Model model(source, UNO_QUERY_THROW);
    return json::parse(uno::to_utf8(plan_service()->proposeTakeover(model))).as_object();
}

/// Where the part with these first words goes.
std::string target_of(const json::object& proposal, std::string_view text) {
    for (const auto& part : proposal.at("parts").as_array())
        if (std::string_view(part.at("text").as_string()).starts_with(text))
            return std::string(part.at("to").as_string());
    return "no such part";
}

void send_to(json::object& proposal, std::string_view text, const char* target) {
    for (auto& part : proposal.at("parts").as_array())
        if (std::string_view(part.at("text").as_string()).starts_with(text)) part.as_object()["to"] = target;
}

TextDocument taken_over(const TextDocument& source, const std::string& mapping = {},
                        std::initializer_list<uno::Argument> more = {}) {
    const Model model(source, UNO_QUERY_THROW);
    return plan_service()->takeOver(model, uno::to_office(mapping), settings(more));
}

TextDocument hidden_plan_of(const TextDocument& source, const std::string& mapping = {}) {
    return taken_over(source, mapping, {{"Hidden", css::uno::Any(true)}});
}

bool holds(const TextDocument& document, std::string_view text) {
    const auto contents = contents_of(document);
    return std::ranges::any_of(contents, [text](const std::string& each) { return each.ends_with(text); });
}

} // namespace

TEST_CASE("each part of a document of another make has a proposal") {
    const OpenDocument source(open_text_with(policy));
    const auto proposal = proposed(*source);
    CHECK(proposal.at("profile") == "vl");
    CHECK(proposal.at("organisation") == "GBS De Linde");
    CHECK(proposal.at("schoolYear") == "2026-2027");
    CHECK(target_of(proposal, "Nascholingsplan") == "cover");
    CHECK(target_of(proposal, "1. Nascholingsbehoeften") == "learning-needs");
    CHECK(target_of(proposal, "De toetsen") == "learning-needs");
    CHECK(target_of(proposal, "Begrijpend lezen") == "goals");
    CHECK(target_of(proposal, "Vorming |") == "table:activities");
    CHECK(target_of(proposal, "Een collega") == "appendix");
    CHECK(target_of(proposal, "schoolraad") == "involvement");
}

TEST_CASE("the plan that takes it over reads what it said") {
    const OpenDocument source(open_text_with(policy));
    const auto before = saved_content(*source);
    const OpenDocument plan(hidden_plan_of(*source));
    const auto read = read_plan(*plan);
    CHECK(read.at("organisation") == "GBS De Linde");
    CHECK(json::serialize(read.at("goals")) == R"([{"title":"Begrijpend lezen"},{"title":"Hoofdrekenen"}])");
    REQUIRE(read.at("activities").as_array().size() == 1);
    CHECK(read.at("activities").at(0).at("activity") == "Leesdag (Organisator: hogeschool)");
    REQUIRE(read.at("agenda").as_array().size() == 1);
    CHECK(read.at("agenda").at(0).at("from") == "2026-10-14");
    REQUIRE(read.at("costs").as_array().size() == 1);
    CHECK(read.at("costs").at(0).at("cents") == 85000);
    CHECK(read.at("consultations").at(0).at("date") == "2026-09-12");
    CHECK(holds(*plan, "De toetsen vragen aandacht voor lezen."));
    CHECK(holds(*plan, "Uit het vorige plan"));
    CHECK(holds(*plan, "Een collega neemt de klas over."));
    CHECK(saved_content(*source) == before);
    CHECK_FALSE(Reference<css::util::XModifiable>(*plan, UNO_QUERY_THROW)->isModified());
}

TEST_CASE("a mapping says otherwise, and one that cannot be is refused") {
    const OpenDocument source(open_text_with(policy));
    auto mapping = proposed(*source);
    send_to(mapping, "4. Vervangingen", "vision");
    send_to(mapping, "Een collega", "vision");
    send_to(mapping, "Wij leren", "leave-out");
    const OpenDocument plan(hidden_plan_of(*source, json::serialize(mapping)));
    const auto contents = contents_of(*plan);
    const auto vision = std::ranges::find(contents, "Heading 1|Visie op professionalisering");
    const auto needs = std::ranges::find(contents, "Heading 1|Leerbehoeften en prioriteiten");
    CHECK(std::find(vision, needs, "Text body|Een collega neemt de klas over.") != needs);
    CHECK_FALSE(holds(*plan, "Wij leren elke dag bij."));
    send_to(mapping, "Een collega", "no-such-chapter");
    CHECK(refusal([&] { hidden_plan_of(*source, json::serialize(mapping)); }).find("no-such-chapter") !=
          std::string::npos);
    CHECK_FALSE(refusal([&] { hidden_plan_of(*source, "[]"); }).empty());
    CHECK_FALSE(refusal([&] { hidden_plan_of(*source, R"({"parts":[{"id":"text-0"}]})"); }).empty());
}

TEST_CASE("a second document is added to the plan, and one Undo takes it back") {
    const OpenDocument source(open_text_with(policy));
    const OpenDocument plan(new_plan());
    const auto before = contents_of(*plan);
    const auto activities = read_plan(*plan).at("activities").as_array().size();
    const auto steps = undo_steps(*plan);
    CHECK(taken_over(*source, {}, {{"Into", css::uno::Any(*plan)}}) == *plan);
    CHECK(undo_steps(*plan) == steps + 1);
    CHECK(read_plan(*plan).at("activities").as_array().size() == activities + 1);
    CHECK(holds(*plan, "Een collega neemt de klas over."));
    taken_over(*source, {}, {{"Into", css::uno::Any(*plan)}});
    const auto twice = contents_of(*plan);
    CHECK(std::ranges::count(twice, "Heading 1|Uit het vorige plan") == 1);
    undo(*plan);
    undo(*plan);
    CHECK(contents_of(*plan) == before);
    CHECK_FALSE(refusal([&] { taken_over(*plan, {}, {{"Into", css::uno::Any(*plan)}}); }).empty());
}

TEST_CASE("what is in the appendix does not count") {
    const OpenDocument source(open_text_with(policy));
    auto mapping = proposed(*source);
    send_to(mapping, "Vorming |", "appendix");
    const OpenDocument plan(hidden_plan_of(*source, json::serialize(mapping)));
    CHECK(holds(*plan, "table|Vormingen"));
    const auto read = read_plan(*plan);
    for (const auto& cost : read.at("costs").as_array()) CHECK(cost.at("cents") != 85000);
}

TEST_CASE("what cannot be taken over is refused in a sentence") {
    const OpenDocument empty(load("private:factory/swriter"));
    CHECK_FALSE(refusal([&] { proposed(*empty); }).empty());
    CHECK_FALSE(refusal([&] { hidden_plan_of(*empty); }).empty());
    CHECK_FALSE(refusal([] { plan_service()->proposeTakeover({}); }).empty());
}
