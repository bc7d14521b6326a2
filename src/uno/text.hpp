// The one place where the office's text becomes ours and back.
#pragma once

#include <rtl/ustring.hxx>
#include <string>
#include <string_view>

namespace plan::uno {

inline std::string to_utf8(const rtl::OUString& text) {
    const auto bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

inline rtl::OUString to_office(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

} // namespace plan::uno
