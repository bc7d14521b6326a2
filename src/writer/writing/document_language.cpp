#include "writer/writing/document_language.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"

namespace plan::writer {

using css::uno::Reference;

css::lang::Locale locale_of(const std::string& tag) {
    const auto dash = tag.find('-');
    css::lang::Locale locale;
    locale.Language = uno::to_office(tag.substr(0, dash));
    if (dash != std::string::npos) locale.Country = uno::to_office(tag.substr(dash + 1));
    return locale;
}

void set_language(const Reference<css::text::XTextDocument>& document, const std::string& tag) {
    const Reference<css::uno::XInterface> text(styles_of(document, "ParagraphStyles")->getByName("Standard"),
                                               css::uno::UNO_QUERY_THROW);
    uno::set(text, "CharLocale", locale_of(tag));
}

} // namespace plan::writer
