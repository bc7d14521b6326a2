// Parts of somebody's document in a plan: with all that stands in them, in the looks that were asked for, and the
// document as it was.
#include "core/text/refused.hpp"
#include "tests/office/takeover/taken_document.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "tests/office/writing/saved_styles.hpp"
#include "writer/takeover/block_pasting.hpp"
#include "writer/takeover/part_copying.hpp"
#include "writer/undo/undo_step.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <fstream>

using namespace plan;
using namespace plan::test;
using Look = core::CopiedBlocks::Look;

namespace {

constexpr int paragraphs_before_frame = 200;

/// So far behind that the office has not laid its page out.
std::string frame_behind_pages(const std::string& inside) {
    std::string pages;
    for (int at = 0; at < paragraphs_before_frame; ++at) pages += "<text:p>bladzijde</text:p>";
    return pages + R"(<text:p><draw:frame text:anchor-type="as-char" svg:width="6cm"><draw:text-box>)" + inside +
           "</draw:text-box></draw:frame>ernaast</text:p>";
}

/// A new plan with an empty paragraph between two that no plan has.
struct PlanWithSlot {
    OpenDocument document{new_plan()};

    PlanWithSlot() {
        const auto text = document->getText();
        const auto cursor = text->createTextCursor();
        cursor->gotoEnd(false);
        for (const char* line : {"voor", "", "na"}) {
            text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
            uno::set(cursor, "ParaStyleName", rtl::OUString("Text body"));
            text->insertString(cursor.get(), rtl::OUString::createFromAscii(line), false);
        }
    }

    [[nodiscard]] Reference<css::text::XTextRange> slot() const {
        const auto text = document->getText();
        const auto cursor = text->createTextCursor();
        cursor->gotoEnd(false);
        cursor->goLeft(3, false); // before "na", and the paragraph in front
        return cursor.get();
    }

    /// What stands between the two.
    [[nodiscard]] std::vector<std::string> copied() const {
        const auto all = contents_of(*document);
        const auto begin = std::ranges::find(all, "Text body|voor") + 1;
        return {begin, std::ranges::find(begin, all.end(), "Text body|na")};
    }
};

void copy_whole(const PlanWithSlot& plan, const TextDocument& source, Look look) {
    writer::PartCopier copier(office(), source, *bundled_templates());
    copier.copy({0, copier.source().document.blocks.size(), look}, *plan.document, plan.slot());
}

std::vector<std::string> copied_whole(const PlanWithSlot& plan, const TextDocument& source, Look look) {
    copy_whole(plan, source, look);
    return plan.copied();
}

using Contents = std::vector<std::string>;

bool shows_a_picture(const TextDocument& document) {
    const Reference<css::container::XIndexAccess> pictures(
        Reference<css::text::XTextGraphicObjectsSupplier>(document, UNO_QUERY_THROW)->getGraphicObjects(),
        UNO_QUERY_THROW);
    for (sal_Int32 at = 0; at < pictures->getCount(); ++at) {
        const Reference<css::beans::XPropertySet> picture(pictures->getByIndex(at), UNO_QUERY_THROW);
        const auto graphic = uno::get<Reference<css::graphic::XGraphic>>(picture, "Graphic");
        if (uno::get<rtl::OUString>(graphic, "MimeType") == "image/svg+xml") return true;
    }
    return false;
}

} // namespace

TEST_CASE("what is copied looks as the plan does, and stays emphasised") {
    const OpenDocument source(open_text_with(
        R"(<text:h text:outline-level="1">Visie</text:h><text:h text:outline-level="2">Waarom</text:h>)"
        R"(<text:p text:style-name="P">Heel <text:span text:style-name="B">vet</text:span> gezegd</text:p>)"
        R"(<text:p text:style-name="Eigen">Rood</text:p>)"
        R"(<text:list text:style-name="L1"><text:list-item><text:p>een</text:p></text:list-item></text:list>)"
        R"(<text:list text:style-name="L2"><text:list-item><text:p>punt</text:p></text:list-item></text:list>)"));
    const PlanWithSlot plan;
    CHECK(copied_whole(plan, *source, Look::house_style) == Contents{"Heading 2|Visie", "Heading 3|Waarom",
                                                                     "Text body|Heel vet gezegd", "Text body|Rood",
                                                                     "Plan Opsomming|een", "Plan Opsomming|punt"});
    const auto own = paragraph(*plan.document, "voor");
    for (const char* text : {"Heel", "Rood"}) {
        CAPTURE(text);
        const auto copied = paragraph(*plan.document, text);
        const auto start = copied->getText()->createTextCursorByRange(copied->getStart());
        CHECK(uno::get<css::style::BreakType>(copied, "BreakType") == css::style::BreakType_NONE);
        for (const char* same : {"ParaLeftMargin", "CharColor"})
            CHECK(uno::get<sal_Int32>(start, same) == uno::get<sal_Int32>(own, same));
        CHECK(uno::get<float>(start, "CharHeight") == uno::get<float>(own, "CharHeight"));
        CHECK(uno::get<sal_Int16>(start, "ParaAdjust") == uno::get<sal_Int16>(own, "ParaAdjust"));
    }
    const auto bold = paragraph(*plan.document, "Heel");
    const auto cursor = bold->getText()->createTextCursorByRange(bold->getStart());
    cursor->goRight(6, false); // in "vet"
    CHECK(uno::get<float>(cursor, "CharWeight") == css::awt::FontWeight::BOLD);
    CHECK(uno::get<sal_Int32>(cursor, "CharColor") == uno::get<sal_Int32>(own, "CharColor"));
    CHECK(uno::get<rtl::OUString>(paragraph(*plan.document, "punt"), "NumberingStyleName") == "Plan Opsommingstekens");
    const auto numbers = uno::get<rtl::OUString>(paragraph(*plan.document, "een"), "NumberingStyleName");
    CHECK_FALSE(numbers.isEmpty());
    CHECK(numbers != "Plan Opsommingstekens");
}

TEST_CASE("what keeps its own looks gets no chapters and no pages into the plan") {
    const OpenDocument source(
        open_text_with(R"(<text:h text:outline-level="1">Visie</text:h><text:h text:outline-level="3">Waarom</text:h>)"
                       R"(<text:p text:style-name="Eigen">Rood</text:p><text:p text:style-name="P">Groen</text:p>)"));
    const PlanWithSlot plan;
    CHECK(copied_whole(plan, *source, Look::own) ==
          Contents{"Heading 2|Visie", "Heading 4|Waarom", "Eigen|Rood", "Standard|Groen"});
    CHECK(uno::get<sal_Int32>(paragraph(*plan.document, "Rood"), "CharColor") == 0xFF0000);
    CHECK(uno::get<sal_Int32>(paragraph(*plan.document, "Groen"), "CharColor") == 0x00FF00);
    for (const char* text : {"Rood", "Groen"})
        CHECK(uno::get<css::style::BreakType>(paragraph(*plan.document, text), "BreakType") ==
              css::style::BreakType_NONE);
}

TEST_CASE("tables wherever they stand, notes and pictures come along") {
    const auto look = GENERATE(Look::house_style, Look::own);
    const std::string text = look == Look::own ? "Standard|" : "Text body|";
    const OpenDocument source(open_text_with(
        row_table("Een", "a", "b") + row_table("Twee", "c", "d") +
        R"(<text:p>Met noot<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>)"
        R"(<text:note-body><text:p>De noot</text:p></text:note-body></text:note></text:p><text:p>)" +
        picture("paragraph") + "</text:p><text:p>" + picture("as-char") + "</text:p>" + row_table("Slot", "e", "f")));
    const PlanWithSlot plan;
    const auto pictures = pictures_in(*plan.document);
    auto copied = copied_whole(plan, *source, look);
    if (copied.back() == text) copied.pop_back(); // the source's last paragraph
    CHECK(copied == Contents{"table|Een", "table|Twee", text + "Met noot1", text, text, "table|Slot"});
    CHECK(cell_text(table(*plan.document, "Twee"), "B1") == "d");
    CHECK(pictures_in(*plan.document) == pictures + 2);
    const auto notes = Reference<css::text::XFootnotesSupplier>(*plan.document, UNO_QUERY_THROW)->getFootnotes();
    REQUIRE(notes->getCount() == 1);
    CHECK(Reference<css::text::XText>(notes->getByIndex(0), UNO_QUERY_THROW)->getString() == "De noot");
}

TEST_CASE("blocks in cells that only give them a place come along one by one") {
    const OpenDocument source(
        open_text_with(row_table("Bladzijde",
                                 R"(<text:h text:outline-level="1">In een vak</text:h><text:p>links</text:p>)" +
                                     row_table("Binnen", "x", "y") + "<text:p>onder</text:p>",
                                 "<text:p>rechts</text:p>") +
                       "<text:p>einde</text:p>"));
    const PlanWithSlot plan;
    auto copied = copied_whole(plan, *source, Look::house_style);
    CHECK(copied == Contents{"Heading 2|In een vak", "Text body|links", "table|Binnen", "Text body|onder",
                             "Text body|rechts", "Text body|einde"});
}

TEST_CASE("a box around a title comes along as the text that it is, once") {
    const OpenDocument source(open_text_with(
        R"(<text:p><draw:frame text:anchor-type="paragraph" svg:width="5cm"><draw:text-box fo:min-height="1cm">)"
        R"(<text:h text:outline-level="1">In een kader</text:h></draw:text-box></draw:frame>Erbij</text:p>)"));
    const PlanWithSlot plan;
    CHECK(copied_whole(plan, *source, Look::house_style) == Contents{"Heading 2|In een kader", "Text body|Erbij"});
    CHECK(saved_content(*plan.document).find("draw:text-box") == std::string::npos);
}

TEST_CASE("a frame with tables far behind the first page comes along as its tables, with all around it") {
    const OpenDocument source(open_text_with(
        frame_behind_pages(row_table("Een", "a", "b") + row_table("Twee", "c", "d")) + "<text:p>daarna</text:p>"));
    const PlanWithSlot plan;
    const auto copied = copied_whole(plan, *source, Look::house_style);
    REQUIRE(copied.size() == paragraphs_before_frame + 4);
    const Contents end(copied.end() - 4, copied.end());
    CHECK(end == Contents{"table|Table1", "table|Table2", "Text body|ernaast", "Text body|daarna"}); // as new tables
    const auto saved = saved_content(*plan.document);
    for (const char* cell : {">a<", ">b<", ">c<", ">d<"}) CHECK(saved.find(cell) != std::string::npos);
}

TEST_CASE("what the office does not copy is told, and the slot is empty again") {
    const OpenDocument source(open_text_with(frame_behind_pages(row_table("Een", "a", "b"))));
    const Reference<css::container::XIndexAccess> frames(
        Reference<css::text::XTextFramesSupplier>(*source, UNO_QUERY_THROW)->getTextFrames(), UNO_QUERY_THROW);
    const Reference<css::text::XText> frame(frames->getByIndex(0), UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> table(
        Reference<css::container::XEnumerationAccess>(frame, UNO_QUERY_THROW)->createEnumeration()->nextElement(),
        UNO_QUERY_THROW);
    const PlanWithSlot plan;
    const auto before = saved_content(*plan.document);
    if (writer::paste(*source, {frame, table, table}, *plan.document, plan.slot()))
        CHECK(plan.copied() == Contents{"table|Een"}); // this office does
    else CHECK(saved_content(*plan.document) == before);
}

TEST_CASE("what is not for a reader stays behind") {
    const OpenDocument source(open_text_with(
        R"(<text:section text:name="Vast" text:protected="true" text:style-name="S"><text:p>Zichtbaar )"
        R"(<text:span text:style-name="H">geheim </text:span>slot</text:p></text:section>)"
        R"(<text:section text:name="Weg" text:display="none" text:style-name="S"><text:p>verborgen</text:p></text:section>)"
        R"(<text:p><text:bookmark text:name="plan_klaar_visie"/>Bij <text:page-number>7</text:page-number>)"
        R"(<office:annotation><text:p>kanttekening</text:p></office:annotation></text:p>)"));
    const PlanWithSlot plan;
    copied_whole(plan, *source, Look::own);
    const auto saved = saved_content(*plan.document);
    CHECK(saved.find("Zichtbaar slot") != std::string::npos);
    for (const char* gone : {"geheim", "verborgen", "kanttekening", "plan_klaar_visie", "<text:section text:style"}) {
        CAPTURE(gone);
        CHECK(saved.find(gone) == std::string::npos);
    }
}

TEST_CASE("the document stays as it was, and Undo takes back what was copied") {
    const auto* const first = GENERATE(R"(<text:p text:style-name="Eigen">Eerst</text:p>)", "");
    const OpenDocument source(open_text_with(first + row_table("Een", "a", "b") +
                                             R"(<text:p text:style-name="P">Tekst</text:p><text:p>)" +
                                             picture("paragraph") + "</text:p><text:p>slot</text:p>"));
    const auto taken = with_styles(saved_content(*source));
    const PlanWithSlot plan;
    const auto before = with_styles(saved_content(*plan.document));
    const auto steps = undo_steps(*plan.document);
    const Reference<css::util::XModifiable> changes(*source, UNO_QUERY_THROW);
    changes->setModified(false);
    const auto look = GENERATE(Look::house_style, Look::own);
    {
        writer::UndoStep step(*plan.document, "copied");
        copy_whole(plan, *source, look);
        step.keep();
    }
    CHECK(undo_steps(*plan.document) == steps + 1);
    CHECK_FALSE(changes->isModified());
    CHECK("" == difference(with_styles(saved_content(*source)), taken));
    // Tables that somebody holds while they are taken back are lost for the office: nothing looks at them here.
    const auto after = with_styles(saved_content(*plan.document));
    undo(*plan.document);
    CHECK("" == difference(with_styles(saved_content(*plan.document)), before));
    redo(*plan.document);
    CHECK("" == difference(with_styles(saved_content(*plan.document)), after));
}

TEST_CASE("nothing is copied while changes are recorded") {
    const OpenDocument source(open_text_with("<text:p>Tekst</text:p>"));
    const PlanWithSlot plan;
    uno::set(*plan.document, "RecordChanges", true);
    CHECK_THROWS_AS(copied_whole(plan, *source, Look::own), core::Refused);
}

TEST_CASE("a picture in a file of its own stands in the plan itself") {
    std::ofstream(work_path() + "/dot.svg") << R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)";
    const auto linked = [](const std::string& file) {
        return R"(<draw:frame svg:width="1cm" svg:height="1cm" text:anchor-type="as-char"><draw:image xlink:type="simple" xlink:href=")" +
               work_url() + file + R"("/></draw:frame>)";
    };
    const OpenDocument source(
        open_text_with("<text:p>" + linked("/dot.svg") + "</text:p><text:p>" + linked("/none.svg") + "</text:p>"));
    const bool is_shown = shows_a_picture(*source); // 26.8 opens no linked picture by itself
    const PlanWithSlot plan;
    const auto pictures = pictures_in(*plan.document);
    const auto copied = copied_whole(plan, *source, Look::own);
    REQUIRE(copied.size() == 2);
    CHECK(copied[1] == "Standard|" + work_url() + "/none.svg"); // what is not there any more
    CHECK(pictures_in(*plan.document) == pictures + (is_shown ? 1 : 0));
    CHECK((copied[0] == "Standard|" + work_url() + "/dot.svg") == !is_shown);
    CHECK((saved_content(*plan.document).find("dot.svg") == std::string::npos) == is_shown);
}

TEST_CASE("pictures of headers and pages are copied by themselves") {
    const OpenDocument source(open_text_with(picture("page") + "<text:p>Tekst</text:p>"));
    const PlanWithSlot plan;
    writer::PartCopier copier(office(), *source, *bundled_templates());
    const auto pictures = pictures_in(*plan.document);
    CHECK(copier.copy_loose_pictures(*plan.document, plan.slot()) == copier.loose_pictures());
    CHECK(copier.loose_pictures() == 2);
    CHECK(pictures_in(*plan.document) == pictures + 2);
}
