// The dialog "Nieuw professionaliseringsplan": what cannot be guessed.
#pragma once

#include "core/template/plan_template.hpp"
#include "core/values/calendar.hpp"
#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <optional>

namespace plan::ui {

struct NewPlanAnswers {
    std::string profile;
    rtl::OUString organisation;
    rtl::OUString school_year;
    rtl::OUString level; ///< title
    bool school_council = true;
    bool local_committee = true;
    bool compact = false; ///< fewer and shorter examples
};

struct NewPlanQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to open over; may be empty
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    const Messages& messages;
    const std::vector<core::Template>& templates;
    core::Day today;
    NewPlanAnswers remembered; ///< of the last time; the school year is proposed anew
};

/// Asks until the answers make sense; nothing when the user cancels.
std::optional<NewPlanAnswers> ask_new_plan(const NewPlanQuestion& question);

} // namespace plan::ui
