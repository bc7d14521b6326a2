#include "writer/text_cleaning.hpp"

#include "uno/properties.hpp"
#include "writer/asides.hpp"
#include "writer/office_command.hpp"
#include "writer/text_fields.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Hidden stretches of a text and of the tables in it.
class HiddenStretches {
public:
    void find(const Reference<css::text::XText>& text) {
        const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const Reference<css::uno::XInterface> content(contents->nextElement(), UNO_QUERY_THROW);
            if (const Reference<css::text::XTextTable> table(content, UNO_QUERY); table.is()) find_in(table);
            else if (const Reference<css::container::XEnumerationAccess> paragraph(content, UNO_QUERY); paragraph.is())
                find_in(text, paragraph);
        }
    }

    void remove() {
        for (const auto& stretch : stretches_) stretch->setString({});
        stretches_.clear();
    }

private:
    void find_in(const Reference<css::text::XTextTable>& table) {
        for (const auto& name : table->getCellNames()) find({table->getCellByName(name), UNO_QUERY_THROW});
    }

    void find_in(const Reference<css::text::XText>& text,
                 const Reference<css::container::XEnumerationAccess>& paragraph) {
        const auto portions = paragraph->createEnumeration();
        while (portions->hasMoreElements()) {
            const Reference<css::text::XTextRange> portion(portions->nextElement(), UNO_QUERY_THROW);
            if (!portion->getString().isEmpty() && uno::get<bool>(portion, "CharHidden"))
                stretches_.emplace_back(text->createTextCursorByRange(portion));
        }
    }

    std::vector<Reference<css::text::XTextCursor>> stretches_;
};

void remove_hidden_sections(const Reference<css::text::XTextDocument>& document) {
    const auto sections = Reference<css::text::XTextSectionsSupplier>(document, UNO_QUERY_THROW)->getTextSections();
    for (const auto& name : sections->getElementNames()) {
        if (!sections->hasByName(name)) continue; // it stood in one that went
        const Reference<css::text::XTextContent> section(sections->getByName(name), UNO_QUERY_THROW);
        if (uno::get<bool>(section, "IsVisible")) continue;
        const auto anchor = section->getAnchor();
        anchor->getText()->createTextCursorByRange(anchor)->setString({});
    }
}

} // namespace

void accept_changes(const Reference<css::text::XTextDocument>& document) {
    run_command(document, "AcceptAllTrackedChanges");
    uno::set(document, "RecordChanges", false);
}

void remove_comments(const Reference<css::text::XTextDocument>& document) {
    std::vector<Reference<css::text::XTextField>> comments;
    for_each_field(document, [&comments](const Reference<css::text::XTextField>& field) {
        if (const Reference<css::lang::XServiceInfo> kind(field, UNO_QUERY);
            kind.is() && kind->supportsService("com.sun.star.text.textfield.Annotation"))
            comments.push_back(field);
    });
    for (const auto& comment : comments) comment->getAnchor()->getText()->removeTextContent(comment.get());
}

void remove_hidden_text(const Reference<css::text::XTextDocument>& document) {
    remove_hidden_sections(document);
    HiddenStretches stretches;
    stretches.find(document->getText());
    for (const auto& aside : aside_texts(document)) stretches.find(aside.text);
    stretches.remove();
}

} // namespace plan::writer
