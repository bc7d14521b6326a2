#include "addon/overview/password.hpp"

#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/packages/zip/ZipFileAccess.hpp>

namespace plan::addon {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view zip = "PK\x03\x04";
constexpr std::string_view compound =
    "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; // files of Word, and encrypted ones of later Words
constexpr std::string_view encrypted_package = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
constexpr std::string_view word_document = "\xEC\xA5"; // with which a text of Word begins
constexpr std::size_t sector = 512;
constexpr std::size_t flags = 11; // where a text of Word says whether it is encrypted, by its lowest bit

bool is_encrypted_word(std::string_view bytes) {
    if (bytes.find(encrypted_package) != std::string_view::npos) return true;
    for (std::size_t at = sector; at + sector <= bytes.size(); at += sector)
        if (bytes.substr(at, word_document.size()) == word_document)
            return (static_cast<unsigned char>(bytes[at + flags]) & 1U) != 0;
    return false;
}

bool has_encrypted_parts(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
    constexpr sal_Int32 most = 4 * 1024 * 1024;
    try {
        const auto files = css::packages::zip::ZipFileAccess::createWithURL(context, url);
        const rtl::OUString list("META-INF/manifest.xml");
        if (!files->hasByName(list)) return false;
        const css::uno::Reference<css::io::XInputStream> stream(files->getByName(list), css::uno::UNO_QUERY_THROW);
        css::uno::Sequence<sal_Int8> bytes;
        stream->readBytes(bytes, most);
        const std::string_view text(reinterpret_cast<const char*>(bytes.getConstArray()),
                                    static_cast<std::size_t>(bytes.getLength()));
        return text.find("encryption-data") != std::string_view::npos;
    } catch (const css::uno::Exception&) { // damaged
        return false;
    }
}

} // namespace

bool has_password(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                  std::string_view bytes) {
    if (bytes.starts_with(compound)) return is_encrypted_word(bytes);
    return bytes.starts_with(zip) && has_encrypted_parts(context, url);
}

} // namespace plan::addon
