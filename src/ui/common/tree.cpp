#include "ui/common/tree.hpp"

#include "ui/common/text_width.hpp"
#include "ui/common/tree_nodes.hpp"
#include "uno/implements.hpp"
#include "uno/no_throw.hpp"
#include "uno/posted_call.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/MouseButton.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/tree/ExpandVetoException.hpp>
#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/view/SelectionType.hpp>
#include <com/sun/star/view/XMultiSelectionSupplier.hpp>
#include <rtl/ref.hxx>
#include <set>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr int indent = 20; // pixels, as the office draws each level

} // namespace

class Tree::Lines : public std::enable_shared_from_this<Tree::Lines> {
public:
    void connect(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XControl>& control,
                 const rtl::OUString& dialogs, std::function<void()> chosen, std::function<void()> activated);
    void show(const TreeLine& root);
    void fit();
    [[nodiscard]] TreeLine chosen_line() const; ///< without its lines; without a key: none
    void choose(const std::string& key);
    [[nodiscard]] int row_height() const { return row_height_; }

private:
    class Listener;
    /// Until what it gives goes, no person chooses.
    [[nodiscard]] std::shared_ptr<void> choose_silently() {
        const bool before = std::exchange(is_choosing_, true);
        return {nullptr, [this, before](void*) { is_choosing_ = before; }};
    }

    void begin(const TreeLine& root);
    [[nodiscard]] std::set<std::string> branches();
    [[nodiscard]] std::set<std::string> open_branches();
    void add_node(Node& parent, const TreeLine& line, int depth, const TextWidth& text);
    void renew(Node& node, const TreeLine& line, int depth);
    [[nodiscard]] std::pair<Node*, int> find(const AnyNode& node);
    [[nodiscard]] Node* find(const std::string& key);
    [[nodiscard]] AnyNode chosen_node() const;
    [[nodiscard]] int seen_lines(const Node& node) const;
    [[nodiscard]] rtl::OUString shortened(const TreeLine& line, int depth, const TextWidth& text) const;

    Reference<css::uno::XComponentContext> context_;
    Reference<css::awt::XControl> control_;
    Reference<css::awt::tree::XTreeControl> tree_;
    Reference<css::awt::tree::XMutableTreeDataModel> model_;
    std::function<void()> chosen_;
    std::function<void()> activated_;
    Icons icons_;
    Node root_;
    int row_height_ = 0;
    bool is_choosing_ = false; ///< we do, and no person
    int width_ = 0;            ///< that the texts were shortened to
};

/// What the control tells. It may live a little longer than the panel.
class Tree::Lines::Listener
    : public uno::Implements<css::view::XSelectionChangeListener, css::awt::tree::XTreeExpansionListener,
                             css::awt::XMouseListener, css::awt::XKeyListener> {
public:
    explicit Listener(const std::shared_ptr<Lines>& lines) : lines_(lines) {}

    void SAL_CALL selectionChanged(const css::lang::EventObject&) override {
        with([](Lines& lines) {
            if (!lines.is_choosing_) post(lines, &Lines::chosen_);
        });
    }
    void SAL_CALL requestChildNodes(const css::awt::tree::TreeExpansionEvent&) override {}
    void SAL_CALL treeExpanding(const css::awt::tree::TreeExpansionEvent&) override {}
    void SAL_CALL treeExpanded(const css::awt::tree::TreeExpansionEvent&) override {}
    void SAL_CALL treeCollapsing(const css::awt::tree::TreeExpansionEvent& event) override {
        if (!event.Node->getParent().is()) throw css::awt::tree::ExpandVetoException({}, *this, event);
    }
    void SAL_CALL treeCollapsed(const css::awt::tree::TreeExpansionEvent&) override {}

    void SAL_CALL mousePressed(const css::awt::MouseEvent& event) override {
        pressed_.clear();
        with([&](Lines& lines) {
            const auto node = lines.tree_->getNodeForLocation(event.X, event.Y);
            const bool is_once = event.ClickCount == 1 && event.Buttons == css::awt::MouseButton::LEFT;
            if (is_once && event.X >= indent * lines.find(node).second) pressed_ = node; // before it is the handle
        });
    }
    void SAL_CALL mouseReleased(const css::awt::MouseEvent& event) override {
        with([&](Lines& lines) {
            if (pressed_.is() && pressed_ == lines.tree_->getNodeForLocation(event.X, event.Y))
                post(lines, &Lines::activated_);
        });
        pressed_.clear();
    }
    void SAL_CALL mouseEntered(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const css::awt::MouseEvent&) override {}
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override {
        if (event.KeyCode == css::awt::Key::RETURN && event.Modifiers == 0)
            with([](Lines& lines) { post(lines, &Lines::activated_); });
    }
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override { lines_.reset(); }

private:
    template <typename Call>
    void with(const Call& call) {
        uno::no_throw("a tree's listener", [&] {
            if (const auto lines = lines_.lock()) call(*lines);
        });
    }
    /// The control is in the middle of it: another layout now would confuse what it has selected.
    static void post(Lines& lines, std::function<void()> Lines::*call) {
        uno::post_call(lines.context_, [weak = std::weak_ptr(lines.shared_from_this()), call] {
            if (const auto alive = weak.lock()) ((*alive).*call)();
        });
    }

    std::weak_ptr<Lines> lines_;
    AnyNode pressed_;
};

void Tree::Lines::connect(const Reference<css::uno::XComponentContext>& context,
                          const Reference<css::awt::XControl>& control, const rtl::OUString& dialogs,
                          std::function<void()> chosen, std::function<void()> activated) {
    context_ = context;
    control_ = control;
    tree_.set(control, UNO_QUERY_THROW);
    chosen_ = std::move(chosen);
    activated_ = std::move(activated);
    icons_ = Icons(dialogs, control);
    constexpr int air = 6; // above and below a line together
    const auto model = control->getModel();
    uno::set(model, "SelectionType", css::view::SelectionType_SINGLE);
    row_height_ = std::max(TextWidth(control).line_height(), icons_.size()) + air;
    uno::set(model, "RowHeight", static_cast<sal_Int32>(row_height_));
    const rtl::Reference<Listener> listener(new Listener(shared_from_this()));
    tree_->addSelectionChangeListener(listener.get());
    tree_->addTreeExpansionListener(listener.get());
    const Reference<css::awt::XWindow> window(control, UNO_QUERY_THROW);
    window->addMouseListener(listener.get());
    window->addKeyListener(listener.get());
}

rtl::OUString Tree::Lines::shortened(const TreeLine& line, int depth, const TextWidth& text) const {
    const auto spaced = [](const rtl::OUString& tail) { return tail.isEmpty() ? tail : " " + tail; };
    if (width_ == 0) return line.text + spaced(line.tail); // it is not laid out yet, and will fit() then
    constexpr int scroll_bar = 18;
    constexpr int gap = 8; // before the handle, behind the icon and behind the text
    const int icon = line.icon.empty() ? 0 : icons_.size() + gap;
    const int room = width_ - indent * (depth + 1) - icon - 2 * gap - scroll_bar;
    const bool is_short = !line.short_tail.isEmpty() && text.of(line.text + spaced(line.tail)) > room;
    const auto tail = spaced(is_short ? line.short_tail : line.tail);
    return text.shortened(line.text, std::max(room - text.of(tail), 0)) + tail;
}

void Tree::Lines::show(const TreeLine& root) {
    const auto choosing = choose_silently();
    if (!root_.node.is()) return begin(root);
    const auto chosen_before = chosen_line().key;
    const auto open = open_branches();
    const auto known = branches();
    // The control goes on holding a chosen node that is taken off.
    if (!chosen_before.empty() && !stays(root_, root, chosen_before))
        Reference<css::view::XMultiSelectionSupplier>(tree_, UNO_QUERY_THROW)->clearSelection();
    renew(root_, root, 0);
    walk(root_, 0, [&](Node& node, int) {
        if (node.nodes.empty() || &node == &root_) return false;
        const bool is_wanted = known.contains(node.line.key) ? open.contains(node.line.key) : node.line.begins_open;
        if (is_wanted == bool(tree_->isNodeExpanded(node.any()))) return false;
        is_wanted ? tree_->expandNode(node.any()) : tree_->collapseNode(node.any());
        return false;
    });
    if (chosen_before.empty()) return;
    const auto* node = find(chosen_before);
    const auto chosen_now = node != nullptr ? node->any() : root_.any(); // from there the arrow keys lead on
    if (chosen_now != chosen_node()) tree_->select(css::uno::Any(chosen_now));
}

void Tree::Lines::begin(const TreeLine& root) {
    model_.set(context_->getServiceManager()->createInstanceWithContext("com.sun.star.awt.tree.MutableTreeDataModel",
                                                                        context_),
               UNO_QUERY_THROW);
    Node top; // holds the root while it is made
    add_node(top, root, 0, TextWidth(control_));
    root_ = std::move(top.nodes.front());
    model_->setRoot(root_.node);
    uno::set(control_->getModel(), "DataModel", Reference<css::awt::tree::XTreeDataModel>(model_, UNO_QUERY_THROW));
    tree_->expandNode(root_.any());
    walk(root_, 0, [this](Node& node, int) {
        if (node.line.begins_open && !node.nodes.empty()) tree_->expandNode(node.any());
        return false;
    });
}

std::set<std::string> Tree::Lines::branches() {
    std::set<std::string> keys;
    walk(root_, 0, [&](Node& node, int) {
        if (!node.nodes.empty()) keys.insert(node.line.key);
        return false;
    });
    return keys;
}

std::set<std::string> Tree::Lines::open_branches() {
    std::set<std::string> open;
    walk(root_, 0, [&](Node& node, int) {
        if (!node.nodes.empty() && tree_->isNodeExpanded(node.any())) open.insert(node.line.key);
        return false;
    });
    return open;
}

void Tree::Lines::add_node(Node& parent, const TreeLine& line, int depth, const TextWidth& text) {
    Node node;
    node.line = line;
    node.line.lines.clear();
    node.node = model_->createNode(css::uno::Any(shortened(line, depth, text)), false);
    if (!line.icon.empty()) node.node->setNodeGraphicURL(icons_.url(line.icon));
    if (parent.node.is()) parent.node->appendChild(node.node);
    auto& added = parent.nodes.emplace_back(std::move(node));
    // From the top down: the control misses what hangs below a new node.
    for (const auto& child : line.lines) add_node(added, child, depth + 1, text);
}

void Tree::Lines::renew(Node& node, const TreeLine& line, int depth) {
    const auto before = std::exchange(
        node.line, {line.key, line.about, line.text, line.icon, line.tail, line.short_tail, line.begins_open, {}});
    if (before.text != line.text || before.tail != line.tail)
        node.node->setDisplayValue(css::uno::Any(shortened(line, depth, TextWidth(control_))));
    if (before.icon != line.icon) node.node->setNodeGraphicURL(icons_.url(line.icon.empty() ? "blank" : line.icon));
    for (std::size_t at = 0; at < line.lines.size(); ++at)
        if (at < node.nodes.size()) renew(node.nodes[at], line.lines[at], depth + 1);
        else add_node(node, line.lines[at], depth + 1, TextWidth(control_));
    while (node.nodes.size() > line.lines.size()) {
        node.nodes.pop_back();
        node.node->removeChildByIndex(static_cast<sal_Int32>(node.nodes.size()));
    }
}

std::pair<Node*, int> Tree::Lines::find(const AnyNode& node) {
    std::pair<Node*, int> found{nullptr, 0};
    if (node.is() && root_.node.is())
        walk(root_, 0, [&](Node& at, int depth) {
            if (at.any() != node) return false;
            found = {&at, depth};
            return true;
        });
    return found;
}

Node* Tree::Lines::find(const std::string& key) {
    Node* found = nullptr;
    if (!key.empty() && root_.node.is())
        walk(root_, 0, [&](Node& at, int) {
            if (at.line.key != key) return false;
            found = &at;
            return true;
        });
    return found;
}

void Tree::Lines::fit() {
    const auto size = Reference<css::awt::XWindow>(control_, UNO_QUERY_THROW)->getPosSize();
    const bool is_wider_or_narrower = std::exchange(width_, size.Width) != size.Width;
    if (!root_.node.is()) return;
    if (is_wider_or_narrower)
        walk(root_, 0, [this, text = TextWidth(control_)](Node& node, int depth) {
            const auto fitting = shortened(node.line, depth, text);
            rtl::OUString shown;
            node.node->getDisplayValue() >>= shown;
            if (fitting != shown) node.node->setDisplayValue(css::uno::Any(fitting));
            return false;
        });
    if (seen_lines(root_) * row_height_ <= size.Height) tree_->makeNodeVisible(root_.any()); // it was smaller before
}

/// The lines of the branches that are open.
int Tree::Lines::seen_lines(const Node& node) const {
    int lines = 1;
    if (!node.nodes.empty() && tree_->isNodeExpanded(node.any()))
        for (const auto& below : node.nodes) lines += seen_lines(below);
    return lines;
}

AnyNode Tree::Lines::chosen_node() const { return {tree_->getSelection(), UNO_QUERY}; }

TreeLine Tree::Lines::chosen_line() const {
    const auto [node, depth] = const_cast<Lines*>(this)->find(chosen_node()); // finds, and changes nothing
    return node != nullptr ? node->line : TreeLine{};
}

void Tree::Lines::choose(const std::string& key) {
    const auto* node = find(key);
    if (node == nullptr || node->any() == chosen_node()) return;
    const auto choosing = choose_silently();
    tree_->select(css::uno::Any(node->any()));
    tree_->makeNodeVisible(node->any());
}

Tree::Tree() : lines_(std::make_shared<Lines>()) {}
Tree::~Tree() = default;
void Tree::connect(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XControl>& control,
                   const rtl::OUString& dialogs, std::function<void()> chosen, std::function<void()> activated) {
    lines_->connect(context, control, dialogs, std::move(chosen), std::move(activated));
}
void Tree::show(const TreeLine& root) { lines_->show(root); }
void Tree::fit() { lines_->fit(); }
int Tree::height_of(std::size_t lines) const {
    constexpr int border = 4;
    return static_cast<int>(lines) * lines_->row_height() + border;
}
std::string Tree::chosen() const { return lines_->chosen_line().key; }
std::string Tree::chosen_about() const { return lines_->chosen_line().about; }
void Tree::choose(const std::string& key) { lines_->choose(key); }

} // namespace plan::ui
