#include "core/document/document.hpp"
#include "core/takeover/earlier_choices.hpp"
#include "core/takeover/proposal_json.hpp"
#include "core/text/refused.hpp"
#include "tests/core/takeover/takeover_case.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;
namespace json = boost::json;
using test::part_of;
using test::source_of;

namespace {

using Texts = std::vector<std::string>;

constexpr auto a_plan = "# Nascholingsplan GBS Kraanvogel 2025-2026\n"
                        "# Visie\nSamen.\n"
                        "# Activiteiten\n| Vorming | Wie | Organisator |\n| Leesdag | leraren | de bib |\n"
                        "# Vervangingen\nEen taak.\n";

struct Proposed {
    core::Source source = source_of(a_plan);
    core::Proposal proposal = test::propose(source);

    [[nodiscard]] std::string id_of(std::string_view text) { return part_of(proposal, text).part.id; }
    void apply(const std::string& mapping) { core::apply_mapping(proposal, mapping, source); }

    /// The message of the refusal, and what it was about; and that nothing changed.
    [[nodiscard]] Texts refused(const std::string& mapping) {
        const auto before = core::proposal_json(proposal);
        Texts result;
        try {
            apply(mapping);
        } catch (const core::Refused& refused) {
            result.push_back(refused.message());
            for (const auto& [name, value] : refused.arguments()) result.push_back(name + "=" + value);
        }
        CHECK(core::proposal_json(proposal) == before);
        return result;
    }
};

std::string part_mapping(const std::string& id, const std::string& more) {
    return R"({"parts": [{"id": ")" + id + R"(", )" + more + "}]}";
}

} // namespace

TEST_CASE("a proposal as JSON says where each part goes, and what columns become") {
    Proposed plan;
    const auto value = json::parse(core::proposal_json(plan.proposal));
    CHECK(value.at("profile") == "vl");
    CHECK(value.at("level").is_null());
    CHECK(value.at("organisation") == "GBS Kraanvogel");
    CHECK(value.at("schoolYear") == "2025-2026");
    REQUIRE(value.at("parts").as_array().size() == plan.proposal.parts.size());
    const auto& heading = value.at("parts").at(1).as_object();
    CHECK(heading ==
          json::object{
              {"id", plan.id_of("Visie")}, {"kind", "heading"}, {"text", "Visie"}, {"to", "vision"}, {"sure", "yes"}});
    const auto& table = value.at("parts").at(4);
    CHECK(table.at("kind") == "table");
    CHECK(table.at("sure") == "likely");
    CHECK(table.at("columns") == json::array{{{"title", "Vorming"}, {"to", "activity"}},
                                             {{"title", "Wie"}, {"to", "target-group"}},
                                             {{"title", "Organisator"}, {"to", nullptr}}});
    CHECK(value.at("parts").at(5).at("sure") == "no");
}

TEST_CASE("what a document does not say is null") {
    const auto proposal = test::propose(source_of("# Visie\nSamen.\n"));
    const auto value = json::parse(core::proposal_json(proposal));
    CHECK(value.at("organisation").is_null());
    CHECK(value.at("schoolYear").is_null());
}

TEST_CASE("a proposal is a mapping that changes nothing") {
    Proposed plan;
    const auto before = core::proposal_json(plan.proposal);
    plan.apply(before);
    CHECK(core::proposal_json(plan.proposal) == before);
    plan.apply("{}");
    plan.apply(R"({"parts": null, "organisation": null, "schoolYear": null})");
    CHECK(core::proposal_json(plan.proposal) == before);
}

TEST_CASE("a mapping sends parts elsewhere, and leaves the others where they are") {
    Proposed plan;
    plan.apply(part_mapping(plan.id_of("Een taak."), R"("to": "evaluation")"));
    CHECK(part_of(plan.proposal, "Een taak.").to == "evaluation");
    CHECK(part_of(plan.proposal, "Vervangingen").to == core::target::appendix);
    CHECK(part_of(plan.proposal, "Samen.").to == "vision");
}

TEST_CASE("a mapping says what columns become, and those of a table that goes elsewhere are proposed anew") {
    Proposed plan;
    const auto columns = [&plan] {
        Texts result;
        for (const auto& column : part_of(plan.proposal, "Vorming").columns) result.push_back(column.to);
        return result;
    };
    plan.apply(part_mapping(plan.id_of("Vorming"), R"("columns": [{"to": "goal"}, {"to": null}])"));
    CHECK(columns() == Texts{"goal", "", ""});
    plan.apply(
        part_mapping(plan.id_of("Vorming"), R"("to": "table:agenda", "columns": [{}, {}, {"to": "responsible"}])"));
    CHECK(columns() == Texts{"", "", "responsible"});
    plan.apply(part_mapping(plan.id_of("Vorming"), R"("to": "table:costs")"));
    CHECK(columns() == Texts{"activity", "target-group", ""});
    plan.apply(part_mapping(plan.id_of("Vorming"), R"("to": "evaluation", "columns": [{"to": "goal"}])"));
    CHECK(columns() == Texts{"", "", ""});
}

TEST_CASE("a mapping names the school and the school year") {
    Proposed plan;
    plan.apply(R"({"organisation": "Vrije Basisschool De Reiger", "schoolYear": "2026-2027"})");
    CHECK(plan.proposal.organisation == "Vrije Basisschool De Reiger");
    CHECK(plan.proposal.school_year == core::SchoolYear{2026, 9});
}

TEST_CASE("what is no mapping is refused with its place, and changes nothing") {
    Proposed plan;
    const auto id = plan.id_of("Vorming");
    CHECK(plan.refused("") == Texts{"takeover.mapping", "path=/"});
    CHECK(plan.refused("{") == Texts{"takeover.mapping", "path=/"});
    CHECK(plan.refused("[]") == Texts{"takeover.mapping", "path=/"});
    CHECK(plan.refused(R"({"parts": {}})") == Texts{"takeover.mapping", "path=/parts"});
    CHECK(plan.refused(R"({"parts": [5]})") == Texts{"takeover.mapping", "path=/parts/0"});
    CHECK(plan.refused(R"({"organisation": 5})") == Texts{"takeover.mapping", "path=/organisation"});
    CHECK(plan.refused(R"({"schoolYear": "2022-2026"})") == Texts{"takeover.mapping", "path=/schoolYear"});
    CHECK(plan.refused(part_mapping(id, R"("to": 5)")) == Texts{"takeover.mapping", "path=/parts/0/to"});
    CHECK(plan.refused(part_mapping(id, R"("columns": "goal")")) == Texts{"takeover.mapping", "path=/parts/0/columns"});
    CHECK(plan.refused(part_mapping(id, R"("columns": [{}, "goal"])")) ==
          Texts{"takeover.mapping", "path=/parts/0/columns/1"});
    CHECK(plan.refused(part_mapping(id, R"("columns": [{}, {}, {}, {}])")) ==
          Texts{"takeover.mapping", "path=/parts/0/columns"});
    CHECK(plan.refused(std::string(100, '[')) == Texts{"takeover.mapping", "path=/"});
}

TEST_CASE("parts, targets and columns that are not there are refused, and change nothing") {
    Proposed plan;
    const auto vision = plan.id_of("Samen.");
    const auto table = plan.id_of("Vorming");
    CHECK(plan.refused(part_mapping("text-0", R"("to": "vision")")) == Texts{"takeover.part", "id=text-0"});
    CHECK(plan.refused(R"({"parts": [{"to": "vision"}]})") == Texts{"takeover.part", "id="});
    CHECK(plan.refused(part_mapping(vision, R"("to": "table:costs")")) ==
          Texts{"takeover.target", "id=" + vision, "target=table:costs"});
    CHECK(plan.refused(part_mapping(table, R"("to": "table:")")) ==
          Texts{"takeover.target", "id=" + table, "target=table:"});
    CHECK(plan.refused(part_mapping(table, R"("columns": [{"to": "year"}])")) ==
          Texts{"takeover.column-unknown", "column=year", "id=" + table});
    CHECK(plan.refused(R"({"organisation": "x", "parts": [{"id": ")" + vision +
                       R"(", "to": "evaluation"}, {"id": "?"}]})") == Texts{"takeover.part", "id=?"});
}

TEST_CASE("a mapping for a profile and a level names them") {
    const auto named = core::profile_of_mapping(R"({"profile": "nl", "level": "primair-onderwijs"})");
    CHECK(named.profile == "nl");
    CHECK(named.level == "primair-onderwijs");
    CHECK(core::profile_of_mapping(R"({"profile": null})").profile.empty());
    CHECK(core::profile_of_mapping("{}").level.empty());
    CHECK_THROWS_AS(core::profile_of_mapping("nl"), core::Refused);
    CHECK_THROWS_AS(core::profile_of_mapping(R"({"profile": 5})"), core::Refused);
}

TEST_CASE("choices are remembered by the title alone, and used for the next document") {
    Proposed plan;
    core::EarlierChoices choices;
    part_of(plan.proposal, "Vervangingen").to = "evaluation";
    part_of(plan.proposal, "Vorming").columns.at(2).to = "responsible";
    for (const auto& part : plan.proposal.parts) {
        core::remember_heading(choices, plan.proposal, part);
        for (const auto& column : part.columns) core::remember_column(choices, column);
    }
    CHECK(choices.headings.at("vervangingen") == "evaluation");
    CHECK(choices.columns.at("organisator") == "responsible");
    CHECK_FALSE(choices.headings.contains("samen"));
    const auto again = core::read_choices(core::choices_json(choices));
    CHECK(again.headings == choices.headings);
    CHECK(again.columns == choices.columns);
    auto next = test::propose(source_of("# Visie\nAnders.\n# 7. VERVANGINGEN\nStudie.\n"), "vl", again);
    CHECK(part_of(next, "Studie.").to == "evaluation");
}

TEST_CASE("titles without a word, or as long as a sentence, are not remembered") {
    core::EarlierChoices choices;
    core::remember_column(choices, {"", "activity"});
    core::remember_column(choices, {"\u2013", "activity"});
    core::remember_column(choices, {std::string(121, 'x'), "activity"});
    CHECK(choices.columns.empty());
    core::remember_column(choices, {"Sessie", "activity"});
    core::remember_column(choices, {"SESSIE", ""});
    CHECK(choices.columns == std::map<std::string, std::string, std::less<>>{{"sessie", ""}});
}

TEST_CASE("there is an end to what is remembered, and what is known can still change") {
    core::EarlierChoices choices;
    for (int number = 0; number < 600; ++number) core::remember_column(choices, {"x" + std::to_string(number), "goal"});
    CHECK(choices.columns.size() == 500);
    core::remember_column(choices, {"x0", "cost"});
    CHECK(choices.columns.at("x0") == "cost");
    CHECK(core::read_choices(core::choices_json(choices)).columns.size() == 500);
}

TEST_CASE("choices that are no JSON, or other JSON, say nothing") {
    for (const auto* text :
         {"", "{", "[]", "5", "null", R"({"headings": []})", R"({"columns": {"x": 5}})", "\xFF\xFE"}) {
        INFO("choices: " << text);
        const auto choices = core::read_choices(text);
        CHECK(choices.headings.empty());
        CHECK(choices.columns.empty());
    }
    CHECK(core::read_choices(R"({"headings": {"a": 1, "b": "vision"}, "more": {}})").headings.size() == 1);
}
