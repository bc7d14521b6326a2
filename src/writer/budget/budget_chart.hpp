// The charts of the budget: fed by a table of the summary, so that they follow it.
#pragma once

#include "core/plan/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

enum class MissingCharts { put_in, leave_out };

/// Puts each chart of the template behind the table that feeds it, and puts a new one in the place of one that is fed
/// by something else, as after Word.
/// @returns  whether anything was changed
bool update_charts(const css::uno::Reference<css::text::XTextDocument>& document, const core::Plan& plan,
                   MissingCharts missing);

/// Puts charts without figures in the place of those that these tables feed, until the next update. To be done before
/// the tables go: a chart whose table went comes back empty from Undo.
/// @param blocks  of the tables
void detach_charts(const css::uno::Reference<css::text::XTextDocument>& document, const core::Plan& plan,
                   const std::vector<std::size_t>& blocks);

} // namespace plan::writer
