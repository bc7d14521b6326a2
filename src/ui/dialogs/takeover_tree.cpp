#include "ui/dialogs/takeover_tree.hpp"

#include "ui/common/text_width.hpp"
#include "uno/implements.hpp"
#include "uno/no_throw.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <com/sun/star/awt/MouseButton.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/awt/tree/XTreeDataModel.hpp>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Kind = core::SourcePart::Kind;

class DoubleClickListener : public uno::Implements<css::awt::XMouseListener> {
public:
    explicit DoubleClickListener(std::function<void()> call) : call_(std::move(call)) {}
    void SAL_CALL mousePressed(const css::awt::MouseEvent& event) override {
        if (event.ClickCount == 2 && event.Buttons == css::awt::MouseButton::LEFT) uno::no_throw("a listener", call_);
    }
    void SAL_CALL mouseReleased(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseEntered(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const css::awt::MouseEvent&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {
        call_ = [] {};
    }

private:
    std::function<void()> call_;
};

/// The lines of the parts, from the first one on.
class Lines {
public:
    Lines(const std::vector<TakeoverPart>& parts, const Reference<css::awt::XControl>& control,
          const Messages& messages)
        : parts_(parts), messages_(messages), width_(control) {
        constexpr int share = 3; // of the width, for where a part goes, so that there is room for its words
        room_ = Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->getPosSize().Width / share;
    }

    [[nodiscard]] bool has_more() const { return at_ < parts_.size(); }

    /// The next part, with what stands below it.
    TreeLine next() {
        const auto& part = parts_[at_];
        TreeLine line{.key = takeover_key(at_),
                      .about = std::to_string(at_),
                      .text = part.text,
                      .icon = icon_of(part),
                      .tail = tail(part, part.to),
                      .short_tail = tail(part, width_.shortened(part.to, room_))};
        ++at_;
        while (part.kind == Kind::heading && has_more() && parts_[at_].depth > part.depth) line.lines.push_back(next());
        return line;
    }

private:
    static const char* icon_of(const TakeoverPart& part) {
        if (part.is_chosen) return "state-marked";
        if (part.sure == core::Sureness::yes) return "state-done";
        return part.sure == core::Sureness::likely ? "state-started" : "warning";
    }

    /// In words too: nobody has to see the icon.
    [[nodiscard]] rtl::OUString tail(const TakeoverPart& part, const rtl::OUString& to) const {
        const auto sure = "takeover.sure." + std::string(part.is_chosen ? "chosen" : core::name_of(part.sure));
        return messages_.text("takeover.part.to",
                              {{"to", uno::to_utf8(to)}, {"sure", uno::to_utf8(messages_.text(sure))}});
    }

    const std::vector<TakeoverPart>& parts_;
    const Messages& messages_;
    TextWidth width_;
    int room_ = 0; ///< pixels
    std::size_t at_ = 0;
};

void open_below(const Reference<css::awt::tree::XTreeControl>& tree, const Reference<css::awt::tree::XTreeNode>& node) {
    if (!node.is() || node->getChildCount() == 0) return;
    tree->expandNode(node);
    for (sal_Int32 at = 0; at < node->getChildCount(); ++at) open_below(tree, node->getChildAt(at));
}

} // namespace

std::string takeover_key(std::size_t part) { return "part/" + std::to_string(part); }

TreeLine takeover_tree(const TakeoverState& state, const Reference<css::awt::XControl>& control,
                       const Messages& messages) {
    TreeLine root{.key = "root", .text = state.source};
    Lines lines(state.parts, control, messages);
    while (lines.has_more()) root.lines.push_back(lines.next());
    return root;
}

void open_branches(const Reference<css::awt::XControl>& tree) {
    const auto model = uno::get<Reference<css::awt::tree::XTreeDataModel>>(tree->getModel(), "DataModel");
    if (model.is()) open_below(Reference<css::awt::tree::XTreeControl>(tree, UNO_QUERY_THROW), model->getRoot());
}

void on_double_click(const Reference<css::awt::XControl>& control, std::function<void()> call) {
    Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->addMouseListener(new DoubleClickListener(std::move(call)));
}

} // namespace plan::ui
