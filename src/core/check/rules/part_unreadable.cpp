// part-unreadable: something stands in the document that the office cannot give, so it was judged without that.
#include "core/check/rule_list.hpp"
#include "core/check/running_text_readers.hpp"

namespace plan::core::rules {
namespace {

const char* variant_of(UnreadPart::Kind kind) {
    switch (kind) {
    case UnreadPart::Kind::aside:
        return "aside";
    case UnreadPart::Kind::field:
        return "field";
    case UnreadPart::Kind::block:
        break;
    }
    return "";
}

void check(const RuleInput& subject, Report& report) {
    for (const auto& part : subject.document.unread) {
        const std::string variant = variant_of(part.kind);
        report.add(part.place, variant).variant = variant;
    }
}

} // namespace

const Rule part_unreadable{.id = "part-unreadable", .reads = reads_no_sentences, .run = check};

} // namespace plan::core::rules
