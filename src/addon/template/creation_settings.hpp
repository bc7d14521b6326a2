// The named values of createPlan → profile and settings.
#pragma once

#include "core/template/composition.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>

namespace plan::addon {

namespace css = com::sun::star;

struct CreationSettings {
    const core::Template* plan_template = nullptr;
    core::PlanSettings settings;
    bool hidden = false;
};

/// @param today  decides which school year is the coming one, where none is given
/// @throws Refused  "setting.…" with the name of the setting
CreationSettings read_creation_settings(const css::uno::Sequence<css::beans::NamedValue>& values,
                                        const std::vector<core::Template>& templates, core::Day today);

struct SampleSettings {
    std::string profile;
    std::string level; ///< id; empty: the first that has a sample
    core::SchoolYear school_year;
    bool hidden = false;
};

/// Those of createSample.
/// @throws Refused  "setting.…" with the name of the setting
SampleSettings read_sample_settings(const css::uno::Sequence<css::beans::NamedValue>& values,
                                    const std::vector<core::Template>& templates, core::Day today);

} // namespace plan::addon
