// What an overview has done on the office's main thread, while the rest of it runs on another.
#pragma once

#include "addon/base/office_end.hpp"
#include "core/text/refused.hpp"
#include "uno/posted_call.hpp"

#include <atomic>
#include <functional>

namespace plan::addon {

/// How many turns are being taken: the office may not end meanwhile, for whoever ends it would wait for what waits for
/// it.
inline std::atomic<int> main_turns = 0;

/// @param is_stopped  from any thread: whether nobody waits for the overview any more
/// @throws core::Refused  "overview.cancelled" when the turn does not come
template <typename Function>
auto in_main_turn(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                  Function&& function, const std::function<bool()>& is_stopped) -> decltype(function()) {
    struct Turn {
        Turn() { ++main_turns; }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        ~Turn() { --main_turns; }
    };
    try {
        return uno::on_main_thread(
            context,
            [&function] {
                const Turn turn;
                return function();
            },
            [&] { return office_ends(context) || is_stopped(); });
    } catch (const uno::NoTurn&) {
        throw core::Refused("overview.cancelled");
    }
}

} // namespace plan::addon
