#include "writer/handover/text_cleaning.hpp"

#include "uno/properties.hpp"
#include "writer/office/office_command.hpp"
#include "writer/reading/asides.hpp"
#include "writer/reading/hidden_sections.hpp"
#include "writer/reading/recorded_rows.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_fields.hpp"
#include "writer/reading/text_portions.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// What is hidden in a text and in the tables in it: by its characters, or with the section that it stands in.
class HiddenContent {
public:
    void find(const Reference<css::text::XText>& text) {
        const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const Reference<css::uno::XInterface> content(contents->nextElement(), UNO_QUERY_THROW);
            const Reference<css::text::XTextTable> table(content, UNO_QUERY);
            if (is_in_hidden_section(content)) take_whole(text, content, table);
            else if (table.is()) find_in(table);
            else if (const Reference<css::container::XEnumerationAccess> paragraph(content, UNO_QUERY); paragraph.is())
                find_in(text, paragraph);
        }
    }

    void remove() {
        for (const auto& stretch : stretches_) stretch->setString({});
        for (const auto& table : tables_) table->dispose();
        stretches_.clear();
        tables_.clear();
    }

private:
    void take_whole(const Reference<css::text::XText>& text, const Reference<css::uno::XInterface>& content,
                    const Reference<css::text::XTextTable>& table) {
        if (table.is()) tables_.emplace_back(table, UNO_QUERY_THROW);
        else stretches_.emplace_back(text->createTextCursorByRange({content, UNO_QUERY_THROW}));
    }

    void find_in(const Reference<css::text::XTextTable>& table) {
        for_each_cell(table, [this](const auto& cell) { find(cell); });
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
    std::vector<Reference<css::lang::XComponent>> tables_;
};

} // namespace

void accept_changes(const Reference<css::text::XTextDocument>& document) {
    uno::set(document, "RecordChanges", false);
    remove_rows_recorded_as_deleted(document);
    run_command(document, "AcceptAllTrackedChanges");
}

void remove_comments(const Reference<css::text::XTextDocument>& document) {
    std::vector<Reference<css::text::XTextField>> comments;
    for_each_field(document, [&comments](const Reference<css::text::XTextField>& field) {
        if (const Reference<css::lang::XServiceInfo> kind(field, UNO_QUERY);
            kind.is() && kind->supportsService("com.sun.star.text.textfield.Annotation"))
            comments.push_back(field);
    });
    for (const auto& comment : comments) comment->dispose();
}

void remove_local_links(const Reference<css::text::XTextDocument>& document) {
    std::vector<Reference<css::uno::XInterface>> links;
    const auto find = [&links](const css::uno::BaseReference& text) {
        for_each_portion(text, [&links](const rtl::OUString&, const Reference<css::uno::XInterface>& portion) {
            const Reference<css::beans::XPropertySet> properties(portion, UNO_QUERY);
            if (!properties.is() || !properties->getPropertySetInfo()->hasPropertyByName("HyperLinkURL")) return;
            if (uno::get<rtl::OUString>(portion, "HyperLinkURL").startsWithIgnoreAsciiCase("file:"))
                links.push_back(portion);
        });
    };
    find(document->getText());
    for (const auto& aside : aside_texts(document))
        if (aside.text.is()) find(aside.text);
    for (const auto& link : links) uno::set(link, "HyperLinkURL", rtl::OUString());
}

void remove_hidden_text(const Reference<css::text::XTextDocument>& document) {
    HiddenContent hidden;
    hidden.find(document->getText());
    for (const auto& aside : aside_texts(document))
        if (aside.text.is()) hidden.find(aside.text);
    hidden.remove();
}

} // namespace plan::writer
