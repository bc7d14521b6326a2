#include "core/overview/recorded_mail.hpp"

#include "core/handover/mail.hpp"
#include "core/text/refused.hpp"

#include <algorithm>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <boost/algorithm/string/trim.hpp>
#include <optional>
#include <vector>

namespace plan::core::overview {
namespace {

/// What a sentence puts around an address.
bool stands_around(char c) { return std::string_view(".,;:()[]<>|/\"'").find(c) != std::string_view::npos; }

std::string address_in(const std::string& text) {
    if (text.find('@') == std::string::npos) return {};
    std::vector<std::string> words;
    boost::algorithm::split(words, text, boost::algorithm::is_any_of(" \t\r\n,;:<>()"),
                            boost::algorithm::token_compress_on);
    for (auto& word : words) {
        boost::algorithm::trim_if(word, stands_around);
        if (word.find('@') == std::string::npos) continue;
        try {
            if (const auto found = mail_addresses(word); !found.empty()) return found.front();
        } catch (const Refused&) { // it only looks like one
        }
    }
    return {};
}

std::string address_in(const Table& table) {
    for (const auto& row : table.rows)
        for (const auto& cell : row)
            if (auto found = address_in(cell); !found.empty()) return found;
    return {};
}

} // namespace

std::string recorded_mail(const Plan& plan, const Document& document) {
    const auto end = plan.chapters.empty() ? std::size_t{0} : plan.chapters.front().title.place.block;
    for (std::size_t at = 0; at < std::min(end, document.blocks.size()); ++at) {
        const auto* paragraph = std::get_if<Paragraph>(&document.blocks[at]);
        auto found =
            paragraph != nullptr ? address_in(paragraph->text) : address_in(std::get<Table>(document.blocks[at]));
        if (!found.empty()) return found;
    }
    return {};
}

} // namespace plan::core::overview
