#include "core/evaluation/csv_shape.hpp"

#include "core/text/characters.hpp"
#include "core/text/lower_case.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace plan::core {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view little_endian_mark = "\xFF\xFE";
constexpr std::string_view big_endian_mark = "\xFE\xFF";

bool is_utf16(CsvEncoding encoding) {
    return encoding == CsvEncoding::utf16_little_endian || encoding == CsvEncoding::utf16_big_endian;
}

/// Damaged bytes among far more characters that are right are damage; what is no UTF-8 has hardly any that is right.
bool is_utf8(std::string_view text) {
    constexpr std::size_t right_for_each_wrong = 10;
    constexpr std::size_t surely_whole = 1024; // bytes: nobody reads less at once
    const std::size_t cut_character = text.size() < surely_whole ? 0 : 3;
    std::size_t right = 0;
    std::size_t wrong = 0;
    while (!text.empty()) {
        const auto before = text;
        const bool is_ascii = static_cast<unsigned char>(text.front()) < 0x80;
        const auto character = take_character(text);
        if (is_ascii) continue;
        const bool is_read = character != bad_character || before.size() - text.size() > 1;
        if (is_read) ++right;
        else if (before.size() > cut_character) ++wrong; // less may be a character that the first bytes end in
    }
    return wrong == 0 || right >= wrong * right_for_each_wrong;
}

CsvShape encoding_of(std::string_view bytes) {
    CsvShape shape;
    shape.has_mark = true;
    if (bytes.starts_with(utf8_mark)) return shape;
    shape.encoding = CsvEncoding::utf16_little_endian;
    if (bytes.starts_with(little_endian_mark)) return shape;
    shape.encoding = CsvEncoding::utf16_big_endian;
    if (bytes.starts_with(big_endian_mark)) return shape;
    shape.has_mark = false;
    shape.encoding = is_utf8(bytes) ? CsvEncoding::utf8 : CsvEncoding::windows_1252;
    return shape;
}

/// A byte for each unit of UTF-16: signs of ASCII as they are, all else as a letter.
std::string narrowed(std::string_view bytes, bool is_big_endian) {
    std::string result;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char high = bytes[is_big_endian ? at : at + 1];
        const char low = bytes[is_big_endian ? at + 1 : at];
        result += high == 0 && static_cast<unsigned char>(low) < 0x80 ? low : 'x';
    }
    return result;
}

std::string_view without_mark(std::string_view bytes, const CsvShape& shape) {
    if (shape.has_mark) bytes.remove_prefix(shape.encoding == CsvEncoding::utf8 ? utf8_mark.size() : 2);
    return bytes;
}

/// The separator of a first line "sep=;", which may be quoted.
std::optional<char> named_separator(std::string_view text) {
    auto line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"') line = line.substr(1, line.size() - 2);
    static constexpr std::array letters = {'s', 'e', 'p', '='}; // of the format, in any language
    constexpr std::string_view begin(letters.data(), letters.size());
    if (line.size() != begin.size() + 1 || lower(line.substr(0, begin.size())) != begin) return std::nullopt;
    const char sign = line.back();
    const bool is_sign = sign == '\t' || (sign > ' ' && sign < 0x7f && !may_be_letter(sign) && !is_digit(sign));
    return is_sign && sign != '"' ? std::optional(sign) : std::nullopt;
}

/// How many cells each of the first records has where `separator` divides them.
std::vector<std::size_t> record_sizes(std::string_view text, char separator) {
    constexpr std::size_t most_records = 200;
    std::vector<std::size_t> sizes;
    std::size_t cells = 1;
    bool is_quoted = false;
    bool at_begin = true; // of a cell
    bool is_blank = true; // the record
    const auto end_record = [&] {
        if (!is_blank) sizes.push_back(cells);
        cells = 1;
        at_begin = is_blank = true;
    };
    for (std::size_t at = 0; at < text.size() && sizes.size() < most_records; ++at) {
        const char c = text[at];
        if (is_quoted) {
            if (c != '"') continue;
            if (at + 1 < text.size() && text[at + 1] == '"') ++at;
            else is_quoted = false;
        } else if (c == '\n' || c == '\r') {
            end_record();
        } else if (c == separator) {
            ++cells;
            at_begin = true;
            is_blank = false;
        } else {
            if (at_begin && c == '"') is_quoted = true;
            if (c != ' ') at_begin = false;
            is_blank = is_blank && c == ' ';
        }
    }
    if (sizes.empty() || sizes.size() < most_records) {
        const bool is_cut = is_quoted && !sizes.empty(); // it may end where the bytes do
        if (!is_cut) end_record();
    }
    return sizes;
}

/// The sign by which most records have one and the same number of cells; of equals the one that makes most cells.
char likely_separator(std::string_view text) {
    constexpr std::array candidates = {';', ',', '\t', '|'}; // the commonest in Dutch first
    char best = candidates.front();
    std::pair<std::size_t, std::size_t> best_score{0, 0};
    for (const char candidate : candidates) {
        std::map<std::size_t, std::size_t> records; // by number of cells
        for (const auto size : record_sizes(text, candidate))
            if (size > 1) ++records[size];
        std::pair<std::size_t, std::size_t> score{0, 0};
        for (const auto& [size, count] : records) score = std::max(score, {count, size});
        if (score > best_score) {
            best_score = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace

CsvShape csv_shape(std::string_view first_bytes) {
    auto shape = encoding_of(first_bytes);
    const auto bytes = without_mark(first_bytes, shape);
    const bool is_big_endian = shape.encoding == CsvEncoding::utf16_big_endian;
    const auto text = is_utf16(shape.encoding) ? narrowed(bytes, is_big_endian) : std::string(bytes);
    const auto named = named_separator(text);
    shape.names_separator = named.has_value();
    shape.separator = named ? *named : likely_separator(text);
    return shape;
}

std::string csv_import_options(const CsvShape& shape) {
    // By position: the separator, the quotation mark, the encoding, the first line, the kind of each column, the
    // language, quoted cells as text, special numbers, two of writing, spaces, the sheet, formulas, two of writing and
    // numbers. The line "sep=;" is read as any other: some offices leave it out by themselves.
    const auto* encoding = "76"; // numbers of rtl_TextEncoding
    if (is_utf16(shape.encoding)) encoding = "65535";
    if (shape.encoding == CsvEncoding::windows_1252) encoding = "1";
    auto options = std::to_string(static_cast<int>(shape.separator)) + ",34," + encoding + ",1,";
    constexpr int most_columns = 256; // further ones have numbers read, but no formulas
    for (int column = 1; column <= most_columns; ++column) {
        if (column > 1) options += '/';
        options += std::to_string(column) + "/2";
    }
    return options + ",0,true,false,true,false,false,0,false,false,false";
}

bool has_more_lines(std::string_view bytes, std::size_t most) {
    const auto shape = encoding_of(bytes.substr(0, utf8_mark.size()));
    const bool is_wide = shape.has_mark && is_utf16(shape.encoding);
    bytes = shape.has_mark ? without_mark(bytes, shape) : bytes;
    const std::size_t step = is_wide ? 2 : 1;
    const std::size_t low = shape.encoding == CsvEncoding::utf16_big_endian ? 1 : 0;
    std::size_t lines = 0;
    bool is_open = false; // something stands in the line
    bool after_return = false;
    for (std::size_t at = 0; at + step <= bytes.size(); at += step) {
        const char c = is_wide && bytes[at + 1 - low] != 0 ? 'x' : bytes[at + (is_wide ? low : 0)];
        const bool is_second = after_return && c == '\n';
        after_return = c == '\r';
        if (is_second) continue;
        is_open = c != '\n' && c != '\r';
        if (!is_open && ++lines > most) return true;
    }
    return lines + (is_open ? 1 : 0) > most;
}

} // namespace plan::core
