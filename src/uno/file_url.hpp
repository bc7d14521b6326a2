// What people see of the URL of a file.
#pragma once

#include <osl/file.hxx>
#include <rtl/uri.hxx>
#include <rtl/ustring.hxx>

namespace plan::uno {

/// As the system writes it; the URL itself where it is no file's.
inline rtl::OUString path_of(const rtl::OUString& url) {
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url;
}

/// What somebody wrote as the path of a file; as it is where it is none.
inline rtl::OUString url_of_path(const rtl::OUString& path) {
    rtl::OUString url;
    return osl::FileBase::getFileURLFromSystemPath(path, url) == osl::FileBase::E_None ? url : path;
}

/// The last part, as it stands in the URL.
inline rtl::OUString last_part(const rtl::OUString& url) { return url.copy(url.lastIndexOf('/') + 1); }

/// The last part, decoded.
inline rtl::OUString file_name_of(const rtl::OUString& url) {
    return rtl::Uri::decode(last_part(url), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
}

/// All but the last part, with the slash at its end.
inline rtl::OUString folder_part(const rtl::OUString& url) { return url.copy(0, url.lastIndexOf('/') + 1); }

} // namespace plan::uno
