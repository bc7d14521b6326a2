// A chart in a line of text: putting it in, and giving it the look of the plan.
#pragma once

#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// The class by which the office knows a chart among the objects of a document.
inline constexpr const char* chart_class = "12dcae26-281f-416f-a234-c3086127382e";

/// Puts an empty chart in, as a sign in the line.
/// @param title, description  for who cannot see it
css::uno::Reference<css::text::XTextContent> insert_chart(const css::uno::Reference<css::text::XTextDocument>& document,
                                                          const css::uno::Reference<css::text::XTextRange>& place,
                                                          const std::string& title, const std::string& description);

/// What an object of the document holds: a chart has one.
css::uno::Reference<css::lang::XComponent> model_of(const css::uno::Reference<css::uno::XInterface>& object);

void give_title(const css::uno::Reference<css::chart::XChartDocument>& chart, const std::string& title);

/// Lying bars, the first on top, from the colour of the tables' headers to lighter ones.
void give_bars(const css::uno::Reference<css::text::XTextDocument>& document,
               const css::uno::Reference<css::chart::XChartDocument>& chart, sal_Int32 series);

/// In the letters of the text around it.
void write_as_text(const css::uno::Reference<css::text::XTextDocument>& document,
                   const css::uno::Reference<css::chart::XChartDocument>& chart);

} // namespace plan::writer
