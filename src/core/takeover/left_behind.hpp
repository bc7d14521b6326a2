// What a plan that takes over a document would lose: words of the document that stand nowhere in it.
#pragma once

#include "core/takeover/proposal.hpp"
#include "core/takeover/takeover.hpp"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plan::core {

/// All that a plan says, in words.
class SaidWords {
public:
    void add(std::string_view text);
    /// What is written anew in it; what is copied speaks for itself.
    void add(const TakenElement& element);
    /// Whether it says this; each time that it says something counts for one text.
    bool take(std::string_view text);

private:
    std::string words_ = " ";
    std::unordered_map<std::string, std::size_t> left_; ///< of each word
};

/// Lines of the parts that were written anew, and texts beside them, that are not said; those of one row on one line.
/// @param whole  blocks with all that stands in and at them in the plan
std::vector<std::string> left_behind(const Source& source, const Proposal& proposal, SaidWords said,
                                     const std::set<std::size_t>& whole);

} // namespace plan::core
