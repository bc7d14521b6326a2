// A document as one of the files that are delivered together.
#pragma once

#include "writer/handover/delivered_files.hpp"
#include "writer/handover/document_export.hpp"

namespace plan::writer {

/// Under the name that a title makes.
/// @throws FileRefused  as DeliveredFiles::add does; "file.not-written"
void deliver_document(const css::uno::Reference<css::text::XTextDocument>& document, FileKind kind,
                      const std::string& title, DeliveredFiles& files);

} // namespace plan::writer
