#include "ui/common/tree_nodes.hpp"

namespace plan::ui {
namespace {

const std::string& key_of(const Node& node) { return node.line.key; }
const std::string& key_of(const TreeLine& line) { return line.key; }
const std::vector<Node>& below(const Node& node) { return node.nodes; }
const std::vector<TreeLine>& below(const TreeLine& line) { return line.lines; }

/// The way to a line, by the number of each branch.
/// @return false: it is not there
template <typename Line>
bool way_to(const Line& line, const std::string& key, std::vector<std::size_t>& way) {
    if (key_of(line) == key) return true;
    for (std::size_t at = 0; at < below(line).size(); ++at) {
        way.push_back(at);
        if (way_to(below(line)[at], key, way)) return true;
        way.pop_back();
    }
    return false;
}

} // namespace

bool stays(const Node& before, const TreeLine& after, const std::string& key) {
    std::vector<std::size_t> old_way;
    std::vector<std::size_t> new_way;
    return way_to(before, key, old_way) && way_to(after, key, new_way) && old_way == new_way;
}

} // namespace plan::ui
