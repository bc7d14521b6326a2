#include "writer/writing/page_mark.hpp"

#include "core/document/document.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/style_families.hpp"
#include "writer/writing/block_writing.hpp"
#include "writer/writing/house_style.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Reference<css::text::XTextContent> first_content(const Reference<css::text::XText>& text) {
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    return {contents->nextElement(), UNO_QUERY_THROW};
}

void write_above(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XText>& header,
                 const rtl::OUString& word) {
    const auto first = first_content(header);
    if (const Reference<css::text::XTextTable> table(first, UNO_QUERY); table.is()) {
        insert_paragraph(document, header, Side::before, first);
    } else {
        const auto cursor = header->createTextCursor();
        cursor->gotoStart(false);
        header->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    }
    const Reference<css::text::XTextRange> mark(first_content(header), UNO_QUERY_THROW);
    mark->setString(word);
    uno::set(mark, "ParaStyleName", uno::to_office(core::style::draft));
}

/// Calls it for each header of the pages that are in use: a page has up to three.
template <typename Call>
void for_each_header(const Reference<css::text::XTextDocument>& document, Call&& call) {
    const auto pages = styles_of(document, "PageStyles");
    for (const auto& name : pages->getElementNames()) {
        const Reference<css::style::XStyle> page(pages->getByName(name), UNO_QUERY_THROW);
        if (!page->isInUse()) continue;
        const auto call_for = [&](const char* header) {
            const auto text = uno::get<Reference<css::text::XText>>(page, header);
            if (text.is()) call(text);
        };
        if (!uno::get<bool>(page, "HeaderIsOn")) continue;
        call_for("HeaderText");
        if (!uno::get<bool>(page, "HeaderIsShared")) call_for("HeaderTextLeft");
        if (!uno::get<bool>(page, "FirstIsShared")) call_for("HeaderTextFirst");
    }
}

struct Mark {
    Reference<css::text::XTextRange> line;   ///< null where it is not there
    Reference<css::text::XTextRange> behind; ///< the paragraph behind it; null before a table, or at the end
};

Mark mark_in(const Reference<css::text::XText>& header, const rtl::OUString& line) {
    const auto contents = Reference<css::container::XEnumerationAccess>(header, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const Reference<css::text::XTextRange> range(contents->nextElement(), UNO_QUERY);
        if (!range.is() || range->getString().trim() != line) continue;
        if (!contents->hasMoreElements()) return {range, {}};
        return {range, Reference<css::text::XTextRange>(contents->nextElement(), UNO_QUERY)};
    }
    return {};
}

/// A line in front of a table, or alone, stays, empty: what takes it out is not undone exactly.
void take_off(const Reference<css::text::XText>& header, const Mark& mark) {
    const auto style =
        mark.behind.is() ? uno::get<rtl::OUString>(mark.behind, "ParaStyleName") : rtl::OUString("Header");
    const auto cursor = header->createTextCursorByRange(mark.line->getStart());
    cursor->gotoRange(mark.behind.is() ? mark.behind->getStart() : mark.line->getEnd(), true);
    cursor->setString({});
    if (uno::get<rtl::OUString>(cursor, "ParaStyleName") != style) uno::set(cursor, "ParaStyleName", style);
}

} // namespace

void mark_pages(const Reference<css::text::XTextDocument>& document, const std::string& line,
                const rtl::OUString& house_style) {
    add_missing_style(document, house_style, core::style::draft);
    const auto pages = styles_of(document, "PageStyles");
    for (const auto& name : pages->getElementNames()) {
        const Reference<css::style::XStyle> page(pages->getByName(name), UNO_QUERY_THROW);
        if (page->isInUse() && !uno::get<bool>(page, "HeaderIsOn")) uno::set(page, "HeaderIsOn", true);
    }
    for_each_header(document, [&](const auto& header) { write_above(document, header, uno::to_office(line)); });
}

bool has_page_mark(const Reference<css::text::XTextDocument>& document, const std::string& line) {
    bool found = false;
    for_each_header(document, [&, text = uno::to_office(line)](const auto& header) {
        found = found || mark_in(header, text).line.is();
    });
    return found;
}

void take_page_mark_off(const Reference<css::text::XTextDocument>& document, const std::string& line) {
    for_each_header(document, [text = uno::to_office(line)](const auto& header) {
        if (const auto mark = mark_in(header, text); mark.line.is()) take_off(header, mark);
    });
}

} // namespace plan::writer
