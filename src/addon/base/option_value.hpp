// The values of options that a macro gives.
#pragma once

#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

namespace plan::addon {

namespace css = com::sun::star;

[[noreturn]] inline void refuse_value(const css::beans::NamedValue& option) {
    throw core::Refused("option.value", {{"option", uno::to_utf8(option.Name)}});
}

/// @throws core::Refused  "option.value" when it is of another type
template <typename Value>
Value value_of(const css::beans::NamedValue& option) {
    Value value{};
    if (!(option.Value >>= value)) refuse_value(option);
    return value;
}

} // namespace plan::addon
