// Making a whole new plan.
#pragma once

#include "core/composition.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

struct Creation {
    const core::Template& shape;
    core::PlanSettings settings;
    rtl::OUString house_style; ///< URL of the file with the styles
    bool hidden = false;
};

/// Opens a new document and writes the plan into it: cover, table of contents, chapters. Not modified, nothing to undo.
css::uno::Reference<css::text::XTextDocument>
create_plan(const css::uno::Reference<css::uno::XComponentContext>& context, const Creation& creation);

/// Gives a document's text its language.
/// @param tag  "nl-BE"
void set_language(const css::uno::Reference<css::text::XTextDocument>& document, const std::string& tag);

} // namespace plan::writer
