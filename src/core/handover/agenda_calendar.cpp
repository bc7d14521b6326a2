#include "core/handover/agenda_calendar.hpp"

#include "core/text/characters.hpp"
#include "core/text/fnv.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>

namespace plan::core {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr std::size_t longest_line = 75; // RFC 5545, 3.1: in bytes, without its end

std::string basic_date(Day day) {
    auto date = iso_date(day);
    std::erase(date, '-');
    return date;
}

std::string utc_time(std::chrono::sys_seconds moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::hh_mm_ss time{moment - day};
    const auto two = [](auto count) {
        auto digits = std::to_string(count.count());
        return digits.size() < 2 ? "0" + digits : digits;
    };
    return basic_date(day) + "T" + two(time.hours()) + two(time.minutes()) + two(time.seconds()) + "Z";
}

/// Text of a person as a value: nothing in it can end the line or begin another property.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') result += '\\';
        if (c == '\n') result += "\\n";
        else if (static_cast<unsigned char>(c) >= ' ' && c != '\x7f') result += c;
        else if (c == '\t') result += ' ';
    }
    return result;
}

class Writer {
public:
    /// A line, folded where it is too long, and never inside a character.
    void line(std::string_view name, std::string_view value) {
        const auto whole = std::string(name) + ":" + std::string(value);
        std::size_t used = 0;
        for (std::size_t at = 0; at < whole.size();) {
            std::size_t end = at + 1;
            while (end < whole.size() && is_continuation(whole[end])) ++end;
            if (used + (end - at) > longest_line) {
                text_.append(line_end).append(" ");
                used = 1;
            }
            text_.append(whole, at, end - at);
            used += end - at;
            at = end;
        }
        text_.append(line_end);
    }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

/// Saturday and Sunday are no school days; holidays the plan does not know.
Period first_school_day(Period period) {
    auto day = period.from;
    while (day < period.to && std::chrono::weekday{day}.iso_encoding() > 5) day += std::chrono::days{1};
    return {day, day};
}

std::string title_of(const AgendaItem& item) { return without_break_marks(item.activity.text); }

bool can_be_placed(const AgendaItem& item) {
    return !item.parts.empty() && !item.activity.text.empty() && !is_only_placeholder(item.activity.text);
}

/// "Doelgroep: leraren", for each column that says something besides date and activity.
std::string description_of(const AgendaItem& item) {
    std::string result;
    const auto add = [&](const char* column, const std::string& value) {
        if (value.empty() || is_only_placeholder(value)) return;
        const auto& entry = *item.table->entry;
        const auto at = entry.column(std::string_view(column));
        if (!at) return;
        if (!result.empty()) result += '\n';
        result += entry.columns[*at].title + ": " + without_break_marks(value);
    };
    add("target-group", item.target_group);
    add("responsible", item.responsible);
    return result;
}

/// Of the school, the year and the activity, not of the date: an item that moves is still the same.
class Identities {
public:
    explicit Identities(const Plan& plan)
        : base_(match_key(plan.organisation) + "|" + (plan.school_year ? plan.school_year->label() : "")) {}

    std::string of(const AgendaItem& item) {
        const auto key = base_ + "|" + match_key(item.activity.text) + "|" + match_key(item.target_group);
        Fnv<std::uint64_t> number;
        for (const char c : key) number.add(static_cast<unsigned char>(c));
        number.add(static_cast<std::uint64_t>(++used_[key]));
        return hexadecimal(number.number()) + "@professionaliseringsplan";
    }

private:
    std::string base_;
    std::map<std::string, int> used_; ///< an activity may be on the agenda more than once
};

/// Grows with every export: some calendars keep what they have unless it does.
std::string sequence_number(std::chrono::sys_seconds now) {
    constexpr auto start = std::chrono::sys_days{std::chrono::year{2020} / std::chrono::January / 1};
    return std::to_string(std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(now - start).count()));
}

void write_event(Writer& writer, const AgendaItem& item, const std::string& uid, const Period& period,
                 std::chrono::sys_seconds now) {
    writer.line("BEGIN", "VEVENT");
    writer.line("UID", uid);
    writer.line("DTSTAMP", utc_time(now));
    writer.line("SEQUENCE", sequence_number(now));
    writer.line("DTSTART;VALUE=DATE", basic_date(period.from));
    writer.line("DTEND;VALUE=DATE", basic_date(period.to + std::chrono::days{1})); // the first day behind it
    writer.line("SUMMARY", escaped(title_of(item)));
    if (const auto description = description_of(item); !description.empty())
        writer.line("DESCRIPTION", escaped(description));
    writer.line("TRANSP", "TRANSPARENT");
    writer.line("END", "VEVENT");
}

} // namespace

AgendaCalendar agenda_calendar(const Plan& plan, PeriodPlacement placement, std::chrono::sys_seconds now) {
    AgendaCalendar result;
    Writer writer;
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", "-//Professionaliseringsplan//LibreOffice Writer//NL");
    writer.line("CALSCALE", "GREGORIAN");
    writer.line("METHOD", "PUBLISH");
    auto name = plan.plan_template->title;
    if (!plan.organisation.empty()) name += " " + plan.organisation;
    writer.line("X-WR-CALNAME", escaped(name));
    Identities identities(plan);
    for (const auto& item : plan.agenda) {
        const auto uid = identities.of(item);
        if (!can_be_placed(item)) {
            result.left_out.push_back(&item);
            continue;
        }
        for (std::size_t at = 0; at < item.parts.size(); ++at) { // each listed day is an event of its own
            const auto& part = item.parts[at];
            const auto period = placement == PeriodPlacement::whole_period ? part : first_school_day(part);
            write_event(writer, item, at == 0 ? uid : std::to_string(at + 1) + "-" + uid, period, now);
            ++result.events;
        }
    }
    writer.line("END", "VCALENDAR");
    result.text = writer.take();
    return result;
}

} // namespace plan::core
