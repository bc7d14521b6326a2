// How blocks of another document look in a plan: as the plan does, or as they did.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <set>

namespace plan::writer {

namespace css = com::sun::star;

/// Adds the styles of the plan's own that a document of somebody else lacks, by name: how they look, the plan says.
void add_style_names(const css::uno::Reference<css::text::XTextDocument>& document);

/// Gives a block the plan's styles. What is bold, raised and so on stays so, and so do numbers before paragraphs.
/// @param document  that it stands in; nobody sees it
/// @param block  what was read of it
/// @param highest  outline level of the highest heading that comes along with it
void use_plan_style(const css::uno::Reference<css::text::XTextDocument>& document,
                    const css::uno::Reference<css::text::XTextContent>& content, const core::Block& block, int highest);

/// Leaves a block its looks; its headings become lower ones than a chapter's, and no page begins with it.
void keep_own_style(const css::uno::Reference<css::text::XTextContent>& content);

/// The styles of the paragraphs of a block, by name.
std::set<rtl::OUString> paragraph_styles_of(const css::uno::Reference<css::text::XTextContent>& content);

} // namespace plan::writer
