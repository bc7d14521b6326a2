// Matching of texts: placeholders lie inside the text, keys are keys of themselves, and what leaves for other programs
// holds nothing that they would obey.
#include "core/handover/mail.hpp"
#include "core/text/file_name.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/sentence_pattern.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plan;
    const auto text = fuzz::text_of(data, size);
    for (const auto& span : core::find_placeholders(text))
        fuzz::always(span.offset + span.length <= size && span.length > 0);
    core::is_only_placeholder(text);
    const auto key = core::match_key(text);
    fuzz::always(core::match_key(key) == key);
    fuzz::always(core::mail_text(text).find_first_of("'\"") == std::string::npos);
    fuzz::always(core::mail_subject(text).find_first_of("'\"\r\n") == std::string::npos);
    const auto name = core::file_name(text, ".pdf");
    fuzz::always(name.find_first_of("/\\:*?\"<>|\r\n") == std::string::npos && name.size() <= 255);
    static const std::vector<std::string> fields{"date", "theme"};
    static const core::ParagraphPattern sentences{
        *core::parse_sentence_pattern("Op {date} werkt ons team rond {theme}.", fields)};
    std::vector<std::string> answers(fields.size());
    if (core::read_sentences(sentences, text, answers)) core::write_sentences(sentences, answers, fields);
    if (const auto pattern = core::parse_sentence_pattern(text, fields))
        core::read_sentences({*pattern}, "Op 14 oktober werkt ons team rond taal.", answers);
    return 0;
}
