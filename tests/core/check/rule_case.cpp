#include "tests/core/check/rule_case.hpp"
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <utility>

namespace plan::test {
namespace {

using Findings = std::vector<core::Finding>;

Findings all_findings(const core::Document& document, core::Occasion occasion) {
    return core::check_plan(read(document), document, occasion, today);
}

/// The findings of the untouched plan.
const Findings& findings_before(std::string_view profile, core::Occasion occasion) {
    static std::map<std::pair<std::string, core::Occasion>, Findings> known;
    const auto [place, is_new] = known.try_emplace({std::string(profile), occasion});
    if (is_new) place->second = all_findings(new_plan(profile), occasion);
    return place->second;
}

/// The findings of a changed plan without those of the untouched one.
Findings added_findings(const core::Document& changed, std::string_view profile, core::Occasion occasion) {
    const auto& before = findings_before(profile, occasion);
    auto after = all_findings(changed, occasion);
    std::erase_if(after, [&before](const auto& finding) {
        return std::ranges::find(before, finding.id, &core::Finding::id) != before.end();
    });
    return after;
}

void check_id_stays(const core::Document& changed, const core::Finding& finding, core::Occasion occasion) {
    for (const std::size_t block : {std::size_t{0}, finding.place.block}) {
        const auto moved = with_paragraph_before(changed, block);
        const auto findings = all_findings(moved, occasion);
        const auto found = std::ranges::find(findings, finding.id, &core::Finding::id);
        INFO("paragraph inserted before block " << block);
        REQUIRE(found != findings.end());
        CHECK(found->rule == finding.rule);
        CHECK(found->place.block == finding.place.block + 1);
        CHECK(text_at(moved, found->place) == text_at(changed, finding.place));
    }
}

/// The document with a blank row inserted above a cell.
core::Document with_row_above(core::Document document, const core::Place& place) {
    auto& table = std::get<core::Table>(document.blocks.at(place.block));
    const auto row = table.rows.begin() + static_cast<std::ptrdiff_t>(place.cell->row);
    table.rows.insert(row, std::vector<std::string>(row->size()));
    for (auto& covered : table.covered)
        if (covered.row >= place.cell->row) ++covered.row;
    for (auto& mark : document.marks)
        if (mark.place.block == place.block && mark.place.cell && mark.place.cell->row >= place.cell->row)
            ++mark.place.cell->row;
    for (auto& mark : document.fingerprint_marks)
        if (mark.place.block == place.block && mark.place.cell && mark.place.cell->row >= place.cell->row)
            ++mark.place.cell->row;
    return document;
}

/// In the body of a table; the title row stays on top.
void check_id_stays_below_a_new_row(const core::Document& changed, const core::Finding& finding,
                                    core::Occasion occasion) {
    if (!finding.place.cell || finding.place.cell->row < 2) return;
    const auto moved = with_row_above(changed, finding.place);
    const auto findings = all_findings(moved, occasion);
    const auto found = std::ranges::find(findings, finding.id, &core::Finding::id);
    INFO("row inserted above row " << finding.place.cell->row);
    REQUIRE(found != findings.end());
    CHECK(found->place.cell == core::CellIndex{finding.place.cell->row + 1, finding.place.cell->column});
    CHECK(text_at(moved, found->place) == text_at(changed, finding.place));
}

/// The first table, before any chapter.
std::size_t block_of_facts(const core::Document& document) {
    const auto found = std::ranges::find_if(document.blocks, [](const core::Block& block) {
        const auto* paragraph = std::get_if<core::Paragraph>(&block);
        return paragraph == nullptr || paragraph->outline_level > 0;
    });
    REQUIRE(found != document.blocks.end());
    REQUIRE(std::holds_alternative<core::Table>(*found));
    return static_cast<std::size_t>(found - document.blocks.begin());
}

} // namespace

Findings new_findings(const core::Document& changed, std::string_view rule, std::string_view profile,
                      core::Occasion occasion) {
    auto added = added_findings(changed, profile, occasion);
    std::erase_if(added, [rule](const auto& finding) { return finding.rule != rule; });
    return added;
}

core::Finding only_new_finding(const core::Document& changed, std::string_view rule, std::string_view profile,
                               core::Occasion occasion) {
    const auto added = added_findings(changed, profile, occasion);
    for (const auto& finding : added) UNSCOPED_INFO(finding.id << " about " << finding.subject);
    REQUIRE(added.size() == 1);
    const auto& finding = added.front();
    CHECK(finding.rule == rule);
    CHECK(finding.severity == bundled_template(profile).severities.find(rule)->second);
    check_id_stays(changed, finding, occasion);
    check_id_stays_below_a_new_row(changed, finding, occasion);
    return finding;
}

core::Document with_paragraph_before(core::Document document, std::size_t block) {
    const core::Paragraph own{"Deze alinea schreef de school zelf.", "Text body", 0, false};
    document.blocks.emplace(document.blocks.begin() + static_cast<std::ptrdiff_t>(block), own);
    for (auto& reference : document.broken_references)
        if (reference.place.block >= block) ++reference.place.block;
    for (auto& part : document.unread)
        if (part.place.block >= block) ++part.place.block;
    for (auto& mark : document.marks)
        if (mark.place.block >= block) ++mark.place.block;
    for (auto& mark : document.fingerprint_marks)
        if (mark.place.block >= block) ++mark.place.block;
    return document;
}

std::string& cell(core::Document& document, std::string_view table_column, std::size_t row, std::string_view column) {
    auto& table = table_with_column(document, table_column);
    const auto& header = table.rows.front();
    const auto found = std::ranges::find(header, core::match_key(column), core::match_key);
    REQUIRE(found != header.end());
    return table.rows.at(row).at(static_cast<std::size_t>(found - header.begin()));
}

core::Paragraph& paragraph_starting(core::Document& document, std::string_view text) {
    const auto found = std::ranges::find_if(document.blocks, [text](const core::Block& block) {
        const auto* candidate = std::get_if<core::Paragraph>(&block);
        return candidate != nullptr && candidate->text.starts_with(text);
    });
    REQUIRE(found != document.blocks.end());
    return std::get<core::Paragraph>(*found);
}

std::string& fact(core::Document& document, std::string_view label) {
    auto& rows = std::get<core::Table>(document.blocks.at(block_of_facts(document))).rows;
    const auto found = std::ranges::find(rows, label, [](const auto& row) { return std::string_view(row.front()); });
    REQUIRE(found != rows.end());
    return found->at(1);
}

void remove_facts(core::Document& document) {
    document.blocks.erase(document.blocks.begin() + static_cast<std::ptrdiff_t>(block_of_facts(document)));
}

void replace_facts(core::Document& document, const std::string& line) {
    document.blocks.at(block_of_facts(document)) = core::Paragraph{line, "Subtitle", 0, false};
}

void make_sub_heading(core::Document& document, std::string_view text) { paragraph(document, text).outline_level = 2; }

void insert_before(core::Document& document, std::size_t block, core::Block inserted) {
    document.blocks.insert(document.blocks.begin() + static_cast<std::ptrdiff_t>(block), std::move(inserted));
}

void say_only(core::Document& document, std::string_view chapter, const std::vector<std::string>& paragraphs) {
    const auto is_chapter = [](const core::Block& block) {
        const auto* candidate = std::get_if<core::Paragraph>(&block);
        return candidate != nullptr && candidate->outline_level == 1;
    };
    const auto first = document.blocks.begin() + static_cast<std::ptrdiff_t>(block_of_heading(document, chapter)) + 1;
    auto at = document.blocks.erase(first, std::find_if(first, document.blocks.end(), is_chapter));
    for (const auto& text : paragraphs)
        at = document.blocks.insert(at, core::Paragraph{text, "Text body", 0, false}) + 1;
}

std::size_t block_of_heading(const core::Document& document, std::string_view title) {
    const auto found = std::ranges::find_if(document.blocks, [title](const core::Block& block) {
        const auto* candidate = std::get_if<core::Paragraph>(&block);
        return candidate != nullptr && candidate->outline_level > 0 && candidate->text == title;
    });
    REQUIRE(found != document.blocks.end());
    return static_cast<std::size_t>(found - document.blocks.begin());
}

core::Paragraph& title_of_chapter(core::Document& document, std::string_view title) {
    return std::get<core::Paragraph>(document.blocks.at(block_of_heading(document, title)));
}

} // namespace plan::test
