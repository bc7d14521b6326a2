// What a call through an empty reference does: see cmake/CheckedReferences.cmake.
#pragma once

namespace com::sun::star::uno {
class Type;
}

namespace plan::uno {

/// Every message of these exceptions begins so; then comes what a programmer wants to know. (A type of its own could
/// not leave the extension.)
inline constexpr const char* absent_mark = "absent: ";

/// @param type  of the interface that is not there
/// @throws RuntimeException  saying which
[[noreturn]] void throw_absent(const com::sun::star::uno::Type& (*type)(void*));
[[noreturn]] void throw_absent();

} // namespace plan::uno
