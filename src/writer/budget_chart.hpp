// The charts of the budget: fed by a table of the summary, so that they follow it.
#pragma once

#include "core/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>

namespace plan::writer {

namespace css = com::sun::star;

enum class MissingCharts { put_in, leave_out };

/// Puts each chart of the template behind the table that feeds it, and puts a new one in the place of one that is fed
/// by something else, as after Word.
/// @returns  whether anything was changed
bool update_charts(const css::uno::Reference<css::text::XTextDocument>& document, const core::Plan& plan,
                   MissingCharts missing);

} // namespace plan::writer
