#include "ui/common/overview_words.hpp"

#include "uno/text.hpp"

namespace plan::ui {

rtl::OUString line_text(const Messages& messages, const core::OverviewLine& line) {
    auto arguments = line.arguments;
    for (auto& [name, value] : arguments)
        if (value.empty()) value = uno::to_utf8(messages.text("overview.absent"));
    const auto key = "overview.line." + line.message;
    return messages.text(key, arguments);
}

rtl::OUString doubt_text(const Messages& messages, const core::OverviewLine& line) {
    const auto key = "overview.doubt." + line.doubt.kind;
    return messages.text(key, {{"example", line.doubt.example}});
}

rtl::OUString section_title(const Messages& messages, const core::OverviewSection& section) {
    const auto key = "overview.section." + section.id;
    return messages.text(key);
}

rtl::OUString section_help(const Messages& messages, const core::OverviewSection& section) {
    const auto key = "overview.help." + section.id;
    return messages.text(key);
}

} // namespace plan::ui
