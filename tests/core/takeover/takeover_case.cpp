#include "tests/core/takeover/takeover_case.hpp"
#include "core/document/document.hpp"
#include "core/text/chapter_number.hpp"
#include "core/text/characters.hpp"
#include "core/text/words.hpp"
#include "tests/core/example_plan.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

namespace plan::test {
namespace {

std::string line_of_cells(const std::vector<std::string>& cells) {
    std::string line = "|";
    for (const auto& cell : cells) line += (cell.empty() ? "" : " ") + cell + " |";
    return line + "\n";
}

std::string said_by(const core::TextElement& text) {
    using core::Role;
    const std::map<Role, std::string> signs{{Role::chapter_heading, "# "},  {Role::section_heading, "## "},
                                            {Role::goal_heading, "## "},    {Role::sub_heading, "### "},
                                            {Role::guidance, "(guidance)"}, {Role::list_item, "- "}};
    const auto sign = signs.find(text.role);
    if (text.role == Role::guidance) return "(guidance)\n";
    return (sign == signs.end() ? "" : sign->second) + text.text + (text.example ? " (example)" : "") + "\n";
}

std::string said_by(const core::TableElement& table) {
    std::string lines = "[" + table.table->id + "]\n";
    for (const auto& row : table.rows) lines += line_of_cells(row);
    return lines;
}

std::string said_by(const core::CopiedBlocks& blocks, const core::Source& source) {
    std::string lines;
    for (auto block = blocks.first; block < blocks.end; ++block) {
        if (const auto* paragraph = std::get_if<core::Paragraph>(&source.document.blocks.at(block)))
            lines += "= " + paragraph->text + "\n";
        else
            for (const auto& row : std::get<core::Table>(source.document.blocks.at(block)).rows)
                lines += "= " + line_of_cells(row);
    }
    return lines;
}

std::string said_by(const core::TakenElement& element, const core::Source& source) {
    if (const auto* text = std::get_if<core::TextElement>(&element)) return said_by(*text);
    if (const auto* table = std::get_if<core::TableElement>(&element)) return said_by(*table);
    return said_by(std::get<core::CopiedBlocks>(element), source);
}

bool is_chapter_heading(const core::TakenElement& element) {
    const auto* text = std::get_if<core::TextElement>(&element);
    return text != nullptr && text->role == core::Role::chapter_heading;
}

/// Without the number of a heading or an item, and those of goals inside a sentence: they may get others.
std::vector<std::string> words_to_keep(const core::PartProposal& part, const std::string& text,
                                       const core::Template& plan_template) {
    using Kind = core::SourcePart::Kind;
    const bool has_number = part.part.kind == Kind::heading || part.part.kind == Kind::list;
    auto result = core::words(has_number ? core::without_number(text, plan_template.chapter_words) : text);
    if (part.to == core::target::goals)
        std::erase_if(result, [](const std::string& word) { return word.size() == 1 && core::is_digit(word.front()); });
    return result;
}

/// Collects what a plan says besides its examples.
class Said {
public:
    void add(const std::string& text) {
        for (auto& word : core::words(text)) words_.insert(std::move(word));
    }

    void add(const std::vector<core::TakenElement>& elements, const core::Source& source) {
        for (const auto& element : elements) {
            const auto* text = std::get_if<core::TextElement>(&element);
            if (text != nullptr && (text->example || text->role == core::Role::guidance)) continue;
            if (const auto* table = std::get_if<core::TableElement>(&element))
                for (const auto& column : table->table->columns) add(column.title);
            add(said_by(element, source));
        }
    }

    void add_cover(const core::Takeover& takeover, const core::Template& plan_template) {
        for (const auto& [label, value] : takeover.own_facts) add(label), add(value);
        for (const auto& fact : plan_template.facts)
            add(fact.label), add(core::fill_in(fact.value, plan_template, takeover.settings));
        for (const auto& line : {plan_template.title, plan_template.subtitle})
            add(core::fill_in(line, plan_template, takeover.settings));
    }

    [[nodiscard]] std::vector<std::string> missing_of(const core::Source& source,
                                                      const core::Proposal& proposal) const {
        std::vector<std::string> missing;
        for (const auto& part : proposal.parts) {
            if (part.to == core::target::leave_out) continue;
            for (auto block = part.part.first_block; block < part.part.end_block; ++block)
                core::each_text_of_block(source.document, block, [&](const std::string& text, const core::Place&) {
                    for (auto& word : words_to_keep(part, text, *proposal.plan_template))
                        if (!words_.contains(word)) missing.push_back(std::move(word));
                });
        }
        return missing;
    }

private:
    std::set<std::string> words_;
};

} // namespace

core::Source source_of(std::string_view text) {
    constexpr std::string_view third_level = "### ";
    constexpr std::string_view bullet = "- ";
    core::Source source{document_of(text), {}};
    for (auto& block : source.document.blocks) {
        auto* paragraph = std::get_if<core::Paragraph>(&block);
        if (paragraph == nullptr || paragraph->outline_level > 0) continue;
        if (paragraph->text.starts_with(third_level))
            *paragraph = heading(paragraph->text.substr(third_level.size()), 3);
        if (!paragraph->text.starts_with(bullet)) continue;
        paragraph->text.erase(0, bullet.size());
        paragraph->list_item = true;
    }
    return source;
}

core::Proposal propose(const core::Source& source, std::string_view profile, const core::EarlierChoices& earlier) {
    return core::propose(source, bundled_templates(), earlier, profile);
}

core::PartProposal& part_of(core::Proposal& proposal, std::string_view text) {
    const auto found = std::ranges::find_if(
        proposal.parts, [text](const core::PartProposal& each) { return each.part.text.starts_with(text); });
    INFO("part: " << text);
    REQUIRE(found != proposal.parts.end());
    return *found;
}

std::vector<std::string> seen_in(const core::Proposal& proposal) {
    const std::map<core::Sureness, std::string> signs{
        {core::Sureness::yes, " = "}, {core::Sureness::likely, " ~ "}, {core::Sureness::no, " ? "}};
    std::vector<std::string> lines;
    for (const auto& part : proposal.parts) lines.push_back(part.part.text + signs.at(part.sure) + part.to);
    return lines;
}

core::Takeover take_over(const core::Source& source, const core::Proposal& proposal) {
    auto settings = proposal.said;
    settings.organisation = proposal.organisation;
    settings.school_year = proposal.school_year ? proposal.school_year : example_settings().school_year;
    return core::take_over(source, proposal, settings);
}

std::string seen_in(const std::vector<core::TakenElement>& elements, const core::Source& source) {
    std::string lines;
    for (const auto& element : elements) lines += said_by(element, source);
    return lines;
}

std::string seen_in(const core::Takeover& takeover, const core::Source& source, std::string_view chapter_title) {
    std::string lines;
    bool is_wanted = false;
    for (const auto& element : takeover.chapters) {
        if (is_chapter_heading(element)) is_wanted = std::get<core::TextElement>(element).text == chapter_title;
        if (is_wanted) lines += said_by(element, source);
    }
    return lines;
}

std::vector<std::string> lost_words(const core::Source& source, const core::Proposal& proposal,
                                    const core::Takeover& takeover) {
    Said said;
    said.add_cover(takeover, *proposal.plan_template);
    said.add(takeover.chapters, source);
    return said.missing_of(source, proposal);
}

std::vector<std::string> lost_words(const core::Source& source, const core::Proposal& proposal,
                                    const core::Additions& additions) {
    Said said;
    for (const auto& chapter : proposal.plan_template->chapters) said.add(chapter.title); // they stand in the plan
    for (const auto& chapter : additions.chapters) said.add(chapter.elements, source);
    return said.missing_of(source, proposal);
}

} // namespace plan::test
