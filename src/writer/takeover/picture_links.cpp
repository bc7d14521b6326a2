#include "writer/takeover/picture_links.hpp"

#include "uno/properties.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/graphic/GraphicType.hpp>
#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Graphic = Reference<css::graphic::XGraphic>;

/// The same picture without the place where it came from, which goes along with a picture of the office's.
Graphic without_origin(const Reference<css::uno::XComponentContext>& context, const Graphic& graphic) {
    const auto provider = css::graphic::GraphicProvider::create(context);
    const auto file = css::io::TempFile::create(context); // it is deleted with this
    auto type = uno::get<rtl::OUString>(graphic, "MimeType");
    if (!type.startsWith("image/") || type == "image/x-vclgraphic") type = "image/png";
    provider->storeGraphic(graphic,
                           uno::arguments({{"OutputStream", Any(file->getOutputStream())}, {"MimeType", Any(type)}}));
    file->seek(0);
    return provider->queryGraphic(uno::arguments({{"InputStream", Any(file->getInputStream())}}));
}

bool is_loaded(const Graphic& graphic) {
    return graphic.is() && graphic->getType() != css::graphic::GraphicType::EMPTY;
}

void replace_by(const rtl::OUString& text, const Reference<css::uno::XInterface>& picture) {
    const auto anchor = Reference<css::text::XTextContent>(picture, UNO_QUERY_THROW)->getAnchor();
    if (anchor.is() && anchor->getText().is()) anchor->getText()->insertString(anchor->getEnd(), text, false);
    Reference<css::lang::XComponent>(picture, UNO_QUERY_THROW)->dispose();
}

void embed(const Reference<css::uno::XComponentContext>& context, const Reference<css::uno::XInterface>& picture) {
    const auto graphic = uno::get<Graphic>(picture, "Graphic");
    if (!graphic.is()) return;
    const auto origin = uno::get<rtl::OUString>(graphic, "OriginURL");
    if (origin.isEmpty()) return;
    const auto embedded = is_loaded(graphic) ? without_origin(context, graphic) : Graphic();
    if (is_loaded(embedded)) uno::set(picture, "Graphic", embedded);
    else replace_by(origin, picture);
}

} // namespace

void embed_linked_pictures(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::text::XTextDocument>& document) {
    const Reference<css::container::XIndexAccess> all(
        Reference<css::text::XTextGraphicObjectsSupplier>(document, UNO_QUERY_THROW)->getGraphicObjects(),
        UNO_QUERY_THROW);
    std::vector<Reference<css::uno::XInterface>> pictures; // one that goes would shorten the list
    pictures.reserve(static_cast<std::size_t>(all->getCount()));
    for (sal_Int32 at = 0; at < all->getCount(); ++at) pictures.emplace_back(all->getByIndex(at), UNO_QUERY);
    for (const auto& picture : pictures) {
        try {
            embed(context, picture);
        } catch (const css::uno::Exception&) { // it stays as it is
        }
    }
}

} // namespace plan::writer
