#include "core/handover/quality_map.hpp"

#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "core/text/substitution.hpp"

#include <algorithm>
#include <optional>

namespace plan::core {
namespace {

/// The first text of a chapter that somebody wrote and that speaks of it.
std::optional<Place> answer_in(const PlanChapter& chapter, const QualityExpectation& expectation) {
    const auto speaks = [&expectation](const std::string& text) {
        return !text.empty() && (expectation.words.empty() || expectation.words.in(text));
    };
    for (const auto& paragraph : chapter.paragraphs)
        if (paragraph.kind == ParagraphKind::body && !paragraph.hidden && !paragraph.example &&
            speaks(paragraph.text.text))
            return paragraph.text.place;
    for (const auto& table : chapter.tables)
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            if (table.row_is_item(row))
                for (const auto& cell : table.rows[row])
                    if (speaks(cell.text)) return cell.place;
    return std::nullopt;
}

bool is_written(const PlanChapter& chapter) {
    return chapter.state == ChapterState::started || chapter.state == ChapterState::done;
}

} // namespace

std::vector<QualityLine> quality_map(const Plan& plan) {
    const auto& frame = plan.plan_template->quality_frame;
    if (!frame) throw Refused("quality.none");
    std::vector<QualityLine> lines;
    for (const auto& expectation : frame->expectations) {
        auto& line = lines.emplace_back();
        line.expectation = &expectation;
        for (const auto& id : expectation.chapters)
            if (const auto* chapter = plan.chapter(id); chapter != nullptr && is_written(*chapter))
                if (const auto place = answer_in(*chapter, expectation))
                    line.answers.push_back({chapter->title.text, *place});
    }
    return lines;
}

std::string chapters_of(const QualityLine& line) {
    std::vector<std::string> titles;
    for (const auto& answer : line.answers) titles.push_back(answer.chapter);
    return listed(titles);
}

std::vector<Element> quality_appendix(const Plan& plan) {
    const auto lines = quality_map(plan);
    const auto& frame = *plan.plan_template->quality_frame;
    std::vector<Element> elements{TextElement{Role::chapter_heading, frame.appendix_title, false},
                                  TextElement{Role::body, frame.appendix_introduction, false}};
    for (const auto& line : lines) {
        const auto where = substitute(line.answers.empty() ? frame.open : frame.answered,
                                      [&line](std::string_view) { return chapters_of(line); });
        elements.emplace_back(TextElement{Role::list_item, line.expectation->text.nl + " " + where, false});
    }
    return elements;
}

} // namespace plan::core
