// What is taken over, as long as somebody decides where its parts go.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"
#include "core/takeover/source_part.hpp"
#include "writer/reading/inspection.hpp"
#include "writer/takeover/part_copying.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <optional>
#include <utility>

namespace plan::addon {

/// Of a text document it is a copy, out of which parts are copied: what happens to the document does not matter then.
class OpenedSource {
public:
    /// @throws core::Refused  for what cannot be taken over
    OpenedSource(Extension& extension, const css::uno::Reference<css::frame::XModel>& model,
                 const writer::Templates& templates);

    /// What was read already, and is written anew.
    explicit OpenedSource(core::Source read) : read_(std::move(read)) {}

    [[nodiscard]] const core::Source& get() const { return copier_ ? copier_->source() : read_; }
    /// As it is read without a copy, in which fields are texts.
    [[nodiscard]] const core::Source& as_proposed() const { return read_; }
    /// nullptr for a spreadsheet, whose tables are written anew
    [[nodiscard]] writer::PartCopier* copier() { return copier_ ? &*copier_ : nullptr; }

private:
    std::optional<writer::PartCopier> copier_;
    core::Source read_;
};

} // namespace plan::addon
