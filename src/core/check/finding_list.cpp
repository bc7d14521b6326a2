#include "core/check/finding_list.hpp"

#include "core/check/rule_list.hpp"
#include "core/text/matching_key.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace plan::core {
namespace {

/// Findings of one place stay in the order that they come in.
void sort_by_place(std::vector<Finding>& findings) {
    std::vector<std::pair<decltype(reading_order({})), std::size_t>> order;
    order.reserve(findings.size());
    for (const auto& finding : findings) order.emplace_back(reading_order(finding.place), order.size());
    std::ranges::sort(order);
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const auto& [position, at] : order) sorted.push_back(std::move(findings[at]));
    findings = std::move(sorted);
}

std::size_t number_of_rule(std::string_view id) {
    static const auto numbers = [] {
        std::unordered_map<std::string_view, std::size_t> result;
        for (const auto* rule : all_rules()) result.emplace(rule->id, result.size());
        return result;
    }();
    return numbers.find(id)->second;
}

/// In the order that checking everything gives.
void sort_again(std::vector<Finding>& findings) {
    std::ranges::stable_sort(findings, {}, [](const Finding& finding) { return number_of_rule(finding.rule); });
    sort_by_place(findings);
}

/// It says rule, chapter and text, so it stays the same when something else moves.
std::string name_of(const Finding& finding) {
    return finding.rule + ":" + finding.chapter + ":" + fingerprint_text(finding.subject);
}

void give_name(Finding& finding, std::string&& name, int number) {
    finding.id = std::move(name);
    if (number > 0) finding.id += ":" + std::to_string(number);
}

void note_reason(Finding& finding, const Document& document) {
    finding.ignored.reset();
    if (document.ignored.empty() || !find_rule(finding.rule)->may_be_left) return; // comments of before that is so
    if (const auto reason = document.ignored.find(finding.id); reason != document.ignored.end())
        finding.ignored = reason->second;
}

/// @param names  how many have one already
void name(std::span<Finding> findings, std::unordered_map<std::string, int>& names, const Document& document) {
    for (auto& finding : findings) {
        auto own = name_of(finding);
        const int number = names[own]++;
        give_name(finding, std::move(own), number);
        note_reason(finding, document);
    }
}

bool is_same(const Finding& one, Finding other) {
    other.id = one.id;
    other.ignored = one.ignored;
    return one == other;
}

bool is_of_stretch_check(const Finding& finding) {
    return std::holds_alternative<StretchCheck>(find_rule(finding.rule)->run);
}

} // namespace

void FindingList::assign(std::vector<Finding> findings, const Document& document) {
    findings_ = std::move(findings);
    sort_by_place(findings_);
    name_all(document);
}

void FindingList::replace_rule(const Rule& rule, const std::vector<Finding>& findings, const Document& document) {
    std::erase_if(findings_, [&rule](const Finding& finding) { return finding.rule == rule.id; });
    findings_.insert(findings_.end(), findings.begin(), findings.end());
    sort_again(findings_);
    name_all(document);
}

void FindingList::replace_stretch(const Stretch& stretch, std::vector<Finding> findings, const Document& document) {
    const auto block_of = [](const Finding& finding) { return finding.place.block; };
    const auto first = std::ranges::lower_bound(findings_, stretch.first, {}, block_of);
    const auto end = std::ranges::lower_bound(first, findings_.end(), stretch.end, {}, block_of);
    for (auto known = first; known != end; ++known)
        if (!stretch.holds(known->place) || !is_of_stretch_check(*known)) findings.push_back(*known);
    sort_again(findings);
    if (std::ranges::equal(first, end, findings.begin(), findings.end(), is_same)) return;
    std::unordered_map<std::string, int> here;
    for (auto known = first; known != end; ++known) {
        auto name = name_of(*known);
        --names_[name];
        here.try_emplace(std::move(name), 0);
    }
    for (const auto& finding : findings) {
        auto name = name_of(finding);
        ++names_[name];
        ++here[std::move(name)];
    }
    const bool is_elsewhere =
        std::ranges::any_of(here, [this](const auto& each) { return names_[each.first] != each.second; });
    const auto at = static_cast<std::size_t>(first - findings_.begin());
    const auto count = findings.size();
    const auto common = std::min<std::ptrdiff_t>(end - first, std::ssize(findings));
    std::move(findings.begin(), findings.begin() + common, first);
    if (first + common != end) findings_.erase(first + common, end);
    else findings_.insert(end, std::move_iterator(findings.begin() + common), std::move_iterator(findings.end()));
    if (is_elsewhere) return name_all(document);
    std::unordered_map<std::string, int> none;
    name(std::span(findings_).subspan(at, count), none, document);
}

void FindingList::name_all(const Document& document) {
    names_.clear();
    name(findings_, names_, document);
}

} // namespace plan::core
