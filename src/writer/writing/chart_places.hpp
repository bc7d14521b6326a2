// Charts among elements that were written: each in the empty paragraph that it has to itself.
#pragma once

#include "core/template/composition.hpp"
#include "writer/writing/bar_chart.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <cstddef>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// @param first  block of the first element
void write_charts(const css::uno::Reference<css::text::XTextDocument>& document, std::size_t first,
                  const std::vector<core::Element>& elements, const std::vector<PlacedChart>& charts);

} // namespace plan::writer
