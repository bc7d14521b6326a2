#include "core/dossier/said_texts.hpp"

#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <utility>

namespace plan::core {

std::string said(const std::string& text) {
    return is_only_placeholder(text) ? std::string() : on_one_line(without_break_marks(text));
}

void add_once(std::vector<std::string>& texts, std::string text) {
    if (!text.empty() && !contains(texts, text)) texts.push_back(std::move(text));
}

std::string joined(const std::vector<std::string>& texts) {
    std::string result;
    for (const auto& text : texts) result += (result.empty() ? "" : "; ") + text;
    return result;
}

} // namespace plan::core
