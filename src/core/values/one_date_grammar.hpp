// The grammar of one date: "wo 14/10", "eind november", "week 42", with what may stand around it.
#pragma once

#include "core/values/date_grammar.hpp"
#include "core/values/text_cursor.hpp"

#include <utility>
#include <vector>

namespace plan::core {

class OneDateParser {
public:
    using Reading = std::pair<NamedDate, TextCursor>; ///< with the place behind it
    using Readings = std::vector<Reading>;

    explicit OneDateParser(const DateWords& words) : words_(words) {}

    /// All that can be read at a place, the best first.
    [[nodiscard]] Readings read(TextCursor cursor) const;

private:
    void add_iso(TextCursor cursor, Readings& found) const;
    void add_numeric(TextCursor cursor, char mark, Readings& found) const;
    void add_day_of_month(TextCursor cursor, Readings& found) const;
    void add_month(TextCursor cursor, Readings& found) const;
    void add_numeric_month(TextCursor cursor, Readings& found) const;
    void add_week(TextCursor cursor, Readings& found) const;
    void add_trimester(TextCursor cursor, Readings& found) const;
    void add_year(TextCursor cursor, Readings& found) const;
    void add_bare_day(TextCursor cursor, Readings& found) const;

    std::optional<unsigned> take_day(TextCursor& cursor) const;
    bool take_weekday(TextCursor& cursor, NamedDate& date) const;
    bool take_around(TextCursor& cursor, NamedDate& date) const;
    bool take_hours(TextCursor& cursor) const;
    bool take_time(TextCursor& cursor, bool& is_marked) const;

    const DateWords& words_;
};

} // namespace plan::core
