// One look at a document: what was read, and what the rules say of it.
#pragma once

#include "core/document/document.hpp"
#include "core/plan/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <memory>

namespace plan::writer {

namespace css = com::sun::star;

using Templates = std::shared_ptr<const std::vector<core::Template>>;

struct Inspection {
    Templates templates; ///< the plan points into these
    core::Document document;
    core::Plan plan;
};

/// @throws Refused  "document.none", "document.closed", "document.no-plan"
Inspection inspect(const css::uno::Reference<css::text::XTextDocument>& document, const Templates& templates);

} // namespace plan::writer
