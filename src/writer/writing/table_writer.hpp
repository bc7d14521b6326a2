// A plan's table in the house style, and new rows and columns in one.
#pragma once

#include "core/plan/plan.hpp"
#include "core/template/composition.hpp"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Puts a table at the cursor: header row repeated on each page, no row broken over two pages, placeholders marked.
/// The cursor stands in the paragraph behind the table afterwards.
void insert_table(const css::uno::Reference<css::text::XTextDocument>& document,
                  const css::uno::Reference<css::text::XTextCursor>& cursor, const core::TableElement& element);

/// A table without header and lines: the facts of the cover.
css::uno::Reference<css::text::XTextTable> insert_facts(const css::uno::Reference<css::text::XTextDocument>& document,
                                                        const css::uno::Reference<css::text::XTextCursor>& cursor,
                                                        const std::vector<std::pair<std::string, std::string>>& facts);

/// Gives all paragraphs of a cell a style.
void set_cell_style(const css::uno::Reference<css::text::XText>& cell, const char* style);

/// Writes text into a cell and marks its placeholders; what stood there is replaced.
void set_cell(const css::uno::Reference<css::text::XText>& cell, std::string_view text);

} // namespace plan::writer
