// Knowing that the office ends.
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::addon {

/// Whether the office has begun to end, so that its main loop takes no more calls. From any thread.
bool office_ends(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

} // namespace plan::addon
