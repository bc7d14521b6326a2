#include "core/overview/record_json.hpp"

#include "core/overview/iso_day.hpp"
#include "core/overview/record_fields.hpp"
#include "core/text/refused.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <type_traits>

namespace plan::core::overview {
namespace {

namespace json = boost::json;

// The names of the values of an enumeration, in its order.
constexpr std::span<const std::string_view> names_of(PlanState) { return plan_state_names; }
constexpr std::span<const std::string_view> names_of(TalkOutcome) { return talk_outcome_names; }
constexpr std::span<const std::string_view> names_of(Payer) { return payer_names; }
std::span<const std::string_view> names_of(FollowUpState) {
    static const std::array names = {name_of(FollowUpState::planned), name_of(FollowUpState::done),
                                     name_of(FollowUpState::postponed), name_of(FollowUpState::cancelled)};
    return names;
}

std::span<const std::string_view> names_of(Severity) {
    static const std::array names = {name_of(Severity::hint), name_of(Severity::warning), name_of(Severity::error)};
    return names;
}

template <typename Type>
inline constexpr bool is_list = false;
template <typename Item>
inline constexpr bool is_list<std::vector<Item>> = true;
template <typename Type>
inline constexpr bool is_optional = false;
template <typename Item>
inline constexpr bool is_optional<std::optional<Item>> = true;

template <typename Value>
json::value written(const Value& value) {
    if constexpr (Described<Value>) {
        json::object result;
        std::apply([&](const auto&... field) { (result.emplace(field.name, written(value.*field.member)), ...); },
                   fields_of<Value>);
        return result;
    } else if constexpr (is_list<Value>) {
        json::array result;
        result.reserve(value.size());
        for (const auto& item : value) result.push_back(written(item));
        return result;
    } else if constexpr (is_optional<Value>) {
        return value ? written(*value) : json::value(nullptr);
    } else if constexpr (std::is_enum_v<Value>) {
        return json::value(names_of(value)[static_cast<std::size_t>(value)]);
    } else if constexpr (std::is_same_v<Value, Day>) {
        return json::value(iso_date(value));
    } else {
        return json::value(value);
    }
}

[[noreturn]] void refuse(const std::string& path) { throw Refused("overview.record", {{"path", path}}); }

template <typename Value>
void read(Value& value, const json::value& from, const std::string& path);

template <typename Record>
void read_fields(Record& record, const json::object& from, const std::string& path) {
    std::size_t known = 0;
    const auto read_field = [&](const auto& field) {
        const auto where = path + "/" + std::string(field.name);
        const auto* value = from.if_contains(field.name);
        if (value == nullptr) refuse(where);
        read(record.*field.member, *value, where);
        ++known;
    };
    std::apply([&](const auto&... field) { (read_field(field), ...); }, fields_of<Record>);
    if (known == from.size()) return;
    for (const auto& member : from) {
        const auto is_member = [&](const auto&... field) { return ((field.name == member.key()) || ...); };
        if (!std::apply(is_member, fields_of<Record>)) refuse(path + "/" + std::string(member.key()));
    }
}

template <typename Number>
void read_number(Number& number, const json::value& from, const std::string& path) {
    json::error_code error;
    if (!from.is_int64() && !from.is_uint64()) refuse(path); // 1.0 is no whole number
    number = from.to_number<Number>(error);
    if (error) refuse(path);
}

template <typename Enum>
void read_name(Enum& value, const json::value& from, const std::string& path) {
    if (!from.is_string()) refuse(path);
    const auto names = names_of(Enum{});
    const auto found = std::ranges::find(names, std::string_view(from.get_string()));
    if (found == names.end()) refuse(path);
    value = static_cast<Enum>(found - names.begin());
}

template <typename Item>
void read_list(std::vector<Item>& list, const json::value& from, const std::string& path) {
    if (!from.is_array()) refuse(path);
    const auto& items = from.get_array();
    list.resize(items.size());
    for (std::size_t at = 0; at < items.size(); ++at) read(list[at], items[at], path + "/" + std::to_string(at));
}

template <typename Value>
void read(Value& value, const json::value& from, const std::string& path) {
    if constexpr (Described<Value>) {
        if (!from.is_object()) refuse(path);
        read_fields(value, from.get_object(), path);
    } else if constexpr (is_list<Value>) {
        read_list(value, from, path);
    } else if constexpr (is_optional<Value>) {
        if (!from.is_null()) read(value.emplace(), from, path);
    } else if constexpr (std::is_enum_v<Value>) {
        read_name(value, from, path);
    } else if constexpr (std::is_same_v<Value, Day>) {
        const auto day = from.is_string() ? day_of_iso(from.get_string()) : std::nullopt;
        if (!day) refuse(path);
        value = *day;
    } else if constexpr (std::is_same_v<Value, bool>) {
        if (!from.is_bool()) refuse(path);
        value = from.get_bool();
    } else if constexpr (std::is_integral_v<Value>) {
        read_number(value, from, path);
    } else {
        if (!from.is_string()) refuse(path);
        value = std::string(from.get_string());
    }
}

} // namespace

std::string record_json(const PlanRecord& record) {
    return json::serialize(json::object{{"format", record_format}, {"plan", written(record)}});
}

PlanRecord read_record(std::string_view text) {
    constexpr std::size_t deepest = 8;
    json::parse_options options;
    options.max_depth = deepest;
    json::error_code error;
    const auto value = json::parse(text, error, {}, options);
    if (error || !value.is_object()) refuse("/");
    const auto& file = value.get_object();
    const auto* format = file.if_contains("format");
    if (format == nullptr) refuse("/format");
    if (!format->is_int64()) refuse("/format");
    if (format->get_int64() != record_format)
        throw Refused("overview.record-format", {{"format", std::to_string(format->get_int64())}});
    for (const auto& member : file)
        if (member.key() != "format" && member.key() != "plan") refuse("/" + std::string(member.key()));
    const auto* plan = file.if_contains("plan");
    if (plan == nullptr) refuse("/plan");
    PlanRecord record{};
    read(record, *plan, "/plan");
    return record;
}

} // namespace plan::core::overview
