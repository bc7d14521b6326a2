// The nodes of a tree control, each with the line that it shows.
#pragma once

#include "ui/common/tree.hpp"

#include <algorithm>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <string>
#include <vector>

namespace plan::ui {

using AnyNode = css::uno::Reference<css::awt::tree::XTreeNode>;

struct Node {
    TreeLine line; ///< without its lines
    css::uno::Reference<css::awt::tree::XMutableTreeNode> node;
    [[nodiscard]] AnyNode any() const { return node.get(); }
    std::vector<Node> nodes;
};

/// Whether a line stands at the same place before and after it is renewed.
bool stays(const Node& before, const TreeLine& after, const std::string& key);

/// Calls seen(node, depth) of all, from top to bottom, until it says true.
template <typename Seen>
bool walk(Node& node, int depth, const Seen& seen) {
    return seen(node, depth) ||
           std::ranges::any_of(node.nodes, [&](Node& below) { return walk(below, depth + 1, seen); });
}

} // namespace plan::ui
