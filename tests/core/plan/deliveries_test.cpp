// The plan's own notes of who got which version.
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/text/matching_key.hpp"
#include "tests/core/check/rule_case.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;

namespace {

constexpr core::Day delivery_day = std::chrono::year{2026} / std::chrono::November / 22;

std::string fingerprint(const core::Document& document) {
    return core::plan_fingerprint(test::read(document), document);
}

void deliver(core::Document& document, const char* body) {
    const auto plan = test::read(document);
    const auto mark = fingerprint(document);
    const auto row =
        core::delivery_row(plan, *plan.plan_template->handover.body(body), core::version_of(plan, mark), delivery_day);
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.push_back({row.at("body"), row.at("kind"), row.at("date"), row.at("outcome")});
    const auto block = plan.tables("consultations").front()->block;
    document.fingerprint_marks.push_back({mark, {block, core::CellIndex{rows.size() - 1, 0}, 0, 0}});
}

} // namespace

TEST_CASE("a text that was given to somebody keeps its version, another gets the next") {
    auto document = test::new_plan();
    CHECK(core::deliveries(test::read(document)).empty());
    deliver(document, "schoolCouncil");
    const auto mark = fingerprint(document);
    deliver(document, "localCommittee");
    test::paragraph_starting(document, "Bijleren is").text += " Altijd.";
    deliver(document, "localCommittee");
    const auto plan = test::read(document);
    const auto found = core::deliveries(plan);
    REQUIRE(found.size() == 3);
    CHECK(found[0].body == "schoolraad");
    CHECK(found[0].version == 1);
    CHECK(found[0].fingerprint == mark);
    CHECK(found[1].version == 1);
    CHECK(found[2].version == 2);
    CHECK(core::version_of(plan, fingerprint(document)) == 2);
    CHECK(core::version_of(plan, "0123456789abcdef") == 3);
    CHECK(plan.consultations.back().kind == "ontwerp bezorgd");
    CHECK(core::iso_date(plan.consultations.back().period->from) == "2026-11-22");
}

TEST_CASE("that somebody got the plan is no consultation and no approval") {
    auto document = test::new_plan();
    auto& rows = test::table_with_column(document, "Orgaan").rows;
    rows.resize(1);
    const auto missing = [&document](const char* rule) {
        return test::findings_of(document, rule, core::Occasion::sending).size();
    };
    const std::pair<std::size_t, std::size_t> both(1, 1);
    CHECK(std::pair(missing("school-council-missing"), missing("approval-missing")) == both);
    deliver(document, "schoolCouncil");
    deliver(document, "localCommittee");
    CHECK(std::pair(missing("school-council-missing"), missing("approval-missing")) == both);
}

TEST_CASE("a row that comes to note an approval keeps what was approved") {
    struct Change {
        core::NotedTalk before;
        const char* kept;
        core::NotedTalk after;
        bool expected;
    };
    const core::NotedTalk open{"goedkeuring", "<vul de uitkomst in>"};
    const core::NotedTalk approved{"goedkeuring", "goedgekeurd"};
    const auto plan = test::read(test::new_plan());
    for (const auto& [before, kept, after, expected] : {
             Change{{}, "", approved, true},
             Change{open, "", approved, true},
             Change{approved, "", approved, true}, // it was noted without the extension
             Change{approved, "0123456789abcdef", {"goedkeuring", "goedgekeurd door allen"}, false},
             Change{{"goedkeuring", "niet goedgekeurd"}, "0123456789abcdef", approved, true},
             Change{open, "", {"goedkeuring", "niet goedgekeurd"}, false},
             Change{open, "", {"overleg", "positief"}, false},
             Change{open, "", open, false},
             Change{open, "", {"goedkeuring", " "}, false},
             Change{{}, "", {"ontwerp bezorgd", "goedgekeurd"}, false},
         }) {
        CAPTURE(before.kind, before.outcome, kept, after.kind, after.outcome);
        CHECK(core::comes_to_approve(plan, before, kept, after) == expected);
    }
    const auto dutch = test::read(test::new_plan("nl"));
    CHECK(core::comes_to_approve(dutch, {}, "", {"instemming", "ingestemd"}));
}

TEST_CASE("a delivery of before has its fingerprint in its text") {
    auto document = test::new_plan();
    test::table_with_column(document, "Orgaan")
        .rows.push_back({"schoolraad", "ontwerp bezorgd", "2 september 2026", "versie 3 (plan-0123456789abcdef)"});
    const auto found = core::deliveries(test::read(document));
    REQUIRE(found.size() == 1);
    CHECK(found.front().version == 3);
    CHECK(found.front().fingerprint == "0123456789abcdef");
}

TEST_CASE("every body of both profiles has its words") {
    for (const auto* profile : {"vl", "nl"}) {
        const auto plan = test::read(test::new_plan(profile));
        for (const auto& body : plan.plan_template->handover.bodies) {
            CAPTURE(body.id);
            CHECK(plan.plan_template->handover.log_words.is(body.log));
            for (const auto& text : body.mail)
                CHECK(core::fill_in_handover(text, plan, &body, 1, delivery_day).find('{') == std::string::npos);
            CHECK(core::fill_in_handover(body.subject, plan, &body, 1, delivery_day).find("2026-2027") !=
                  std::string::npos);
        }
    }
}
