// Reading one plan for an overview, in a worker: an office that nobody sees and that may fall over.
#pragma once

#include "addon/overview/work_order.hpp"
#include "addon/template/extension.hpp"

#include <set>
#include <string>

namespace plan::addon {

/// Opens the file, and closes it again. On the main thread.
/// @param known  digests of files whose records are there already: those are not opened
WorkAnswer read_plan_file(Extension& extension, const std::string& url, const std::set<std::string>& known);

} // namespace plan::addon
