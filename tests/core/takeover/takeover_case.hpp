// Documents of another make, written as text, and what becomes of them in a plan.
#pragma once

#include "core/takeover/takeover.hpp"
#include "tests/core/plan_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plan::test {

/// A text of document_of, in which "### " is a heading as well and "- " an item of a list, as something to take over.
core::Source source_of(std::string_view text);

core::Proposal propose(const core::Source& source, std::string_view profile = "vl",
                       const core::EarlierChoices& earlier = {});

/// The part whose first words these are; fails the test when there is none.
core::PartProposal& part_of(core::Proposal& proposal, std::string_view text);

/// For each part its first words and where it goes: "Doelen = goals" is sure, "Koers ~ vision" is likely, and
/// "Varia ? appendix" is none of these.
std::vector<std::string> seen_in(const core::Proposal& proposal);

/// With the school year of the tests, where the document says none.
core::Takeover take_over(const core::Source& source, const core::Proposal& proposal);

/// What stands below a heading of a chapter: "# heading", "## goal or section", "| cell | cell |" for rows of tables,
/// "= text" for a block that is copied, and texts without any sign.
std::string seen_in(const core::Takeover& takeover, const core::Source& source, std::string_view chapter_title);
std::string seen_in(const std::vector<core::TakenElement>& elements, const core::Source& source);

/// Words of the source's texts, but for parts that are left out, that stand nowhere in the plan besides its examples.
std::vector<std::string> lost_words(const core::Source& source, const core::Proposal& proposal,
                                    const core::Takeover& takeover);
std::vector<std::string> lost_words(const core::Source& source, const core::Proposal& proposal,
                                    const core::Additions& additions);

} // namespace plan::test
