// How a CSV file is written: encodings, separators, quoted cells, lines.
#include "core/evaluation/csv_shape.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan;
using core::CsvEncoding;

namespace {

std::string utf16(std::string_view text, bool big_endian) {
    std::string result = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : text) {
        if (big_endian) result += '\0';
        result += c;
        if (!big_endian) result += '\0';
    }
    return result;
}

char separator(std::string_view text) { return core::csv_shape(text).separator; }

} // namespace

TEST_CASE("the encoding is told by the bytes") {
    CHECK(core::csv_shape("Vraag;Zoë\r\n").encoding == CsvEncoding::utf8);
    CHECK_FALSE(core::csv_shape("Vraag;Zoë\r\n").has_mark);
    CHECK(core::csv_shape("\xEF\xBB\xBFVraag;b\n").encoding == CsvEncoding::utf8);
    CHECK(core::csv_shape("\xEF\xBB\xBFVraag;b\n").has_mark);
    CHECK(core::csv_shape("Vraag;Zo\xEB\r\n").encoding == CsvEncoding::windows_1252);
    CHECK(core::csv_shape("Vraag;\x80 5\n").encoding == CsvEncoding::windows_1252);
    CHECK(core::csv_shape("Vraag;Zo\xEB").encoding == CsvEncoding::windows_1252);
    CHECK(core::csv_shape(utf16("a;b\n", false)).encoding == CsvEncoding::utf16_little_endian);
    CHECK(core::csv_shape(utf16("a;b\n", true)).encoding == CsvEncoding::utf16_big_endian);
    CHECK(core::csv_shape("plain;ascii").encoding == CsvEncoding::utf8);
}

TEST_CASE("the first bytes may end inside a character, and damage is not another encoding") {
    const auto cut = std::string(2000, 'a') + "\xC3";
    CHECK(core::csv_shape(cut).encoding == CsvEncoding::utf8);
    std::string damaged;
    for (int i = 0; i < 50; ++i) damaged += "é;ë\n";
    CHECK(core::csv_shape(damaged + "\xEB;x\n").encoding == CsvEncoding::utf8);
}

TEST_CASE("the separator is the one that makes equal rows") {
    CHECK(separator("a;b;c\n1;2;3\n") == ';');
    CHECK(separator("a,b,c\n1,2,3\n") == ',');
    CHECK(separator("a\tb\tc\n1\t2\t3\n") == '\t');
    CHECK(separator("a|b|c\n1|2|3\n") == '|');
    CHECK(separator("") == ';');
    CHECK(separator("een kolom\nja\nnee\n") == ';');
    CHECK(separator("a;b\rx;y\rz;u\r") == ';'); // as an old Mac ends lines
    CHECK(separator(utf16("a\tb\n1\t2\n", false)) == '\t');
    CHECK(separator(utf16("a,b\n1,2\n", true)) == ',');
}

TEST_CASE("signs in texts are no separators") {
    CHECK(separator("Wat wil je, en waarom?;Hoe, waar, wanneer?\nja, dat, en dat;nee\nx;y, z\n") == ';');
    CHECK(separator("Tijd,Vraag\n1,\"a;b;c\"\n2,\"d;e\"\n3,\"f;g;h;i\"\n") == ',');
    CHECK(separator("a;b;c\n3,0;2,0;4,5\n1,0;2,5;3,5\n") == ';');
    CHECK(separator("Bevraging van mei, juni\n\nVraag 1;Vraag 2;Vraag 3\nja;nee;ja\nnee;ja;ja\n") == ';');
    CHECK(separator("a,b\n\"een \"\"woord\"\", en nog; een\",2\n\"x\",3\n") == ',');
}

TEST_CASE("a quoted cell may have line breaks, and may end where the bytes do") {
    CHECK(separator("a;b\n\"een\ntwee, drie\nvier, vijf\";x\n\"zes, zeven\";y\n") == ';');
    CHECK(separator("a,b\n1,2\n3,\"nooit gesloten; en; nog; \n; meer ;") == ',');
    CHECK(separator("\"nooit gesloten; en, nog") == ';');
}

TEST_CASE("a file may say its separator itself") {
    const auto shape = core::csv_shape("sep=,\r\na;b,c;d\r\n");
    CHECK(shape.separator == ',');
    CHECK(shape.names_separator);
    CHECK(separator("SEP=|\na;b\n") == '|');
    CHECK(separator("\"sep=\t\"\na;b\n") == '\t');
    CHECK(separator("\xEF\xBB\xBFsep=^\na;b^c\n") == '^');
    CHECK(separator(utf16("sep=;\r\na,b;c\r\n", false)) == ';');
    CHECK_FALSE(core::csv_shape("sep=a\na;b\n").names_separator);
    CHECK_FALSE(core::csv_shape("sep=\na,b\n").names_separator);
    CHECK_FALSE(core::csv_shape("sep=\"\na,b\n").names_separator);
}

TEST_CASE("the office is told that all is text") {
    const auto options = core::csv_import_options(core::csv_shape("a;b\n"));
    CHECK(options.starts_with("59,34,76,1,1/2/2/2/3/2/"));
    CHECK(options.ends_with("/256/2,0,true,false,true,false,false,0,false,false,false"));
    CHECK(options.find(';') == std::string::npos);
    CHECK(core::csv_import_options(core::csv_shape("a\tb\xEB\n")).starts_with("9,34,1,1,"));
    CHECK(core::csv_import_options(core::csv_shape(utf16("a,b\n", true))).starts_with("44,34,65535,1,"));
}

TEST_CASE("lines are counted to a limit") {
    CHECK_FALSE(core::has_more_lines("", 0));
    CHECK(core::has_more_lines("a", 0));
    CHECK_FALSE(core::has_more_lines("a\nb\nc", 3));
    CHECK_FALSE(core::has_more_lines("a\r\nb\r\nc\r\n", 3));
    CHECK_FALSE(core::has_more_lines("a\rb\rc\r", 3));
    CHECK(core::has_more_lines("a\nb\nc\nd", 3));
    CHECK(core::has_more_lines("\n\n\n\n", 3));
    for (const bool big_endian : {false, true}) {
        CHECK_FALSE(core::has_more_lines(utf16("a\r\nb\r\nc\r\n", big_endian), 3));
        CHECK(core::has_more_lines(utf16("a\r\nb\r\nc\r\nd", big_endian), 3));
    }
    CHECK_FALSE(core::has_more_lines("\xFF\xFE\x0A\x01\x0A\x01\x0A\x01\x0A\x01", 3)); // "ĊĊĊĊ": no line ends
    std::string million;
    for (int i = 0; i < 1'000'000; ++i) million += "ja;nee\n";
    CHECK(core::has_more_lines(million, 20'000));
    CHECK_FALSE(core::has_more_lines(million, 1'000'000));
}
