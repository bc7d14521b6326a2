// Panel "Controle": the findings, with a jump to each.
#pragma once

#include "ui/panels/panel.hpp"

namespace plan::ui {

rtl::Reference<Panel> open_findings_panel(PanelPlace place);

} // namespace plan::ui
