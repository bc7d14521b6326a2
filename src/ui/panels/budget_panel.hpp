// Panel "Begroting": the budget, with a jump to the cells of each figure.
#pragma once

#include "ui/panels/panel.hpp"

namespace plan::ui {

rtl::Reference<Panel> open_budget_panel(PanelPlace place);

} // namespace plan::ui
