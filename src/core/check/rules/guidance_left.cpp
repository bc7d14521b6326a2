// guidance-left: a Toelichting is visible while the plan is about to be sent.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"
#include "core/document/document.hpp"
#include "core/reading/outline.hpp"

namespace plan::core::rules {
namespace {

/// Guidance in our style can be hidden; that of another program can only be taken out.
bool has_guidance_style(const Document& document, const Place& place) {
    const auto* paragraph = std::get_if<Paragraph>(&document.blocks[place.block]);
    return paragraph != nullptr && paragraph->style == style::guidance;
}

void check(const RuleInput& subject, Report& report) {
    for (const auto& chapter : subject.plan.chapters)
        for (const auto& paragraph : chapter.paragraphs) {
            if (paragraph.kind != ParagraphKind::guidance || paragraph.hidden || paragraph.text.text.empty()) continue;
            auto& finding = report.add(paragraph.text.place, paragraph.text.text, {{"chapter", chapter.title.text}});
            const bool may_be_hidden = has_guidance_style(subject.document, paragraph.text.place);
            finding.fix = may_be_hidden ? Fix(fix::HideGuidance{}) : Fix(fix::RemoveGuidance{});
        }
    each_aside(subject.document, [&](const std::string& text, Place place) { // a frame beside the text
        const auto* chapter = subject.plan.chapter_at(place.block);
        if (chapter == nullptr || !begins_with_guidance_mark(*subject.plan.plan_template, text)) return;
        place.length = text.size();
        report.add(place, text, {{"chapter", chapter->title.text}});
    });
}

} // namespace

const Rule guidance_left{.id = "guidance-left", .when = Occasion::sending, .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
