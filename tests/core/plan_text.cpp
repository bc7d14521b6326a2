#include "tests/core/plan_text.hpp"

#include "core/reading/plan_reader.hpp"
#include "core/text/trimming.hpp"
#include "tests/core/example_plan.hpp"

#include <boost/algorithm/string/join.hpp>
#include <boost/algorithm/string/split.hpp>
#include <catch2/catch_test_macros.hpp>
#include <sstream>

namespace plan::test {
namespace {

using Cells = std::vector<std::string>;

Cells cells_of(std::string_view line) {
    line.remove_prefix(1);
    if (line.ends_with('|')) line.remove_suffix(1);
    Cells cells;
    boost::algorithm::split(cells, line, [](char c) { return c == '|'; });
    for (auto& cell : cells) cell = core::trimmed(cell);
    return cells;
}

std::string line_of(const Cells& cells) { return boost::algorithm::join(cells, " | ") + "\n"; }

std::string days_of(const std::optional<core::Period>& period, const std::string& text) {
    if (!period) return text + " ?";
    const auto from = core::iso_date(period->from);
    return period->from == period->to ? from : from + " – " + core::iso_date(period->to);
}

std::string findings_in(const PlanCase& plan_case, const core::Plan& plan) {
    std::string lines;
    for (const auto& finding : core::check_plan(plan, plan_case.document, plan_case.occasion, today)) {
        constexpr std::array weights = {"hint", "warning", "error"};
        lines += line_of({finding.rule, weights.at(static_cast<std::size_t>(finding.severity)),
                          text_at(plan_case.document, finding.place)});
    }
    return lines;
}

std::string amount_of(const core::CostItem& cost) { return cost.cents ? std::to_string(*cost.cents) : "?"; }

} // namespace

core::Document document_of(std::string_view text) {
    core::Document document;
    std::istringstream lines{std::string(text)};
    core::Table* table = nullptr;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('|')) {
            if (table == nullptr) table = &std::get<core::Table>(document.blocks.emplace_back(core::Table{}));
            table->rows.push_back(cells_of(line));
            continue;
        }
        table = nullptr;
        if (line.starts_with("## ")) document.blocks.emplace_back(heading(line.substr(3), 2));
        else if (line.starts_with("# ")) document.blocks.emplace_back(heading(line.substr(2)));
        else if (!line.empty()) document.blocks.emplace_back(body(line));
    }
    return document;
}

PlanCase read_case(const std::string& path) {
    PlanCase result;
    std::istringstream lines(file_text(path));
    std::string text;
    std::string* part = &text;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("=== ")) part = &result.expected[line.substr(4)];
        else if (line.starts_with("profile: ")) result.profile = line.substr(9);
        else if (line == "when: sending") result.occasion = core::Occasion::sending;
        else if (part == &text || !line.empty()) *part += line + "\n";
    }
    result.document = document_of(text);
    if (result.profile == "unknown") return result; // a document that nothing is known of
    result.document.properties["PlanProfile"] = result.profile;
    result.document.properties["PlanSchoolYear"] = "2026-2027";
    return result;
}

std::string seen_in(const PlanCase& plan_case, const std::string& what) {
    const auto plan = read(plan_case.document);
    if (what == "findings") return findings_in(plan_case, plan);
    std::string lines;
    if (what == "plan") {
        const auto year = plan.school_year ? plan.school_year->label() : "no school year";
        lines += line_of({plan.plan_template->profile, year});
    } else if (what == "chapters") {
        for (const auto& chapter : plan.chapters)
            lines += line_of({chapter.entry != nullptr ? chapter.entry->id : "-", chapter.title.text});
    } else if (what == "not understood") {
        for (const auto& part : plan.not_understood) lines += line_of({part.text.text});
    } else if (what == "goals")
        for (const auto& goal : plan.goals) lines += line_of({goal.title.text});
    else if (what == "activities")
        for (const auto& each : plan.activities)
            lines += line_of({each.goal, each.target_group, each.level, each.activity.text});
    else if (what == "agenda")
        for (const auto& each : plan.agenda)
            lines += line_of({days_of(each.period, each.date.text), each.activity.text, each.target_group,
                              each.match ? plan.activities.at(*each.match).activity.text : "-"});
    else if (what == "costs")
        for (const auto& each : plan.costs)
            lines +=
                line_of({each.activity, each.category, each.payer, amount_of(each), days_of(each.period, each.date)});
    else if (what == "consultations")
        for (const auto& each : plan.consultations)
            lines += line_of({each.body, each.kind, days_of(each.period, each.date), each.outcome});
    else FAIL("nobody knows what " << what << " are");
    return lines;
}

} // namespace plan::test
