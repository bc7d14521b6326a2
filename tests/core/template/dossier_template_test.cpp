// What a template says of the dossier: read whole, refused where a sentence could not say what it is about.
#include "core/template/dossier_template.hpp"

#include "core/check/rule_list.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>

using namespace plan;
namespace json = boost::json;

namespace {

/// What is expected by a template whose dossier was changed; empty when nothing is wrong.
std::string expected_after(const std::function<void(json::object&)>& change) {
    auto root = json::parse(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json"));
    change(root.at("dossier").as_object());
    try {
        static_cast<void>(core::read_template(json::serialize(root), "eigen.json", core::rule_ids()));
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "template.broken");
        CHECK(refused.arguments().at("path").starts_with("/dossier"));
        return refused.arguments().at("expected");
    }
    return {};
}

bool expects(const std::string& text, const std::function<void(json::object&)>& change) {
    return expected_after(change).find(text) != std::string::npos;
}

json::object& at(json::object& object, std::string_view key) { return object.at(key).as_object(); }

} // namespace

TEST_CASE("the words of the dossier are read from both profiles") {
    for (const auto* const profile : {"vl", "nl"}) {
        const auto& dossier = test::bundled_template(profile).dossier;
        CHECK(dossier.is_there());
        std::set<std::string> titles;
        for (const auto kind : core::dossier_gap_kinds) {
            CHECK_FALSE(dossier.gap(kind).item.empty());
            titles.insert(dossier.gap(kind).title);
        }
        CHECK(titles.size() == core::dossier_gap_kinds.size());
        CHECK(dossier.names.titles.is("Mevr."));
        CHECK(dossier.names.particles.is("van"));
        CHECK(dossier.names.words.is("graad"));
        CHECK_FALSE(dossier.names.words.is("jan"));
        CHECK(dossier.names.phrases.is("leraren frans"));
        CHECK(dossier.links.outside.title != dossier.links.remote.title);
    }
    CHECK_FALSE(core::DossierTemplate{}.is_there());
}

TEST_CASE("words that could not say what they are about are refused") {
    CHECK(expected_after([](json::object&) {}).empty());
    CHECK(expects("a text with {year}", [](json::object& d) { d["title"] = "Dossier"; }));
    CHECK(expects("a text with {number}", [](json::object& d) { at(at(d, "gaps"), "noProof")["item"] = "x"; }));
    CHECK(expects("a text with {amount}", [](json::object& d) { at(d, "figures")["paid"] = "Betaald"; }));
    CHECK(expects("a text with {names}", [](json::object& d) { at(d, "learning")["notYetAtAll"] = "Nog niet"; }));
    CHECK(expects("a key \"otherYear\"", [](json::object& d) { at(d, "gaps").erase("otherYear"); }));
    CHECK(expects("no such key", [](json::object& d) { at(d, "links")["colour"] = "red"; }));
    CHECK_FALSE(expected_after([](json::object& d) { d["introduction"] = 1; }).empty());
    CHECK(expected_after([](json::object& d) { d.erase("names"); }).empty());
}

TEST_CASE("a template may do without a dossier, and a school's own of an earlier time gets it") {
    auto root = json::parse(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json"));
    const auto bundled = json::serialize(root);
    root.as_object().erase("dossier");
    const auto own = json::serialize(root);
    CHECK_FALSE(core::read_template(own, "eigen.json", core::rule_ids()).dossier.is_there());
    CHECK(core::read_template(own, "vl.json", core::rule_ids(), bundled).dossier.is_there());
}
