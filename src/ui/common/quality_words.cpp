#include "ui/common/quality_words.hpp"

#include "uno/text.hpp"

namespace plan::ui {
namespace {

rtl::OUString in_words(const Messages& messages, const core::QualityLine& line, const std::string& key) {
    const auto& text = line.expectation->text;
    return messages.text(key + (line.answers.empty() ? ".open" : ".answered"),
                         {{"text", messages.is_dutch() ? text.nl : text.en},
                          {"chapters", core::chapters_of(line)},
                          {"source", uno::to_utf8(messages.source(line.expectation->source))}});
}

} // namespace

rtl::OUString quality_text(const Messages& messages, const core::QualityLine& line) {
    return in_words(messages, line, "quality.line");
}

rtl::OUString quality_details(const Messages& messages, const core::QualityLine& line) {
    return in_words(messages, line, "quality.details");
}

} // namespace plan::ui
