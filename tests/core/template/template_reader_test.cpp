// Reading a template: a mistake anywhere is refused with the file, the place in it and what was expected there.
#include "core/check/rule_list.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/roles.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/refused.hpp"
#include "core/values/amount_search.hpp"
#include "core/values/period_parser.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <boost/algorithm/string/replace.hpp>
#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <map>

using namespace plan;
namespace json = boost::json;

namespace {

std::string bundled_text(const std::string& profile) {
    return test::file_text(PLAN_TEMPLATE_FOLDER "/" + profile + ".json");
}

/// What is said of a template; empty when nothing is wrong.
core::Arguments refusal(const std::string& text) {
    try {
        static_cast<void>(core::read_template(text, "eigen.json", core::rule_ids()));
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "template.broken");
        CHECK(refused.arguments().at("file") == "eigen.json");
        return refused.arguments();
    }
    return {};
}

/// Puts a value into an object or over an element of a list.
void put(json::value& root, std::string_view pointer, const json::value& value) {
    const auto slash = pointer.rfind('/');
    auto& parent = root.at_pointer(pointer.substr(0, slash));
    const auto key = pointer.substr(slash + 1);
    if (auto* list = parent.if_array()) list->at(std::stoul(std::string(key))) = value;
    else parent.as_object()[key] = value;
}

/// What is said of the Flemish template with one change.
core::Arguments refusal_after(const std::function<void(json::value&)>& change) {
    auto value = json::parse(bundled_text("vl"));
    change(value);
    return refusal(json::serialize(value));
}

struct Case {
    std::string_view pointer; ///< where a value is put
    json::value value;
    std::string_view path;     ///< that the error names; empty: the same place
    std::string_view expected; ///< part of what the error expects there
};

void check(const Case& mistake) {
    const auto& [pointer, value, path, expected] = mistake;
    CAPTURE(pointer, json::serialize(value));
    const auto said = refusal_after([&mistake](json::value& root) { put(root, mistake.pointer, mistake.value); });
    REQUIRE(said.contains("path"));
    CHECK(said.at("path") == (path.empty() ? pointer : path));
    CHECK(said.at("expected").find(expected) != std::string::npos);
}

/// Where the Flemish template has a table: "/chapters/5/content/3/table".
const std::string& place_of(const std::string& table) {
    static const auto places = [] {
        std::map<std::string, std::string> found;
        const auto root = json::parse(bundled_text("vl"));
        const auto& chapters = root.at("chapters").as_array();
        for (std::size_t chapter = 0; chapter < chapters.size(); ++chapter) {
            const auto& content = chapters[chapter].at("content").as_array();
            for (std::size_t at = 0; at < content.size(); ++at)
                if (const auto* each = content[at].as_object().if_contains("table"))
                    found[std::string(each->at("id").as_string())] =
                        "/chapters/" + std::to_string(chapter) + "/content/" + std::to_string(at) + "/table";
        }
        return found;
    }();
    REQUIRE(places.contains(table));
    return places.at(table);
}

} // namespace

TEST_CASE("the bundled templates are read whole") {
    const auto& vl = test::bundled_template("vl");
    CHECK(vl.chapters.size() == 13);
    CHECK(vl.first_month == 9);
    CHECK(vl.facts.front().id == "organisation");
    CHECK(vl.tables().size() == 7);
    CHECK(vl.chapter("agenda") != nullptr);
    CHECK(vl.chapter("principles") == nullptr);
    CHECK(vl.section("principles").first == vl.chapter("vision"));
    CHECK(vl.section("nergens").second == nullptr);
    const auto& nl = test::bundled_template("nl");
    CHECK(nl.chapters.size() == 10);
    CHECK(nl.first_month == 8);
    CHECK(nl.chapters.back().optional);
}

TEST_CASE("a column of a table may have a title of its own, and the general one stays accepted") {
    for (const auto* entry : test::bundled_template("vl").tables()) {
        if (entry->id != "agenda") continue;
        CHECK(entry->columns[1].title == "Activiteit");
        CHECK(core::match_key(entry->columns[1].titles.back()) == "professionaliseringsactiviteit");
        CHECK(entry->columns[3].may_be_empty);
    }
}

TEST_CASE("an unchanged template, written again, is not refused") {
    CHECK(refusal_after([](json::value&) {}).empty());
}

TEST_CASE("a missing key") {
    struct Missing {
        std::string_view parent;
        std::string_view key;
    };
    for (const auto& missing :
         {Missing{"", "title"}, Missing{"", "chapters"}, Missing{"", "rules"}, Missing{"/schoolYear", "firstMonth"},
          Missing{"/words", "yes"}, Missing{"/placeholders", "grant"}, Missing{"/cover", "facts"},
          Missing{"/chapters/3", "why"}, Missing{"/chapters/3/guidance", "en"},
          Missing{"/chapters/1/sections/0", "title"}, Missing{"/columns/0", "kind"},
          Missing{place_of("activities"), "rows"}, Missing{"/rules/chapter-missing", "severity"}}) {
        const auto& [parent, key] = missing;
        CAPTURE(parent, key);
        const auto said = refusal_after(
            [&missing](json::value& root) { root.at_pointer(missing.parent).as_object().erase(missing.key); });
        REQUIRE(said.contains("path"));
        CHECK(said.at("path") == (parent.empty() ? "/" : parent));
        CHECK(said.at("expected") == "a key \"" + std::string(key) + "\"");
    }
}

TEST_CASE("a value of the wrong type or out of range") {
    check({"/title", 5, "", "a text"});
    check({"/title", "", "", "a text that is not empty"});
    check({"/chapters", json::object{}, "", "a list"});
    check({"/chapters", json::array{}, "", "at least one chapter"});
    check({"/chapters/0", "Inleiding", "", "an object"});
    check({"/chapters/0/optional", "nee", "", "true or false"});
    check({"/chapters/0/guidance/nl/1", nullptr, "", "a text"});
    check({"/format", 2, "", "a whole number from 1 to 1"});
    check({"/schoolYear/firstMonth", 13, "", "a whole number from 1 to 12"});
    check({"/schoolYear/firstMonth", 9.5, "", "a whole number"});
    check({"/schoolYear/firstMonth", "9", "", "a whole number"});
    check({"/placeholders/level", "nog in te vullen", "", "a placeholder"});
}

TEST_CASE("a word that is not one of the choices") {
    check({"/profile", "Vlaams onderwijs", "", "small letters, digits and hyphens"});
    check({"/columns/0/kind", "doel", "", "one of activity amount"});
    check({"/rules/chapter-missing/severity", "fatal", "", "one of error hint warning"});
    check({"/chapters/11/content/2/when", "schoolraad", "", "one of !compact"});
}

TEST_CASE("an id that names nothing, or that is used twice") {
    check({place_of("activities") + "/columns/0/id", "doel", "", "the id of one of /columns (\"doel\" is unknown)"});
    check({"/rules/spelling", json::object{{"severity", "hint"}}, "", "the id of a rule"});
    check({"/chapters/1/id", "introduction", "", "an id that is used once"});
    check({"/chapters/1/sections/0/id", "introduction", "", "an id that is used once"});
    check({"/columns/1/id", "goal", "", "an id that is used once"});
    check({"/educationLevels",
           json::array{json::object{{"id", "so"}, {"title", "A"}}, json::object{{"id", "so"}, {"title", "B"}}},
           "/educationLevels/1/id", "an id that is used once"});
    check({"/cover/facts/1/id", "organisation", "", "an id that is used once"});
    check({place_of("costs") + "/id", "means", "", "an id that is used once"});
}

TEST_CASE("a key that means nothing, such as a typing error") {
    check({"/tittle", "Plan", "", "no such key"});
    check({"/chapters/0/guidence", json::array{}, "", "no such key"});
    check({"/chapters/1/sections/0/optional", true, "", "no such key"});
    check({"/columns/0/colour", "red", "", "no such key"});
    check({place_of("activities") + "/rows/0/cell", json::array{}, "", "no such key"});
    check({"/rules/chapter-missing/level", "error", "", "no such key"});
}

TEST_CASE("content and rows of the wrong shape") {
    constexpr std::string_view one_of = "exactly one of paragraph, list, goal, heading, table";
    check({"/chapters/0/content/0/list", json::array{"punt"}, "/chapters/0/content/0", one_of});
    check({"/chapters/0/content/0", json::object{{"example", false}}, "", one_of});
    check(
        {place_of("activities") + "/rows/0/cells", json::array{"doel", "leraren"}, "", "4 cells, one for each column"});
    check({place_of("activities") + "/columns", json::array{}, "", "at least one column"});
}

TEST_CASE("a text that is no JSON, or no template at all") {
    const std::string deep = std::string(20, '[') + std::string(20, ']');
    for (const std::string& text :
         {std::string{}, std::string("{"), std::string("hallo"), std::string("[1, 2"), std::string("{} {}"),
          std::string("{\"title\": \"\xFF\"}"), std::string(100'000, '['), deep}) {
        CAPTURE(text.substr(0, 40));
        const auto said = refusal(text);
        REQUIRE(said.contains("path"));
        CHECK(said.at("path") == "/");
        CHECK(said.at("expected").starts_with("JSON ("));
    }
    CHECK(refusal("[]").at("expected") == "an object");
    CHECK(refusal("{}").at("expected") == "a key \"format\"");
    CHECK(refusal(std::string(core::largest_template_file + 1, ' ')).at("expected") == "a file of at most 4 MB");
}

TEST_CASE("a rule that is not listed is off") {
    auto value = json::parse(bundled_text("vl"));
    value.at_pointer("/rules").as_object().erase("level-unknown");
    const auto plan_template = core::read_template(json::serialize(value), "eigen.json", core::rule_ids());
    CHECK_FALSE(plan_template.severities.contains("level-unknown"));
    CHECK(plan_template.severities.at("cell-empty") == core::Severity::warning);
}

TEST_CASE("a role that there is not") {
    check({"/chapters/3/role", "doelen", "", "one of introduction vision"});
    check({"/columns/0/role", "doel", "", "one of goal target-group"});
    check({place_of("activities") + "/role", "activiteiten", "", "one of activities agenda"});
}

TEST_CASE("an id that looks like a misspelt role which nothing plays") {
    check({"/chapters/8/id", "agendas", "", "\"agenda\", or an id that is less like it"});
    check({"/chapters/4/id", "target-group", "", "\"target-groups\", or an id that is less like it"});
    check({"/cover/facts/0/id", "organization", "", "\"organisation\", or an id that is less like it"});
    auto value = json::parse(bundled_text("vl"));
    auto own = value.at_pointer("/chapters/0");
    own.at("id") = "agendas"; // a chapter of the school's own, beside the agenda
    value.at_pointer("/chapters").as_array().push_back(own);
    CHECK(refusal(json::serialize(value)).empty());
}

TEST_CASE("parts play the roles that they name, under ids of their own") {
    auto value = json::parse(bundled_text("vl"));
    auto& agenda = value.at_pointer("/chapters/8").as_object();
    agenda["id"] = "kalender";
    agenda["role"] = "agenda";
    const auto plan_template = core::read_template(json::serialize(value), "eigen.json", core::rule_ids());
    REQUIRE(plan_template.chapter("kalender") != nullptr);
    CHECK(plan_template.chapter("kalender")->role == core::role::chapter::agenda);
    CHECK(plan_template.chapter("agenda") == plan_template.chapter("kalender"));
}

TEST_CASE("a school's own file of an earlier time gets from the bundled one what it cannot have yet") {
    for (const std::string profile : {"vl", "nl"}) {
        const auto bundled = bundled_text(profile);
        const auto own = test::file_text(PLAN_TEST_DATA "/templates/2026-11/" + profile + ".json");
        const auto& now = test::bundled_template(profile);
        const auto read = core::read_template(own, profile + ".json", core::rule_ids(), bundled);
        CHECK(read.order == now.order);
        CHECK(read.money_format == now.money_format);
        CHECK(read.dates.months == now.dates.months);
        CHECK(read.amounts.nothing == now.amounts.nothing);
        CHECK(read.chapter_words == now.chapter_words);
        CHECK(read.silent_words == now.silent_words);
        CHECK(read.joining_words == now.joining_words);
        CHECK(read.chapters.size() == now.chapters.size());
        CHECK(read.follow_up.name(core::FollowUpState::done) == "gevolgd");
        CHECK(read.chapter("follow-up")->title == "Opvolging");
        CHECK(core::read_template(own, profile + ".json", core::rule_ids()).order > now.order);
    }
}

TEST_CASE("the words by which texts are read may be left out, but hold nothing unknown") {
    check({"/words/dates/months", json::array(1, json::array{"januari"}), "", "12 lists"});
    check({"/words/dates/months/0", "januari", "", "a list"});
    check({"/words/dates/ordinals", json::array{}, "", "3 lists"});
    check({"/words/dates/month", json::array{}, "", "no such key"});
    check({"/words/dates/parts/start", json::array{"begin"}, "", "no such key"});
    check({"/words/amounts/nothing", "gratis", "", "a list"});
    check({"/words/amounts/free", json::array{}, "", "no such key"});
    check({"/words/silent/0", "", "", "a text that is not empty"});
    auto value = json::parse(bundled_text("vl"));
    for (const auto* key : {"dates", "amounts", "chapter", "silent", "joining"})
        value.at_pointer("/words").as_object().erase(key);
    const auto without = core::read_template(json::serialize(value), "eigen.json", core::rule_ids());
    constexpr core::SchoolYear year{2026, 9};
    CHECK(core::parse_period("14/10/2026", year, without.dates));
    CHECK(core::parse_period("2026-10-14", year, without.dates));
    CHECK(core::parse_period("14/10 – 16/10", year, without.dates));
    for (const auto* text : {"14 oktober 2026", "oktober", "week 42", "1e trimester", "schooljaar", "wo 14/10"})
        CHECK_FALSE(core::parse_period(text, year, without.dates));
    CHECK(core::parse_amount("€ 1.250,50", without.amounts) == 125050);
    CHECK_FALSE(core::parse_amount("1250 euro", without.amounts));
    CHECK_FALSE(core::parse_amount("gratis", without.amounts));
    CHECK(core::title_key("1 Inleiding", without.chapter_words) == "inleiding");
    CHECK(core::title_key("Hoofdstuk 1: Inleiding", without.chapter_words) == "hoofdstuk1:inleiding");
}

TEST_CASE("the words of a template are compared in lower case, and a currency as it is written too") {
    auto value = json::parse(bundled_text("vl"));
    put(value, "/words/dates/weekdays", json::array{"Mittwoch"});
    put(value, "/words/amounts/currencies", json::array{"CHF"});
    put(value, "/words/chapter", json::array{"Kapitel"});
    const auto own = core::read_template(json::serialize(value), "eigen.json", core::rule_ids());
    CHECK(core::parse_period("Mittwoch 14/10", {2026, 9}, own.dates));
    CHECK(core::parse_amount("CHF 20", own.amounts) == 2000);
    CHECK(core::find_amounts("Das sind CHF 20.", own.amounts).size() == 1);
    CHECK(core::find_amounts("Das sind 20 Euro.", own.amounts).empty());
    CHECK(core::title_key("KAPITEL 2: Ziele", own.chapter_words) == "ziele");
}

TEST_CASE("a byte order mark at the start and line ends of Windows do no harm") {
    CHECK(refusal("\xEF\xBB\xBF" + bundled_text("vl")).empty());
    CHECK(refusal(boost::algorithm::replace_all_copy(bundled_text("vl"), "\n", "\r\n")).empty());
    CHECK_FALSE(refusal("\xEF\xBB" + bundled_text("vl")).empty());
}

TEST_CASE("the vocabulary of the rules may be left out, but holds nothing unknown") {
    check({"/vocabulary", json::array{}, "", "an object"});
    check({"/vocabulary/everybody", json::array{"iedereen"}, "", "no such key"});
    check({"/vocabulary/everyone", "iedereen", "", "a list"});
    check({"/vocabulary/everyone", json::array{""}, "/vocabulary/everyone/0", "a text that is not empty"});
    check({"/vocabulary/involvement", json::array{json::object{{"name", "opstellen"}}}, "/vocabulary/involvement/0",
           "a key \"words\""});
    check({"/vocabulary/involvement/0/word", "opstel*", "", "no such key"});
    check({"/educationLevels/0/prioritySubjects", "wiskunde", "", "a list"});
    check({"/chapters/0/missingRule", "inleiding", "", "the id of a rule"});
    auto value = json::parse(bundled_text("vl"));
    CHECK(
        core::read_template(json::serialize(value), "eigen.json", core::rule_ids()).vocabulary.everyone.is("Iedereen"));
    CHECK(test::bundled_template("vl").vocabulary.involvement.size() == 3);
    value.as_object().erase("vocabulary");
    const auto plan_template = core::read_template(json::serialize(value), "eigen.json", core::rule_ids());
    CHECK(plan_template.vocabulary.everyone.empty());
    CHECK(plan_template.vocabulary.involvement.empty());
}

TEST_CASE("the words by which costs are judged") {
    const auto& money = test::bundled_template("vl").money;
    CHECK(money.total_keys.front() == "totaal");
    CHECK(money.school_payer == "werkingsmiddelen");
    CHECK(money.first_instalment.front() == core::Phrase{"eerste", "schijf"});
    for (const auto* column : {"payer", "category"})
        for (const auto& each : test::bundled_template("vl").tables())
            for (const auto& entry : each->columns)
                for (const auto& value : entry.values) {
                    if (entry.id != column) continue;
                    CAPTURE(value);
                    const auto key = core::match_key(value);
                    const auto known = [&key](const auto& keys) { return std::ranges::find(keys, key) != keys.end(); };
                    CHECK_FALSE(known(money.refused_category_keys));
                    if (entry.id == "payer")
                        CHECK((known(money.grant_payer_keys) || known(money.school_payer_keys) ||
                               known(money.staff_payer_keys)));
                }
    CHECK(test::bundled_template("nl").money.grant_payer_keys.empty());
}

TEST_CASE("the words for money may be left out, all or some") {
    auto value = json::parse(bundled_text("vl"));
    value.as_object().erase("money");
    CHECK(core::read_template(json::serialize(value), "eigen.json", core::rule_ids()).money.total_keys.empty());
    value.as_object()["money"] = json::object{{"totals", json::array{"Samen"}}, {"payers", json::object{}}};
    const auto money = core::read_template(json::serialize(value), "eigen.json", core::rule_ids()).money;
    CHECK(money.total_keys == std::vector<std::string>{"samen"});
    CHECK(money.school_payer.empty());
}

TEST_CASE("a mistake in the words for money") {
    check({"/money", json::array{}, "", "an object"});
    check({"/money/total", json::array{}, "", "no such key"});
    check({"/money/totals", "Totaal", "", "a list"});
    check({"/money/totals/0", "", "", "a text that is not empty"});
    check({"/money/travel/0", 5, "", "a text"});
    check({"/money/payers/parents", json::array{}, "", "no such key"});
    check({"/money/payers/grant", json::object{}, "", "a list"});
    check({"/money/refused/kinds", json::array{}, "", "no such key"});
    check({"/money/instalments/third", json::array{}, "", "no such key"});
}

TEST_CASE("a form that its screen cannot show") {
    check({"/forms/0/fields/0/id", "naam", "/forms/0/fields", "a field title"});
    check({"/forms/0/fields/4/id", "wie", "/forms/0/fields", "a field groups"});
    check({"/forms/0/fields", json::array(), "/forms/0/paragraphs/0/0", "between braces"});
    check({"/forms/1/fields/1/id", "doel", "/forms/1/paragraphs/0/0", "between braces"});
    check({"/forms/0/chapter", "nergens", "/forms", "chapter"});
    check({"/forms/0/part", "alles", "", "one of"});
    check({"/forms/0/paragraphs/0/0", "Geen gat", "", "between braces"});
    check({"/forms/3/paragraphs", json::array(), "", "one paragraph"});
}
