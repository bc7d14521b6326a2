#include "uno/absent.hpp"

#include <com/sun/star/uno/RuntimeException.hpp>
#include <com/sun/star/uno/Type.hxx>

namespace plan::uno {

namespace css = com::sun::star;

void throw_absent(const css::uno::Type& (*type)(void*)) {
    throw css::uno::RuntimeException("the document has no " + type(nullptr).getTypeName() + " here");
}

void throw_absent() { throw css::uno::RuntimeException("there is no object to call"); }

} // namespace plan::uno
