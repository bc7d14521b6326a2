#include "uno/absent.hpp"

#include <com/sun/star/uno/RuntimeException.hpp>
#include <com/sun/star/uno/Type.hxx>

namespace plan::uno {

namespace css = com::sun::star;

namespace {

rtl::OUString message(const rtl::OUString& what) { return rtl::OUString::createFromAscii(absent_mark) + what; }

} // namespace

void throw_absent(const css::uno::Type& (*type)(void*)) {
    throw css::uno::RuntimeException(message(type(nullptr).getTypeName()));
}

void throw_absent() { throw css::uno::RuntimeException(message("object")); }

} // namespace plan::uno
