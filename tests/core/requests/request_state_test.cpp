// How far a plan is with a request, and that what it notes of one is no talk about the plan.
#include "core/requests/request_state.hpp"

#include "core/plan/consultations.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/requests/request_proposal.hpp"
#include "core/requests/requests_json.hpp"
#include "tests/core/check/rule_case.hpp"
#include "tests/core/finished_plan.hpp"
#include "tests/core/requests/request_case.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

core::Request request_with(const std::vector<std::pair<std::string, std::string>>& answers) {
    auto document = test::filled_request("vl");
    for (const auto& [field, text] : answers) test::request_answer(document, field, "vl") = text;
    return test::read_request(document, "vl");
}

/// Notes a decision, as the plan does it.
void note(core::Document& document, const core::Request& request, bool approved, const std::string& digest) {
    auto row = core::request_log_row(request, test::bundled_template("vl"), approved, "te duur", "3 september 2026");
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.push_back({row["body"], row["kind"], row["date"], row["outcome"]});
    if (digest.empty()) return;
    const auto block = test::read(document).tables("consultations").front()->block;
    document.fingerprint_marks.push_back({digest, {block, core::CellIndex{rows.size() - 1, 0}, 0, 0}});
}

} // namespace

TEST_CASE("a request is new, in the plan, or decided about") {
    const auto request = request_with({{"activity", "Zingen met kleuters"}});
    auto document = test::finished_plan();
    CHECK(core::state_of(test::read(document), request) == core::RequestState::fresh);
    note(document, request, false, "");
    CHECK(core::state_of(test::read(document), request) == core::RequestState::in_plan); // about whose, nobody can say
    note(document, request, false, core::request_digest(request));
    const auto plan = test::read(document);
    CHECK(core::state_of(plan, request) == core::RequestState::decided);
    CHECK(core::noted_outcome(plan, request) == "geweigerd: te duur");
    const auto of_another = request_with({{"activity", "Zingen met kleuters"}, {"function", "zorgleraar"}});
    CHECK(core::state_of(plan, of_another) == core::RequestState::in_plan);
    CHECK(core::noted_outcome(plan, of_another).empty());
}

TEST_CASE("the plan keeps a request without a name in it") {
    const auto digest = core::request_digest(request_with({}));
    CHECK(digest.size() == 16);
    CHECK(core::request_digest(request_with({{"name", "Els De Smet"}})) == digest);
    CHECK(core::request_digest(request_with({{"decision", "goedgekeurd"}, {"reason", "mooi"}})) == digest);
    CHECK(core::request_digest(request_with({{"activity", "coderen  in de Klas"}})) == digest);
    for (const char* field : {"function", "activity", "date", "cost", "motivation"}) {
        CAPTURE(field);
        CHECK(core::request_digest(request_with({{field, "iets anders"}})) != digest);
    }
}

TEST_CASE("a request is no consultation and no approval, whatever its training is called") {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan").rows.resize(1);
    const auto count = [&document](const char* rule) {
        return test::findings_of(document, rule, core::Occasion::sending).size();
    };
    const std::vector<const char*> rules = {"school-council-missing", "approval-missing", "consultation-after-approval",
                                            "changed-after-approval", "cell-empty",       "date-unreadable"};
    std::vector<std::size_t> before;
    for (const auto* rule : rules) before.push_back(count(rule));
    CHECK(before[0] == 1);
    CHECK(before[1] == 1);
    for (const char* training :
         {"Overleg met de schoolraad", "Het lokaal comité (LOC)", "Goedkeuring in de schoolraad"})
        note(document, request_with({{"activity", training}}), true, "0123456789abcdef");
    for (std::size_t at = 0; at < rules.size(); ++at) {
        CAPTURE(rules[at]);
        CHECK(count(rules[at]) == before[at]);
    }
    const auto plan = test::read(document);
    CHECK(plan.consultations.empty());
    CHECK(core::consultation_rows(plan).empty());
    CHECK(core::delivery_rows(plan).empty());
    CHECK(core::approved_texts(plan, document).empty());
    CHECK_FALSE(core::is_approved(plan));
    CHECK_FALSE(core::says_approved(plan, "aanvraag nascholing", "goedgekeurd"));
    CHECK_FALSE(core::comes_to_approve(plan, {}, "", {"Aanvraag nascholing", "goedgekeurd"}));
}

TEST_CASE("in a finished plan a request that was noted gives no finding") {
    auto document = test::finished_plan();
    const auto all = [&document](core::Occasion occasion) {
        return core::check_plan(test::read(document), document, occasion, test::today).size();
    };
    const auto writing = all(core::Occasion::writing);
    const auto sending = all(core::Occasion::sending);
    for (const bool approved : {true, false})
        note(document, request_with({{"activity", "Werken in de schoolraad"}}), approved, "0123456789abcdef");
    CHECK(all(core::Occasion::writing) == writing);
    CHECK(all(core::Occasion::sending) == sending);
}

TEST_CASE("the requests of a folder as JSON") {
    const auto request =
        request_with({{"hours", "6,5 uur"}, {"cost", "gratis of niet"}, {"decision", "geweigerd: te ver"}});
    const auto json = boost::json::parse(
        core::requests_json({{"an.odt", request, core::RequestState::in_plan, {"Iets."}}}, {{"brief.doc", "Geen."}}));
    const auto& read = json.at("requests").at(0);
    CHECK(read.at("file") == "an.odt");
    CHECK(read.at("who") == "Jan Peeters");
    CHECK(read.at("training") == "Coderen in de klas");
    CHECK(read.at("date") == "14 oktober 2026");
    CHECK(read.at("cost").is_null());
    CHECK(read.at("travel") == 12'50);
    CHECK(read.at("hours") == 6.5);
    CHECK(read.at("decision") == "refused");
    CHECK(read.at("reason") == "te ver");
    CHECK(read.at("state") == "in-plan");
    CHECK(read.at("problems") == boost::json::array{"Iets."});
    CHECK(read.at("unread") == boost::json::array{"cost: gratis of niet"});
    CHECK(json.at("refused") == boost::json::array{{{"file", "brief.doc"}, {"reason", "Geen."}}});
}
