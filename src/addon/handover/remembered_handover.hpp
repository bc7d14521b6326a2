// How the last plan was handed over, in the user's settings.
#pragma once

#include "addon/handover/handover.hpp"
#include "ui/dialogs/send_dialog.hpp"

namespace plan::addon {

/// @param bodies  whose recipients are asked for
ui::SendAnswers remembered_answers(const Extension& extension);
std::vector<rtl::OUString> remembered_recipients(const Extension& extension, const std::vector<core::Body>& bodies);
void remember(const Extension& extension, const ui::SendAnswers& answers, const core::Body& body);

/// What was asked for, without what only the screen has.
Handover handover_of(const ui::SendAnswers& answers, const core::Body& body);

} // namespace plan::addon
