#include "writer/reading/visible_text.hpp"

#include "core/text/characters.hpp"
#include "core/text/raised_text.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_parts.hpp"

#include <algorithm>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <utility>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Piece = VisibleText::Piece;
using MarkKind = core::TextMark::Kind;

bool is_paragraph(const css::uno::Any& content) {
    const Reference<css::lang::XServiceInfo> kind(content, UNO_QUERY);
    return kind.is() && kind->supportsService("com.sun.star.text.Paragraph");
}

class Collector {
public:
    explicit Collector(const IsPrompt& is_prompt) : source_(is_prompt) {}

    void add_paragraph(const Reference<css::container::XEnumerationAccess>& paragraph) {
        parts_ = source_.of(paragraph);
        line_ = result.text.size();
        marked_piece_ = 0;
        for (std::size_t at = 0; at < parts_.size();) {
            const auto behind = end_of_run(at);
            if (is_raised(parts_[at])) add_raised(at, behind);
            else add(parts_[at]);
            at = behind;
        }
    }

    /// A line for each paragraph, those of a table in it too.
    void add_text(const Reference<css::container::XEnumerationAccess>& text) {
        const auto paragraphs = text->createEnumeration();
        for (bool first = true; paragraphs->hasMoreElements(); first = false) {
            const auto content = paragraphs->nextElement();
            if (!first) result.text += '\n';
            const Reference<css::text::XTextTable> table(content, UNO_QUERY);
            if (table.is()) add_cells(table);
            else if (is_paragraph(content)) add_paragraph({content, UNO_QUERY_THROW});
        }
    }

    VisibleText result;

private:
    void add_cells(const Reference<css::text::XTextTable>& table) {
        bool first = true;
        for_each_cell(table, [&](const auto& cell) {
            if (!std::exchange(first, false)) result.text += '\n';
            add_text({cell, UNO_QUERY_THROW});
        });
    }

    static bool is_raised(const TextPart& part) { return part.kind == TextPart::Kind::text && part.raised; }

    /// The office cuts a stretch of raised characters where it likes.
    [[nodiscard]] std::size_t end_of_run(std::size_t begin) const {
        auto end = begin + 1;
        while (is_raised(parts_[begin]) && end < parts_.size() && is_raised(parts_[end])) ++end;
        return end;
    }

    void add_raised(std::size_t begin, std::size_t end) {
        std::string raised;
        for (auto at = begin; at < end; ++at) raised += parts_[at].text;
        const auto after = end < parts_.size() && parts_[end].kind == TextPart::Kind::text ? parts_[end].text : "";
        const auto kind = core::kind_of_raised(std::string_view(result.text).substr(line_), raised, after);
        if (kind == core::Raised::note) mark(MarkKind::note, 0, raised);
        for (auto at = begin; at < end; ++at) {
            auto part = parts_[at];
            if (kind == core::Raised::note) add_piece(Piece::Kind::left_out, part, 0);
            else if (kind == core::Raised::text) add(part);
            else {
                part.kind = TextPart::Kind::field;
                part.text = core::raised_digits(part.text);
                add(part);
            }
        }
    }

    void add(const TextPart& part) {
        switch (part.kind) {
        case TextPart::Kind::unseen:
            return add_piece(Piece::Kind::left_out, part, 0);
        case TextPart::Kind::note:
            mark(MarkKind::note, 0, part.text);
            return add_piece(Piece::Kind::left_out, part, 0);
        case TextPart::Kind::struck:
            mark(MarkKind::struck, 0, part.text);
            return add_piece(Piece::Kind::left_out, part, 0);
        case TextPart::Kind::prompt:
            result.open_fields.push_back({{0, std::nullopt, result.text.size(), 0}, part.text});
            return add_piece(Piece::Kind::prompt, part, 0);
        case TextPart::Kind::text:
        case TextPart::Kind::field:
            break;
        }
        if (part.highlighted) mark(MarkKind::highlighted, part.text.size(), part.text);
        add_piece(part.kind == TextPart::Kind::text ? Piece::Kind::text : Piece::Kind::field, part, part.text.size());
        result.text += part.text;
    }

    void add_piece(Piece::Kind kind, const TextPart& part, std::size_t length) {
        result.pieces.push_back({kind, result.text.size(), length, part.first, part.last});
    }

    /// Neighbours of one kind are one mark.
    void mark(MarkKind kind, std::size_t length, const std::string& text) {
        const bool goes_on = kind != MarkKind::note && marked_piece_ == result.pieces.size() && !result.marks.empty() &&
                             result.marks.back().kind == kind;
        if (goes_on) {
            result.marks.back().place.length += length;
            result.marks.back().text += text;
        } else result.marks.push_back({kind, {0, std::nullopt, result.text.size(), length}, text});
        marked_piece_ = result.pieces.size() + 1;
    }

    TextParts source_;
    std::vector<TextPart> parts_;  ///< of the paragraph
    std::size_t line_ = 0;         ///< where the paragraph begins in the text
    std::size_t marked_piece_ = 0; ///< behind the piece that was marked last
};

Reference<css::text::XTextCursor> cursor_at(const Reference<css::text::XTextRange>& position) {
    return position->getText()->createTextCursorByRange(position);
}

/// A position within the text of a piece.
Reference<css::text::XTextRange> position_in(const Piece& piece, std::string_view before) {
    const auto cursor = cursor_at(piece.first->getStart());
    cover(cursor, static_cast<sal_Int32>(core::utf16_length(before)));
    return cursor->getEnd();
}

} // namespace

bool has_tracked_changes(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::document::XRedlinesSupplier> changes(document, UNO_QUERY);
    return changes.is() && changes->getRedlines().is() &&
           changes->getRedlines()->createEnumeration()->hasMoreElements();
}

Reference<css::text::XTextCursor> VisibleText::range(std::size_t offset, std::size_t length) const {
    const auto text_of = [this](const Piece& piece) {
        return std::string_view(text).substr(piece.offset, piece.length);
    };
    const auto is_prompt = [offset](const Piece& piece) {
        return piece.kind == Piece::Kind::prompt && piece.offset == offset;
    };
    if (const auto prompt = std::ranges::find_if(pieces, is_prompt); length == 0 && prompt != pieces.end()) {
        const auto cursor = cursor_at(prompt->first->getStart());
        cursor->gotoRange(prompt->last->getEnd(), true);
        return cursor;
    }
    const auto first = std::ranges::find_if(pieces, [offset, length](const Piece& piece) {
        const auto end = piece.offset + piece.length;
        return piece.length > 0 && piece.offset <= offset && (offset < end || (length == 0 && offset == end));
    });
    if (first == pieces.end()) return {};
    const auto begin = first->kind == Piece::Kind::text
                           ? position_in(*first, text_of(*first).substr(0, offset - first->offset))
                           : (offset == first->offset ? first->first->getStart() : first->last->getEnd());
    const auto cursor = cursor_at(begin);
    if (length == 0) return cursor;
    const auto behind = offset + length;
    const auto last = std::ranges::find_if(pieces, [behind](const Piece& piece) {
        return piece.length > 0 && piece.offset < behind && behind <= piece.offset + piece.length;
    });
    if (last == pieces.end()) return {};
    const bool whole = last->kind != Piece::Kind::text || behind == last->offset + last->length;
    cursor->gotoRange(
        whole ? last->last->getEnd() : position_in(*last, text_of(*last).substr(0, behind - last->offset)), true);
    return cursor;
}

bool VisibleText::is_plain(std::size_t offset, std::size_t length) const {
    return std::ranges::all_of(pieces, [offset, behind = offset + length](const Piece& piece) {
        if (piece.length == 0) return piece.offset <= offset || piece.offset >= behind;
        const bool touches = piece.offset < behind && offset < piece.offset + piece.length;
        const bool whole = offset <= piece.offset && piece.offset + piece.length <= behind;
        return !touches || piece.kind == Piece::Kind::text || whole;
    });
}

std::size_t VisibleText::offset_of(const Reference<css::text::XTextRange>& position) const {
    const Reference<css::text::XTextRangeCompare> order(position->getText(), UNO_QUERY_THROW);
    const auto start = position->getStart();
    const Piece* before = nullptr;
    for (const auto& piece : pieces) {
        if (order->compareRegionStarts(piece.first, start) < 0) break;
        before = &piece;
    }
    if (before == nullptr) return 0;
    if (before->kind != Piece::Kind::text)
        return order->compareRegionStarts(before->first, start) == 0 ? before->offset : before->offset + before->length;
    const auto cursor = cursor_at(before->first->getStart());
    cursor->gotoRange(start, true);
    return before->offset + std::min(before->length, uno::to_utf8(cursor->getString()).size());
}

/// The office moves over a field or a pair of surrogates in one step, so the text covered is measured instead of the
/// steps.
void cover(const Reference<css::text::XTextCursor>& cursor, sal_Int32 length) {
    constexpr sal_Int16 longest_move = 0x7FFF;
    sal_Int32 covered = 0;
    while (covered < length) {
        const auto steps = static_cast<sal_Int16>(std::min<sal_Int32>(length - covered, longest_move));
        cursor->goRight(steps, true);
        sal_Int32 now = cursor->getString().getLength();
        if (now == covered && cursor->goRight(1, true)) // it stays where it is when a cell has fewer steps than that
            now = cursor->getString().getLength();
        if (now == covered) break;
        covered = now;
    }
    while (covered > length && cursor->goLeft(1, true)) {
        const sal_Int32 now = cursor->getString().getLength();
        if (now < length) { // a field that the place ends in: take it whole
            cursor->goRight(1, true);
            return;
        }
        covered = now;
    }
}

VisibleText visible_text(const Reference<css::text::XTextRange>& text, const IsPrompt& is_prompt) {
    Collector collector(is_prompt);
    const Reference<css::container::XEnumerationAccess> parts(text, UNO_QUERY_THROW);
    if (is_paragraph(css::uno::Any(text))) collector.add_paragraph(parts);
    else collector.add_text(parts);
    return std::move(collector.result);
}

} // namespace plan::writer
