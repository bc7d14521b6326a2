#include "writer/undo/kept_property.hpp"

#include "uno/text.hpp"
#include "writer/undo/undo_action.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>
#include <sal/log.hxx>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::beans::XPropertyContainer> properties_of(const Reference<css::text::XTextDocument>& document) {
    return Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
        ->getDocumentProperties()
        ->getUserDefinedProperties();
}

rtl::OUString value_of(const Reference<css::text::XTextDocument>& document, const rtl::OUString& name) {
    const Reference<css::beans::XPropertySet> values(properties_of(document), UNO_QUERY_THROW);
    rtl::OUString value;
    if (values->getPropertySetInfo()->hasPropertyByName(name)) values->getPropertyValue(name) >>= value;
    return value;
}

void set_value(const Reference<css::text::XTextDocument>& document, const rtl::OUString& name,
               const rtl::OUString& value) {
    const auto properties = properties_of(document);
    const Reference<css::beans::XPropertySet> values(properties, UNO_QUERY_THROW);
    const bool is_there = values->getPropertySetInfo()->hasPropertyByName(name);
    if (is_there) properties->removeProperty(name);
    if (!value.isEmpty()) properties->addProperty(name, css::beans::PropertyAttribute::REMOVABLE, Any(value));
}

class PropertyAsItIs : public UndoAction {
public:
    PropertyAsItIs(const Reference<css::text::XTextDocument>& document, const rtl::OUString& name,
                   const rtl::OUString& before, const rtl::OUString& after)
        : document_(document), name_(name), before_(before), after_(after) {}

    void SAL_CALL undo() override { set(before_); }
    void SAL_CALL redo() override { set(after_); }

private:
    /// An exception would take the whole step from the list of what can be undone.
    void set(const rtl::OUString& value) {
        const Reference<css::text::XTextDocument> document(document_);
        if (!document.is()) return;
        try {
            set_value(document, name_, value);
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "a property is not as it was: " << exception.Message);
        }
    }

    css::uno::WeakReference<css::text::XTextDocument> document_;
    rtl::OUString name_;
    rtl::OUString before_;
    rtl::OUString after_;
};

} // namespace

void keep_property(const Reference<css::text::XTextDocument>& document, const char* name, const std::string& value) {
    const auto office_name = rtl::OUString::createFromAscii(name);
    const auto before = value_of(document, office_name);
    const auto after = uno::to_office(value);
    if (before == after) return;
    set_value(document, office_name, after);
    const rtl::Reference<PropertyAsItIs> action(new PropertyAsItIs(document, office_name, before, after));
    Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)
        ->getUndoManager()
        ->addUndoAction(action.get());
}

} // namespace plan::writer
