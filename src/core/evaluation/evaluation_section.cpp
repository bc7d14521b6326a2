#include "core/evaluation/evaluation_section.hpp"

#include "core/dossier/said_texts.hpp"
#include "core/template/plain_tables.hpp"
#include "core/text/placeholder.hpp"

#include <utility>

namespace plan::core {
namespace {

/// Angle brackets of another kind, where those that stand there would make a placeholder.
std::string as_said(std::string text) {
    while (true) {
        const auto found = find_placeholders(text);
        if (found.empty()) return text;
        const auto [offset, length] = std::pair(found.front().offset, found.front().length);
        text.replace(offset + length - 1, 1, "\u203A");
        text.replace(offset, 1, "\u2039");
    }
}

/// "Taalbeleid: toepassen (weinig 2, heel goed 5)"
std::string described(const AnswerChart& chart) {
    std::vector<std::string> bars;
    for (std::size_t at = 0; at < chart.names.size(); ++at) {
        std::vector<std::string> counts;
        for (const auto& series : chart.series)
            if (series.counts.at(at) > 0) counts.push_back(series.name + " " + std::to_string(series.counts[at]));
        bars.push_back(chart.names[at] + " (" + joined(counts) + ")");
    }
    return joined(bars);
}

} // namespace

EvaluationSection evaluation_section(const EvaluationResult& result, const Template& plan_template) {
    EvaluationSection section;
    PlainTables tables(plan_template, "answers");
    const auto text = [&section](Role role, std::string said) {
        section.elements.emplace_back(TextElement{role, std::move(said), false});
    };
    section.heading = result.heading;
    text(Role::section_heading, result.heading);
    text(Role::body, result.sentence);
    for (std::size_t at = 0; at < result.tables.size(); ++at) {
        const auto& table = result.tables[at];
        section.elements.emplace_back(tables.table(std::to_string(at + 1), table.caption, table.rows.front(),
                                                   {table.rows.begin() + 1, table.rows.end()}));
    }
    for (const auto& chart : result.charts) {
        section.charts.push_back({section.elements.size(), chart, described(chart)});
        text(Role::body, {});
    }
    if (!result.texts.empty()) text(Role::sub_heading, result.texts_heading);
    for (const auto& question : result.texts) {
        text(Role::body, question.question);
        for (const auto& said : question.texts) text(Role::list_item, as_said(said));
    }
    section.tables = tables.take();
    return section;
}

} // namespace plan::core
