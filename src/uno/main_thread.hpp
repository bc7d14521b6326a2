// Which thread runs the office's main loop.
#pragma once

#include <atomic>
#include <thread>
#include <uno/current_context.hxx>

namespace plan::uno {

/// The main thread, from the first time that something of ours certainly ran on it.
inline std::atomic<std::thread::id> main_thread;

/// To be called on the main thread alone.
inline void remember_main_thread() { main_thread = std::this_thread::get_id(); }

/// UNO has no question for it. Until a call from the main loop has told, the office's own context tells: it gives one
/// to its main thread at its start, and other threads have none.
inline bool is_main_thread() {
    if (main_thread.load() == std::thread::id() && com::sun::star::uno::getCurrentContext().is())
        remember_main_thread();
    return main_thread.load() == std::this_thread::get_id();
}

} // namespace plan::uno
