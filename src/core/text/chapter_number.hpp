// The numbers that people type before their titles, and the years behind them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// What a template's plans write before the number of a chapter, in lower case: "hoofdstuk". May be empty: then only
/// the number itself is none of the title.
using ChapterWords = std::vector<std::string>;

/// A heading without the chapter number that somebody typed: "1 Inleiding", "2.1. …", "A. …", "IV) …", "(3) …",
/// "1° …", "Stap 4: …", and without signs before it ("» …", an emoji). A text that is nothing else stays as it is.
std::string_view without_number(std::string_view text, const ChapterWords& words);

/// A name with the number that stands before it, or is all there is: "Doel 2: Rekentaal", "2) Rekentaal", "Doel 2",
/// "2".
struct NumberedName {
    int number = 0;         ///< 0 where none is; of "2.1" the last
    int of = 0;             ///< of "2.1" the one before the last, which is what it may be a part of; else 0
    std::string_view name;  ///< a piece of the text; empty where the number is all
    bool is_marked = false; ///< a word or a sign says that it is a number: "2 leraren" may be a name
};
NumberedName numbered_name(std::string_view text, const std::vector<std::string>& words);

/// A title without the school year behind it: "Doelen 2026-2027", "Doelen (2026/27)". A text that is nothing else
/// stays.
std::string_view without_year(std::string_view text);

} // namespace plan::core
