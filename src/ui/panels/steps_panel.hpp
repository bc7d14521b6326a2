// Panel "Stappen": the chapters with their state, and the Toelichting of the chosen one.
#pragma once

#include "ui/panels/panel.hpp"

namespace plan::ui {

rtl::Reference<Panel> open_steps_panel(PanelPlace place);

} // namespace plan::ui
