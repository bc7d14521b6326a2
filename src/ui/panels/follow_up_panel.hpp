// Panel "Opvolging": what was paid of each budget year, and what there is to follow up, with a jump to each.
#pragma once

#include "ui/panels/panel.hpp"

namespace plan::ui {

rtl::Reference<Panel> open_follow_up_panel(PanelPlace place);

} // namespace plan::ui
