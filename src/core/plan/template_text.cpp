#include "core/plan/template_text.hpp"

#include "core/plan/chapter_text.hpp"
#include "core/text/matching_key.hpp"

namespace plan::core {

TemplateText::TemplateText(const PlanChapter& chapter, const Plan& plan) : known_(known_texts(chapter, plan)) {
    if (known_ == nullptr) return;
    for (const auto& text : known_->with_variables) {
        const auto key = key_number(fill_in(text.text, *plan.plan_template, plan.settings));
        everything_.insert(key);
        if (text.example) examples_.insert(key);
    }
}

} // namespace plan::core
