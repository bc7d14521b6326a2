// Tables that commands write into a plan about the plan: they say nothing that it does not say elsewhere.
#pragma once

#include "core/document/document.hpp"
#include "core/template/plan_template.hpp"

namespace plan::core {

/// Whether a table is one of who learned what, or of counted answers: by its header, in the words of the template.
bool is_command_table(const Table& table, const Template& plan_template);

} // namespace plan::core
