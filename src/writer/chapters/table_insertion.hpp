// Putting a table of the template into a plan that lacks it.
#pragma once

#include "writer/reading/inspection.hpp"

#include <string_view>

namespace plan::writer {

/// At the end of its chapter; where the plan lacks that as well it comes along, with its guidance and without examples.
/// The table has the template's row that is still to be filled in, where there is one.
/// @throws Refused  "table.missing" where the template has no such table; "document.recording"
void insert_missing_table(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                          std::string_view table_role);

} // namespace plan::writer
