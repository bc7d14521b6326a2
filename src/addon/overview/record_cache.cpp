#include "addon/overview/record_cache.hpp"

#include <boost/json.hpp>
#include <chrono>
#include <cstdint>
#include <cstdlib>

namespace plan::addon {
namespace {

namespace json = boost::json;

constexpr std::int64_t longest = 31; // days

std::int64_t number_of(core::Day day) { return std::chrono::sys_days(day).time_since_epoch().count(); }

} // namespace

RecordCache::RecordCache(std::string_view text, std::string maker) : maker_(std::move(maker)) {
    boost::system::error_code error;
    const auto value = json::parse(text, error);
    const auto* file = error ? nullptr : value.if_object();
    if (file == nullptr) return;
    const auto* made_by = file->if_contains("maker");
    const auto* plans = file->if_contains("plans");
    if (made_by == nullptr || !made_by->is_string() || made_by->get_string() != maker_) return;
    if (plans == nullptr || !plans->is_object()) return;
    for (const auto& [digest, entry] : plans->get_object()) {
        const auto* fields = entry.if_object();
        const auto* record = fields == nullptr ? nullptr : fields->if_contains("record");
        const auto* day = fields == nullptr ? nullptr : fields->if_contains("day");
        if (record == nullptr || !record->is_string() || day == nullptr || !day->is_int64()) continue;
        entries_[std::string(digest)] = {std::string(record->get_string()), day->get_int64()};
    }
}

std::optional<std::string> RecordCache::find(const std::string& digest, core::Day today) const {
    const auto found = entries_.find(digest);
    if (found == entries_.end() || std::abs(number_of(today) - found->second.day) > longest) return std::nullopt;
    found->second.is_used = true;
    return found->second.record;
}

std::map<std::string, std::string> RecordCache::known(core::Day today) const {
    std::map<std::string, std::string> records;
    for (const auto& [digest, entry] : entries_)
        if (std::abs(number_of(today) - entry.day) <= longest) records[digest] = entry.record;
    return records;
}

void RecordCache::keep(const std::string& digest, const std::string& record, core::Day today) {
    entries_[digest] = {record, number_of(today), true};
}

std::string RecordCache::text() const {
    json::object plans;
    for (const auto& [digest, entry] : entries_)
        if (entry.is_used) plans[digest] = json::object{{"record", entry.record}, {"day", entry.day}};
    return json::serialize(json::object{{"maker", maker_}, {"plans", std::move(plans)}});
}

} // namespace plan::addon
