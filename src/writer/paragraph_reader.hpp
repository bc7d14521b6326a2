// A paragraph of the office → core::Paragraph.
#pragma once

#include "core/document.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <unordered_map>

namespace plan::writer {

namespace css = com::sun::star;

/// Reads paragraphs of one document; what their styles say is asked once for each style.
class ParagraphReader {
public:
    /// @param changes_recorded  every text is then read run by run, as if the changes were accepted
    ParagraphReader(const css::uno::Reference<css::text::XTextDocument>& document, bool changes_recorded);

    /// @param content  a paragraph, as an enumeration of a text gives it
    core::Paragraph read(const css::uno::Any& content);

private:
    struct StyleFacts {
        std::string name;
        bool hidden = false;
    };
    struct Hash {
        std::size_t operator()(const rtl::OUString& text) const { return static_cast<std::size_t>(text.hashCode()); }
    };

    const StyleFacts& facts_of(const rtl::OUString& style);
    StyleFacts read_style(const rtl::OUString& name);

    css::uno::Reference<css::text::XTextDocument> document_;
    bool changes_recorded_;
    css::uno::Sequence<rtl::OUString> asked_;
    css::uno::Reference<css::container::XNameAccess> styles_;
    std::unordered_map<rtl::OUString, StyleFacts, Hash> known_;
};

} // namespace plan::writer
