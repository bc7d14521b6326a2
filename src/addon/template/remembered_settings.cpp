#include "addon/template/remembered_settings.hpp"

#include "addon/base/names.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace plan::addon {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

RememberedSettings::RememberedSettings(const Reference<css::uno::XComponentContext>& context, const char* group) {
    css::beans::PropertyValue node;
    node.Name = "nodepath";
    node.Value <<= rtl::OUString::createFromAscii(names::settings_node) + "/" + rtl::OUString::createFromAscii(group);
    const Any argument(node);
    group_ = css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess", css::uno::Sequence<Any>(&argument, 1));
}

rtl::OUString RememberedSettings::text(const char* name) const {
    rtl::OUString value;
    Reference<css::container::XNameAccess>(group_, UNO_QUERY_THROW)->getByName(rtl::OUString::createFromAscii(name)) >>=
        value;
    return value;
}

bool RememberedSettings::flag(const char* name) const {
    bool value = false;
    Reference<css::container::XNameAccess>(group_, UNO_QUERY_THROW)->getByName(rtl::OUString::createFromAscii(name)) >>=
        value;
    return value;
}

void RememberedSettings::set(const char* name, const Any& value) {
    Reference<css::container::XNameReplace>(group_, UNO_QUERY_THROW)
        ->replaceByName(rtl::OUString::createFromAscii(name), value);
}

void RememberedSettings::save() { Reference<css::util::XChangesBatch>(group_, UNO_QUERY_THROW)->commitChanges(); }

} // namespace plan::addon
