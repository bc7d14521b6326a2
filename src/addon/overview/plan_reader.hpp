// Reading one plan for an overview, in a worker: an office that nobody sees and that may fall over.
#pragma once

#include "addon/overview/work_order.hpp"
#include "addon/template/extension.hpp"

#include <set>
#include <string>

namespace plan::addon {

/// Opens the file, and closes it again. On the main thread.
/// @param report  URL to write its report at, where the order asks for one
/// @param known  digests of files whose records are there already: those are not opened
WorkAnswer read_plan_file(Extension& extension, const ReadOrder& order, const rtl::OUString& report,
                          const std::set<std::string>& known);

} // namespace plan::addon
