#include "addon/overview/overview_words.hpp"

#include "core/text/characters.hpp"
#include "core/text/name_list.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <boost/json.hpp>
#include <map>
#include <vector>

namespace plan::addon {
namespace {

namespace json = boost::json;

/// The end of a long name says more than its folders.
std::string shortened(std::string_view name) {
    constexpr std::size_t longest = 60;
    if (name.size() <= longest) return std::string(name);
    auto at = name.size() - longest;
    while (at < name.size() && core::is_continuation(name[at])) ++at;
    return "\u2026" + std::string(name.substr(at));
}

rtl::OUString counted(const ui::Messages& messages, const std::string& key, std::size_t count) {
    return messages.text(key + (count == 1 ? ".one" : ".many"), {{"n", std::to_string(count)}});
}

std::size_t number_of(const json::object& made, std::string_view name) {
    return made.at(name).to_number<std::size_t>();
}

/// "2 × Het bestand kan niet geopend worden"
std::string reasons_of(const json::array& refused) {
    std::map<std::string, std::size_t, std::less<>> counts;
    for (const auto& file : refused) ++counts[std::string(file.at("reason").as_string())];
    std::vector<std::string> reasons;
    reasons.reserve(counts.size());
    for (const auto& [reason, count] : counts) reasons.push_back(std::to_string(count) + " \u00D7 " + reason);
    return core::listed(reasons);
}

std::string names_of(const json::array& files) {
    constexpr std::size_t most = 5;
    std::vector<std::string> names;
    for (const auto& file : files) {
        if (names.size() == most) {
            names.emplace_back("\u2026");
            break;
        }
        names.emplace_back(file.as_string());
    }
    return core::listed(names);
}

} // namespace

rtl::OUString progress_text(const ui::Messages& messages, const OverviewProgress& progress) {
    if (progress.is_writing) return messages.text("overview.window.writing", {{"n", std::to_string(progress.all)}});
    if (progress.file.empty()) // the offices that read them are still starting
        return messages.text("overview.window.starting", {{"n", std::to_string(progress.all)}});
    return messages.text("overview.window.reading", {{"done", std::to_string(progress.done)},
                                                     {"all", std::to_string(progress.all)},
                                                     {"file", shortened(progress.file)}});
}

rtl::OUString end_text(const ui::Messages& messages, const OverviewOrder& order, std::string_view made) {
    const auto result = json::parse(json::string_view(made.data(), made.size())).as_object();
    std::vector<rtl::OUString> lines = {counted(messages, "overview.end.read", number_of(result, "read"))};
    if (const auto& refused = result.at("refused").as_array(); !refused.empty())
        lines.push_back(messages.text("overview.end.refused",
                                      {{"n", std::to_string(refused.size())}, {"reasons", reasons_of(refused)}}));
    lines.push_back(messages.text("overview.end.file", {{"file", uno::to_utf8(uno::path_of(order.target))}}));
    if (const auto& open = result.at("open").as_array(); !open.empty())
        lines.push_back(messages.text("overview.end.open", {{"files", names_of(open)}}));
    if (order.with_reports) lines.push_back(counted(messages, "overview.end.reports", number_of(result, "reports")));
    if (const auto mails = number_of(result, "mails"); !order.mails.isEmpty())
        lines.push_back(counted(messages, "overview.end.mails", mails) +
                        (mails == 0 ? rtl::OUString() : " " + uno::path_of(order.mails)));
    rtl::OUString text;
    for (const auto& line : lines) text += (text.isEmpty() ? rtl::OUString() : rtl::OUString("\n")) + line;
    return text;
}

} // namespace plan::addon
