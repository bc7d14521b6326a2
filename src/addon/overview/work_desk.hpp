// Where a worker does its orders: an office that was started for an overview. It gets them as files in a folder of its
// own and answers with files there; nothing else is listened to.
#pragma once

#include "addon/template/extension.hpp"

#include <memory>
#include <rtl/ustring.hxx>

namespace plan::addon {

/// The names of the files. An order "000012.todo" becomes "000012.now" while it is done, and "000012.done" is its
/// answer.
namespace desk {
inline constexpr const char* to_do = ".todo";
inline constexpr const char* now = ".now";
inline constexpr const char* done = ".done";
inline constexpr const char* ready = "ready"; ///< it waits for orders
inline constexpr const char* known = "known"; ///< a line for each digest of a file whose record is there
inline constexpr const char* pulse = "pulse"; ///< another number as long as somebody waits for answers
} // namespace desk

/// Does one order after the other until the process is ended, or nobody waits for answers any more: then it ends
/// itself. Reads the plans that it is told to, and writes only in its folder and the one spreadsheet that it is told
/// to.
/// @param folder  URL
void start_work(std::shared_ptr<Extension> extension, const rtl::OUString& folder);

} // namespace plan::addon
