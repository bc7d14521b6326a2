#include "core/overview/overview_json.hpp"

#include "core/values/overloaded.hpp"

#include <boost/json.hpp>

namespace plan::core::overview {
namespace {

namespace json = boost::json;

constexpr int overview_format = 1;

json::value value_of(const Cell& cell) {
    return std::visit(Overloaded{[](std::monostate) { return json::value(nullptr); },
                                 [](const std::string& text) { return json::value(text); },
                                 [](std::int64_t number) { return json::value(number); },
                                 [](Day day) { return json::value(iso_date(day)); },
                                 [](const Link& link) { return json::value(link.text); },
                                 [](const Word& word) { // "overview.state.approved"
                                     return json::value(std::string_view(word.key).substr(word.key.rfind('.') + 1));
                                 }},
                      cell);
}

std::string name_of(const Column& column) { return column.of.empty() ? column.id : column.id + " " + column.of; }

json::array rows_of(const Sheet& sheet) {
    json::array rows;
    rows.reserve(sheet.rows.size());
    for (const auto& row : sheet.rows) {
        json::object object;
        for (std::size_t at = 0; at < row.size(); ++at) object.emplace(name_of(sheet.columns[at]), value_of(row[at]));
        rows.push_back(std::move(object));
    }
    return rows;
}

json::object chart_object(const Chart& chart) {
    json::array rows;
    for (std::size_t at = 0; at < chart.categories.size(); ++at) {
        json::object row{{chart.by, value_of(chart.categories[at])}};
        for (const auto& series : chart.series) row.emplace(series.id, series.values[at].value);
        rows.push_back(std::move(row));
    }
    return {{"id", chart.id}, {"values", std::move(rows)}};
}

} // namespace

std::string overview_json(const Overview& overview) {
    json::object figures;
    for (const auto& figure : overview.figures.list) figures.emplace(figure.id, figure.value);
    json::array charts;
    for (const auto& chart : overview.figures.charts) charts.push_back(chart_object(chart));
    json::object sheets;
    for (const auto& sheet : overview.sheets) sheets.emplace(sheet.id, rows_of(sheet));
    return json::serialize(json::object{{"format", overview_format},
                                        {"figures", std::move(figures)},
                                        {"charts", std::move(charts)},
                                        {"sheets", std::move(sheets)}});
}

} // namespace plan::core::overview
