// table-not-understood: a table that looks like goals, activities, an agenda or money, and that could not be read.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"

namespace plan::core::rules {
namespace {

void check(const RuleInput& subject, Report& report) {
    for (const auto& part : subject.plan.not_understood)
        if (part.what == NotUnderstood::What::table)
            report.add(part.text.place, part.text.text, {{"text", part.text.text}});
}

} // namespace

const Rule table_not_understood{.id = "table-not-understood", .source = "", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
