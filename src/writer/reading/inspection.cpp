#include "writer/reading/inspection.hpp"

#include "core/reading/plan_reader.hpp"
#include "writer/reading/document_reader.hpp"

namespace plan::writer {

Inspection inspect(const css::uno::Reference<css::text::XTextDocument>& document, const Templates& templates) {
    Inspection inspection{templates, read_all(document, *templates).document, {}};
    inspection.plan = core::read_plan(inspection.document, *templates);
    return inspection;
}

} // namespace plan::writer
