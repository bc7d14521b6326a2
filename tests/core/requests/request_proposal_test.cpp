#include "core/requests/request_proposal.hpp"

#include "core/plan/deliveries.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"
#include "tests/core/requests/request_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Plan finished(std::string_view profile = "vl") { return test::read(test::finished_plan(profile)); }

core::Request request_with(const std::vector<std::pair<std::string, std::string>>& answers,
                           std::string_view profile = "vl") {
    auto document = test::filled_request(profile);
    for (const auto& [field, text] : answers) test::request_answer(document, field, profile) = text;
    return test::read_request(document, profile);
}

/// "field: message", in their order.
std::vector<std::string> problems(const core::RequestProposal& proposal) {
    std::vector<std::string> result;
    for (const auto& each : proposal.problems) result.push_back(each.field + ": " + each.problem.message);
    return result;
}

std::string all_cells(const core::RequestProposal& proposal) {
    std::string result;
    const auto add = [&result](const core::RowCells& cells) {
        for (const auto& [role, text] : cells) result += text + "|";
    };
    add(proposal.activity);
    add(proposal.agenda);
    for (const auto& cost : proposal.costs) add(cost);
    return result;
}

} // namespace

TEST_CASE("a request becomes rows of all the plan's tables") {
    const auto plan = finished();
    const auto proposal = core::propose_request(request_with({}), plan);
    CHECK(proposal.problems.empty());
    CHECK(proposal.already.empty());
    CHECK_FALSE(proposal.is_scheduled);
    CHECK(proposal.activity == core::RowCells{{"goal", plan.goals[1].title.text},
                                              {"target-group", "leraar wiskunde"},
                                              {"level", ""},
                                              {"activity", "Coderen in de klas (Digidak)"}});
    CHECK(proposal.agenda == core::RowCells{{"date", "14 oktober 2026"},
                                            {"activity", "Coderen in de klas (Digidak)"},
                                            {"target-group", "leraar wiskunde"},
                                            {"responsible", ""}});
    REQUIRE(proposal.costs.size() == 2);
    CHECK(proposal.costs[0] == core::RowCells{{"activity", "Coderen in de klas (Digidak)"},
                                              {"category", "externe nascholing"},
                                              {"date", "14 oktober 2026"},
                                              {"payer", "professionaliseringsmiddelen"},
                                              {"cost", "€ 120,00"},
                                              {"relevance", "Ik leer programmeren aanbrengen."}});
    CHECK(proposal.costs[1].at("category") == "verplaatsing");
    CHECK(proposal.costs[1].at("cost") == "€ 12,50");
    CHECK(proposal.costs[1].at("relevance") == "Ik leer programmeren aanbrengen.");
}

TEST_CASE("a profile has its own categories, and nobody who pays where it has no such column") {
    const auto proposal = core::propose_request(request_with({}, "nl"), finished("nl"));
    REQUIRE(proposal.costs.size() == 2);
    CHECK(proposal.costs[0].at("category") == "externe scholing");
    CHECK(proposal.costs[1].at("category") == "reiskosten");
    CHECK(proposal.costs[0].at("payer").empty());
}

TEST_CASE("the rows of an approved request are right in the plan") {
    auto document = test::finished_plan();
    const auto plan = finished();
    const auto proposal = core::propose_request(request_with({}), plan);
    const auto add = [&document](const std::string& column, const core::RowCells& cells,
                                 const std::vector<std::string>& roles) {
        auto& row = test::table_with_column(document, column).rows.emplace_back();
        for (const auto& role : roles) row.push_back(cells.at(role));
    };
    auto activity = proposal.activity;
    activity["level"] = "basis";
    auto agenda = proposal.agenda;
    agenda["responsible"] = "directie";
    add("Niveau", activity, {"goal", "target-group", "level", "activity"});
    auto& dates = test::table_with_column(document, "Verantwoordelijke").rows;
    const auto october = std::ranges::find_if(dates, [](const auto& row) { return row[0].starts_with("november"); });
    dates.insert(october, {agenda["date"], agenda["activity"], agenda["target-group"], agenda["responsible"]});
    for (const auto& cost : proposal.costs)
        add("Kostensoort", cost, {"activity", "category", "date", "payer", "cost", "relevance"});
    for (const auto& finding : core::check_plan(test::read(document), document, core::Occasion::writing, test::today)) {
        CAPTURE(finding.rule);
        CHECK(finding.rule == "target-group-wider-than-goal"); // whose goal it is, the person who decides knows
    }
    CHECK(core::is_logged(test::read(document), request_with({})));
}

TEST_CASE("the goal is found by its number and by its name, and is never guessed") {
    const auto plan = finished();
    const auto second = plan.goals[1].title.text;
    for (const auto& answer : {std::string("2"), std::string("doel 2"), "Doel 2: " + second, "2. " + second, second,
                               second + "\nwant dat is nodig", std::string("Doel 2.")}) {
        CAPTURE(answer);
        const auto proposal = core::propose_request(request_with({{"goal", answer}}), plan);
        CHECK(proposal.activity.at("goal") == second);
        CHECK(proposal.problems.empty());
    }
    for (const std::string answer : {"doel 9", "doel 1 en 2", "iets anders", "Doel 1\nDoel 2"}) {
        CAPTURE(answer);
        const auto proposal = core::propose_request(request_with({{"goal", answer}}), plan);
        CHECK(problems(proposal) == std::vector<std::string>{"goal: goal-unknown"});
        CHECK_FALSE(proposal.activity.at("goal").empty());
    }
}

TEST_CASE("a plan without goals takes what was written") {
    auto plan = finished();
    plan.goals.clear();
    const auto proposal = core::propose_request(request_with({{"goal", "beter lezen"}}), plan);
    CHECK(proposal.activity.at("goal") == "beter lezen");
    CHECK(proposal.problems.empty());
}

TEST_CASE("what is missing is told, with the label of the form") {
    auto document = test::blank_request();
    test::request_answer(document, "activity") = "Zingen";
    const auto proposal = core::propose_request(test::read_request(document), finished());
    CHECK(problems(proposal) == std::vector<std::string>{"name: form.needed", "function: form.needed",
                                                         "date: form.needed", "cost: form.needed", "goal: form.needed",
                                                         "motivation: form.needed"});
    CHECK(proposal.problems.front().problem.arguments.at("column") == "Naam");
    CHECK(proposal.activity.at("activity") == "Zingen");
    CHECK(proposal.costs.empty());
}

TEST_CASE("what cannot be read stays as it was written, and is told") {
    const auto proposal = core::propose_request(
        request_with({{"cost", "€ 120 + trein"}, {"travel", "met de bus"}, {"date", "ma 14/10/2026"}}), finished());
    CHECK(problems(proposal) ==
          std::vector<std::string>{"date: weekday-differs", "cost: amount-unreadable", "travel: amount-unreadable"});
    REQUIRE(proposal.costs.size() == 2);
    CHECK(proposal.costs[0].at("cost") == "€ 120 + trein");
    CHECK(proposal.agenda.at("date") == "ma 14/10/2026");
    CHECK(problems(core::propose_request(request_with({{"date", "ooit"}}), finished())) ==
          std::vector<std::string>{"date: date-unreadable"});
}

TEST_CASE("dates are written as the plan writes them, and a list of days stays one") {
    CHECK(core::propose_request(request_with({{"date", "14/10"}}), finished()).agenda.at("date") == "14 oktober 2026");
    const auto list = core::propose_request(request_with({{"date", "12 en 13/1"}}), finished());
    CHECK(list.agenda.at("date") == "12 en 13/1");
    CHECK(list.problems.empty());
}

TEST_CASE("what costs nothing has a row, but no travel that costs nothing") {
    const auto proposal = core::propose_request(request_with({{"cost", "gratis"}, {"travel", "nee"}}), finished());
    REQUIRE(proposal.costs.size() == 1);
    CHECK(proposal.costs[0].at("cost") == "€ 0,00");
}

TEST_CASE("a training that the plan has keeps the plan's name in all rows") {
    const auto plan = finished();
    const auto known = plan.activities[1].activity.text;
    const auto proposal = core::propose_request(request_with({{"activity", known + " "}}), plan);
    CHECK(proposal.already == known);
    CHECK(proposal.costs.front().at("activity") == known);
    const bool on_agenda =
        std::ranges::any_of(plan.agenda, [&known](const auto& item) { return item.activity.text == known; });
    CHECK(proposal.is_scheduled == on_agenda);
}

TEST_CASE("no row holds the name of a person") {
    const auto request = request_with({{"name", "Jan Peeters"},
                                       {"function", "Jan Peeters, leraar"},
                                       {"activity", "Coachen door jan peeters"},
                                       {"motivation", "Jan Peeters leert het.\nJan Peetersstraat blijft."},
                                       {"goal", "voor Jan Peeters"}});
    const auto proposal = core::propose_request(request, finished());
    CHECK(proposal.activity.at("target-group") == "leraar");
    CHECK(proposal.activity.at("activity") == "Coachen door leraar (Digidak)");
    CHECK(proposal.costs.front().at("relevance") == "leraar leert het. Jan Peetersstraat blijft.");
    auto row = core::request_log_row(request, test::bundled_template("vl"), false, "Jan Peeters is er niet", "3 mei");
    CHECK(row.at("outcome") == "geweigerd: leraar is er niet");
    CHECK(row.at("body") == "Aanvraag: Coachen door leraar");
    CHECK(all_cells(proposal).find("Jan Peeters|") == std::string::npos);
    // A name of one word may be a word as well.
    const auto one_word = request_with({{"name", "Els"}, {"motivation", "Els leert over de els en Elsbeth."}});
    CHECK(core::propose_request(one_word, finished()).costs.front().at("relevance") ==
          "leraar wiskunde leert over de els en Elsbeth.");
}

TEST_CASE("who has no function but a name is no target group") {
    const auto proposal = core::propose_request(request_with({{"function", "Jan Peeters"}}), finished());
    CHECK(proposal.activity.at("target-group").empty());
    CHECK(problems(proposal) == std::vector<std::string>{"function: form.needed"});
}

TEST_CASE("a title that names who organises it does not do so twice") {
    const auto proposal =
        core::propose_request(request_with({{"activity", "Digidak: coderen"}, {"provider", "digi-dak"}}), finished());
    CHECK(proposal.activity.at("activity") == "Digidak: coderen");
}

TEST_CASE("markup and variables in answers stay text") {
    const auto proposal = core::propose_request(
        request_with({{"activity", "<b>Rekenen</b> {provider}"}, {"provider", "{activity} & Co"}}), finished());
    CHECK(proposal.activity.at("activity") == "<b>Rekenen</b> {provider} ({activity} & Co)");
    const auto row = core::request_log_row(request_with({{"activity", "{reason}"}}), test::bundled_template("vl"),
                                           false, "{activity} <i>", "3 mei");
    CHECK(row.at("body") == "Aanvraag: {reason}");
    CHECK(row.at("outcome") == "geweigerd: {activity} <i>");
}

TEST_CASE("the plan's log notes the decision without a name, and knows the request by it") {
    const auto request = request_with({{"activity", "Zingen met kleuters"}});
    const auto& plan_template = test::bundled_template("vl");
    CHECK(core::request_log_row(request, plan_template, true, "", "3 september 2026") ==
          core::RowCells{{"body", "Aanvraag: Zingen met kleuters"},
                         {"kind", "aanvraag nascholing"},
                         {"date", "3 september 2026"},
                         {"outcome", "toegestaan"}});
    CHECK(core::request_log_row(request, plan_template, false, " ", "3 mei").at("outcome") == "geweigerd");
    auto document = test::finished_plan();
    CHECK_FALSE(core::is_logged(test::read(document), request));
    auto row = core::request_log_row(request, plan_template, false, "te duur\nen te ver", "3 september 2026");
    test::table_with_column(document, "Orgaan").rows.push_back({row["body"], row["kind"], row["date"], row["outcome"]});
    CHECK(row["outcome"] == "geweigerd: te duur en te ver");
    CHECK(core::is_logged(test::read(document), request));
    CHECK_FALSE(core::is_logged(test::read(document), request_with({})));
}

TEST_CASE("a row of another kind with that text, and a request without a training, are not taken for it") {
    auto document = test::finished_plan();
    test::table_with_column(document, "Orgaan")
        .rows.push_back({"Aanvraag: Zingen", "overleg", "3 mei 2027", "besproken"});
    CHECK_FALSE(core::is_logged(test::read(document), request_with({{"activity", "Zingen"}})));
    test::table_with_column(document, "Orgaan")
        .rows.push_back({"Aanvraag:", "aanvraag nascholing", "3 mei 2027", "geweigerd"});
    CHECK_FALSE(core::is_logged(test::read(document), request_with({{"activity", ""}})));
}

TEST_CASE("a request that was decided about is no approval of the plan") {
    auto document = test::new_plan();
    const auto& plan_template = test::bundled_template("vl");
    for (const bool approved : {true, false}) {
        auto row = core::request_log_row(request_with({}), plan_template, approved, "te duur", "3 september 2026");
        test::table_with_column(document, "Orgaan")
            .rows.push_back({row["body"], row["kind"], row["date"], row["outcome"]});
    }
    CHECK_FALSE(core::is_approved(test::read(document)));
}

TEST_CASE("a request is known again, and another is another") {
    const auto request = request_with({});
    const auto mark = core::request_mark(request);
    CHECK(mark.size() == 16);
    CHECK(core::request_mark(request_with({{"cost", "€ 130"}, {"activity", "coderen  in de Klas"}})) == mark);
    for (const char* field : {"name", "activity", "date"}) {
        CAPTURE(field);
        CHECK(core::request_mark(request_with({{field, "iets anders"}})) != mark);
    }
    CHECK(core::request_mark(request_with({{"name", "Jan PeetersCoderen"}, {"activity", "in de klas"}})) != mark);
}
