// Calling what may throw from where nothing may.
#pragma once

#include <com/sun/star/uno/Exception.hpp>
#include <exception>
#include <sal/log.hxx>

namespace plan::uno {

/// Calls it, and only notes what it throws: an exception that leaves a callback, a listener or a thread ends the
/// office.
/// @param what  it is, for the log
template <typename Call>
void no_throw(const char* what, Call&& call) noexcept {
    try {
        call();
    } catch (const com::sun::star::uno::Exception& exception) {
        SAL_WARN("plan", what << " failed: " << exception.Message);
    } catch (const std::exception& exception) {
        SAL_WARN("plan", what << " failed: " << exception.what());
    }
}

} // namespace plan::uno
