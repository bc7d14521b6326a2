// Parts of somebody's document → a plan, with their pictures, notes and letters.
#pragma once

#include "core/takeover/takeover.hpp"
#include "writer/office/hidden_document.hpp"
#include "writer/reading/block_list.hpp"
#include "writer/takeover/block_pasting.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <vector>

namespace plan::writer {

/// Copies from a copy of the document that nobody sees, so that the document itself stays as it is. Each block is to be
/// copied once.
class PartCopier {
public:
    /// @throws Refused  "document.no-copy", "takeover.changes", and as read_any()
    PartCopier(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::text::XTextDocument>& document,
               const std::vector<core::Template>& templates);

    /// What the copy holds; the parts of this are those to copy.
    [[nodiscard]] const core::Source& source() const { return source_; }

    /// Puts blocks in the place of an empty paragraph. What is hidden is left out; when nothing is left, the paragraph
    /// stays.
    /// @param slot  the empty paragraph, in `plan`
    /// @throws Refused  "document.recording", "takeover.not-copied" (the slot is empty then, others may not be)
    void copy(const core::CopiedBlocks& blocks, const css::uno::Reference<css::text::XTextDocument>& plan,
              const css::uno::Reference<css::text::XTextRange>& slot);

    /// How many pictures stand in headers and footers, or on a page by themselves.
    [[nodiscard]] std::size_t loose_pictures() const { return loose_.size(); }
    /// Puts all of them into an empty paragraph, behind each other.
    /// @returns  how many the office could give
    std::size_t copy_loose_pictures(const css::uno::Reference<css::text::XTextDocument>& plan,
                                    const css::uno::Reference<css::text::XTextRange>& slot);

private:
    struct CopiedBlock {
        css::uno::Reference<css::text::XText> text; ///< that it stands in
        css::uno::Reference<css::text::XTextContent> content;
    };

    void list_blocks();
    [[nodiscard]] bool is_copied(std::size_t block) const;
    void give_look(const core::CopiedBlocks& blocks) const;
    void bring_styles(const core::CopiedBlocks& blocks,
                      const css::uno::Reference<css::text::XTextDocument>& plan) const;
    [[nodiscard]] std::vector<Stretch> stretches(const core::CopiedBlocks& blocks) const;

    HiddenDocument document_;
    core::Source source_;
    std::vector<CopiedBlock> blocks_; ///< those of the source
    std::vector<css::uno::Reference<css::beans::XPropertySet>> loose_;
};

} // namespace plan::writer
