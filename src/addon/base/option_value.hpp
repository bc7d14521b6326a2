// The values of options that a macro gives.
#pragma once

#include "core/text/lower_case.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/text.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <string>
#include <vector>

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

/// The parts of a list with commas, in lower case: "pdf,odt".
/// @throws core::Refused  "option.value" when it is no text
inline std::vector<std::string> list_of(const css::beans::NamedValue& option) {
    std::vector<std::string> names;
    const auto text = uno::to_utf8(value_of<rtl::OUString>(option));
    boost::algorithm::split(names, text, boost::algorithm::is_any_of(","));
    for (auto& name : names) name = core::lower(core::trimmed(name));
    return names;
}

} // namespace plan::addon
