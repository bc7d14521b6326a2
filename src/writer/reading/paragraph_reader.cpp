#include "writer/reading/paragraph_reader.hpp"

#include "core/reading/outline.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <cmath>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/style/CaseMap.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <optional>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

struct Look {
    bool bold;
    bool underlined;
    bool capitals;
    int height; ///< in tenths of a point
};

Look look_of(const Any& text) {
    static const auto asked =
        uno::sequence<rtl::OUString>({"CharCaseMap", "CharHeight", "CharUnderline", "CharWeight"});
    const auto values = Reference<css::beans::XMultiPropertySet>(text, UNO_QUERY_THROW)->getPropertyValues(asked);
    float weight = 0;
    sal_Int16 underline = css::awt::FontUnderline::NONE;
    sal_Int16 case_map = css::style::CaseMap::NONE;
    float height = 0;
    values[0] >>= case_map;
    values[1] >>= height;
    values[2] >>= underline;
    values[3] >>= weight;
    return {weight >= css::awt::FontWeight::SEMIBOLD,
            underline != css::awt::FontUnderline::NONE && underline != css::awt::FontUnderline::DONTKNOW,
            case_map == css::style::CaseMap::UPPERCASE || case_map == css::style::CaseMap::SMALLCAPS,
            static_cast<int>(std::lround(height * 10))};
}

/// What all runs of a paragraph have; of one without text, what it has itself.
Look common_look(const Any& paragraph) {
    std::optional<Look> common;
    const auto runs = Reference<css::container::XEnumerationAccess>(paragraph, UNO_QUERY_THROW)->createEnumeration();
    while (runs->hasMoreElements()) {
        const auto run = runs->nextElement();
        if (Reference<css::text::XTextRange>(run, UNO_QUERY_THROW)->getString().isEmpty()) continue;
        if (uno::get<rtl::OUString>(Reference<css::uno::XInterface>(run, UNO_QUERY_THROW), "TextPortionType") ==
            "Footnote")
            continue; // its anchor looks as it does everywhere
        const auto look = look_of(run);
        if (!common) common = look;
        common->bold = common->bold && look.bold;
        common->underlined = common->underlined && look.underlined;
        common->capitals = common->capitals && look.capitals;
        if (common->height != look.height) common->height = 0;
    }
    return common ? *common : look_of(paragraph);
}

} // namespace

ParagraphReader::ParagraphReader()
    : asked_(uno::sequence<rtl::OUString>({"ParaStyleName", "OutlineLevel", "NumberingStyleName", "CharHidden"})) {}

core::Paragraph ParagraphReader::read(const Any& content) {
    return read(content, uno::to_utf8(Reference<css::text::XTextRange>(content, UNO_QUERY_THROW)->getString()));
}

/// What only titles and items of lists need is asked of those alone.
core::Paragraph ParagraphReader::read(const Any& content, std::string text) {
    const auto values = Reference<css::beans::XMultiPropertySet>(content, UNO_QUERY_THROW)->getPropertyValues(asked_);
    rtl::OUString style;
    sal_Int16 outline_level = 0;
    rtl::OUString list;
    bool hidden = false;
    values[0] >>= style;
    values[1] >>= outline_level;
    values[2] >>= list;
    values[3] >>= hidden;
    core::Paragraph paragraph{std::move(text), uno::to_utf8(style), outline_level, hidden};
    if (outline_level > 0) return paragraph;
    paragraph.list_item = !list.isEmpty();
    paragraph.numbered = paragraph.list_item && has_numbers(content, list);
    if (!core::may_be_title(paragraph)) return paragraph;
    const auto look = common_look(content);
    paragraph.bold = look.bold;
    paragraph.underlined = look.underlined;
    paragraph.capitals = look.capitals;
    paragraph.height = look.height;
    return paragraph;
}

/// A list without numbers or letters has signs before its items, or nothing.
bool ParagraphReader::has_numbers(const Any& paragraph, const rtl::OUString& list) {
    const auto level =
        uno::get<sal_Int16>(Reference<css::uno::XInterface>(paragraph, UNO_QUERY_THROW), "NumberingLevel");
    namespace type = css::style::NumberingType;
    const auto [known, is_new] = lists_.try_emplace({list, level}, false);
    if (!is_new) return known->second;
    const auto levels = uno::get<Reference<css::container::XIndexAccess>>(
        Reference<css::uno::XInterface>(paragraph, UNO_QUERY_THROW), "NumberingRules");
    if (!levels.is() || level < 0 || level >= levels->getCount()) return false;
    css::uno::Sequence<css::beans::PropertyValue> looks;
    levels->getByIndex(level) >>= looks;
    sal_Int16 kind = type::NUMBER_NONE;
    for (const auto& look : looks)
        if (look.Name == "NumberingType") look.Value >>= kind;
    return known->second = kind != type::NUMBER_NONE && kind != type::CHAR_SPECIAL && kind != type::BITMAP;
}

} // namespace plan::writer
