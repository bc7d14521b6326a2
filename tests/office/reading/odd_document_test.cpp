// Documents that are large, odd or damaged: an honest result, and the office lives.
#include "core/check/finding.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/office/long_run.hpp"
#include "tests/office/office.hpp"
#include "tests/office/takeover/taken_document.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <fstream>

using namespace plan;
using namespace plan::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string table_of(const Rows& rows) {
    std::string text = "<table:table><table:table-column table:number-columns-repeated=\"" +
                       std::to_string(rows.front().size()) + "\"/>";
    for (const auto& row : rows) {
        text += "<table:table-row>";
        for (const auto& cell : row)
            text += "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
        text += "</table:table-row>";
    }
    return text + "</table:table>";
}

/// A plan of four chapters, with these tables in that of the agenda. Filling a large table through the office takes it
/// minutes, so a file is written.
TextDocument plan_with(const std::vector<Rows>& tables) {
    std::ofstream file(work_path() + "/odd.fodt", std::ios::binary);
    file << R"(<?xml version="1.0"?><office:document office:version="1.3"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>)";
    for (const auto* title : {"Inleiding", "Aanvangsbegeleiding", "Financieel luik", "Professionaliseringsagenda"})
        file << "<text:h text:outline-level=\"1\">" << title << "</text:h><text:p>Schooljaar 2026-2027.</text:p>";
    for (const auto& rows : tables) file << table_of(rows) << "<text:p>Een zin.</text:p>";
    file << "</office:text></office:body></office:document>";
    file.close();
    return load(work_url() + "/odd.fodt");
}

/// The only finding of a rule selects this text.
void check_only_finding(const TextDocument& document, const char* rule, const std::string& text) {
    const auto found = findings_of(document, rule);
    REQUIRE(found.size() == 1);
    plan_service()->select(document, found.front());
    CHECK(selected_text(document) == text);
}

const std::vector<std::string> agenda_header{"Datum", "Activiteit", "Doelgroep", "Verantwoordelijke"};

} // namespace

TEST_CASE("a table of 5,000 rows is read to its end") {
    Rows rows{agenda_header};
    for (int row = 0; row < 4999; ++row)
        rows.push_back({"oktober", "les " + std::to_string(row), "leraren", "directie"});
    rows.back()[0] = "ooit een keer";
    const OpenDocument document(plan_with({rows}));
    CHECK(read_plan(*document).at("agenda").as_array().size() == 4999);
    check_only_finding(*document, "date-unreadable", "ooit een keer");
}

TEST_CASE("a table of 200 columns, and one without a row below its header") {
    Rows wide{std::vector<std::string>(200, "kolom"), std::vector<std::string>(200, "cel")};
    std::ranges::copy(agenda_header, wide[0].begin() + 150);
    wide[1][150] = "volgende eeuw";
    const OpenDocument document(plan_with({wide, {agenda_header}}));
    CHECK(read_plan(*document).at("agenda").as_array().size() == 1);
    check_only_finding(*document, "date-unreadable", "volgende eeuw");
}

TEST_CASE(
    "a cell with a quarter of a megabyte of text, or a whole one in a long run, text from right to left and emoji") {
    std::string large; // in paragraphs: one of a megabyte takes the office itself minutes to lay out
    const int paragraphs = is_long_run() ? 1000 : 250;
    for (int at = 0; at < paragraphs; ++at) {
        for (int sentence = 0; sentence < 31; ++sentence) large += "Een heel lange cel met woorden. ";
        large += "</text:p><text:p>";
    }
    const std::string hebrew = "\u05D0\u05D5\u05E7\u05D8\u05D5\u05D1\u05E8";
    const OpenDocument document(plan_with(
        {{agenda_header,
          {"oktober", large + "&lt;vul in&gt;", "leraren", "directie"},
          {hebrew, "\U0001F600\U0001F469\u200D\U0001F3EB &lt;vul de \U0001F600 in&gt;", "\u0627", "directie"}}}));
    check_only_finding(*document, "date-unreadable", hebrew);
    const auto open = findings_of(*document, "placeholder-left");
    REQUIRE(open.size() == 2);
    plan_service()->select(*document, open[1]);
    CHECK(selected_text(*document) == "<vul de \U0001F600 in>");
    plan_service()->select(*document, open[0]);
    CHECK(selected_text(*document) == "<vul in>");
}

TEST_CASE("a document that is protected by a password is read when it is open, and changed by nobody when read-only") {
    const auto url = work_url() + "/secret.odt";
    std::size_t count = 0;
    {
        const OpenDocument document(new_plan());
        count = findings(*document).size();
        Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
            ->storeToURL(uno::to_office(url), uno::arguments({{"Password", Any(rtl::OUString("geheim"))}}));
    }
    const Reference<css::frame::XComponentLoader> desktop(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW);
    const OpenDocument document(
        TextDocument(desktop->loadComponentFromURL(uno::to_office(url), "_blank", 0,
                                                   uno::arguments({{"Hidden", Any(true)},
                                                                   {"ReadOnly", Any(true)},
                                                                   {"Password", Any(rtl::OUString("geheim"))}})),
                     UNO_QUERY_THROW));
    const auto found = findings(*document);
    CHECK(found.size() == count);
    const auto fixable =
        std::ranges::find_if(found, [](const api::Finding& finding) { return !finding.FixLabel.isEmpty(); });
    REQUIRE(fixable != found.end());
    CHECK_FALSE(refusal([&] { plan_service()->fix(*document, *fixable); }).empty());
    CHECK(findings(*document).size() == count);
}

TEST_CASE("each cell that is read has a name or none, also where the last one of a row is covered from above") {
    const OpenDocument document(open_text_with(
        R"(<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>)"
        R"(<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>)"
        R"(<table:table-cell table:number-rows-spanned="2"><text:p>b</text:p></table:table-cell></table:table-row>)"
        R"(<table:table-row><table:table-cell><text:p>c</text:p></table:table-cell><table:covered-table-cell/>)"
        R"(</table:table-row></table:table><text:p>Een zin.</text:p>)"));
    const auto covered = table(*document, "T");
    auto read = writer::read_table(covered);
    writer::add_covered_ends(covered, read);
    REQUIRE(read.rows.back().size() == 2);
    const auto names = writer::cell_names(covered, read);
    REQUIRE(names.size() == 2);
    REQUIRE(names.back().size() == 2);
    CHECK(names.back().back().isEmpty());
}

TEST_CASE("damaged files open as something or nothing, and do no harm") {
    const std::string name = GENERATE("word-template.docx", "pandoc.odt", "pandoc.rtf");
    const double part = GENERATE(0.3, 0.7, 0.95);
    CAPTURE(name, part);
    std::ifstream whole(PLAN_TEST_DATA "/plans/" + name, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(whole)), {});
    bytes.resize(static_cast<std::size_t>(static_cast<double>(bytes.size()) * part));
    const auto path = work_path() + "/damaged-" + name;
    std::ofstream(path, std::ios::binary) << bytes;
    TextDocument document;
    try {
        document = load(file_url(path));
    } catch (const css::uno::Exception&) { // the office itself cannot open it
    }
    if (document.is()) {
        const OpenDocument open(document);
        try {
            plan_service()->check(*open, true);
        } catch (const css::lang::IllegalArgumentException& refused) {
            CHECK_FALSE(refused.Message.isEmpty());
        }
    }
    CHECK(findings(*OpenDocument(new_plan("nl"))).size() > 10); // the office is as well as before
}
