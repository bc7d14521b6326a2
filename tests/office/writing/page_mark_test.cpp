// The line above each page that says what a document is: it comes above what headers hold, and goes without a trace.
#include "core/document/document.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/handover/handed_over.hpp"
#include "tests/office/writing/saved_styles.hpp"
#include "writer/undo/undo_step.hpp"
#include "writer/writing/house_style.hpp"
#include "writer/writing/page_mark.hpp"

#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/PageStyleLayout.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <functional>

using namespace plan;
using namespace plan::test;

namespace {

using Lines = std::vector<std::string>;

const std::string mark = "Ingevuld voorbeeld, geen echt plan";

/// The office loads styles from a packed file alone.
const rtl::OUString& house_style() {
    static const auto url = [] {
        auto packed = uno::to_office(work_url() + "/house-style.ott");
        const OpenDocument flat(load(file_url(PLAN_TEMPLATE_FOLDER "/house-style.fodt")));
        Reference<css::frame::XStorable>(*flat, UNO_QUERY_THROW)
            ->storeToURL(packed, uno::arguments({{"FilterName", Any(rtl::OUString("writer8_template"))}}));
        return packed;
    }();
    return url;
}

/// An empty document of the office's own, which knows the style of the mark.
TextDocument empty_document() {
    auto document = load("private:factory/swriter");
    writer::add_missing_style(document, house_style(), core::style::draft);
    return document;
}

Reference<css::uno::XInterface> create(const TextDocument& document, const char* what) {
    return Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
        ->createInstance(rtl::OUString::createFromAscii(what));
}

Reference<css::container::XNameContainer> page_styles(const TextDocument& document) {
    return {Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
                ->getStyleFamilies()
                ->getByName("PageStyles"),
            UNO_QUERY_THROW};
}

Reference<css::uno::XInterface> page(const TextDocument& document, const char* name = "Standard") {
    return {page_styles(document)->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

Reference<css::text::XText> header(const Reference<css::uno::XInterface>& page, const char* which = "HeaderText") {
    return uno::get<Reference<css::text::XText>>(page, which);
}

/// A page whose header says something.
void write_header(const Reference<css::uno::XInterface>& page, const char* text) {
    uno::set(page, "HeaderIsOn", true);
    header(page)->setString(uno::to_office(text));
}

void add_paragraph(const Reference<css::text::XText>& text, const char* words) {
    text->insertControlCharacter(text->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    text->insertString(text->getEnd(), uno::to_office(words), false);
}

/// From here on the document has pages of another style.
void begin_pages(const TextDocument& document, const char* page, const char* words) {
    add_paragraph(document->getText(), words);
    const auto cursor = document->getText()->createTextCursorByRange(document->getText()->getEnd());
    uno::set(cursor, "PageDescName", rtl::OUString::createFromAscii(page));
}

/// What a header holds: each paragraph with its style, and tables.
Lines lines_of(const Reference<css::text::XText>& text) {
    Lines lines;
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        if (const Reference<css::text::XTextTable> is_table(content, UNO_QUERY); is_table.is()) {
            lines.push_back("table: " + cell_text(is_table, "A1"));
            continue;
        }
        const Reference<css::text::XTextRange> line(content, UNO_QUERY_THROW);
        lines.push_back(uno::to_utf8(uno::get<rtl::OUString>(line, "ParaStyleName")) + ": " +
                        uno::to_utf8(line->getString()));
    }
    return lines;
}

std::string marked_line() { return std::string(core::style::draft) + ": " + mark; }

void put_mark(const TextDocument& document) { writer::mark_pages(document, mark, house_style()); }

void take_mark_off(const TextDocument& document) {
    writer::UndoStep step(document, "mark off");
    writer::take_page_mark_off(document, mark);
    step.keep();
}

std::string everything(const TextDocument& document) { return with_styles(saved_content(document)); }

void insert_frame(const TextDocument& document, const Reference<css::text::XText>& text,
                  css::text::TextContentAnchorType anchor) {
    const Reference<css::text::XTextFrame> frame(create(document, "com.sun.star.text.TextFrame"), UNO_QUERY_THROW);
    Reference<css::drawing::XShape>(frame, UNO_QUERY_THROW)->setSize({3000, 1000});
    uno::set(frame, "AnchorType", anchor);
    text->insertTextContent(text->getStart(), {frame, UNO_QUERY_THROW}, false);
    frame->getText()->setString("Logo van de school");
}

void insert_table(const TextDocument& document, const Reference<css::text::XTextRange>& place) {
    const Reference<css::text::XTextTable> table(create(document, "com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    table->initialize(2, 2);
    place->getText()->insertTextContent(place, {table, UNO_QUERY_THROW}, false);
    set_cell_text(table, "A1", "De Linde");
    set_cell_text(table, "B2", "2026-2027");
}

/// The paragraph that a header ends in.
Reference<css::text::XTextRange> last_line(const Reference<css::text::XText>& text) {
    Reference<css::text::XTextRange> last;
    const auto contents = Reference<css::container::XEnumerationAccess>(text, UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) last.set(contents->nextElement(), UNO_QUERY);
    return last;
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

/// Headers as schools have them, by what they are.
struct Shape {
    const char* name;
    std::function<void(const TextDocument&)> make;
};

const std::vector<Shape>& shapes() {
    using css::text::TextContentAnchorType_AS_CHARACTER;
    using css::text::TextContentAnchorType_AT_PARAGRAPH;
    static const std::vector<Shape> all = {
        {"an empty header", [](const TextDocument& document) { uno::set(page(document), "HeaderIsOn", true); }},
        {"a line of text", [](const TextDocument& document) { write_header(page(document), "De Linde – 2026-2027"); }},
        {"lines with looks of their own",
         [](const TextDocument& document) {
             write_header(page(document), "De Linde");
             const auto text = header(page(document));
             add_paragraph(text, "Kerkstraat 1");
             add_paragraph(text, "");
             const auto cursor = text->createTextCursor();
             cursor->gotoStart(false);
             uno::set(cursor, "ParaAdjust", css::style::ParagraphAdjust_CENTER);
             uno::set(cursor, "ParaStyleName", rtl::OUString("Heading 3"));
             cursor->goRight(2, true);
             uno::set(cursor, "CharWeight", 150.0F);
             uno::set(cursor, "CharColor", sal_Int32{0x0B5563});
         }},
        {"a field in front",
         [](const TextDocument& document) {
             write_header(page(document), " is het nummer van deze bladzijde");
             const auto text = header(page(document));
             text->insertTextContent(text->getStart(),
                                     {create(document, "com.sun.star.text.TextField.PageNumber"), UNO_QUERY_THROW},
                                     false);
         }},
        {"a bookmark in front",
         [](const TextDocument& document) {
             write_header(page(document), "De Linde");
             const Reference<css::text::XTextContent> bookmark(create(document, "com.sun.star.text.Bookmark"),
                                                               UNO_QUERY_THROW);
             const auto text = header(page(document));
             const auto cursor = text->createTextCursorByRange(text->getStart());
             cursor->goRight(2, true);
             text->insertTextContent(cursor.get(), bookmark, true);
         }},
        {"a logo in the line",
         [](const TextDocument& document) {
             write_header(page(document), " De Linde");
             insert_frame(document, header(page(document)), TextContentAnchorType_AS_CHARACTER);
         }},
        {"a logo beside the line",
         [](const TextDocument& document) {
             write_header(page(document), "De Linde");
             insert_frame(document, header(page(document)), TextContentAnchorType_AT_PARAGRAPH);
         }},
        {"text, a table and text",
         [](const TextDocument& document) {
             write_header(page(document), "Boven de tabel");
             const auto text = header(page(document));
             add_paragraph(text, "");
             insert_table(document, text->getEnd());
             text->insertString(text->getEnd(), "Onder de tabel", false);
         }},
        {"other headers left and right",
         [](const TextDocument& document) {
             write_header(page(document), "rechts");
             uno::set(page(document), "HeaderIsShared", false);
             header(page(document), "HeaderTextLeft")->setString("links");
         }},
        {"mirrored pages",
         [](const TextDocument& document) {
             uno::set(page(document), "PageStyleLayout", css::style::PageStyleLayout_MIRRORED);
             write_header(page(document), "");
             uno::set(page(document), "HeaderIsShared", false);
             header(page(document), "HeaderTextLeft")->setString("De Linde");
         }},
        {"another header on the first page",
         [](const TextDocument& document) {
             write_header(page(document), "verder");
             uno::set(page(document), "FirstIsShared", false);
             header(page(document), "HeaderTextFirst")->setString("eerst");
         }},
        {"first, left and right",
         [](const TextDocument& document) {
             write_header(page(document), "rechts");
             uno::set(page(document), "HeaderIsShared", false);
             uno::set(page(document), "FirstIsShared", false);
             header(page(document), "HeaderTextLeft")->setString("links");
             header(page(document), "HeaderTextFirst")->setString("");
         }},
        {"pages of several styles",
         [](const TextDocument& document) {
             write_header(page(document), "staand");
             write_header(page(document, "Landscape"), "liggend");
             begin_pages(document, "Landscape", "Een brede tabel.");
         }},
        {"words of the mark in a line of the school's own",
         [](const TextDocument& document) {
             write_header(page(document), ("Let op: " + mark).c_str());
             add_paragraph(header(page(document)), "voorbeeld");
         }},
    };
    return all;
}

} // namespace

TEST_CASE("a mark comes above all that a header holds, and goes without a trace") {
    for (const auto& shape : shapes()) {
        DYNAMIC_SECTION(shape.name) {
            const OpenDocument document(empty_document());
            document->getText()->setString("Bladzijde een.");
            shape.make(*document);
            REQUIRE_FALSE(writer::has_page_mark(*document, mark));
            const auto before = everything(*document);
            const auto lines = lines_of(header(page(*document)));
            put_mark(*document);
            CHECK(writer::has_page_mark(*document, mark));
            CHECK_FALSE(writer::has_page_mark(*document, "ingevuld voorbeeld"));
            auto expected = lines;
            expected.insert(expected.begin(), marked_line());
            CHECK(lines_of(header(page(*document))) == expected);
            const auto marked = everything(*document);
            const auto steps = undo_steps(*document);
            take_mark_off(*document);
            CHECK_FALSE(writer::has_page_mark(*document, mark));
            CHECK(lines_of(header(page(*document))) == lines);
            CHECK("" == difference(everything(*document), before));
            CHECK(undo_steps(*document) == steps + 1);
            undo(*document);
            CHECK(writer::has_page_mark(*document, mark));
            CHECK("" == difference(everything(*document), marked));
            redo(*document);
            CHECK_FALSE(writer::has_page_mark(*document, mark));
            CHECK("" == difference(everything(*document), before));
        }
    }
}

TEST_CASE("a mark above a table goes, and the table stays") {
    const bool has_line_below = GENERATE(true, false);
    const auto make = [has_line_below](const TextDocument& document) {
        document->getText()->setString("Bladzijde een.");
        write_header(page(document), has_line_below ? "Onder de tabel" : "");
    };
    const OpenDocument without(empty_document());
    make(*without);
    insert_table(*without, header(page(*without))->getStart());
    const OpenDocument document(empty_document());
    make(*document);
    put_mark(*document);
    insert_table(*document, last_line(header(page(*document)))->getStart());
    REQUIRE(lines_of(header(page(*document))).front() == marked_line());
    REQUIRE(lines_of(header(page(*document))).at(1) == "table: De Linde");
    const auto marked = everything(*document);
    take_mark_off(*document);
    const auto lines_left = [&document] { // an empty one may stay: what takes it out is not undone exactly
        auto lines = lines_of(header(page(*document)));
        if (lines.front() == "Header: ") lines.erase(lines.begin());
        return lines;
    };
    CHECK_FALSE(writer::has_page_mark(*document, mark));
    CHECK(lines_left() == lines_of(header(page(*without))));
    const auto after = everything(*document);
    CHECK(count_of(after, "2026-2027") == 1); // in the last cell
    undo(*document);
    CHECK("" == difference(everything(*document), marked));
    redo(*document);
    CHECK("" == difference(everything(*document), after));
}

TEST_CASE("a header that begins with a table has the mark above it, in the copy that goes out") {
    const OpenDocument document(new_plan());
    insert_table(*document, header(page(*document))->getStart());
    const auto lines = lines_of(header(page(*document)));
    const auto folder = fresh_folder("mark-above-table");
    plan_service()->exportForCouncil(*document, uno::to_office(file_url(folder)),
                                     settings({{"Body", Any(rtl::OUString("schoolCouncil"))},
                                               {"Draft", Any(true)},
                                               {"Formats", Any(rtl::OUString("odt"))}}));
    REQUIRE(files_in(folder).size() == 1);
    const OpenDocument copy(load(file_url(folder + "/" + files_in(folder).front())));
    CHECK(writer::has_page_mark(*copy, "ONTWERP"));
    auto expected = lines;
    expected.insert(expected.begin(), std::string(core::style::draft) + ": ONTWERP");
    CHECK(lines_of(header(page(*copy))) == expected);
    CHECK(lines_of(header(page(*document))) == lines); // the plan itself has none
}

TEST_CASE("pages without a header get one for the mark, and keep it empty") {
    const OpenDocument document(empty_document());
    document->getText()->setString("Bladzijde een.");
    REQUIRE_FALSE(uno::get<bool>(page(*document), "HeaderIsOn"));
    CHECK_FALSE(writer::has_page_mark(*document, mark));
    put_mark(*document);
    CHECK(lines_of(header(page(*document))) == Lines{marked_line(), "Header: "});
    take_mark_off(*document);
    CHECK(lines_of(header(page(*document))) == Lines{"Header: "});
    const OpenDocument with_header(empty_document());
    with_header->getText()->setString("Bladzijde een.");
    uno::set(page(*with_header), "HeaderIsOn", true);
    CHECK("" == difference(everything(*document), everything(*with_header)));
}

TEST_CASE("every header that the pages of a document can have gets the mark, and no other") {
    const OpenDocument document(empty_document());
    document->getText()->setString("Bladzijde een.");
    uno::set(page(*document), "HeaderIsOn", true);
    uno::set(page(*document), "HeaderIsShared", false);
    uno::set(page(*document), "FirstIsShared", false);
    begin_pages(*document, "Landscape", "Een brede tabel.");
    write_header(page(*document, "Envelope"), "niet in gebruik");
    put_mark(*document);
    for (const char* which : {"HeaderText", "HeaderTextLeft", "HeaderTextFirst"}) {
        CAPTURE(which);
        CHECK(lines_of(header(page(*document), which)).front() == marked_line());
    }
    CHECK(lines_of(header(page(*document, "Landscape"))) == Lines{marked_line(), "Header: "});
    CHECK(lines_of(header(page(*document, "Envelope"))) == Lines{"Header: niet in gebruik"});
    CHECK_FALSE(uno::get<bool>(page(*document, "Left Page"), "HeaderIsOn"));
    const auto steps = undo_steps(*document);
    take_mark_off(*document);
    for (const char* which : {"HeaderText", "HeaderTextLeft", "HeaderTextFirst"}) {
        CAPTURE(which);
        CHECK(lines_of(header(page(*document), which)) == Lines{"Header: "});
    }
    CHECK(lines_of(header(page(*document, "Landscape"))) == Lines{"Header: "});
    CHECK(undo_steps(*document) == steps + 1);
    undo(*document);
    CHECK(lines_of(header(page(*document), "HeaderTextLeft")).front() == marked_line());
    CHECK(lines_of(header(page(*document, "Landscape"))).front() == marked_line());
}

TEST_CASE("a mark on one kind of page alone is found, and a mark that somebody wrote on is not taken away") {
    const OpenDocument document(empty_document());
    document->getText()->setString("Bladzijde een.");
    write_header(page(*document), "rechts");
    uno::set(page(*document), "FirstIsShared", false);
    put_mark(*document);
    header(page(*document))->setString("van de school zelf");
    CHECK(writer::has_page_mark(*document, mark)); // on the first page
    header(page(*document), "HeaderTextFirst")->setString(uno::to_office(mark + ", of toch"));
    CHECK_FALSE(writer::has_page_mark(*document, mark));
    const auto before = everything(*document);
    const auto steps = undo_steps(*document);
    take_mark_off(*document);
    CHECK("" == difference(everything(*document), before));
    CHECK(undo_steps(*document) == steps);
}

TEST_CASE("a document without a mark stays as it is, with nothing to undo") {
    const OpenDocument document(new_plan());
    const auto before = everything(*document);
    take_mark_off(*document);
    CHECK("" == difference(everything(*document), before));
    CHECK(undo_steps(*document) == 0);
}

TEST_CASE("a mark is found in a document that was saved as ODT or DOCX, and goes there too") {
    const auto* const filter = GENERATE("writer8", "MS Word 2007 XML");
    const OpenDocument written(new_plan());
    put_mark(*written);
    const OpenDocument document(reopened(*written, filter, std::string_view(filter) == "writer8" ? "odt" : "docx"));
    CHECK(writer::has_page_mark(*document, mark));
    const auto marked = everything(*document);
    CHECK(count_of(marked, mark) == 2); // on the cover and behind it
    take_mark_off(*document);
    CHECK_FALSE(writer::has_page_mark(*document, mark));
    CHECK(count_of(everything(*document), mark) == 0);
    CHECK(count_of(everything(*document), "Basisschool De Linde \u00B7 Professionaliseringsplan 2026-2027") == 1);
    undo(*document);
    CHECK("" == difference(everything(*document), marked));
}
