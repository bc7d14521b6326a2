// Composed elements → paragraphs and tables of the document.
#pragma once

#include "core/template/composition.hpp"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <optional>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Writes at one place, forwards.
class ContentWriter {
public:
    enum class Start { in_empty_paragraph, behind_paragraph };

    /// @param cursor  at the end of the paragraph to begin in or behind
    ContentWriter(const css::uno::Reference<css::text::XTextDocument>& document,
                  const css::uno::Reference<css::text::XTextCursor>& cursor, Start start = Start::in_empty_paragraph);

    /// The captions that it writes are all there are, and say 1, 2 …: the office counts them when it refreshes fields,
    /// and then counts all words too.
    void count_captions() { captions_ = 0; }

    void write(const core::Element& element);
    void write_paragraph(const char* style, std::string_view text);
    /// A caption ("Tabel 3 – …") above the table, where there is one.
    void write_table(const core::TableElement& table);

    /// Goes to a paragraph of its own, empty, with this style.
    void begin_paragraph(const char* style);
    void add_text(std::string_view text);
    void add_content(const css::uno::Reference<css::text::XTextContent>& content);
    /// Gives all placeholders that were written their character style. Done last, or text written behind one would take
    /// it over.
    void finish();

    [[nodiscard]] const css::uno::Reference<css::text::XTextCursor>& cursor() const { return cursor_; }
    /// Whether the paragraph that the cursor stands in is still empty: so it is right behind a table.
    [[nodiscard]] bool in_unused_paragraph() const { return unused_; }

private:
    void write_caption(const core::TableTemplate& table);

    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::lang::XMultiServiceFactory> factory_;
    css::uno::Reference<css::text::XText> text_;
    css::uno::Reference<css::text::XTextCursor> cursor_;
    std::vector<css::uno::Reference<css::text::XTextCursor>> placeholders_;
    bool unused_;
    std::optional<int> captions_; ///< written so far, where they are counted
    bool takes_over_ = true;      ///< the look of what stands in front, which is not ours
};

} // namespace plan::writer
