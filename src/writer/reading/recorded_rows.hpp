// Rows of tables whose deletion is recorded for the row alone, as Word does it: their text stands there as before.
#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <cstddef>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// Their indexes among all rows. The office (7.4) tells that a change of the row is recorded, not which one: a row
/// with inserted text in it was inserted.
std::vector<std::size_t> rows_recorded_as_deleted(const css::uno::Reference<css::text::XTextTable>& table);

/// Takes them out of all tables. Nothing else does: to accept the changes leaves them.
void remove_rows_recorded_as_deleted(const css::uno::Reference<css::text::XTextDocument>& document);

} // namespace plan::writer
