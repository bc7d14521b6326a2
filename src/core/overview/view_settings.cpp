#include "core/overview/view_settings.hpp"

namespace plan::core::overview {
namespace {

/// As a value of XML has it.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    return result;
}

std::string item(std::string_view name, std::string_view type, std::string_view value) {
    std::string result = "<config:config-item config:name=\"";
    result.append(name).append("\" config:type=\"").append(type).append("\">");
    return result.append(escaped(value)).append("</config:config-item>");
}

std::string table(const FrozenSheet& sheet) {
    const auto columns = std::to_string(sheet.columns);
    const auto rows = std::to_string(sheet.rows);
    constexpr std::string_view fixed = "2"; // a part that does not move, and not one with a bar of its own
    constexpr std::string_view lower_right = "3";
    return "<config:config-item-map-entry config:name=\"" + escaped(sheet.title) + "\">" +
           item("CursorPositionX", "int", columns) + item("CursorPositionY", "int", rows) +
           item("HorizontalSplitMode", "short", fixed) + item("VerticalSplitMode", "short", fixed) +
           item("HorizontalSplitPosition", "int", columns) + item("VerticalSplitPosition", "int", rows) +
           item("ActiveSplitRange", "short", lower_right) + item("PositionLeft", "int", "0") +
           item("PositionRight", "int", columns) + item("PositionTop", "int", "0") +
           item("PositionBottom", "int", rows) + "</config:config-item-map-entry>";
}

} // namespace

std::string with_window(std::string settings, std::string_view first, const std::vector<FrozenSheet>& sheets) {
    constexpr std::string_view begin = "config:name=\"ooo:view-settings\"";
    constexpr std::string_view end = "</config:config-item-set>";
    constexpr std::string_view windows = "config:name=\"Views\"";
    const auto set = settings.find(begin);
    if (set == std::string::npos) return settings;
    const auto behind = settings.find(end, set);
    const auto there = settings.find(windows, set);
    if (behind == std::string::npos || there < behind) return settings;
    std::string window = "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>";
    window += item("ViewId", "string", "view1") + "<config:config-item-map-named config:name=\"Tables\">";
    for (const auto& sheet : sheets) window += table(sheet);
    window += "</config:config-item-map-named>" + item("ActiveTable", "string", first) +
              "</config:config-item-map-entry></config:config-item-map-indexed>";
    return settings.insert(behind, window);
}

} // namespace plan::core::overview
