#include "writer/writing/table_style.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// What a paragraph style and a cell style both tell, by the names that each has for it.
constexpr std::pair<const char*, const char*> shared_properties[] = {
    {"ParaBackColor", "BackColor"},
    {"TopBorder", "TopBorder"},
    {"BottomBorder", "BottomBorder"},
    {"LeftBorder", "LeftBorder"},
    {"RightBorder", "RightBorder"},
    {"TopBorderDistance", "TopBorderDistance"},
    {"BottomBorderDistance", "BottomBorderDistance"},
    {"LeftBorderDistance", "LeftBorderDistance"},
    {"RightBorderDistance", "RightBorderDistance"},
    {"CharFontName", "CharFontName"},
    {"CharFontFamily", "CharFontFamily"}, // where the font is missing, one of its kind
    {"CharHeight", "CharHeight"},
    {"CharColor", "CharColor"},
    {"CharWeight", "CharWeight"},
};

class TableStyleMaker {
public:
    explicit TableStyleMaker(const Reference<css::text::XTextDocument>& document)
        : document_(document),
          families_(Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies()) {}

    [[nodiscard]] Reference<css::container::XNameContainer> family(const char* name) const {
        return {families_->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
    }

    bool has_look() const {
        const auto paragraphs = family("ParagraphStyles");
        return paragraphs->hasByName(uno::to_office(core::style::table_header)) &&
               paragraphs->hasByName(uno::to_office(core::style::table_cell));
    }

    void make() {
        const auto name = uno::to_office(core::style::table);
        const auto styles = family("TableStyles");
        styles->insertByName(name, Any(Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)
                                           ->createInstance("com.sun.star.style.TableStyle")));
        const Reference<css::container::XNameAccess> style(styles->getByName(name), UNO_QUERY_THROW);
        const auto parts = style->getElementNames();
        for (const auto& part : parts) {
            const bool header = part.startsWith("first-row");
            give_look({style->getByName(part), UNO_QUERY_THROW},
                      header ? core::style::table_header : core::style::table_cell);
        }
    }

private:
    void give_look(const Reference<css::beans::XPropertySet>& part, std::string_view paragraph_style) const {
        const Reference<css::beans::XPropertySet> look(
            family("ParagraphStyles")->getByName(uno::to_office(paragraph_style)), UNO_QUERY_THROW);
        for (const auto& [from, to] : shared_properties)
            part->setPropertyValue(rtl::OUString::createFromAscii(to),
                                   look->getPropertyValue(rtl::OUString::createFromAscii(from)));
    }

    Reference<css::text::XTextDocument> document_;
    Reference<css::container::XNameAccess> families_;
};

} // namespace

void use_table_style(const Reference<css::text::XTextDocument>& document,
                     const Reference<css::text::XTextTable>& table) {
    TableStyleMaker maker(document);
    const auto name = uno::to_office(core::style::table);
    if (!maker.family("TableStyles")->hasByName(name)) {
        if (!maker.has_look()) return;
        maker.make();
    }
    uno::set(table, "TableTemplateName", name);
}

} // namespace plan::writer
