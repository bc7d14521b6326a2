#include "writer/handover/text_language.hpp"

#include "uno/properties.hpp"
#include "writer/office/style_families.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/writing/document_language.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <map>
#include <set>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::BaseReference;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

rtl::OUString language_of(const BaseReference& object) {
    return uno::get<css::lang::Locale>(object, "CharLocale").Language;
}

bool says_so_itself(const BaseReference& object) {
    return Reference<css::beans::XPropertyState>(object, UNO_QUERY_THROW)->getPropertyState("CharLocale") !=
           css::beans::PropertyState_DEFAULT_VALUE;
}

/// The stretches of a text, also in its tables, that each have one language.
class Stretches {
public:
    explicit Stretches(const Reference<css::text::XTextDocument>& document) {
        find(document->getText());
        for (const auto& aside : aside_texts(document))
            if (aside.text.is()) find(aside.text);
    }

    [[nodiscard]] const std::vector<Reference<css::text::XTextRange>>& all() const { return stretches_; }

private:
    void find(const Reference<css::text::XText>& text) {
        const Reference<css::container::XEnumerationAccess> contents(text, UNO_QUERY);
        if (!contents.is()) return;
        const auto each = contents->createEnumeration();
        while (each->hasMoreElements()) {
            const Reference<css::uno::XInterface> content(each->nextElement(), UNO_QUERY_THROW);
            if (const Reference<css::text::XTextTable> table(content, UNO_QUERY); table.is())
                for_each_cell(table, [this](const auto& cell) { find(cell); });
            else add_paragraph(content);
        }
    }

    void add_paragraph(const Reference<css::uno::XInterface>& content) {
        const Reference<css::container::XEnumerationAccess> paragraph(content, UNO_QUERY);
        if (!paragraph.is()) return;
        const auto portions = paragraph->createEnumeration();
        while (portions->hasMoreElements())
            if (const Reference<css::text::XTextRange> portion(portions->nextElement(), UNO_QUERY); portion.is())
                stretches_.push_back(portion);
    }

    std::vector<Reference<css::text::XTextRange>> stretches_;
};

/// The language that most of the text is in; empty where there is no text.
rtl::OUString most_used(const Stretches& stretches) {
    std::map<rtl::OUString, sal_Int64> letters;
    for (const auto& stretch : stretches.all()) letters[language_of(stretch)] += stretch->getString().getLength();
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto& one, const auto& other) { return one.second < other.second; });
    return most == letters.end() ? rtl::OUString() : most->first;
}

} // namespace

void correct_language(const Reference<css::text::XTextDocument>& document, const std::string& tag) {
    const auto wanted = locale_of(tag);
    Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->setLanguage(wanted);
    const Reference<css::uno::XInterface> defaults(Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
                                                       ->createInstance("com.sun.star.text.Defaults"),
                                                   UNO_QUERY_THROW);
    const Stretches stretches(document);
    std::set<rtl::OUString> wrong{language_of(defaults), most_used(stretches)};
    wrong.erase(wanted.Language);
    wrong.erase(rtl::OUString());
    if (wrong.empty()) return;
    const auto correct = [&](const BaseReference& object) {
        if (wrong.count(language_of(object)) != 0) uno::set(object, "CharLocale", wanted);
    };
    correct(defaults);
    for (const char* family : {"ParagraphStyles", "CharacterStyles"}) {
        const auto styles = styles_of(document, family);
        for (const auto& name : styles->getElementNames()) {
            const Reference<css::uno::XInterface> style(styles->getByName(name), UNO_QUERY_THROW);
            if (says_so_itself(style)) correct(style);
        }
    }
    for (const auto& stretch : stretches.all()) correct(stretch); // those that say so themselves
}

} // namespace plan::writer
