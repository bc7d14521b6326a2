// A paragraph of the office → core::Paragraph.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <map>
#include <string>
#include <utility>

namespace plan::writer {

namespace css = com::sun::star;

class ParagraphReader {
public:
    ParagraphReader();

    /// @param content  a paragraph, as an enumeration of a text gives it
    core::Paragraph read(const css::uno::Any& content);
    /// The same, with a text that was read of it.
    core::Paragraph read(const css::uno::Any& content, std::string text);

private:
    bool has_numbers(const css::uno::Any& paragraph, const rtl::OUString& list);

    std::map<std::pair<rtl::OUString, sal_Int16>, bool> lists_; ///< by name and level: whether its items have numbers
    css::uno::Sequence<rtl::OUString> asked_;
};

} // namespace plan::writer
