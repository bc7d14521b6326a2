#include "addon/template/remembered_settings.hpp"

#include "addon/base/names.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/xml/dom/DocumentBuilder.hpp>
#include <utility>
#include <vector>

namespace plan::addon {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

using Element = Reference<css::xml::dom::XElement>;

rtl::OUString name_of(const Element& element) {
    return element->getAttributeNS("http://openoffice.org/2001/registry", "name");
}

/// The names and first values of a group, as the installed schema has them: the office does not tell those.
std::vector<std::pair<rtl::OUString, rtl::OUString>> first_values(const Reference<css::uno::XComponentContext>& context,
                                                                  const rtl::OUString& group) {
    const auto folder = css::deployment::PackageInformationProvider::get(context)->getPackageLocation(
        rtl::OUString::createFromAscii(names::extension));
    const auto schema = css::ucb::SimpleFileAccess::create(context)->openFileRead(folder + "/config/Settings.xcs");
    const auto properties =
        css::xml::dom::DocumentBuilder::create(context)->parse(schema)->getElementsByTagName("prop");
    std::vector<std::pair<rtl::OUString, rtl::OUString>> values;
    for (sal_Int32 at = 0; at < properties->getLength(); ++at) {
        const Element property(properties->item(at), UNO_QUERY_THROW);
        if (name_of(Element(property->getParentNode(), UNO_QUERY_THROW)) != group) continue;
        const auto text = property->getElementsByTagName("value")->item(0)->getFirstChild();
        values.emplace_back(name_of(property), text.is() ? text->getNodeValue() : rtl::OUString());
    }
    return values;
}

} // namespace

RememberedSettings::RememberedSettings(const Reference<css::uno::XComponentContext>& context, const char* group)
    : context_(context), name_(rtl::OUString::createFromAscii(group)) {
    css::beans::PropertyValue node;
    node.Name = "nodepath";
    node.Value <<= rtl::OUString::createFromAscii(names::settings_node) + "/" + name_;
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

bool RememberedSettings::may_change(const rtl::OUString& name) const {
    const Reference<css::beans::XPropertySet> group(group_, UNO_QUERY_THROW);
    const auto attributes = group->getPropertySetInfo()->getPropertyByName(name).Attributes;
    return (attributes & css::beans::PropertyAttribute::READONLY) == 0;
}

void RememberedSettings::put_back() {
    const Reference<css::container::XNameReplace> group(group_, UNO_QUERY_THROW);
    for (const auto& [name, text] : first_values(context_, name_)) {
        if (!may_change(name)) continue;
        bool flag = false;
        const bool is_flag = group->getByName(name) >>= flag;
        group->replaceByName(name, is_flag ? Any(text == "true") : Any(text));
    }
}

void RememberedSettings::set(const char* name, const Any& value) {
    Reference<css::container::XNameReplace>(group_, UNO_QUERY_THROW)
        ->replaceByName(rtl::OUString::createFromAscii(name), value);
}

void RememberedSettings::save() { Reference<css::util::XChangesBatch>(group_, UNO_QUERY_THROW)->commitChanges(); }

} // namespace plan::addon
