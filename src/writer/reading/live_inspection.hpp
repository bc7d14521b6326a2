// A document that is being written: looked at again after each pause, and only as much as needed.
#pragma once

#include "core/check/finding.hpp"
#include "core/check/repeated_check.hpp"
#include "writer/reading/inspection.hpp"
#include "writer/reading/paragraph_reader.hpp"
#include "writer/reading/watched_paragraph.hpp"

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
    /// and nothing else; otherwise everything. While the person goes on in the same paragraph of running text, and
    /// those around it are as they were, no other text is asked for. What changed besides is then seen by the next
    /// `look`.
    const Inspection& look_at_change(const Templates& templates);

    /// Whether everything was read the last time.
    [[nodiscard]] bool is_complete() const { return complete_; }
    /// Judges what was seen last; there must have been a look. Another look or judgement ends what it gives.
    const std::vector<core::Finding>& judge(core::Occasion occasion, core::Day today);
    [[nodiscard]] const Inspection* last() const { return inspection_ ? &*inspection_ : nullptr; }

private:
    const Inspection& interpret();
    struct Patched {
        std::size_t block;
        std::optional<core::Paragraph> before; ///< nothing for a table
    };
    const Inspection* look_at_same_paragraph(const Templates& templates);
    [[nodiscard]] std::optional<Patched> patch(const std::string& whole_text);
    void update_whole_text();
    [[nodiscard]] std::optional<Patched> patch_line(std::size_t line, std::string_view before, std::string_view after);
    [[nodiscard]] std::optional<core::Paragraph> read_written(std::string_view text);
    bool revise(std::size_t block, const core::Paragraph& before);
    void number_lines();

    css::uno::Reference<css::text::XTextDocument> document_;
    std::optional<Inspection> inspection_;
    std::string whole_text_; ///< as of the last look; empty when a line of it cannot be told
    ParagraphReader paragraphs_;
    std::vector<std::size_t> first_lines_; ///< of each block, in whole_text_; made when first needed
    /// A paragraph that somebody is writing.
    struct Written {
        std::size_t block;
        std::size_t offset; ///< in whole_text_, which is not kept up to date while nothing else is written
        std::size_t length;
        WatchedParagraph paragraph;
    };
    std::optional<Written> written_;
    bool complete_ = false;
    core::RepeatedCheck check_; ///< of this plan, as long as it is only revised
};

} // namespace plan::writer
