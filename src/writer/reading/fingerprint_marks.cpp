#include "writer/reading/fingerprint_marks.hpp"

#include "core/plan/plan_fingerprint.hpp"
#include "uno/text.hpp"
#include "writer/reading/bookmarks.hpp"
#include "writer/reading/places.hpp"

#include <com/sun/star/lang/XComponent.hpp>
#include <optional>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// Where a bookmark stands; nothing where that cannot be told.
std::optional<core::Place> place_of(const Reference<css::container::XNameAccess>& bookmarks, PlaceFinder& places,
                                    const std::string& name) {
    try {
        const Reference<css::text::XTextContent> bookmark(bookmarks->getByName(uno::to_office(name)), UNO_QUERY_THROW);
        return places.place_of(bookmark->getAnchor());
    } catch (const css::uno::Exception&) { // what it stood at is gone
        return std::nullopt;
    }
}

} // namespace

void read_fingerprint_marks(const Reference<css::text::XTextDocument>& document, PlaceFinder& places,
                            core::Document& result) {
    for (const auto& name : result.bookmarks) {
        const auto fingerprint = core::fingerprint_in_bookmark(name);
        if (fingerprint.empty()) continue;
        if (const auto place = place_of(bookmarks_of(document), places, name))
            result.fingerprint_marks.push_back({fingerprint, *place});
    }
}

void keep_fingerprint(const Reference<css::text::XTextDocument>& document, std::size_t block,
                      const core::CellIndex& cell, const std::string& fingerprint) {
    const auto bookmarks = bookmarks_of(document);
    PlaceFinder places(document);
    std::set<std::string, std::less<>> taken;
    for (const auto& office_name : bookmarks->getElementNames()) {
        const auto name = uno::to_utf8(office_name);
        taken.insert(name);
        if (core::fingerprint_in_bookmark(name).empty()) continue;
        const auto place = place_of(bookmarks, places, name);
        if (!place || place->block != block || !place->cell || place->cell->row != cell.row) continue;
        Reference<css::lang::XComponent>(bookmarks->getByName(office_name), UNO_QUERY_THROW)->dispose();
        taken.erase(name);
    }
    const auto text = range_at(document, {block, cell, 0, 0});
    insert_bookmark(document, text.get(), core::fingerprint_bookmark(fingerprint, taken));
}

} // namespace plan::writer
