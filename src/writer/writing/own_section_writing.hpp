// Writing a section of ours at the end of a chapter, again and again: the one that was written before goes, unless
// somebody has worked on it.
#pragma once

#include "core/plan/own_section.hpp"
#include "core/template/composition.hpp"
#include "writer/reading/inspection.hpp"
#include "writer/writing/bar_chart.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct SectionContent {
    const char* property = nullptr;             ///< of the document, which keeps the fingerprint of what was written
    const std::vector<core::Element>& elements; ///< its heading first
    std::vector<PlacedChart> charts = {};
};

enum class EarlierSection { none, replaced, kept };

/// To be done within an Undo step.
/// @returns  what became of the section that was there; one that is kept stands in front of the new one
/// @throws core::Refused  "document.recording"
EarlierSection write_own_section(const css::uno::Reference<css::text::XTextDocument>& document,
                                 const Inspection& inspection, const core::PlanChapter& chapter,
                                 const SectionContent& content);

} // namespace plan::writer
