#include "writer/reading/paragraph_reader.hpp"

#include "core/reading/outline.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/visible_text.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool is_bold(const css::uno::Any& weight) {
    float value = 0;
    return (weight >>= value) && value >= css::awt::FontWeight::SEMIBOLD;
}

/// By its style, or every run of it by itself.
bool is_bold(const css::uno::Any& paragraph, const css::uno::Any& own_weight) {
    const auto runs = Reference<css::container::XEnumerationAccess>(paragraph, UNO_QUERY_THROW)->createEnumeration();
    bool text = false;
    while (runs->hasMoreElements()) {
        const auto run = runs->nextElement();
        if (Reference<css::text::XTextRange>(run, UNO_QUERY_THROW)->getString().isEmpty()) continue;
        const Reference<css::beans::XPropertySet> look(run, UNO_QUERY_THROW);
        if (!is_bold(look->getPropertyValue("CharWeight"))) return false;
        text = true;
    }
    return text || is_bold(own_weight);
}

} // namespace

ParagraphReader::ParagraphReader(bool changes_recorded)
    : changes_recorded_(changes_recorded),
      asked_(uno::sequence<rtl::OUString>(
          {"ParaStyleName", "OutlineLevel", "NumberingStyleName", "CharWeight", "CharHidden"})) {}

core::Paragraph ParagraphReader::read(const css::uno::Any& content) {
    const Reference<css::text::XTextRange> range(content, UNO_QUERY_THROW);
    const auto values = Reference<css::beans::XMultiPropertySet>(content, UNO_QUERY_THROW)->getPropertyValues(asked_);
    rtl::OUString style;
    sal_Int16 outline_level = 0;
    values[0] >>= style;
    values[1] >>= outline_level;
    bool hidden = false;
    values[4] >>= hidden;
    core::Paragraph paragraph{changes_recorded_ ? visible_text(range).text : uno::to_utf8(range->getString()),
                              uno::to_utf8(style), outline_level, hidden};
    if (outline_level == 0) {
        rtl::OUString list;
        paragraph.list_item = (values[2] >>= list) && !list.isEmpty();
        paragraph.bold = core::may_be_title(paragraph) && is_bold(content, values[3]);
    }
    return paragraph;
}

} // namespace plan::writer
