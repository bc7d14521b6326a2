// A document that is being written: looked at again after each pause, and only as much as needed.
#pragma once

#include "writer/inspection.hpp"
#include "writer/paragraph_reader.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::writer {

class LiveInspection {
public:
    explicit LiveInspection(const css::uno::Reference<css::text::XTextDocument>& document) : document_(document) {}

    /// Reads everything.
    /// @throws Refused  as inspect
    const Inspection& look(const Templates& templates);

    /// Where the text differs from what was read last in one line only, which a person is writing, that line is read
    /// and nothing else; otherwise everything. What changed besides the text is then seen by the next `look`.
    const Inspection& look_at_change(const Templates& templates);

    /// Whether everything was read the last time.
    [[nodiscard]] bool is_complete() const { return complete_; }
    [[nodiscard]] const Inspection* last() const { return inspection_ ? &*inspection_ : nullptr; }

private:
    const Inspection& interpret();
    [[nodiscard]] bool patch(const std::string& whole_text);
    [[nodiscard]] bool patch_block(std::size_t line, std::string_view before, std::string_view after);
    [[nodiscard]] bool patch_paragraph(core::Paragraph& paragraph, std::string_view after);
    void number_lines();

    css::uno::Reference<css::text::XTextDocument> document_;
    std::optional<Inspection> inspection_;
    std::string whole_text_; ///< as of the last look; empty when a line of it cannot be told
    std::optional<ParagraphReader> paragraphs_;
    std::vector<std::size_t> first_lines_; ///< of each block, in whole_text_; made when first needed
    bool complete_ = false;
};

} // namespace plan::writer
