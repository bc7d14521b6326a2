// Making a whole new plan.
#pragma once

#include "core/template/composition.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <utility>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

struct Creation {
    const core::Template& plan_template;
    core::PlanSettings settings;
    std::vector<core::Element> chapters;                        ///< their tables live elsewhere
    std::vector<std::pair<std::string, std::string>> own_facts; ///< more lines of the cover's table
    rtl::OUString house_style;                                  ///< URL of the file with the styles
    bool hidden = false;
    bool is_sample = false;
    std::string proposed_name = {}; ///< of its file, without an ending
    bool is_whole = true;           ///< else the table of contents is left to whoever writes the rest
};

/// Opens a new document and writes the plan into it: cover, table of contents, chapters. Not modified, nothing to undo.
css::uno::Reference<css::text::XTextDocument>
create_plan(const css::uno::Reference<css::uno::XComponentContext>& context, const Creation& creation);

} // namespace plan::writer
