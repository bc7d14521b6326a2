#include "tests/core/requests/request_case.hpp"

#include "core/requests/request_form.hpp"
#include "tests/core/finished_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <map>

namespace plan::test {

core::Document blank_request(std::string_view profile) {
    const auto page = core::request_page(read(finished_plan(profile)));
    core::Document document;
    document.blocks.emplace_back(core::Paragraph{page.title, "Title", 0, false});
    for (const auto& element : page.before) document.blocks.emplace_back(body(element.text));
    core::Table table;
    table.rows.push_back(page.columns);
    for (const auto& row : page.rows)
        table.rows.push_back(row.field.empty() ? std::vector<std::string>{row.label}
                                               : std::vector<std::string>{row.label, row.hint});
    document.blocks.emplace_back(std::move(table));
    for (const auto& element : page.after) document.blocks.emplace_back(body(element.text));
    return document;
}

core::Document filled_request(std::string_view profile) {
    auto document = blank_request(profile);
    const std::map<std::string, std::string> answers = {
        {"name", "Jan Peeters"},
        {"function", "leraar wiskunde"},
        {"activity", "Coderen in de klas"},
        {"provider", "Digidak"},
        {"date", "14 oktober 2026"},
        {"hours", "6 uur"},
        {"cost", "€ 120"},
        {"travel", "12,50"},
        {"goal", "Doel 2"},
        {"motivation", "Ik leer programmeren aanbrengen."},
        {"replacement", "ja, het derde lesuur"},
    };
    for (const auto& [field, text] : answers) request_answer(document, field, profile) = text;
    return document;
}

core::Table& request_table(core::Document& document) {
    for (auto& block : document.blocks)
        if (auto* table = std::get_if<core::Table>(&block)) return *table;
    FAIL("no table");
    return std::get<core::Table>(document.blocks.front());
}

std::vector<std::string>& request_row(core::Document& document, std::string_view field, std::string_view profile) {
    const auto* known = bundled_template(profile).requests.field(field);
    REQUIRE(known != nullptr);
    auto& rows = request_table(document).rows;
    const auto found =
        std::ranges::find_if(rows, [known](const auto& row) { return !row.empty() && row.front() == known->label; });
    REQUIRE(found != rows.end());
    return *found;
}

std::string& request_answer(core::Document& document, std::string_view field, std::string_view profile) {
    return request_row(document, field, profile).at(1);
}

core::Request read_request(const core::Document& document, std::string_view profile) {
    auto request = core::read_request(document, bundled_template(profile), example_settings(profile).school_year);
    REQUIRE(request);
    return std::move(request).value();
}

void check_filled(const core::Request& request) {
    constexpr core::Day october_14 = std::chrono::year{2026} / std::chrono::October / 14;
    CHECK(request.answer("name") == "Jan Peeters");
    CHECK(request.answer("function") == "leraar wiskunde");
    CHECK(request.answer("activity") == "Coderen in de klas");
    CHECK(request.answer("provider") == "Digidak");
    CHECK(request.period == core::Period{october_14, october_14});
    CHECK(request.hours == 600);
    CHECK(request.cost == 120'00);
    CHECK(request.travel == 12'50);
    CHECK(request.answer("goal") == "Doel 2");
    CHECK(request.answer("motivation") == "Ik leer programmeren aanbrengen.");
    CHECK(request.answer("replacement") == "ja, het derde lesuur");
    CHECK(request.decision == core::RequestDecision::open);
    CHECK(request.unread.empty());
}

bool is_request(const core::Document& document, std::string_view profile) {
    return core::read_request(document, bundled_template(profile)).has_value();
}

} // namespace plan::test
