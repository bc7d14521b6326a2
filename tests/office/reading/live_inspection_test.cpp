// A look at a change gives what reading everything gives.
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/plan/plan.hpp"
#include "tests/office/office.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/reading/live_inspection.hpp"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// A plan, and somebody who writes in it.
class Writing {
public:
    Writing() { live_.look(templates_); }

    [[nodiscard]] const TextDocument& document() const { return *document_; }

    Reference<css::text::XTextViewCursor> cursor() {
        return Reference<css::text::XTextViewCursorSupplier>(document_->getCurrentController(), UNO_QUERY_THROW)
            ->getViewCursor();
    }

    void type(const Reference<css::text::XTextRange>& where, const char* text) {
        cursor()->gotoRange(where, false);
        where->getText()->insertString(where, uno::to_office(text), false);
    }

    /// Whether what is known after a look at the change is what stands in the document.
    bool is_up_to_date() {
        const auto& seen = live_.look_at_change(templates_).document;
        const auto found = live_.judge(core::Occasion::writing, today);
        const auto anew = writer::inspect(*document_, templates_);
        return seen == anew.document &&
               ids_of(found) == ids_of(core::check_plan(anew.plan, anew.document, core::Occasion::writing, today));
    }

    /// Whether the last look was at the change alone.
    [[nodiscard]] bool was_short() const { return !live_.is_complete(); }

private:
    static constexpr core::Day today = std::chrono::year{2026} / std::chrono::October / 1;

    static std::vector<std::string> ids_of(const std::vector<core::Finding>& findings) {
        std::vector<std::string> ids;
        for (const auto& finding : findings) ids.push_back(finding.id);
        return ids;
    }

    OpenDocument document_{new_plan()};
    writer::Templates templates_ = bundled_templates();
    writer::LiveInspection live_{*document_};
};

} // namespace

TEST_CASE("typing in a paragraph or a cell is seen without reading everything") {
    Writing writing;
    const auto in_paragraph = paragraph(writing.document(), "Visie");
    const Reference<css::text::XText> in_cell(table(writing.document(), "PlanActivities")->getCellByName("D3"),
                                              UNO_QUERY_THROW);
    const auto in_sentence = paragraph(writing.document(), "Leraren bieden in alle lessen");
    for (const auto& where : {in_sentence->getEnd(), in_paragraph->getStart(), in_paragraph->getEnd(),
                              in_cell->getStart(), in_cell->getEnd(), writing.document()->getText()->getStart()})
        for (const char* text : {"x", "é", "😀 ", "<vul in>", " "}) {
            CAPTURE(text);
            writing.type(where, text);
            CHECK(writing.is_up_to_date());
            CHECK(writing.was_short());
        }
    in_cell->setString("");
    CHECK(writing.is_up_to_date());
    CHECK(writing.was_short());
}

TEST_CASE("the look of the paragraph that is being written is read with it") {
    Writing writing;
    const auto heading = paragraph(writing.document(), "Visie");
    writing.type(heading->getEnd(), "!");
    uno::set(heading, "ParaStyleName", rtl::OUString("Text body"));
    CHECK(writing.is_up_to_date());
}

TEST_CASE("every other change is seen by reading everything") {
    Writing writing;
    const auto text = writing.document()->getText();
    const auto heading = paragraph(writing.document(), "Visie");
    SECTION("nothing but the look") { uno::set(heading, "ParaStyleName", rtl::OUString("Text body")); }
    SECTION("a paragraph split in two") {
        text->insertControlCharacter(heading->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    }
    SECTION("a paragraph inside a cell") {
        const Reference<css::text::XText> cell(table(writing.document(), "PlanActivities")->getCellByName("D3"),
                                               UNO_QUERY_THROW);
        cell->insertControlCharacter(cell->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        CHECK(writing.is_up_to_date());
        cell->insertString(cell->getEnd(), "in de tweede alinea", false);
    }
    SECTION("a chapter that is gone") { delete_chapter(writing.document(), "Visie op professionalisering"); }
    SECTION("two places at once") {
        writing.type(heading->getEnd(), "1");
        writing.type(text->getStart(), "2");
    }
    SECTION("a place where the cursor is not") {
        writing.type(text->getStart(), "");
        text->insertString(heading->getEnd(), "!", false);
    }
    SECTION("a row") { table(writing.document(), "PlanActivities")->getRows()->insertByIndex(2, 1); }
    SECTION("recorded changes") {
        uno::set(writing.document(), "RecordChanges", true);
        writing.type(heading->getEnd(), "!");
    }
    SECTION("typing, and Undo") {
        writing.type(heading->getEnd(), "!");
        CHECK(writing.is_up_to_date());
        undo(writing.document());
        CHECK(writing.is_up_to_date());
        return;
    }
    CHECK(writing.is_up_to_date());
    CHECK_FALSE(writing.was_short());
}

TEST_CASE("somebody who goes on in a paragraph is followed, and what happens around it is seen") {
    Writing writing;
    const auto text = writing.document()->getText();
    const auto sentence = paragraph(writing.document(), "Leraren bieden in alle lessen");
    const auto go_on = [&](const char* said) {
        writing.type(sentence->getEnd(), said);
        CHECK(writing.is_up_to_date());
    };
    for (const char* said : {"x", " Wie dit leest,", " weet genoeg. <vul in>", "é", " <nog iets>"}) {
        go_on(said);
        CHECK(writing.was_short());
    }
    using css::text::ControlCharacter::LINE_BREAK;
    using css::text::ControlCharacter::PARAGRAPH_BREAK;
    const auto put_in = [&](const char* kind, const Reference<css::text::XTextRange>& where) {
        const Reference<css::lang::XMultiServiceFactory> factory(writing.document(), UNO_QUERY_THROW);
        const Reference<css::text::XTextContent> content(factory->createInstance(rtl::OUString::createFromAscii(kind)),
                                                         UNO_QUERY_THROW);
        text->insertTextContent(where, content, false);
    };
    SECTION("a paragraph above it") { text->insertControlCharacter(sentence->getStart(), PARAGRAPH_BREAK, false); }
    SECTION("a paragraph behind it") { text->insertControlCharacter(sentence->getEnd(), PARAGRAPH_BREAK, false); }
    SECTION("a line break") { text->insertControlCharacter(sentence->getEnd(), LINE_BREAK, false); }
    SECTION("a note") { put_in("com.sun.star.text.Footnote", sentence->getEnd()); }
    SECTION("a frame") { put_in("com.sun.star.text.TextFrame", sentence->getEnd()); }
    SECTION("joined with the next one") {
        const auto end = text->createTextCursorByRange(sentence->getEnd());
        end->goRight(1, true);
        end->setString("");
    }
    SECTION("joined with the one above") {
        const auto start = text->createTextCursorByRange(sentence->getStart());
        start->goLeft(1, true);
        start->setString(""); // of the two the other stays, as an object
        writing.type(start->getEnd(), "z");
        CHECK(writing.is_up_to_date());
        return;
    }
    SECTION("another look") { uno::set(sentence, "ParaStyleName", rtl::OUString("Heading 1")); }
    SECTION("another place, and here again") {
        writing.type(paragraph(writing.document(), "Visie")->getEnd(), "!");
        CHECK(writing.is_up_to_date());
    }
    SECTION("a school year") { go_on(" In het schooljaar 2029-2030."); }
    SECTION("Undo") { undo(writing.document()); }
    writing.type(sentence->getEnd(), "z");
    CHECK(writing.is_up_to_date());
}
