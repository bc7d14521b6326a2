#include "core/takeover/takeover.hpp"

#include "core/takeover/part_taking.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <iterator>

namespace plan::core {
namespace {

/// Label and value of the parts that go to the cover, where the template has no line for them.
std::vector<std::pair<std::string, std::string>> own_facts(const Source& source, const Proposal& proposal) {
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& part : proposal.parts) {
        if (part.to != target::cover || part.part.kind != SourcePart::Kind::table) continue;
        for (const auto& row : std::get<Table>(source.document.blocks[part.part.end_block - 1]).rows) {
            if (row.size() != 2 || trimmed(row[0]).empty() || trimmed(row[1]).empty()) continue;
            const auto key = match_key(row[0]);
            const auto& facts = proposal.plan_template->facts;
            if (std::ranges::none_of(facts, [&key](const Fact& fact) { return contains(fact.keys, key); }))
                result.emplace_back(trimmed(row[0]), on_one_line(row[1]));
        }
    }
    return result;
}

bool is_frame(const Element& element) {
    const auto* text = std::get_if<TextElement>(&element);
    return text != nullptr && (text->role == Role::chapter_heading || text->role == Role::guidance);
}

/// Heading and guidance of a chapter, the table of the means, which each plan has, and what was taken over.
std::vector<TakenElement> filled_chapter(const Chapter& chapter, std::vector<TakenElement> taken,
                                         const Template& plan_template, const PlanSettings& settings) {
    std::vector<TakenElement> result;
    const auto has = [&taken](const TableTemplate* table) {
        return std::ranges::any_of(taken, [table](const TakenElement& element) {
            const auto* other = std::get_if<TableElement>(&element);
            return other != nullptr && other->table == table;
        });
    };
    const auto composed = compose_chapter(chapter, plan_template, settings);
    auto at = composed.begin();
    for (; at != composed.end() && is_frame(*at); ++at) result.emplace_back(std::get<TextElement>(*at));
    for (; at != composed.end(); ++at)
        if (const auto* table = std::get_if<TableElement>(&*at);
            table != nullptr && table->table->role == role::table::means && !has(table->table))
            result.emplace_back(*table);
    std::ranges::move(taken, std::back_inserter(result));
    return result;
}

void add_cover(SaidWords& said, const Template& plan_template, const PlanSettings& settings) {
    for (const auto& text : {plan_template.title, plan_template.subtitle, std::string("{organisation}")})
        said.add(fill_in(text, plan_template, settings));
    for (const auto& fact : plan_template.facts) {
        said.add(fact.label);
        said.add(fill_in(fact.value, plan_template, settings));
    }
}

} // namespace

Takeover take_over(const Source& source, const Proposal& proposal, PlanSettings settings) {
    Takeover result;
    const auto& plan_template = *proposal.plan_template;
    result.own_facts = own_facts(source, proposal);
    SaidWords said;
    add_cover(said, plan_template, settings);
    for (const auto& [label, value] : result.own_facts) said.add(label), said.add(value);
    auto parts = take_parts(source, proposal, settings.school_year, result.tables, std::move(said), false);
    for (const auto& chapter : plan_template.chapters) {
        std::vector<TakenElement> elements;
        if (const auto taken = parts.chapters.find(&chapter); taken != parts.chapters.end())
            elements = filled_chapter(chapter, std::move(taken->second), plan_template, settings);
        else if (!chapter.optional)
            for (auto& element : compose_chapter(chapter, plan_template, settings))
                std::visit([&elements](auto& each) { elements.emplace_back(std::move(each)); }, element);
        std::ranges::move(elements, std::back_inserter(result.chapters));
    }
    std::ranges::move(parts.appendix, std::back_inserter(result.chapters));
    result.settings = std::move(settings);
    result.counts = parts.counts;
    return result;
}

Additions add_to_plan(const Source& source, const Proposal& proposal, bool has_appendix) {
    Additions result;
    auto parts = take_parts(source, proposal, proposal.school_year, result.tables, {}, has_appendix);
    for (const auto& chapter : proposal.plan_template->chapters)
        if (const auto taken = parts.chapters.find(&chapter); taken != parts.chapters.end())
            result.chapters.push_back({&chapter, std::move(taken->second)});
    if (!parts.appendix.empty()) result.chapters.push_back({nullptr, std::move(parts.appendix)});
    result.counts = parts.counts;
    return result;
}

} // namespace plan::core
