#include "writer/takeover/brought_styles.hpp"

#include "writer/office/style_families.hpp"
#include "writer/undo/undo_step.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr int most_ancestors = 20; // no document has more, but for one that goes in a circle

/// What a style says itself; the rest it has from the one that it is made from.
void copy_looks(const Reference<css::style::XStyle>& from, const Reference<css::style::XStyle>& to) {
    const Reference<css::beans::XPropertySet> looks(from, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertyState> states(from, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> target(to, UNO_QUERY_THROW);
    for (const auto& property : looks->getPropertySetInfo()->getProperties()) {
        if ((property.Attributes & css::beans::PropertyAttribute::READONLY) != 0) continue;
        if (property.Name == "PageDescName" || property.Name == "BreakType") continue; // it begins no page in a plan
        try {
            if (states->getPropertyState(property.Name) == css::beans::PropertyState_DIRECT_VALUE)
                target->setPropertyValue(property.Name, looks->getPropertyValue(property.Name));
        } catch (const css::uno::Exception&) { // as a list style that is not there
        }
    }
}

/// One that every office has is not in a document until it is used.
void make_present(const Reference<css::style::XStyle>& style) {
    if (!style->isUserDefined() && !style->isInUse()) style->setParentStyle(style->getParentStyle());
}

void bring(const Reference<css::text::XTextDocument>& from, const Reference<css::text::XTextDocument>& to,
           const rtl::OUString& name, int ancestors) {
    const auto known = styles_of(to, "ParagraphStyles");
    const auto all = styles_of(from, "ParagraphStyles");
    if (name.isEmpty() || ancestors == 0 || !all->hasByName(name)) return;
    if (known->hasByName(name)) return make_present({known->getByName(name), UNO_QUERY_THROW});
    const Reference<css::style::XStyle> style(all->getByName(name), UNO_QUERY_THROW);
    bring(from, to, style->getParentStyle(), ancestors - 1);
    const Reference<css::style::XStyle> made(Reference<css::lang::XMultiServiceFactory>(to, UNO_QUERY_THROW)
                                                 ->createInstance("com.sun.star.style.ParagraphStyle"),
                                             UNO_QUERY_THROW);
    known->insertByName(name, Any(made));
    if (known->hasByName(style->getParentStyle())) made->setParentStyle(style->getParentStyle());
    copy_looks(style, made);
}

} // namespace

void bring_paragraph_style(const Reference<css::text::XTextDocument>& from,
                           const Reference<css::text::XTextDocument>& to, const rtl::OUString& name) {
    const UndoLock lock(to);
    bring(from, to, name, most_ancestors);
}

} // namespace plan::writer
