// The Toelichting in the document: hidden or shown by one change of its style.
#pragma once

#include "writer/reading/inspection.hpp"

namespace plan::writer {

/// Shows or hides all guidance. A plan that has none (made elsewhere) gets it under its chapters when it is to be
/// shown.
/// @param house_style  URL of the file that has the style, for a document that lacks it
void show_guidance(const css::uno::Reference<css::text::XTextDocument>& document, const Inspection& inspection,
                   const rtl::OUString& house_style, bool visible);

} // namespace plan::writer
