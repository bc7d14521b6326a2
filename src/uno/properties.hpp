// Getting and setting UNO properties by name.
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <initializer_list>

namespace plan::uno {

namespace css = com::sun::star;

template <typename Value>
void set(const css::uno::BaseReference& object, const char* name, const Value& value) {
    css::uno::Reference<css::beans::XPropertySet>(object, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), css::uno::Any(value));
}

/// The property's value; a default-made Value when it holds another type.
template <typename Value>
Value get(const css::uno::BaseReference& object, const char* name) {
    Value value{};
    css::uno::Reference<css::beans::XPropertySet>(object, css::uno::UNO_QUERY_THROW)
        ->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value;
    return value;
}

template <typename Value>
css::uno::Sequence<Value> sequence(std::initializer_list<Value> values) {
    return {values.begin(), static_cast<sal_Int32>(values.size())};
}

struct Argument {
    const char* name;
    css::uno::Any value;
};

inline css::uno::Sequence<css::beans::PropertyValue> arguments(std::initializer_list<Argument> list) {
    css::uno::Sequence<css::beans::PropertyValue> result(static_cast<sal_Int32>(list.size()));
    auto* at = result.getArray();
    for (const auto& argument : list) {
        at->Name = rtl::OUString::createFromAscii(argument.name);
        at->Value = argument.value;
        ++at;
    }
    return result;
}

} // namespace plan::uno
