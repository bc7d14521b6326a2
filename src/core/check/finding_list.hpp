// The findings of a plan in the order of the document, each with a name of its own.
#pragma once

#include "core/check/finding.hpp"
#include "core/check/rule.hpp"
#include "core/document/document.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace plan::core {

class FindingList {
public:
    /// What all rules found, rule by rule in their order.
    void assign(std::vector<Finding> findings, const Document& document);
    /// What a rule finds now, wherever it stands. Costs as much as there are findings.
    void replace_rule(const Rule& rule, const std::vector<Finding>& findings, const Document& document);
    /// What checks of a stretch find in it now, rule by rule. Costs as much as it finds and found there, but for one
    /// that has the same name as others elsewhere.
    void replace_stretch(const Stretch& stretch, std::vector<Finding> findings, const Document& document);

    [[nodiscard]] const std::vector<Finding>& all() const& { return findings_; }
    [[nodiscard]] std::vector<Finding> all() && { return std::move(findings_); }

private:
    void name_all(const Document& document);

    std::vector<Finding> findings_;
    std::unordered_map<std::string, int> names_; ///< how many have one, but for their numbers
};

} // namespace plan::core
