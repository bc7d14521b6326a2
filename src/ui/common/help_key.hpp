// The key F1 on its way to us.
#pragma once

namespace plan::ui {

/// While the keyboard is in the sidebar, GTK gives F1 to the office's help before the office sees the key. In the
/// active window it no longer does: the office then decides itself, which outside of our panels comes to the same help.
/// Nothing happens where the office is not drawn by GTK 3. On the main thread.
void let_office_see_help_key();

} // namespace plan::ui
