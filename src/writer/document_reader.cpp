#include "writer/document_reader.hpp"

#include "core/problem.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/table_grid.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <unordered_map>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

struct StyleFacts {
    std::string name;
    int outline_level = 0;
    bool hidden = false;
};

/// What the paragraph styles of a document say, asked once for each.
class StyleLookup {
public:
    explicit StyleLookup(const Reference<css::text::XTextDocument>& document) : document_(document) {}

    const StyleFacts& operator[](const rtl::OUString& name) {
        const auto found = known_.find(name);
        return found != known_.end() ? found->second : known_.emplace(name, read(name)).first->second;
    }

private:
    StyleFacts read(const rtl::OUString& name) {
        if (!styles_.is())
            styles_.set(Reference<css::style::XStyleFamiliesSupplier>(document_, UNO_QUERY_THROW)
                            ->getStyleFamilies()
                            ->getByName("ParagraphStyles"),
                        UNO_QUERY_THROW);
        StyleFacts facts{uno::to_utf8(name)};
        if (!styles_->hasByName(name)) return facts;
        const Reference<css::uno::XInterface> style(styles_->getByName(name), UNO_QUERY_THROW);
        facts.outline_level = uno::get<sal_Int16>(style, "OutlineLevel");
        facts.hidden = uno::get<bool>(style, "CharHidden");
        return facts;
    }

    struct Hash {
        std::size_t operator()(const rtl::OUString& text) const { return static_cast<std::size_t>(text.hashCode()); }
    };

    Reference<css::text::XTextDocument> document_;
    Reference<css::container::XNameAccess> styles_;
    std::unordered_map<rtl::OUString, StyleFacts, Hash> known_;
};

core::Paragraph read_paragraph(const css::uno::Any& content, StyleLookup& styles) {
    const Reference<css::text::XTextRange> range(content, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(content, UNO_QUERY_THROW);
    rtl::OUString style;
    properties->getPropertyValue("ParaStyleName") >>= style;
    const auto& facts = styles[style];
    return {uno::to_utf8(range->getString()), facts.name, facts.outline_level, facts.hidden};
}

void read_blocks(const Reference<css::text::XTextDocument>& document, core::Document& result) {
    StyleLookup styles(document);
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        const Reference<css::text::XTextTable> table(content, UNO_QUERY);
        if (table.is()) result.blocks.emplace_back(core::Table{table_texts(table)});
        else result.blocks.emplace_back(read_paragraph(content, styles));
    }
}

void read_hints(const Reference<css::text::XTextDocument>& document, core::Document& result) {
    const Reference<css::beans::XPropertySet> properties(
        Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->getUserDefinedProperties(),
        UNO_QUERY_THROW);
    const auto info = properties->getPropertySetInfo();
    for (const char* name : {"PlanProfile", "PlanOrganisation", "PlanSchoolYear"}) {
        const auto office_name = rtl::OUString::createFromAscii(name);
        rtl::OUString value;
        if (info->hasPropertyByName(office_name) && (properties->getPropertyValue(office_name) >>= value))
            result.properties[name] = uno::to_utf8(value);
    }
    const auto bookmarks =
        Reference<css::text::XBookmarksSupplier>(document, UNO_QUERY_THROW)->getBookmarks()->getElementNames();
    for (const auto& bookmark : bookmarks) result.bookmarks.insert(uno::to_utf8(bookmark));
}

} // namespace

core::Document read_document(const Reference<css::text::XTextDocument>& document) {
    if (!document.is()) throw core::Refused("document.none");
    try {
        if (!document->getText().is()) throw core::Refused("document.closed");
        core::Document result;
        read_blocks(document, result);
        read_hints(document, result);
        return result;
    } catch (const css::lang::DisposedException&) {
        throw core::Refused("document.closed");
    }
}

} // namespace plan::writer
