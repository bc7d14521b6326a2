// A paragraph of the office → core::Paragraph.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

namespace plan::writer {

namespace css = com::sun::star;

class ParagraphReader {
public:
    /// @param changes_recorded  every text is then read run by run, as if the changes were accepted
    explicit ParagraphReader(bool changes_recorded);

    /// @param content  a paragraph, as an enumeration of a text gives it
    core::Paragraph read(const css::uno::Any& content);

private:
    bool changes_recorded_;
    css::uno::Sequence<rtl::OUString> asked_;
};

} // namespace plan::writer
