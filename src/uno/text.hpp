// The one place where the office's text becomes ours and back.
#pragma once

#include <boost/nowide/utf/utf.hpp>
#include <rtl/ustring.hxx>
#include <span>
#include <string>
#include <string_view>

namespace plan::uno {

/// UTF-16 units; the SDK's type for them is a number.
using Units = std::span<const sal_Unicode>;

inline Units units_of(const rtl::OUString& text) { return {text.getStr(), static_cast<std::size_t>(text.getLength())}; }

/// Half a pair of surrogates becomes U+FFFD.
inline std::string to_utf8(Units text) {
    using From = boost::nowide::utf::utf_traits<sal_Unicode>;
    using To = boost::nowide::utf::utf_traits<char>;
    std::string result(text.size() * 3, '\0'); // a unit takes three bytes at most
    char* end = result.data();
    for (const auto* at = text.data(); at != text.data() + text.size();) {
        if (*at < 0x80) { // nearly always
            *end++ = static_cast<char>(*at++);
            continue;
        }
        const auto code = From::decode(at, text.data() + text.size());
        end = To::encode(boost::nowide::utf::is_valid_codepoint(code) ? code : 0xFFFD, end);
    }
    result.resize(static_cast<std::size_t>(end - result.data()));
    return result;
}

inline std::string to_utf8(const rtl::OUString& text) { return to_utf8(units_of(text)); }

inline rtl::OUString to_office(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

} // namespace plan::uno
