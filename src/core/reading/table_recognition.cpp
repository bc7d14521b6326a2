#include "core/reading/table_recognition.hpp"

#include "core/reading/column_titles.hpp"
#include "core/reading/table_shape.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace plan::core {
namespace {

constexpr std::size_t header_rows_searched = 8;
constexpr std::size_t header_rows_anywhere = 3; // further down one stands only below rows with a title
constexpr std::size_t columns_searched = 512;

/// A row that may be the header: what stands there for each column of the grid.
struct Header {
    std::size_t row = 0;
    std::vector<std::optional<ColumnTitle>> titles;
    OtherColumns other;
};

struct Match {
    const TableTemplate* entry = nullptr;
    std::size_t columns = 0;
    std::size_t own_columns = 0; ///< of these, with a title of the template's
    std::vector<std::optional<std::size_t>> column_of;
    OtherColumns other;
    std::size_t header_row = 0;
    std::size_t score = 0;
};

/// The column whose title is best one of these names, not among those taken; the smaller the rank, the better.
struct Candidate {
    std::size_t rank;
    std::size_t column; ///< of the template
    std::size_t at;     ///< in the document
};

std::optional<std::size_t> title_rank(const std::optional<ColumnTitle>& title, const std::vector<std::string>& names) {
    return title ? title->rank(names) : std::nullopt;
}

std::optional<std::size_t> column_named(const Header& header, const std::vector<std::string>& names) {
    const auto found =
        std::ranges::find_if(header.titles, [&names](const auto& title) { return title && title->is(names); });
    if (found == header.titles.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.titles.begin());
}

std::map<std::size_t, std::string> month_columns(const Header& header, const DateWords& words) {
    constexpr std::size_t fewest = 3;
    std::map<std::size_t, std::string> result;
    for (std::size_t at = 0; at < header.titles.size(); ++at) {
        const auto names = [&](const auto& month) { return header.titles[at]->is({match_key(month.word)}); };
        if (!header.titles[at]) continue;
        const auto month = std::ranges::find_if(words.months, names);
        if (month != words.months.end()) result.emplace(at, month->word);
    }
    if (result.size() < fewest) result.clear();
    return result;
}

/// @param rows  of the table that are looked at
std::vector<Header> possible_headers(const Table& table, const Template& plan_template,
                                     std::size_t rows = header_rows_searched) {
    const auto& words = plan_template.reading;
    const TableShape shape(table);
    std::vector<Header> result;
    bool only_titles_above = true;
    for (std::size_t row = 0; row < std::min(rows, shape.rows()); ++row) {
        if (row < header_rows_anywhere || only_titles_above) {
            Header header{row, {}, {}};
            for (std::size_t column = 0; column < std::min(columns_searched, shape.columns()); ++column) {
                auto& titles = header.titles.emplace_back();
                const auto cell = shape.cell(row, column);
                const bool goes_on = row > 0 && (!cell || shape.is_covered(*cell)); // a title over two rows
                const auto shown = goes_on ? shape.cell(row - 1, column) : cell;
                if (shown && !trimmed(shape.text(*shown)).empty()) titles.emplace(shape.text(*shown), words);
            }
            header.other = {column_named(header, words.until_keys),      column_named(header, words.approved_keys),
                            column_named(header, words.unit_price_keys), column_named(header, words.count_keys),
                            column_named(header, words.hours_keys),      month_columns(header, plan_template.dates)};
            result.push_back(std::move(header));
        }
        only_titles_above = only_titles_above && shape.filled(row) <= 1;
    }
    return result;
}

Match match_header(const Header& header, const TableTemplate& entry, const Template& plan_template) {
    const auto& words = plan_template.reading;
    Match match{&entry,       0,          0, std::vector<std::optional<std::size_t>>(entry.columns.size()),
                header.other, header.row, 0};
    if (entry.role != role::table::agenda) match.other.months.clear();
    if (entry.column(role::column::until_year)) match.other.until.reset();
    if (entry.column(role::column::hours)) match.other.hours.reset(); // the table has a column of its own for them
    const std::array others = {match.other.until, match.other.approved, match.other.unit_price, match.other.count,
                               match.other.hours};
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < entry.columns.size(); ++column) {
        const auto more = words.column_keys.find(entry.columns[column].role);
        const auto* other_names = more != words.column_keys.end() ? &more->second : nullptr;
        for (std::size_t at = 0; at < header.titles.size(); ++at) {
            const auto& title = header.titles[at];
            if (!title || std::ranges::find(others, std::optional(at)) != others.end()) continue;
            if (const auto rank = title->rank(entry.columns[column].keys, other_names))
                candidates.push_back({*rank, column, at});
        }
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    for (const auto& [rank, column, at] : candidates) {
        const bool is_taken = std::ranges::find(match.column_of, std::optional(at)) != match.column_of.end();
        if (match.column_of[column] || is_taken) continue;
        match.column_of[column] = at;
        ++match.columns;
        const auto& own = entry.columns[column].keys;
        if (title_rank(header.titles[at], own)) ++match.own_columns;
    }
    return match;
}

bool has(const Match& match, std::string_view column_role) {
    const auto column = match.entry->column(column_role);
    return column && match.column_of[*column];
}

/// The columns without which a table of a kind says nothing: all of the first list, and one of the second.
struct Essentials {
    std::string_view table;
    std::vector<std::string_view> all;
    std::vector<std::string_view> one;
};

const Essentials* essentials_of(std::string_view table_role) {
    namespace column = role::column;
    static const std::array<Essentials, 7> known = {{
        {role::table::activities, {column::activity}, {column::goal, column::target_group, column::level}},
        {role::table::agenda, {column::activity}, {column::date}},
        {role::table::costs, {column::cost}, {column::activity, column::category}},
        {role::table::means, {column::year}, {column::grant}},
        {role::table::consultations, {column::body}, {column::date, column::kind, column::outcome}},
        {role::table::follow_up, {column::activity, column::state}, {column::paid, column::invoice, column::proof}},
        {role::table::priorities, {column::priority}, {column::from_year}},
    }};
    const auto found = std::ranges::find(known, table_role, &Essentials::table);
    return found == known.end() ? nullptr : &*found;
}

bool is_whole(const Match& match) {
    const auto* needed = essentials_of(match.entry->role);
    if (needed == nullptr) return 2 * match.columns >= match.entry->columns.size() && match.columns >= 2;
    const auto there = [&match](std::string_view column) {
        const bool by_months = column == role::column::date && !match.other.months.empty();
        const bool by_price = column == role::column::cost && match.other.unit_price && match.other.count;
        return has(match, column) || by_months || by_price;
    };
    return std::ranges::all_of(needed->all, there) && std::ranges::any_of(needed->one, there);
}

/// Whether a kind of table cannot do without a column that another kind does not have, or has under another name: who
/// took part is no group that an activity is for.
bool has_more_essentials(const Match& match, const Match& likeliest) {
    const auto* needed = essentials_of(match.entry->role);
    const auto is_unknown = [&](std::string_view name) {
        if (likeliest.entry->column(name)) return false;
        const auto column = match.entry->column(name);
        const auto at = column ? match.column_of[*column] : std::nullopt;
        return !at || std::ranges::find(likeliest.column_of, at) == likeliest.column_of.end();
    };
    return needed != nullptr &&
           (std::ranges::any_of(needed->all, is_unknown) || std::ranges::all_of(needed->one, is_unknown));
}

PlanTable as_table(Match match) {
    PlanTable result;
    result.entry = match.entry;
    result.column_of = std::move(match.column_of);
    result.other_columns = std::move(match.other);
    result.first_row = match.header_row + 1;
    return result;
}

/// A table of goals, or of what somebody needs, may stand where the priorities are at home: one column tells nothing.
bool needs_essentials(const TableTemplate& entry) { return entry.role == role::table::priorities; }

std::optional<Match> best_match(const std::vector<Header>& headers, const TableTemplate& entry, bool at_home,
                                const Template& plan_template) {
    std::optional<Match> best;
    for (const auto& header : headers) {
        auto match = match_header(header, entry, plan_template);
        match.score = 2 * match.columns + match.own_columns + (at_home ? 1 : 0) + match.other.months.size();
        constexpr std::size_t fewest_below_another_row = 2; // else it may be a row like any other
        if (header.row > 0 && match.columns < fewest_below_another_row) continue;
        const bool is_known = is_whole(match) || (at_home && match.own_columns > 0 && !needs_essentials(entry));
        if (is_known && (!best || match.score > best->score)) best = std::move(match);
    }
    return best;
}

/// The first row alone, where it has all titles of a template's table: no other can be the header then.
std::vector<Header> likely_headers(const Table& table, const Template& plan_template) {
    auto first = possible_headers(table, plan_template, 1);
    const auto is_whole_header = [&](const TableTemplate* entry) {
        return match_header(first.front(), *entry, plan_template).own_columns == entry->columns.size();
    };
    if (!first.empty() && std::ranges::any_of(plan_template.tables(), is_whole_header)) return first;
    return possible_headers(table, plan_template);
}

} // namespace

bool belongs_to(const TableTemplate& entry, const Chapter* chapter) {
    if (chapter == nullptr) return false;
    const auto holds = [&entry](const Section& section) {
        return std::ranges::any_of(section.content, [&entry](const Content& content) {
            return std::get_if<TableTemplate>(&content.value) == &entry;
        });
    };
    return holds(*chapter) || std::ranges::any_of(chapter->sections, holds);
}

static std::vector<RecognisedTable> with_headers(const std::vector<Header>& headers, const Chapter* chapter,
                                                 const Template& plan_template) {
    std::vector<Match> matches;
    for (const auto* entry : plan_template.tables()) {
        const bool at_home = belongs_to(*entry, chapter);
        if (auto match = best_match(headers, *entry, at_home, plan_template)) matches.push_back(std::move(*match));
    }
    std::ranges::stable_sort(matches, std::ranges::greater{}, &Match::score);
    std::vector<RecognisedTable> result;
    const auto likeliest = matches.empty() ? Match{} : matches.front();
    for (auto& match : matches) {
        if (!result.empty() && !is_whole(match)) continue;
        const bool tells_more =
            !result.empty() && (belongs_to(*match.entry, chapter) || has_more_essentials(match, likeliest));
        result.push_back({as_table(std::move(match)), tells_more});
    }
    return result;
}

std::vector<RecognisedTable> recognise_tables(const Table& table, const Chapter* chapter,
                                              const Template& plan_template) {
    return with_headers(likely_headers(table, plan_template), chapter, plan_template);
}

std::vector<RecognisedTable> TableRecogniser::recognise(const Table& table, const Chapter* chapter) {
    std::string key;
    if (table.covered.empty() && table.grid_columns.empty() && !table.rows.empty()) {
        key = std::to_string(TableShape(table).columns());
        for (const auto& cell : table.rows.front()) key += '\0' + cell;
    }
    if (const auto known = by_first_row_.find({chapter, key}); known != by_first_row_.end()) return known->second;
    const auto headers = likely_headers(table, template_);
    auto result = with_headers(headers, chapter, template_);
    if (!key.empty() && headers.size() == 1) by_first_row_.emplace(std::pair(chapter, std::move(key)), result);
    return result;
}

std::optional<PlanTable> recognise_group_table(const Table& table, const Template& plan_template) {
    for (const auto& header : possible_headers(table, plan_template))
        for (const auto* entry : plan_template.tables()) {
            auto match = match_header(header, *entry, plan_template);
            if (has(match, role::column::goal) && has(match, role::column::target_group) &&
                !has(match, role::column::activity))
                return as_table(std::move(match));
        }
    return std::nullopt;
}

bool looks_like_plan_table(const Table& table, const Plan& plan) {
    constexpr std::size_t rows_looked_at = 40;
    constexpr std::size_t enough_values = 2;
    const TableShape shape(table);
    if (shape.columns() < 2 || shape.rows() < 2) return false;
    const auto& plan_template = *plan.plan_template;
    for (const auto& header : possible_headers(table, plan_template, 1)) {
        for (const auto* entry : plan_template.tables()) {
            if (needs_essentials(*entry)) continue;
            const auto match = match_header(header, *entry, plan_template);
            if (match.own_columns > 0 || match.columns > 1) return true;
        }
    }
    for (std::size_t column = 0; column < std::min(columns_searched, shape.columns()); ++column) {
        std::size_t values = 0;
        for (std::size_t row = 1; row < std::min(rows_looked_at, shape.rows()); ++row) {
            const auto cell = shape.cell(row, column);
            const auto text = cell ? std::string(trimmed(shape.text(*cell))) : std::string();
            if (text.empty() || !has_digit(text)) continue;
            const bool is_amount = plan.amount(text) && text.find("\u20AC") != std::string::npos;
            if (is_amount || plan.period(text)) ++values;
        }
        if (values >= enough_values) return true;
    }
    return false;
}

} // namespace plan::core
