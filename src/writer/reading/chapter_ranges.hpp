// Where chapters begin in the document itself, so that the one a cursor stands in is told without reading anything.
#pragma once

#include "core/plan/plan.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <optional>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

class ChapterRanges {
public:
    explicit ChapterRanges(const css::uno::Reference<css::text::XTextDocument>& document) : document_(document) {}

    /// Looks up where the chapters of a plan begin. Those it knows move along with what is written, so it looks again
    /// only when there are others.
    void follow(const core::Plan& plan);

    /// The id of the chapter that a range stands in; empty on the cover, in a chapter of the school's own, beside the
    /// main text, and where it cannot be told.
    [[nodiscard]] std::string chapter_at(const css::uno::Reference<css::text::XTextRange>& range);

    /// The same, but nothing where it is neither in a chapter of the template nor on the cover.
    [[nodiscard]] std::optional<std::string> place_of(const css::uno::Reference<css::text::XTextRange>& range);

private:
    void forget();

    css::uno::Reference<css::text::XTextDocument> document_;
    std::vector<std::string> ids_; ///< of each chapter, in the order of the document
    std::vector<css::uno::Reference<css::text::XTextRange>> starts_;
};

} // namespace plan::writer
