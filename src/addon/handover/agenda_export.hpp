// The agenda as a file for a calendar.
#pragma once

#include "addon/commands/commands.hpp"
#include "core/handover/agenda_calendar.hpp"

namespace plan::addon {

struct AgendaExport {
    std::size_t events = 0;
    std::vector<std::string> left_out; ///< what the items are called whose date cannot be read
};

/// Writes it; a file of that name is replaced.
/// @throws core::Refused  "calendar.empty" when no item has a date, and core::FileRefused
AgendaExport export_agenda(Extension& extension, const TextDocument& document, const rtl::OUString& url,
                           core::PeriodPlacement placement);

} // namespace plan::addon
