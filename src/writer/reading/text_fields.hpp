// The fields of a document that say something of a plan.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <functional>

namespace plan::writer {

namespace css = com::sun::star;

class PlaceFinder;

/// Comments are fields too.
void for_each_field(const css::uno::Reference<css::text::XTextDocument>& document,
                    const std::function<void(const css::uno::Reference<css::text::XTextField>&)>& call);

/// Computes all fields anew, formulas in tables included; a field is empty until it is asked for.
void refresh_fields(const css::uno::Reference<css::text::XTextDocument>& document);
/// The same where figures count: a sum over a range of cells leaves out those that are on no page yet, so all is laid
/// out first.
void compute_formulas(const css::uno::Reference<css::text::XTextDocument>& document);

/// Reads which findings are ignored, which input fields are open, and which cross-references lead nowhere.
void read_fields(const css::uno::Reference<css::text::XTextDocument>& document, PlaceFinder& places,
                 core::Document& result);

} // namespace plan::writer
