#include "core/check/rule.hpp"

#include "core/text/matching_key.hpp"

namespace plan::core {

Finding& Report::add(const Place& place, std::string subject, Arguments arguments) {
    Finding finding;
    finding.place = place;
    finding.subject = std::move(subject);
    finding.arguments = std::move(arguments);
    if (const auto* chapter = plan_.chapter_at(place.block))
        finding.chapter = chapter->entry != nullptr ? chapter->entry->id : fingerprint_text(chapter->title.text);
    return findings.emplace_back(std::move(finding));
}

} // namespace plan::core
