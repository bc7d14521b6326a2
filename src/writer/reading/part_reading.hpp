// Reading a document part by part.
#pragma once

#include "core/document/document.hpp"

#include <com/sun/star/uno/Exception.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// Reads one part. What the office cannot give of it is left out and told, and all the rest is read.
/// @returns  whether it was read
template <typename Read>
bool read_part(core::Document& document, core::UnreadPart::Kind kind, const core::Place& place, Read&& read) {
    try {
        read();
        return true;
    } catch (const css::uno::Exception&) { // of what kind, the office does not say
        document.unread.push_back({kind, place});
        return false;
    }
}

} // namespace plan::writer
