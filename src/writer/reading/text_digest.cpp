#include "writer/reading/text_digest.hpp"

#include "core/text/fnv.hpp"

#include <com/sun/star/xml/crypto/DigestID.hpp>
#include <com/sun/star/xml/crypto/NSSInitializer.hpp>

namespace plan::writer {

std::string sha256(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view text) {
    const auto digest =
        css::xml::crypto::NSSInitializer::create(context)->getDigestContext(css::xml::crypto::DigestID::SHA256, {});
    digest->updateDigest({reinterpret_cast<const sal_Int8*>(text.data()), static_cast<sal_Int32>(text.size())});
    std::string result;
    for (const auto byte : digest->finalizeDigestAndDispose())
        result += core::hexadecimal(static_cast<std::uint8_t>(byte));
    return result;
}

} // namespace plan::writer
