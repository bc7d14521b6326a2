#include "writer/takeover/copied_looks.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/office_command.hpp"
#include "writer/office/style_families.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <functional>
#include <utility>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Names = css::uno::Sequence<rtl::OUString>;
using Paragraph = Reference<css::text::XTextRange>;

constexpr int lowest_heading = 4;

/// What emphasises some of a text; it stays, whatever style it came from.
const Names& emphasis_names() {
    static const auto names = uno::sequence<rtl::OUString>(
        {"CharEscapement", "CharEscapementHeight", "CharPosture", "CharStrikeout", "CharUnderline", "CharWeight"});
    return names;
}

const Names& direct_looks() {
    static const auto names = uno::sequence<rtl::OUString>(
        {"CharBackColor",       "CharCaseMap",         "CharColor",        "CharFontName",      "CharFontNameAsian",
         "CharFontNameComplex", "CharHeight",          "CharHeightAsian",  "CharHeightComplex", "CharHighlight",
         "CharKerning",         "CharScaleWidth",      "CharShadowed",     "CharContoured",     "DropCapFormat",
         "OutlineLevel",        "PageDescName",        "BreakType",        "ParaAdjust",        "ParaBackColor",
         "ParaBottomMargin",    "ParaFirstLineIndent", "ParaKeepTogether", "ParaLeftMargin",    "ParaLineSpacing",
         "ParaOrphans",         "ParaRightMargin",     "ParaShadowFormat", "ParaSplit",         "ParaTabStops",
         "ParaTopMargin",       "ParaWidows",          "BottomBorder",     "LeftBorder",        "RightBorder",
         "TopBorder",           "WritingMode"});
    return names;
}

css::uno::Sequence<Any> values_of(const css::uno::BaseReference& text, const Names& names) {
    return Reference<css::beans::XMultiPropertySet>(text, UNO_QUERY_THROW)->getPropertyValues(names);
}

Reference<css::text::XTextCursor> all_of(const Paragraph& paragraph) {
    return paragraph->getText()->createTextCursorByRange(paragraph);
}

void reset(const css::uno::BaseReference& text, const Names& names) {
    Reference<css::beans::XMultiPropertyStates>(text, UNO_QUERY_THROW)->setPropertiesToDefault(names);
}

/// The emphasis of the parts of a paragraph, kept while its style changes.
class KeptEmphasis {
public:
    explicit KeptEmphasis(const Paragraph& paragraph) {
        const auto portions =
            Reference<css::container::XEnumerationAccess>(paragraph, UNO_QUERY_THROW)->createEnumeration();
        while (portions->hasMoreElements()) {
            const Paragraph portion(portions->nextElement(), UNO_QUERY_THROW);
            if (uno::get<rtl::OUString>(portion, "TextPortionType") != "Text" || portion->getString().isEmpty())
                continue;
            parts_.emplace_back(all_of(portion), values_of(portion, emphasis_names()));
        }
    }

    void give_back() const {
        const auto& names = emphasis_names();
        for (const auto& [part, values] : parts_) {
            const auto now = values_of(part, names);
            const Reference<css::beans::XPropertySet> properties(part, UNO_QUERY_THROW);
            for (sal_Int32 at = 0; at < names.getLength(); ++at)
                if (now[at] != values[at]) properties->setPropertyValue(names[at], values[at]);
        }
    }

    /// Character styles may bring a font along; those that every office has mean something.
    void drop_styles() const {
        static const auto style = uno::sequence<rtl::OUString>({"CharStyleName"});
        for (const auto& [part, values] : parts_) {
            const auto name = uno::get<rtl::OUString>(part, "CharStyleName");
            if (!name.isEmpty() && name != "Emphasis" && name != "Strong Emphasis" && name != "Internet link")
                reset(part, style);
        }
    }

private:
    std::vector<std::pair<Reference<css::text::XTextCursor>, css::uno::Sequence<Any>>> parts_;
};

/// The list that a paragraph is an item of.
struct ListItem {
    rtl::OUString list;
    sal_Int16 level = 0;

    explicit ListItem(const Paragraph& paragraph)
        : list(uno::get<rtl::OUString>(paragraph, "NumberingStyleName")),
          level(uno::get<sal_Int16>(paragraph, "NumberingLevel")) {}

    void give_back(const Paragraph& paragraph) const {
        if (uno::get<rtl::OUString>(paragraph, "NumberingStyleName") != list)
            uno::set(paragraph, "NumberingStyleName", list);
        give_level_back(paragraph);
    }

    void give_level_back(const Paragraph& paragraph) const {
        if (uno::get<sal_Int16>(paragraph, "NumberingLevel") != level) uno::set(paragraph, "NumberingLevel", level);
    }
};

void begin_no_page(const css::uno::BaseReference& block) {
    if (uno::get<css::style::BreakType>(block, "BreakType") != css::style::BreakType_NONE)
        uno::set(block, "BreakType", css::style::BreakType_NONE);
    if (!uno::get<rtl::OUString>(block, "PageDescName").isEmpty()) uno::set(block, "PageDescName", rtl::OUString());
}

void set_style(const Paragraph& paragraph, std::string_view style) {
    uno::set(paragraph, "ParaStyleName", uno::to_office(style));
}

std::string_view style_for(const core::Paragraph& paragraph, int highest) {
    if (paragraph.outline_level > 0) return paragraph.outline_level <= highest ? "Heading 2" : "Heading 3";
    return paragraph.list_item ? core::style::list_item : std::string_view("Text body");
}

/// The office's API cannot take a paragraph out of the list that it is in by itself, so that its style's list counts.
void leave_list(const Reference<css::text::XTextDocument>& document, const Paragraph& paragraph) {
    const Reference<css::beans::XPropertyState> states(paragraph, UNO_QUERY_THROW);
    if (states->getPropertyState("NumberingStyleName") != css::beans::PropertyState_DIRECT_VALUE) return;
    Reference<css::view::XSelectionSupplier>(document->getCurrentController(), UNO_QUERY_THROW)
        ->select(Any(Reference<css::text::XTextRange>(all_of(paragraph).get())));
    run_command(document, "RemoveBullets");
}

void use_style_of_plan(const Reference<css::text::XTextDocument>& document, const Paragraph& paragraph,
                       const core::Paragraph& read, int highest) {
    const KeptEmphasis emphasis(paragraph);
    const ListItem item(paragraph);
    set_style(paragraph, style_for(read, highest));
    const auto all = all_of(paragraph);
    reset(all, direct_looks());
    if (!read.numbered) leave_list(document, paragraph);
    emphasis.drop_styles();
    if (read.numbered) item.give_back(paragraph);
    else if (read.list_item) item.give_level_back(paragraph);
    if (read.outline_level == 0) emphasis.give_back();
    begin_no_page(paragraph);
}

/// One lower than it was, as chapters of the plan are the highest.
void lower_heading(const Paragraph& paragraph) {
    const auto level = uno::get<sal_Int16>(paragraph, "OutlineLevel");
    if (level <= 0) return;
    const auto lower = static_cast<sal_Int16>(std::min(level + 1, lowest_heading));
    if (uno::get<rtl::OUString>(paragraph, "ParaStyleName").startsWith("Heading "))
        set_style(paragraph, "Heading " + std::to_string(lower));
    if (uno::get<sal_Int16>(paragraph, "OutlineLevel") != lower) uno::set(paragraph, "OutlineLevel", lower);
}

void keep_style(const Paragraph& paragraph) {
    lower_heading(paragraph);
    begin_no_page(paragraph);
}

/// Also in tables in its cells.
void for_each_paragraph(const Reference<css::text::XTextTable>& table,
                        const std::function<void(const Paragraph&)>& call) {
    for_each_cell(table, [&call](const Reference<css::text::XText>& cell) {
        const auto contents = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
        while (contents->hasMoreElements()) {
            const auto content = contents->nextElement();
            const Reference<css::text::XTextTable> inner(content, UNO_QUERY);
            if (inner.is()) for_each_paragraph(inner, call);
            else call(Paragraph(content, UNO_QUERY_THROW));
        }
    });
}

/// Not that by which the house style tells how the cells of its own tables look: it has borders.
void use_style_of_cells(const Paragraph& paragraph) {
    set_style(paragraph, "Table Contents");
    if (uno::get<sal_Int16>(paragraph, "OutlineLevel") > 0) uno::set(paragraph, "OutlineLevel", sal_Int16{0});
    begin_no_page(paragraph);
}

} // namespace

void add_style_names(const Reference<css::text::XTextDocument>& document) {
    const auto styles = styles_of(document, "ParagraphStyles");
    const auto name = uno::to_office(core::style::list_item);
    if (styles->hasByName(name)) return;
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    styles->insertByName(name, Any(factory->createInstance("com.sun.star.style.ParagraphStyle")));
}

void use_plan_style(const Reference<css::text::XTextDocument>& document,
                    const Reference<css::text::XTextContent>& content, const core::Block& block, int highest) {
    const Reference<css::text::XTextTable> table(content, UNO_QUERY);
    if (table.is()) {
        begin_no_page(table);
        for_each_paragraph(table, use_style_of_cells);
    } else if (const auto* paragraph = std::get_if<core::Paragraph>(&block)) {
        use_style_of_plan(document, Paragraph(content, UNO_QUERY_THROW), *paragraph, highest);
    }
}

void keep_own_style(const Reference<css::text::XTextContent>& content) {
    const Reference<css::text::XTextTable> table(content, UNO_QUERY);
    if (!table.is()) return keep_style(Paragraph(content, UNO_QUERY_THROW));
    begin_no_page(table);
    for_each_paragraph(table, [](const Paragraph& paragraph) { keep_style(paragraph); });
}

std::set<rtl::OUString> paragraph_styles_of(const Reference<css::text::XTextContent>& content) {
    std::set<rtl::OUString> styles;
    const auto add = [&styles](const Paragraph& paragraph) {
        styles.insert(uno::get<rtl::OUString>(paragraph, "ParaStyleName"));
    };
    const Reference<css::text::XTextTable> table(content, UNO_QUERY);
    if (table.is()) for_each_paragraph(table, add);
    else add(Paragraph(content, UNO_QUERY_THROW));
    return styles;
}

} // namespace plan::writer
