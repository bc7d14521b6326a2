// What is in a file.
#pragma once

#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/ucb/XSimpleFileAccess3.hpp>
#include <rtl/ustring.hxx>
#include <string>

namespace plan::addon {

namespace css = com::sun::star;

/// @param most  as many bytes at the most; the rest is left out
/// @throws css::uno::Exception  it cannot be read
inline std::string bytes_of(const css::uno::Reference<css::ucb::XSimpleFileAccess3>& access, const rtl::OUString& url,
                            sal_Int32 most) {
    css::uno::Sequence<sal_Int8> bytes;
    const auto stream = access->openFileRead(url);
    stream->readBytes(bytes, most);
    stream->closeInput();
    return {bytes.begin(), bytes.end()};
}

} // namespace plan::addon
