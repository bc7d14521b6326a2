// What a test of a rule does again and again: change one thing in a new plan and see what the checker says of it.
#pragma once

#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/document/document.hpp"
#include "core/plan/plan.hpp"
#include "tests/core/example_plan.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::test {

inline constexpr auto sending = core::Occasion::sending;

// Titles of chapters.
inline constexpr auto goals_title = "Doelen professionalisering";
inline constexpr auto involvement_title = "Betrokkenheid en goedkeuring"; ///< vl

/// What the rule finds in a changed plan and not in the untouched new plan.
std::vector<core::Finding> new_findings(const core::Document& changed, std::string_view rule,
                                        std::string_view profile = "vl",
                                        core::Occasion occasion = core::Occasion::writing);

/// The one thing that is wrong with a changed plan and not with the untouched one. Fails the test when the rule finds
/// more or less than that, when any other rule has something to say too, when the severity is not the template's, or
/// when the id changes as a paragraph or a row comes above it.
core::Finding only_new_finding(const core::Document& changed, std::string_view rule, std::string_view profile = "vl",
                               core::Occasion occasion = core::Occasion::writing);

/// The document with a paragraph of the school's own inserted before a block.
core::Document with_paragraph_before(core::Document document, std::size_t block);

/// A cell of the first table that has `table_column` in its header; row 1 is the first below the header.
std::string& cell(core::Document& document, std::string_view table_column, std::size_t row, std::string_view column);

/// The first paragraph that starts with this text; fails the test when there is none.
core::Paragraph& paragraph_starting(core::Document& document, std::string_view text);

/// What the cover's table of facts says behind a label; fails the test when it has no such line.
std::string& fact(core::Document& document, std::string_view label);
/// Takes the cover's table of facts out.
void remove_facts(core::Document& document);
/// Puts a line of text in the place of the cover's table of facts.
void replace_facts(core::Document& document, const std::string& line);

/// Makes a sub-heading, as goals are, of the paragraph with exactly this text.
void make_sub_heading(core::Document& document, std::string_view text);
/// Puts a paragraph or table in front of a block.
void insert_before(core::Document& document, std::size_t block, core::Block inserted);

/// Puts these paragraphs in the place of all that a chapter says; sub-headings, guidance and tables go too.
void say_only(core::Document& document, std::string_view chapter, const std::vector<std::string>& paragraphs);

/// The index of the first block that is this heading; fails the test when there is none.
std::size_t block_of_heading(const core::Document& document, std::string_view title);
core::Paragraph& title_of_chapter(core::Document& document, std::string_view title);

} // namespace plan::test
