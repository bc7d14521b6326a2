#include "writer/reading/ignored_findings.hpp"

#include "core/check/rule_list.hpp"
#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/text_fields.hpp"

#include <chrono>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/util/DateTime.hpp>
#include <vector>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// A comment of ours ends in the finding's id in brackets.
std::optional<IgnoredFinding> read_note(std::string_view content) {
    content = core::trimmed(content);
    const auto open = content.rfind('[');
    if (!content.ends_with(']') || open == std::string_view::npos) return std::nullopt;
    IgnoredFinding note{std::string(content.substr(open + 1, content.size() - open - 2)),
                        std::string(core::trimmed(content.substr(0, open)))};
    const auto rule = note.id.substr(0, note.id.find(':'));
    if (rule.size() == note.id.size() || core::find_rule(rule) == nullptr) return std::nullopt;
    return note;
}

css::util::DateTime now() {
    const auto instant = std::chrono::system_clock::now();
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - day)};
    css::util::DateTime result;
    result.Year = static_cast<sal_Int16>(static_cast<int>(date.year()));
    result.Month = static_cast<sal_uInt16>(static_cast<unsigned>(date.month()));
    result.Day = static_cast<sal_uInt16>(static_cast<unsigned>(date.day()));
    result.Hours = static_cast<sal_uInt16>(time.hours().count());
    result.Minutes = static_cast<sal_uInt16>(time.minutes().count());
    result.IsUTC = true;
    return result;
}

} // namespace

std::optional<IgnoredFinding> ignored_finding(const Reference<css::text::XTextField>& field) {
    const Reference<css::lang::XServiceInfo> kind(field, UNO_QUERY_THROW);
    if (!kind->supportsService("com.sun.star.text.textfield.Annotation")) return std::nullopt;
    return read_note(uno::to_utf8(uno::get<rtl::OUString>(field, "Content")));
}

void ignore(const Reference<css::text::XTextDocument>& document, const core::Finding& finding,
            const std::string& reason, const rtl::OUString& author) {
    const Reference<css::text::XTextContent> note(Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
                                                      ->createInstance("com.sun.star.text.textfield.Annotation"),
                                                  UNO_QUERY_THROW);
    uno::set(note, "Author", author);
    uno::set(note, "Content", uno::to_office(reason + "\n[" + finding.id + "]"));
    uno::set(note, "DateTimeValue", now());
    const auto range = range_at(document, finding.place);
    range->collapseToEnd();
    text_around(range)->insertTextContent(range.get(), note, false);
}

void stop_ignoring(const Reference<css::text::XTextDocument>& document, const std::string& id) {
    std::vector<Reference<css::text::XTextField>> notes;
    for_each_field(document, [&](const Reference<css::text::XTextField>& field) {
        if (const auto note = ignored_finding(field); note && note->id == id) notes.push_back(field);
    });
    for (const auto& note : notes) {
        const auto text = note->getAnchor()->getText();
        if (text.is()) text->removeTextContent(note.get());
        else note->dispose();
    }
}

} // namespace plan::writer
