// The text of a whole document in one call: it holds the table cells too, cell by cell in reading order, a line for
// each paragraph. Reading tables from it costs a tenth of asking the office for each.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Whether anything but tables stands in the body. Where nothing does, LibreOffice 7.4 dies of loading styles, and 25.2
/// of being asked for the text of the body, its beginning or its end (docs/libreoffice-notes.md).
bool has_paragraph(const css::uno::Reference<css::text::XTextDocument>& document);

/// @returns  UTF-8
std::string whole_text_of(const css::uno::Reference<css::text::XTextDocument>& document);

/// How many lines a text has: one where it holds no line break.
std::size_t lines_in(std::string_view text);

/// Lines in reading order. What is read from it is only a guess until all of it is used up: see `is_used_up`.
class WholeText {
public:
    /// @param text  it must outlive this
    explicit WholeText(std::string_view text);

    /// Goes past a paragraph that was read by itself.
    /// @returns  false when something else stands there: what was read before it is then wrong
    bool pass(std::string_view paragraph);
    /// Goes past lines that were read by themselves.
    void pass_lines(std::size_t count);
    /// The next `count` lines, one for each cell of a table; nothing when there are not so many.
    std::optional<std::vector<std::string>> take(std::size_t count);
    /// Back to an earlier position.
    [[nodiscard]] std::size_t position() const { return next_; }
    void return_to(std::size_t position) { next_ = position; }

    /// Since a cell has at least one line, every line used up means that no cell had more than one.
    [[nodiscard]] bool is_used_up() const { return next_ == starts_.size() - 1; }

private:
    [[nodiscard]] std::string_view lines(std::size_t first, std::size_t count) const {
        return text_.substr(starts_[first], starts_[first + count] - 1 - starts_[first]);
    }

    std::string_view text_;
    std::vector<std::size_t> starts_; ///< of each line, and one behind the end
    std::size_t next_ = 0;
};

} // namespace plan::writer
