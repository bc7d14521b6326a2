#include "writer/reading/visible_text.hpp"

#include "core/text/characters.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/table_grid.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

class Collector {
public:
    void add_paragraph(const Reference<css::container::XEnumerationAccess>& paragraph) {
        const auto portions = paragraph->createEnumeration();
        while (portions->hasMoreElements()) {
            const Reference<css::beans::XPropertySet> portion(portions->nextElement(), UNO_QUERY_THROW);
            const auto type = uno::get<rtl::OUString>(portion, "TextPortionType");
            if (type == "Redline") pass_mark(portion);
            else if (type == "ContentControl" || type == "InContentMetadata") // they say that they are empty
                add_paragraph(
                    {uno::get<Reference<css::text::XTextContent>>(portion, type.toUtf8().getStr()), UNO_QUERY_THROW});
            else add_run(Reference<css::text::XTextRange>(portion, UNO_QUERY_THROW)->getString(), portion);
        }
    }

    /// A line for each paragraph, those of a table in it too.
    void add_text(const Reference<css::container::XEnumerationAccess>& text) {
        const auto paragraphs = text->createEnumeration();
        for (bool first = true; paragraphs->hasMoreElements(); first = false) {
            const auto content = paragraphs->nextElement();
            if (!first) add_line_break();
            const Reference<css::text::XTextTable> table(content, UNO_QUERY);
            if (table.is()) add_cells(table);
            else if (is_paragraph(content)) add_paragraph({content, UNO_QUERY_THROW});
        }
    }

    static bool is_paragraph(const css::uno::Any& content) {
        const Reference<css::lang::XServiceInfo> kind(content, UNO_QUERY);
        return kind.is() && kind->supportsService("com.sun.star.text.Paragraph");
    }

    VisibleText result;

private:
    void add_line_break() { result.text += '\n'; }

    void add_cells(const Reference<css::text::XTextTable>& table) {
        bool first = true;
        for_each_cell(table, [&](const auto& cell) {
            if (!std::exchange(first, false)) add_line_break();
            add_text({cell, UNO_QUERY_THROW});
        });
    }

    void pass_mark(const Reference<css::beans::XPropertySet>& mark) {
        if (uno::get<rtl::OUString>(mark, "RedlineType") != "Delete" || uno::get<bool>(mark, "IsCollapsed")) return;
        if (uno::get<bool>(mark, "IsStart")) ++deletions_;
        else if (deletions_ > 0) --deletions_;
    }

    void add_run(const rtl::OUString& text, const Reference<css::beans::XPropertySet>& portion) {
        if (text.isEmpty()) return;
        if (deletions_ > 0 || uno::get<bool>(portion, "CharHidden"))
            result.holes.push_back({result.text.size(), text.getLength()});
        else result.text += uno::to_utf8(text);
    }

    int deletions_ = 0;
};

sal_Int32 office_position(const VisibleText& visible, std::size_t offset, bool behind_holes) {
    auto units = static_cast<sal_Int32>(core::utf16_length(std::string_view(visible.text).substr(0, offset)));
    for (const auto& hole : visible.holes)
        if (hole.offset < offset || (behind_holes && hole.offset == offset)) units += hole.units;
    return units;
}

} // namespace

bool has_tracked_changes(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::document::XRedlinesSupplier> changes(document, UNO_QUERY);
    return changes.is() && changes->getRedlines().is() &&
           changes->getRedlines()->createEnumeration()->hasMoreElements();
}

sal_Int32 VisibleText::office_start(std::size_t offset) const { return office_position(*this, offset, true); }
sal_Int32 VisibleText::office_end(std::size_t offset) const { return office_position(*this, offset, false); }

VisibleText visible_text(const Reference<css::text::XTextRange>& text) {
    Collector collector;
    const Reference<css::container::XEnumerationAccess> parts(text, UNO_QUERY_THROW);
    if (Collector::is_paragraph(css::uno::Any(text))) {
        collector.add_paragraph(parts);
        return std::move(collector.result);
    }
    collector.add_text(parts);
    return std::move(collector.result);
}

} // namespace plan::writer
