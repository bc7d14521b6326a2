// Questionnaires as files, and their answers counted into the plan.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/files.hpp"

#include "uno/file_url.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>

using namespace plan;
using namespace plan::test;
namespace fs = std::filesystem;

namespace {

/// The questions of the questionnaire about goals, as its own file of answers has them in its header.
std::string header_of(const TextDocument& document, const fs::path& folder) {
    const auto files = plan_service()->exportQuestionnaire(
        document, "goals", url_of(folder),
        settings({{"Formats", Any(rtl::OUString("answers"))}, {"Overwrite", Any(true)}}));
    REQUIRE(files.getLength() == 1);
    auto text = bytes_of(uno::to_utf8(uno::path_of(files[0])));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

std::size_t columns_of(const std::string& header) {
    std::size_t columns = 1;
    bool is_quoted = false;
    for (const char sign : header) {
        if (sign == '"') is_quoted = !is_quoted;
        else if (sign == ';' && !is_quoted) ++columns;
    }
    return columns;
}

/// A file with the answers of two people, the second with little to say.
std::string answers_below(const std::string& header) {
    const auto columns = columns_of(header);
    std::string first;
    std::string second;
    for (std::size_t at = 0; at < columns; ++at) {
        first += at == 0 ? "heel goed" : at == 1 ? ";voldoende" : at + 1 == columns ? ";=1+1" : ";";
        second += at == 0 ? "weinig" : ";";
    }
    return header + "\r\n" + first + "\r\n" + second + "\r\n";
}

boost::json::object count(const TextDocument& document, const fs::path& path) {
    return boost::json::parse(uno::to_utf8(plan_service()->countAnswers(document, url_of(path)))).as_object();
}

std::size_t charts(const TextDocument& document) {
    return static_cast<std::size_t>(Reference<css::text::XTextEmbeddedObjectsSupplier>(document, UNO_QUERY_THROW)
                                        ->getEmbeddedObjects()
                                        ->getElementNames()
                                        .getLength());
}

std::string text_of(const TextDocument& document) { return uno::to_utf8(document->getText()->getString()); }

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

/// The same as UTF-16 with a mark, of ASCII and a few letters of UTF-8.
std::string as_utf16(const std::string& utf8) {
    const auto text = uno::to_office(utf8.starts_with("\xEF\xBB\xBF") ? utf8.substr(3) : utf8);
    std::string bytes = "\xFF\xFE";
    for (sal_Int32 at = 0; at < text.getLength(); ++at) {
        bytes += static_cast<char>(text[at] & 0xFF);
        bytes += static_cast<char>(text[at] >> 8);
    }
    return bytes;
}

constexpr auto section = "Wat de bevraging ons leert";

} // namespace

TEST_CASE("a questionnaire of each kind and profile comes as files, and the plan stays as it was") {
    for (const char* profile : {"vl", "nl"})
        for (const char* kind : {"goals", "needs"}) {
            CAPTURE(profile, kind);
            const auto folder = empty_folder("questionnaire");
            const OpenDocument document(new_plan(profile));
            const auto before = saved_content(*document);
            const auto files = plan_service()->exportQuestionnaire(*document, uno::to_office(kind), url_of(folder), {});
            CHECK(files.getLength() == 4);
            for (const auto& file : files) CHECK(fs::file_size(uno::to_utf8(uno::path_of(file))) > 100);
            const OpenDocument page(load(uno::to_utf8(files[0])));
            CHECK(text_of(*page).size() > 300);
            CHECK(difference(saved_content(*document), before) == "");
            CHECK_THROWS_AS(plan_service()->exportQuestionnaire(*document, uno::to_office(kind), url_of(folder), {}),
                            css::io::IOException);
        }
    const OpenDocument document(new_plan());
    CHECK(refusal([&] {
              plan_service()->exportQuestionnaire(*document, "anders", uno::to_office(work_url()), {});
          }).find("anders") != std::string::npos);
}

TEST_CASE("answers are counted into the evaluation: one Undo step, exact; a second time they are renewed") {
    for (const char* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const auto folder = empty_folder("answers");
        const OpenDocument document(new_plan(profile));
        const auto file = folder / "antwoorden.csv";
        write_file(file, answers_below(header_of(*document, folder)));
        const auto before = saved_body(*document); // the office makes a style of frames that it keeps
        auto read_before = read_plan(*document);
        const auto findings_before = findings(*document, true).size();
        const auto steps = undo_steps(*document);
        const auto counted = count(*document, file);
        CHECK(counted.at("people") == 2);
        CHECK(counted.at("kind") == "goals");
        CHECK(undo_steps(*document) == steps + 1);
        const auto heading = uno::to_utf8(document->getText()->getString()).find("ons leert");
        CHECK(heading != std::string::npos);
        CHECK(text_of(*document).find("=1+1") != std::string::npos);
        CHECK(charts(*document) == 1);
        CHECK(findings(*document, true).size() == findings_before);
        auto read_after = read_plan(*document);
        for (const char* part : {"goals", "activities", "agenda", "costs", "consultations", "notUnderstood"})
            CHECK(read_after.at(part) == read_before.at(part));

        const auto after = saved_body(*document);
        undo(*document);
        CHECK(difference(saved_body(*document), before) == "");
        redo(*document);
        CHECK(difference(saved_body(*document), after) == "");

        count(*document, file);
        CHECK(times(text_of(*document), "ons leert") == 1);
        CHECK(charts(*document) == 1);
        undo(*document);
        CHECK(charts(*document) == 1);
        CHECK(times(text_of(*document), "ons leert") == 1);
    }
}

TEST_CASE("what a person wrote among counted answers stays") {
    const auto folder = empty_folder("answers-edited");
    const OpenDocument document(new_plan());
    const auto file = folder / "antwoorden.csv";
    write_file(file, answers_below(header_of(*document, folder)));
    count(*document, file);
    const auto sentence = paragraph(*document, "Aantal ingevulde bevragingen");
    sentence->setString(sentence->getString() + " Dat bespraken we in juni.");
    count(*document, file);
    CHECK(times(text_of(*document), section) == 2);
    CHECK(text_of(*document).find("Dat bespraken we in juni.") != std::string::npos);
}

TEST_CASE("answers in other encodings and separators, and in a spreadsheet, are the same answers") {
    const auto folder = empty_folder("answers-shapes");
    const OpenDocument document(new_plan());
    const auto plain = answers_below(header_of(*document, folder));
    write_file(folder / "utf8.csv", plain);
    write_file(folder / "utf16.csv", as_utf16(plain));
    write_file(folder / "sep.csv", "sep=;\r\n" + plain.substr(3));
    auto tabs = plain.substr(3);
    bool is_quoted = false;
    for (auto& sign : tabs) {
        if (sign == '"') is_quoted = !is_quoted;
        if (sign == ';' && !is_quoted) sign = '\t';
    }
    write_file(folder / "tabs.tsv", tabs);
    const auto expected = count(*document, folder / "utf8.csv");
    for (const char* name : {"utf16.csv", "sep.csv", "tabs.tsv"}) {
        CAPTURE(name);
        CHECK(count(*document, folder / name) == expected);
    }
    CHECK(times(text_of(*document), section) == 1);
}

TEST_CASE("files that are no answers are refused, and the plan stays as it was") {
    const auto folder = empty_folder("no-answers");
    const OpenDocument document(new_plan());
    const auto before = saved_content(*document);
    write_file(folder / "leeg.csv", "");
    write_file(folder / "anders.csv", "naam;leeftijd\r\nJan;40\r\n");
    write_file(folder / "kop.csv", header_of(*document, folder) + "\r\n");
    write_file(folder / "stuk.xlsx", "PK\x03\x04 dit is geen rekenblad");
    std::string many = header_of(*document, folder) + "\n";
    for (int line = 0; line < 20'100; ++line) many += "weinig\n";
    write_file(folder / "veel.csv", many);
    const auto refused = [&](const char* name) { return refusal([&] { count(*document, folder / name); }); };
    CHECK(refused("anders.csv").find("none of the questions") != std::string::npos);
    CHECK(refused("kop.csv").find("Nobody") != std::string::npos);
    CHECK(refused("veel.csv").find("20000") != std::string::npos);
    for (const char* name : {"leeg.csv", "stuk.xlsx", "bestaat-niet.csv"}) CHECK_FALSE(refused(name).empty());
    CHECK(difference(saved_content(*document), before) == "");
}
