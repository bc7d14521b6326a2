#include "addon/overview/work_order.hpp"

#include "core/overview/record_json.hpp"
#include "core/text/refused.hpp"

#include <boost/json.hpp>

namespace plan::addon {
namespace {

namespace json = boost::json;
namespace overview = core::overview;

std::string text_of(const json::object& fields, std::string_view name) {
    const auto* value = fields.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

/// Nothing where the line is no object.
std::optional<json::object> object_of(std::string_view line) {
    boost::system::error_code error;
    auto value = json::parse(line, error);
    if (error || !value.is_object()) return std::nullopt;
    return std::move(value.get_object());
}

/// The text up to the next end of a line, which is taken away.
std::string_view next_line(std::string_view& text) {
    const auto end = text.find('\n');
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

} // namespace

std::string order_text(const ReadOrder& order) {
    return json::serialize(json::object{{"read", order.url}, {"report", order.with_report}});
}

std::string order_text(const WriteOrder& order) {
    // A line for each, as all of them at once would take much memory to understand.
    const json::array left_out(order.leave_out.begin(), order.leave_out.end());
    std::string text = json::serialize(json::object{{"write", order.place}, {"without", left_out}}) + "\n";
    for (const auto& plan : order.plans)
        text.append(json::serialize(json::object{
                        {"file", plan.file}, {"url", plan.url}, {"record", overview::record_json(plan.record)}}))
            .append("\n");
    for (const auto& file : order.refused)
        text.append(json::serialize(json::object{
                        {"file", file.file}, {"url", file.url}, {"reason", file.reason}, {"help", file.help}}))
            .append("\n");
    return text;
}

std::optional<WorkOrder> read_order(std::string_view text) {
    const auto first = object_of(next_line(text));
    if (!first) return std::nullopt;
    if (auto url = text_of(*first, "read"); !url.empty()) {
        const auto* report = first->if_contains("report");
        return ReadOrder{std::move(url), report != nullptr && report->is_bool() && report->get_bool()};
    }
    WriteOrder order{text_of(*first, "write"), {}, {}, {}};
    if (const auto* kinds = first->if_contains("without"); kinds != nullptr && kinds->is_array())
        for (const auto& kind : kinds->get_array())
            if (kind.is_string()) order.leave_out.emplace(kind.get_string());
    if (order.place.empty()) return std::nullopt;
    while (!text.empty()) {
        const auto entry = object_of(next_line(text));
        if (!entry) return std::nullopt;
        const auto file = text_of(*entry, "file");
        const auto url = text_of(*entry, "url");
        try {
            if (entry->contains("record"))
                order.plans.push_back({overview::read_record(text_of(*entry, "record")), file, url});
            else order.refused.push_back({file, url, text_of(*entry, "reason"), text_of(*entry, "help")});
        } catch (const core::Refused&) {
            return std::nullopt;
        }
    }
    return order;
}

std::string answer_text(const WorkAnswer& answer) {
    return json::serialize(
        json::object{{"digest", answer.digest}, {"record", answer.record}, {"why", answer.why}, {"file", answer.file}});
}

WorkAnswer read_answer(std::string_view text) {
    const auto fields = object_of(text);
    if (!fields) return refusal("cannot-open");
    return {text_of(*fields, "digest"), text_of(*fields, "record"), text_of(*fields, "why"), text_of(*fields, "file")};
}

} // namespace plan::addon
