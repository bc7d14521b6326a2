#include "writer/overview/sheet_views.hpp"

#include "uno/deprecated.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/embed/ElementModes.hpp>
#include <com/sun/star/embed/StorageFactory.hpp>
#include <com/sun/star/embed/XStorage.hpp>
#include <com/sun/star/embed/XTransactedObject.hpp>
#include <com/sun/star/io/XTruncate.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <iterator>

namespace plan::writer {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

/// A part of a file, or the file itself: closed with this, whatever happens.
template <typename Interface>
class Closing {
public:
    explicit Closing(const Reference<Interface>& part) : part_(part) {}
    Closing(const Closing&) = delete;
    Closing& operator=(const Closing&) = delete;
    ~Closing() {
        try {
            Reference<css::lang::XComponent>(part_, UNO_QUERY_THROW)->dispose();
        } catch (const css::uno::Exception&) { // it is closed already
        }
    }

    Interface* operator->() const { return part_.get(); }
    [[nodiscard]] const Reference<Interface>& get() const { return part_; }

private:
    Reference<Interface> part_;
};

std::string text_of(const Reference<css::io::XInputStream>& stream) {
    constexpr sal_Int32 at_once = 65'536;
    std::string text;
    css::uno::Sequence<sal_Int8> bytes;
    while (const auto count = stream->readBytes(bytes, at_once)) text.append(bytes.begin(), bytes.begin() + count);
    return text;
}

void write(const Reference<css::io::XOutputStream>& stream, const std::string& text) {
    css::uno::Sequence<sal_Int8> bytes(static_cast<sal_Int32>(text.size()));
    std::ranges::copy(text, bytes.getArray());
    Reference<css::io::XTruncate>(stream, UNO_QUERY_THROW)->truncate();
    stream->writeBytes(bytes);
    stream->closeOutput();
}

} // namespace

void keep_headers(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                  const std::string& first, const std::vector<core::overview::FrozenSheet>& sheets) {
    constexpr auto mode = css::embed::ElementModes::READWRITE;
    const Any how[] = {Any(url), Any(sal_Int32{mode})};
    const Closing file(Reference<css::embed::XStorage>(
        uno::create(css::embed::StorageFactory::create(context), {how, std::size(how)}), UNO_QUERY_THROW));
    {
        const Closing part(file->openStreamElement("settings.xml", mode));
        const auto settings = text_of(part->getInputStream());
        write(part->getOutputStream(), core::overview::with_window(settings, first, sheets));
        uno::set(part.get(), "MediaType", rtl::OUString("text/xml"));
    }
    Reference<css::embed::XTransactedObject>(file.get(), UNO_QUERY_THROW)->commit();
}

} // namespace plan::writer
