// The table style of the house style. An office takes ten times as long to open a file with a table style as to make
// one, and has no dialog to change one; so the house style tells the look in two paragraph styles, and the table style
// is made of them where it is needed.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Gives a table the style "Plan Tabel", which is made of "Plan Tabel Kop" and "Plan Tabel Cel" when the document has
/// none. A document without any of the three leaves the table as it is.
void use_table_style(const css::uno::Reference<css::text::XTextDocument>& document,
                     const css::uno::Reference<css::text::XTextTable>& table);

} // namespace plan::writer
