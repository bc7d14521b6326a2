#include "core/takeover/taken_texts.hpp"

#include "core/reading/hours_reading.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/name_list.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"
#include "core/values/period_parser.hpp"

#include <algorithm>
#include <utility>

namespace plan::core {
namespace {

using Row = std::vector<std::string>;

constexpr std::string_view blanks = " \t\n";
constexpr std::string_view signs = ",.;:()";

/// The words of a text where they stand, with their signs.
std::vector<std::string_view> words_with_signs(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; (at = text.find_first_not_of(blanks, at)) != std::string_view::npos;) {
        const auto end = std::min(text.find_first_of(blanks, at), text.size());
        found.push_back(text.substr(at, end - at));
        at = end;
    }
    return found;
}

std::string_view without_signs(std::string_view text) {
    while (!text.empty() && signs.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
    while (!text.empty() && signs.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    return text;
}

/// Times of the day look like days of a month to nobody.
bool is_time(std::string_view word) {
    const auto sign = word.find_first_of(".:");
    return sign != std::string_view::npos && sign > 0 && is_digit(word[sign - 1]) && word.size() - sign == 3 &&
           is_digit(word[sign + 1]) && is_digit(word[sign + 2]);
}

class DateFinder {
public:
    DateFinder(std::string_view text, const Template& plan_template, const std::optional<SchoolYear>& school_year)
        : text_(text), words_(words_with_signs(text)), template_(plan_template) {
        constexpr int any_year = 2011;
        year_ = school_year.value_or(SchoolYear{any_year, plan_template.first_month});
        is_known_ = school_year ? YearIs::known : YearIs::unknown;
    }

    std::vector<FoundDate> find() const {
        std::vector<FoundDate> found;
        for (std::size_t at = 0; at < words_.size();) {
            const auto length = longest_at(at);
            if (length > 0) {
                const auto date = without_small_words(stretch(at, length));
                found.push_back({static_cast<std::size_t>(date.data() - text_.data()), date.size()});
            }
            at += std::max<std::size_t>(length, 1);
        }
        return found;
    }

private:
    [[nodiscard]] std::string_view stretch(std::size_t at, std::size_t length) const {
        const auto* begin = words_[at].data();
        const auto& last = words_[at + length - 1];
        return without_signs({begin, static_cast<std::size_t>(last.data() + last.size() - begin)});
    }

    [[nodiscard]] std::size_t longest_at(std::size_t at) const {
        constexpr std::size_t most_words = 14;
        for (auto length = std::min(most_words, words_.size() - at); length > 0; --length)
            if (is_date(stretch(at, length))) return length;
        return 0;
    }

    /// "op 24-09" says what "24-09" says; "van 3 tot 5 mei" needs its first word.
    [[nodiscard]] std::string_view without_small_words(std::string_view date) const {
        for (;;) {
            const auto space = date.find(' ');
            if (space == std::string_view::npos || !contains(template_.silent_words, lower(date.substr(0, space))))
                return date;
            const auto rest = trimmed(date.substr(space));
            const auto parts = [&](std::string_view text) {
                return read_dates(text, year_, template_.dates, is_known_).parts;
            };
            if (parts(rest) != parts(date)) return date;
            date = rest;
        }
    }

    /// A number alone is none; what is read must name a day, a week, a month or a period of the year.
    [[nodiscard]] bool is_date(std::string_view text) const {
        constexpr std::size_t shortest = 3;
        if (text.size() < shortest || is_time(text) || std::ranges::all_of(text, is_digit)) return false;
        if (find_school_year(text, template_.first_month) || is_fraction(text)) return false;
        return read_dates(text, year_, template_.dates, is_known_).span().has_value();
    }

    /// "3/4 van de leraren": a part of them, and no day.
    [[nodiscard]] bool is_fraction(std::string_view text) const {
        constexpr char largest = '4'; // of what people count parts in
        const bool is_pair = text.size() == 3 && text[1] == '/' && text[0] < text[2] && text[2] <= largest;
        if (!is_pair) return false;
        const auto end = static_cast<std::size_t>(text.data() + text.size() - text_.data());
        const auto next = core::words(text_.substr(end).substr(0, longest_word));
        return !next.empty() && contains(template_.silent_words, next.front()) && text_.substr(end).starts_with(' ');
    }
    static constexpr std::size_t longest_word = 12; // bytes, of those that are looked at

    std::string_view text_;
    std::vector<std::string_view> words_;
    const Template& template_;
    SchoolYear year_;
    YearIs is_known_ = YearIs::unknown;
};

/// Without signs and small words at its ends, which belonged to what was taken out.
std::string tidied(std::string_view text, const Template& plan_template) {
    constexpr std::string_view before = " ,;:.)";
    constexpr std::string_view behind = " ,;:.(";
    const std::string line = on_one_line(text);
    std::string_view rest = line;
    for (;;) {
        while (!rest.empty() && behind.find(rest.back()) != std::string_view::npos) rest.remove_suffix(1);
        while (!rest.empty() && before.find(rest.front()) != std::string_view::npos) rest.remove_prefix(1);
        const auto space = rest.rfind(' ');
        const auto last = words(space == std::string_view::npos ? rest : rest.substr(space));
        if (last.size() != 1 || !contains(plan_template.silent_words, last.front())) return std::string(rest);
        rest = rest.substr(0, space == std::string_view::npos ? 0 : space);
    }
}

/// Where sentences end: at a full stop with a space and a capital behind it.
std::vector<std::string_view> sentences(std::string_view text) {
    std::vector<std::string_view> result;
    std::size_t begin = 0;
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        const bool ends = text[at] == '.' && text[at + 1] == ' ' && text[at + 2] >= 'A' && text[at + 2] <= 'Z';
        if (!ends && text[at] != '\n') continue;
        result.push_back(text.substr(begin, at + 1 - begin));
        begin = at + 1;
    }
    result.push_back(text.substr(begin));
    return result;
}

Row row_of(const TableTemplate& table, std::string_view date, const std::string& activity, const PartContext& context) {
    Row row(table.columns.size());
    const auto set = [&](std::string_view role, std::string text) {
        if (const auto column = table.column(role)) row[*column] = std::move(text);
    };
    set(role::column::date, std::string(date));
    set(role::column::activity, activity);
    if (context.is_group) set(role::column::target_group, context.heading);
    return row;
}

/// Two pieces of text, with a sign between them where both say something.
std::string both(std::string first, std::string_view sign, std::string_view second) {
    if (!first.empty() && !second.empty()) first += sign;
    first += second;
    return first;
}

std::string with_heading(const std::string& text, const PartContext& context) {
    return context.is_group ? text : both(context.heading, ": ", text);
}

std::vector<Row> agenda_rows(std::string_view text, const TableTemplate& table, const PartContext& context,
                             const Template& plan_template, const std::optional<SchoolYear>& school_year,
                             bool is_told) {
    struct Item {
        std::string date;
        std::string activity;
    };
    std::vector<Item> items;
    std::string before;
    for (const auto sentence : sentences(text)) {
        const auto dates = dates_in(sentence, plan_template, school_year);
        if (dates.empty()) {
            auto& place = items.empty() ? before : items.back().activity;
            place = both(std::move(place), ". ", tidied(sentence, plan_template));
            continue;
        }
        auto first = tidied(sentence.substr(0, dates.front().offset), plan_template);
        const auto last_end = dates.back().offset + dates.back().length;
        const bool comes_before = !first.empty() && tidied(sentence.substr(last_end), plan_template).empty();
        for (std::size_t at = 0; at < dates.size(); ++at) {
            const auto begin = at == 0 ? 0 : dates[at - 1].offset + dates[at - 1].length;
            const auto behind = dates[at].offset + dates[at].length;
            const auto end = at + 1 < dates.size() ? dates[at + 1].offset : sentence.size();
            auto activity = tidied(comes_before ? sentence.substr(begin, dates[at].offset - begin)
                                                : sentence.substr(behind, end - behind),
                                   plan_template);
            if (at == 0 && !comes_before) activity = both(first, ", ", activity);
            if (at == 0) activity = both(std::exchange(before, {}), ". ", activity);
            items.push_back({std::string(sentence.substr(dates[at].offset, dates[at].length)), std::move(activity)});
        }
    }
    std::vector<Row> rows;
    if (items.empty() && is_told && !before.empty()) items.push_back({{}, before});
    rows.reserve(items.size());
    for (const auto& item : items) {
        auto activity = with_heading(item.activity, context);
        if (activity.empty()) activity = tidied(text, plan_template); // a date alone says nothing
        rows.push_back(row_of(table, item.date, activity, context));
    }
    return rows;
}

/// "Basistraining (20 sbu), elk najaar" → the hours stand at the end, where reading finds them.
std::vector<Row> activity_rows(std::string_view text, const TableTemplate& table, const PartContext& context,
                               const Template& plan_template, bool is_told) {
    const auto all = words_with_signs(text);
    std::string hours;
    for (std::size_t at = 0; at + 1 < all.size() && hours.empty(); ++at) {
        const auto first = without_signs(all[at]);
        const auto second = without_signs(all[at + 1]);
        if (first.empty() || second.empty() || is_time(first)) continue;
        const auto number = std::string(first) + ' ' + std::string(second);
        if (hours_in(number, plan_template, true)) hours = number;
    }
    if (hours.empty() && !is_told) return {};
    auto name = on_one_line(text);
    while (name.ends_with('.')) name.pop_back();
    if (!hours.empty() && !name.ends_with('(' + hours + ')')) name += " (" + hours + ')';
    return {row_of(table, {}, with_heading(name, context), context)};
}

} // namespace

std::vector<FoundDate> dates_in(std::string_view text, const Template& plan_template,
                                const std::optional<SchoolYear>& school_year) {
    return DateFinder(text, plan_template, school_year).find();
}

std::vector<Row> rows_of_text(std::string_view text, const TableTemplate& table, const PartContext& context,
                              const Template& plan_template, const std::optional<SchoolYear>& school_year,
                              bool is_told) {
    if (table.role == role::table::agenda)
        return agenda_rows(text, table, context, plan_template, school_year, is_told);
    if (table.role == role::table::activities) return activity_rows(text, table, context, plan_template, is_told);
    return {};
}

} // namespace plan::core
