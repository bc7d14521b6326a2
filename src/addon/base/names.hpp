// The names by which the office knows us; extension/*.xcu and plan.components use the same (a test compares them).
#pragma once

namespace plan::addon::names {

inline constexpr const char* extension = "org.professionaliseringsplan.writer";
inline constexpr const char* service = "org.professionaliseringsplan.PlanService";
inline constexpr const char* service_implementation = "org.professionaliseringsplan.writer.PlanService";
inline constexpr const char* dispatch_implementation = "org.professionaliseringsplan.writer.Dispatch";
inline constexpr const char* panels_implementation = "org.professionaliseringsplan.writer.Panels";
inline constexpr const char* options_implementation = "org.professionaliseringsplan.writer.Options";
inline constexpr const char* export_warning_implementation = "org.professionaliseringsplan.writer.WayOut";
inline constexpr const char* export_warning_bar = "org.professionaliseringsplan.WayOut";
inline constexpr const char* welcome_implementation = "org.professionaliseringsplan.writer.Welcome";
inline constexpr const char* worker_implementation = "org.professionaliseringsplan.writer.Worker";
inline constexpr const char* welcome_bar = "org.professionaliseringsplan.Welcome";
inline constexpr const char* begin_bar = "org.professionaliseringsplan.Begin";
inline constexpr const char* takeover_bar = "professionaliseringsplan.takeover";
inline constexpr const char* sample_bar = "org.professionaliseringsplan.Sample";
inline constexpr const char* command_protocol = "org.professionaliseringsplan:";
inline constexpr const char* settings_node = "/org.professionaliseringsplan.Settings";
inline constexpr const char* steps_deck = "ProfessionaliseringsplanDeck"; ///< as people's settings remember it
inline constexpr const char* findings_deck = "ProfessionaliseringsplanFindingsDeck";
inline constexpr const char* budget_deck = "ProfessionaliseringsplanBudgetDeck";
inline constexpr const char* follow_up_deck = "ProfessionaliseringsplanFollowUpDeck";
inline constexpr const char* steps_panel = "private:resource/toolpanel/ProfessionaliseringsplanPanels/Steps";
inline constexpr const char* findings_panel = "private:resource/toolpanel/ProfessionaliseringsplanPanels/Findings";
inline constexpr const char* budget_panel = "private:resource/toolpanel/ProfessionaliseringsplanPanels/Budget";
inline constexpr const char* follow_up_panel = "private:resource/toolpanel/ProfessionaliseringsplanPanels/FollowUp";

} // namespace plan::addon::names
