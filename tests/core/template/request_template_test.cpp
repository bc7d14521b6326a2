// What a template says of requests for training: read whole, and refused where a form could not be read back.
#include "core/template/request_template.hpp"

#include "core/check/rule_list.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/refused.hpp"
#include "tests/core/example_plan.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace plan;
namespace json = boost::json;

namespace {

/// What is expected by a template whose requests were changed; empty when nothing is wrong.
std::string expected_after(const std::function<void(json::object&)>& change) {
    auto root = json::parse(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json"));
    change(root.at("requests").as_object());
    try {
        static_cast<void>(core::read_template(json::serialize(root), "eigen.json", core::rule_ids()));
    } catch (const core::Refused& refused) {
        CHECK(refused.message() == "template.broken");
        CHECK(refused.arguments().at("path").starts_with("/requests"));
        return refused.arguments().at("expected");
    }
    return {};
}

bool expects(const std::string& text, const std::function<void(json::object&)>& change) {
    return expected_after(change).find(text) != std::string::npos;
}

} // namespace

TEST_CASE("the form for requests is read from both profiles") {
    for (const auto* const profile : {"vl", "nl"}) {
        const auto& requests = test::bundled_template(profile).requests;
        CHECK(requests.is_offered());
        CHECK(requests.field("activity")->is_needed);
        CHECK_FALSE(requests.field("hours")->is_needed);
        CHECK(requests.field("decision") == &requests.decision_fields.front());
        CHECK(requests.field("none") == nullptr);
        CHECK(requests.is_log_kind(requests.log_kind + " "));
        CHECK_FALSE(requests.is_log_kind("goedkeuring"));
    }
    CHECK_FALSE(core::RequestTemplate{}.is_log_kind(""));
}

TEST_CASE("labels are compared without what stands around them") {
    CHECK(core::request_label_key("3. Kostprijs (incl. btw) :") == core::request_label_key("kost\u00ADprijs"));
    CHECK(core::request_label_key("Vervanging nodig?*") == core::request_label_key("Vervanging nodig"));
    CHECK(core::request_label_key("(naam)") == "(naam)");
    CHECK(core::request_label_key(" \t").empty());
    CHECK(core::request_label_key("???").empty());
}

TEST_CASE("a form that could not be read back is refused") {
    const auto field = [](json::object& requests, std::size_t at) -> json::object& {
        return requests.at("fields").as_array().at(at).as_object();
    };
    CHECK(expected_after([](json::object&) {}).empty());
    CHECK(expects("a placeholder", [&](json::object& r) { field(r, 0)["hint"] = "je naam"; }));
    CHECK(expects("labels that no other field has", [&](json::object& r) { field(r, 1)["label"] = "Naam:"; }));
    CHECK(expects("labels that no other field has", [&](json::object& r) { field(r, 1)["label"] = "?"; }));
    CHECK(expects("ids that are used once", [&](json::object& r) { field(r, 1)["id"] = "name"; }));
    CHECK(expects("a field activity", [&](json::object& r) { field(r, 2)["id"] = "training"; }));
    CHECK(expects("a field decision", [](json::object& r) { r["decisionFields"] = json::array{}; }));
    CHECK(expects("two titles", [](json::object& r) { r["columns"] = json::array{"een"}; }));
    CHECK(expects("no such key", [](json::object& r) { r["colour"] = "red"; }));
    CHECK(expects("a key \"refused\"", [](json::object& r) { r["log"].as_object().erase("refused"); }));
    CHECK(expected_after([&](json::object& r) { field(r, 3)["labels"] = json::array{"Eigen vraag"}; }).empty());
}

TEST_CASE("a template may do without the form, and a school's own of an earlier time gets it") {
    auto root = json::parse(test::file_text(PLAN_TEMPLATE_FOLDER "/vl.json"));
    const auto bundled = json::serialize(root);
    root.as_object().erase("requests");
    const auto own = json::serialize(root);
    CHECK_FALSE(core::read_template(own, "vl.json", core::rule_ids()).requests.is_offered());
    CHECK(core::read_template(own, "vl.json", core::rule_ids(), bundled).requests.is_offered());
}
