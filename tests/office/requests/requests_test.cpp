// readRequests and decideRequest: forms that were filled in, read back, and what a decision changes in the plan.
#include "tests/office/requests/filled_forms.hpp"

#include "tests/office/budget/money_document.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/table/XTableRows.hpp>

using namespace plan;
using namespace plan::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The rows that a table got.
Rows added(const Rows& before, const Rows& after) {
    Rows result;
    for (const auto& row : after)
        if (std::ranges::find(before, row) == before.end()) result.push_back(row);
    return result;
}

std::vector<std::string> refused_files(const boost::json::object& read) {
    std::vector<std::string> names;
    for (const auto& each : read.at("refused").as_array()) {
        names.emplace_back(each.at("file").as_string());
        CHECK_FALSE(each.at("reason").as_string().empty());
    }
    return names;
}

constexpr const char* tables[] = {"PlanActivities", "PlanAgenda", "PlanCosts", "PlanConsultations"};

Rows all_rows(const TextDocument& document) {
    Rows rows;
    for (const char* name : tables)
        for (const auto& row : shown(document, name)) rows.push_back(row);
    return rows;
}

constexpr auto name = "Coderen in de klas (Digidak)";

} // namespace

TEST_CASE("a form that was filled in is read back, in each format, and is never changed") {
    const FormFolder folder("requests-formats");
    const OpenDocument plan(new_plan());
    for (const char* file : {"an.odt", "bo.docx", "ce.doc"}) folder.hand_in(*plan, file, usual_answers());
    const auto files = folder.contents();
    for (const char* file : {"an.odt", "bo.docx", "ce.doc"}) {
        CAPTURE(file);
        const auto request = folder.request(*plan, file);
        CHECK(request.at("who") == "Jan Peeters");
        CHECK(request.at("training") == "Coderen in de klas");
        CHECK(request.at("date") == "14 oktober 2026");
        CHECK(request.at("cost") == 120'00);
        CHECK(request.at("travel") == 12'50);
        CHECK(request.at("hours") == 6);
        CHECK(request.at("decision") == "open");
        CHECK(request.at("state") == "new");
        CHECK(request.at("unread").as_array().empty());
        CHECK(request.at("problems").as_array().size() == 2); // the same stands in two other files
    }
    folder.decide(*plan, "bo.docx", true);
    CHECK(folder.request(*plan, "an.odt").at("state") == "decided"); // word for word the same
    CHECK(folder.contents() == files);
}

TEST_CASE("what is approved stands in activities, agenda, costs and log, and one Undo takes it back") {
    const FormFolder folder("requests-approved");
    const OpenDocument plan(plan_with_means());
    folder.hand_in(*plan, "an.odt", usual_answers());
    const auto goal = std::string(read_plan(*plan).at("goals").at(1).at("title").as_string());
    std::vector<Rows> before;
    for (const char* table : tables) before.push_back(shown(*plan, table));
    const auto content = saved_content(*plan);
    const auto steps = undo_steps(*plan);
    folder.decide(*plan, "an.odt", true);
    CHECK(undo_steps(*plan) == steps + 1);
    const auto activity = added(before[0], shown(*plan, "PlanActivities"));
    REQUIRE(activity.size() == 1);
    CHECK(activity[0].back() == name);
    CHECK(activity[0][1] == "leraar wiskunde");
    const auto plan_read = read_plan(*plan);
    const auto& activities = plan_read.at("activities").as_array();
    const auto read = std::ranges::find_if(activities, [](const auto& each) { return each.at("activity") == name; });
    REQUIRE(read != activities.end());
    CHECK(read->at("goal").as_string() == goal.c_str());
    const auto agenda = added(before[1], shown(*plan, "PlanAgenda"));
    REQUIRE(agenda.size() == 1);
    CHECK(agenda[0][0] == "14 oktober 2026");
    CHECK(agenda[0][1] == name);
    const auto costs = added(before[2], shown(*plan, "PlanCosts"));
    REQUIRE(costs.size() == 2);
    CHECK(costs[0] == std::vector<std::string>{name, "externe nascholing", "14 oktober 2026",
                                               "professionaliseringsmiddelen", "€ 120,00",
                                               "Ik leer programmeren aanbrengen."});
    CHECK(costs[1][1] == "verplaatsing");
    CHECK(costs[1][4] == "€ 12,50");
    const auto log = added(before[3], shown(*plan, "PlanConsultations"));
    REQUIRE(log.size() == 1);
    CHECK(log[0][0] == "Aanvraag: Coderen in de klas");
    CHECK(log[0][1] == "aanvraag nascholing");
    CHECK(log[0][3] == "toegestaan");
    CHECK(saved_content(*plan).find("Peeters") == std::string::npos);
    CHECK(folder.request(*plan, "an.odt").at("state") == "decided");
    const auto after = saved_content(*plan);
    undo(*plan);
    CHECK(difference(saved_content(*plan), content) == "");
    CHECK(folder.request(*plan, "an.odt").at("state") == "new");
    redo(*plan);
    CHECK(difference(saved_content(*plan), after) == "");
}

TEST_CASE("what is refused is noted with the reason, and one Undo takes it back") {
    const FormFolder folder("requests-refused");
    const OpenDocument plan(new_plan());
    folder.hand_in(*plan, "an.docx", usual_answers({{"decision", "geweigerd"}, {"reason", "te ver"}}));
    const auto request = folder.request(*plan, "an.docx");
    CHECK(request.at("decision") == "refused"); // somebody decided on paper
    CHECK(request.at("reason") == "te ver");
    const auto before = all_rows(*plan);
    const auto content = saved_content(*plan);
    const auto steps = undo_steps(*plan);
    folder.decide(*plan, "an.docx", false, "Jan Peeters volgde het al");
    CHECK(undo_steps(*plan) == steps + 1);
    const auto rows = added(before, all_rows(*plan));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][0] == "Aanvraag: Coderen in de klas");
    CHECK(rows[0][3] == "geweigerd: leraar wiskunde volgde het al");
    undo(*plan);
    CHECK(difference(saved_content(*plan), content) == "");
}

TEST_CASE("a decision is taken once, and somebody else may ask for the same training") {
    const FormFolder folder("requests-twice");
    const OpenDocument plan(new_plan());
    folder.hand_in(*plan, "an.odt", usual_answers());
    folder.hand_in(*plan, "bo.odt", usual_answers({{"name", "Els De Smet"}, {"function", "zorgleraar"}}));
    folder.decide(*plan, "an.odt", true);
    const auto steps = undo_steps(*plan);
    const auto content = saved_content(*plan);
    CHECK_FALSE(refusal([&] { folder.decide(*plan, "an.odt", true); }).empty());
    CHECK_FALSE(refusal([&] { folder.decide(*plan, "an.odt", false, "toch niet"); }).empty());
    CHECK(undo_steps(*plan) == steps);
    CHECK(difference(saved_content(*plan), content) == "");
    CHECK(folder.request(*plan, "bo.odt").at("state") == "in-plan");
    const auto before = all_rows(*plan);
    folder.decide(*plan, "bo.odt", true);
    CHECK(folder.request(*plan, "bo.odt").at("state") == "decided");
    CHECK(undo_steps(*plan) == steps + 1);
    CHECK(shown(*plan, "PlanCosts").size() > 0);
    CHECK(all_rows(*plan).size() == before.size() + 3); // two costs and the log; the activity is there
    undo(*plan);
    CHECK(difference(saved_content(*plan), content) == "");
}

TEST_CASE("a plan that lost a table, or a whole chapter, gets it back with the rows, in one step") {
    const FormFolder folder("requests-missing");
    const OpenDocument plan(new_plan());
    folder.hand_in(*plan, "an.odt", usual_answers());
    for (const char* title : {"Overleg", "Agenda"}) {
        const auto chapters = read_plan(*plan).at("chapters").as_array();
        const auto chapter = std::ranges::find_if(chapters, [title](const auto& each) {
            return each.at("title").as_string().find(title) != std::string::npos;
        });
        if (chapter == chapters.end()) continue;
        delete_chapter(*plan, std::string(chapter->at("title").as_string()));
    }
    const auto content = saved_content(*plan);
    const auto steps = undo_steps(*plan);
    folder.decide(*plan, "an.odt", true);
    CHECK(undo_steps(*plan) == steps + 1);
    CHECK(folder.request(*plan, "an.odt").at("state") == "decided");
    const auto agenda = read_plan(*plan).at("agenda").as_array();
    CHECK(std::ranges::any_of(agenda, [](const auto& item) { return item.at("activity") == name; }));
    undo(*plan);
    CHECK(difference(saved_content(*plan), content) == "");
}

TEST_CASE("what is no request, or cannot be read, is named with a reason, and the others are read") {
    const FormFolder folder("requests-odd");
    const OpenDocument plan(new_plan());
    folder.hand_in(*plan, "goed.odt", usual_answers());
    folder.hand_in(*plan, "<b>&amp; naam.odt", usual_answers({{"activity", "<b>Rekenen</b> & {file}"}}));
    folder.hand_in(*plan, "leeg.odt", {});
    folder.hand_in(*plan, "geheim.odt", usual_answers(), uno::arguments({{"Password", Any(rtl::OUString("geheim"))}}));
    Reference<css::frame::XStorable>(*plan, UNO_QUERY_THROW)->storeToURL(folder.url_of("plan.odt"), {});
    folder.write("stuk.docx", "PK dit is geen document");
    folder.write("niets.odt", "");
    folder.write("brief.txt", "Beste directeur");
    folder.write("~$goed.docx", "eigenaar");
    folder.write(".~lock.goed.odt#", "An");
    std::filesystem::create_directories(folder.path() / "map.odt");
    std::filesystem::create_directories(folder.path() / "onder");
    std::filesystem::copy(folder.path() / "goed.odt", folder.path() / "onder/diep.odt");
    const auto files = folder.contents();
    const auto content = saved_content(*plan);
    const auto read = folder.read(*plan);
    CHECK(read.at("requests").as_array().size() == 2);
    const auto refused = refused_files(read);
    CHECK(std::ranges::find(refused, "geheim.odt") != refused.end());
    CHECK(std::ranges::find(refused, "plan.odt") != refused.end());
    CHECK(std::ranges::find(refused, "stuk.docx") != refused.end());
    CHECK(refused.size() <= 4); // "niets.odt" may be a text without anything in it
    CHECK(folder.request(*plan, "goed.odt").at("problems").as_array().size() == 1); // it is open elsewhere
    CHECK(folder.request(*plan, "<b>&amp; naam.odt").at("training") == "<b>Rekenen</b> & {file}");
    for (const char* file : {"geheim.odt", "plan.odt", "stuk.docx", "leeg.odt", "brief.txt", "is er niet.odt"}) {
        CAPTURE(file);
        CHECK_FALSE(refusal([&] { folder.decide(*plan, file, true); }).empty());
    }
    CHECK(difference(saved_content(*plan), content) == "");
    CHECK(folder.contents() == files);
    folder.decide(*plan, "<b>&amp; naam.odt", true);
    CHECK(all_rows(*plan).size() > 0);
    CHECK(saved_content(*plan).find("&lt;b&gt;Rekenen&lt;/b&gt; &amp; {file}") != std::string::npos); // text stays text
}

TEST_CASE("a form that was changed by hand is read as far as it says something") {
    const FormFolder folder("requests-changed");
    const OpenDocument plan(new_plan());
    folder.hand_in(*plan, "an.odt", usual_answers({{"cost", "weet ik nog niet"}, {"goal", "doel 9"}}));
    {
        const OpenDocument form(load(uno::to_utf8(folder.url_of("an.odt"))));
        const auto table = first_table(*form);
        for (const auto& cell : {"A", "B"}) { // two rows change places
            const auto third = cell_text(table, (std::string(cell) + "3").c_str());
            set_cell_text(table, (std::string(cell) + "3").c_str(),
                          cell_text(table, (std::string(cell) + "4").c_str()).c_str());
            set_cell_text(table, (std::string(cell) + "4").c_str(), third.c_str());
        }
        table->getRows()->insertByIndex(2, 1);
        set_cell_text(table, "A3", "Telefoon");
        set_cell_text(table, "B3", "0470 12 34 56");
        Reference<css::frame::XStorable>(*form, UNO_QUERY_THROW)->store();
    }
    const auto request = folder.request(*plan, "an.odt");
    CHECK(request.at("training") == "Coderen in de klas");
    CHECK(request.at("cost").is_null());
    CHECK(request.at("unread").as_array().size() == 2);
    CHECK(request.at("problems").as_array().size() == 2);
    folder.decide(*plan, "an.odt", true); // the person who decides puts it right in the plan
    const auto costs = shown(*plan, "PlanCosts");
    CHECK(std::ranges::any_of(costs, [](const auto& row) { return row[4] == "weet ik nog niet"; }));
}

TEST_CASE("a request that cannot be decided about leaves the plan as it was") {
    const FormFolder folder("requests-no");
    const OpenDocument plan(new_plan());
    folder.hand_in(*plan, "an.odt", usual_answers({{"activity", "<vul de titel in>"}}));
    folder.hand_in(*plan, "bo.odt", usual_answers());
    const auto content = saved_content(*plan);
    CHECK_FALSE(refusal([&] { folder.decide(*plan, "an.odt", true); }).empty());
    uno::set(*plan, "RecordChanges", true);
    CHECK_FALSE(refusal([&] { folder.decide(*plan, "bo.odt", true); }).empty());
    uno::set(*plan, "RecordChanges", false);
    CHECK(difference(saved_content(*plan), content) == "");
    CHECK_FALSE(refusal([&] { plan_service()->decideRequest({}, folder.url_of("bo.odt"), true, {}); }).empty());
    CHECK_FALSE(
        refusal([&] { plan_service()->decideRequest(*plan, "https://voorbeeld.be/bo.odt", true, {}); }).empty());
    for (const auto& url : {folder.url() + "/weg", rtl::OUString("https://voorbeeld.be/map"), rtl::OUString()})
        CHECK_THROWS_AS(plan_service()->readRequests(*plan, url), css::io::IOException);
    CHECK_THROWS_AS(plan_service()->readRequests(*plan, folder.url_of("bo.odt")), css::io::IOException); // no folder
    CHECK_FALSE(refusal([&] { plan_service()->readRequests({}, folder.url()); }).empty());
}

TEST_CASE("a request that was decided about is known again in a plan that went through Word") {
    const FormFolder folder("requests-word");
    const OpenDocument plan(new_plan());
    folder.hand_in(*plan, "an.odt", usual_answers());
    folder.decide(*plan, "an.odt", false, "te duur");
    const OpenDocument word(reopened(*plan, "MS Word 2007 XML", "docx"));
    CHECK(folder.request(*word, "an.odt").at("state") == "decided");
    CHECK(findings_of(*word, "changed-after-approval", true).empty());
}
