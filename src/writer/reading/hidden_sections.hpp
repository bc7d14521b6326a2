// Sections that a document does not show.
#pragma once

#include <com/sun/star/text/XTextContent.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Whether a paragraph or table stands in a section that somebody hid, or in one inside such a section.
bool is_in_hidden_section(const css::uno::BaseReference& content);

/// The same, or in one that is shown or not by a condition.
bool may_be_in_hidden_section(const css::uno::BaseReference& content);

} // namespace plan::writer
