// What the guide does with one chapter: marking, removing, examples, following the cursor.
#include "core/plan/chapter_mark.hpp"
#include "core/text/refused.hpp"
#include "tests/office/long_run.hpp"
#include "tests/office/office.hpp"
#include "tests/office/pattern.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/chapters/chapter_examples.hpp"
#include "writer/chapters/chapter_marks.hpp"
#include "writer/chapters/chapter_removal.hpp"
#include "writer/reading/chapter_ranges.hpp"
#include "writer/reading/cursor_trace.hpp"
#include "writer/undo/undo_step.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_predicate.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>
#include <functional>

using namespace plan;
using namespace plan::test;

namespace {

writer::Inspection look(const TextDocument& document) { return writer::inspect(document, bundled_templates()); }

void in_one_step(const TextDocument& document, const std::function<void(const writer::Inspection&)>& change) {
    const auto inspection = look(document);
    writer::UndoStep step(document, "test");
    change(inspection);
    step.keep();
}

bool is_marked(const TextDocument& document, std::string_view chapter) {
    const auto inspection = look(document);
    return core::is_marked_ready(*inspection.plan.chapter(chapter), inspection.document);
}

std::vector<std::string> chapters(const TextDocument& document) {
    std::vector<std::string> ids;
    for (const auto& chapter : look(document).plan.chapters)
        ids.push_back(chapter.entry != nullptr ? chapter.entry->id : "");
    return ids;
}

/// Each text of a chapter with its style, tables as their cells.
std::vector<std::string> texts(const TextDocument& document, std::string_view id) {
    const Reference<css::text::XTextFieldsSupplier> fields(document, UNO_QUERY_THROW);
    Reference<css::util::XRefreshable>(fields->getTextFields(), UNO_QUERY_THROW)->refresh(); // numbers of captions
    const auto inspection = look(document);
    const auto* chapter = inspection.plan.chapter(id);
    std::vector<std::string> result;
    for (auto block = chapter->title.place.block; block < chapter->end_block; ++block) {
        const auto& content = inspection.document.blocks[block];
        if (const auto* paragraph = std::get_if<core::Paragraph>(&content)) {
            result.push_back(paragraph->style + ": " + paragraph->text);
            continue;
        }
        for (const auto& row : std::get<core::Table>(content).rows)
            for (const auto& cell : row) result.push_back(cell);
    }
    return result;
}

/// Without what no Undo gives back: the name of a table that was deleted (docs/libreoffice-notes.md).
std::string saved_body(const TextDocument& document) {
    const auto content = saved_content(document);
    static const Pattern names(R"((table:name|table:style-name)="[^"]*")");
    return names.replaced_in(content.substr(content.find("<office:body>")), "");
}

core::Place behind_heading(const TextDocument& document, std::string_view id) {
    return look(document).plan.chapter(id)->title.place;
}

} // namespace

TEST_CASE("a mark on a chapter is one exact Undo step, and can be taken back") {
    const OpenDocument document(new_plan());
    const auto before = saved_content(*document);
    in_one_step(*document, [&](const auto& seen) { writer::mark_ready(*document, seen, "target-groups", true); });
    CHECK(is_marked(*document, "target-groups"));
    CHECK_FALSE(is_marked(*document, "goals"));
    CHECK(undo_steps(*document) == 1);
    undo(*document);
    CHECK_FALSE(is_marked(*document, "target-groups"));
    CHECK(difference(saved_content(*document), before) == "");
    redo(*document);
    CHECK(is_marked(*document, "target-groups"));
    in_one_step(*document, [&](const auto& seen) { writer::mark_ready(*document, seen, "target-groups", false); });
    CHECK_FALSE(is_marked(*document, "target-groups"));
    CHECK(difference(saved_content(*document), before) == "");
    undo(*document);
    CHECK(is_marked(*document, "target-groups"));
}

TEST_CASE("a mark makes the journey through other formats, and stays while its chapter is written on") {
    const OpenDocument document(new_plan());
    in_one_step(*document, [&](const auto& seen) { writer::mark_ready(*document, seen, "learning-needs", true); });
    const auto heading = paragraph(*document, "Leerbehoeften en prioriteiten");
    const auto cursor = heading->getText()->createTextCursorByRange(heading->getEnd());
    cursor->goLeft(sal_Int16(std::string_view(" en prioriteiten").size()), true);
    cursor->setString(""); // all at once would take the mark away, from 25.2 on
    paragraph(*document, "Op onze school")->setString("Iets anders.");
    CHECK(is_marked(*document, "learning-needs"));
    const auto [filter, extension] = GENERATE(std::pair("MS Word 2007 XML", "docx"), std::pair("writer8", "odt"),
                                              std::pair("Rich Text Format", "rtf"));
    CAPTURE(extension);
    const auto url = work_url() + "/marked." + extension;
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(url),
                     uno::arguments({{"FilterName", Any(rtl::OUString::createFromAscii(filter))}}));
    const OpenDocument again(load(url));
    CHECK(is_marked(*again, "learning-needs"));
    CHECK_FALSE(is_marked(*again, "introduction"));
}

TEST_CASE("a mark goes with its chapter") {
    const OpenDocument document(new_plan());
    in_one_step(*document, [&](const auto& seen) { writer::mark_ready(*document, seen, "goals", true); });
    in_one_step(*document, [&](const auto& seen) { writer::remove_chapter(*document, seen, "goals"); });
    plan_service()->insertChapter(*document, "goals");
    CHECK_FALSE(is_marked(*document, "goals"));
    undo(*document);
    undo(*document);
    CHECK(is_marked(*document, "goals"));
}

TEST_CASE("removing a chapter is one exact Undo step, and inserting it brings it back") {
    const char* profile = GENERATE("vl", "nl");
    const OpenDocument document(new_plan(profile));
    const auto before = saved_body(*document);
    const auto all = chapters(*document);
    const std::size_t step = is_long_run() ? 1 : 4; // the first, and others of each kind
    for (std::size_t at = 0; at < all.size(); at += step) {
        const auto& id = all[at];
        CAPTURE(profile, id);
        const auto in_it = texts(*document, id);
        in_one_step(*document, [&](const auto& seen) { writer::remove_chapter(*document, seen, id); });
        auto expected = all;
        std::erase(expected, id);
        CHECK(chapters(*document) == expected);
        plan_service()->insertChapter(*document, uno::to_office(id));
        CHECK(chapters(*document) == all);
        CHECK(texts(*document, id) == in_it);
        undo(*document);
        undo(*document);
        CHECK(undo_steps(*document) == 0);
        CHECK(difference(saved_body(*document), before) == "");
    }
}

TEST_CASE("all chapters can be removed, one after the other") {
    const OpenDocument document(new_plan());
    auto all = chapters(*document);
    while (!all.empty()) {
        in_one_step(*document, [&](const auto& seen) { writer::remove_chapter(*document, seen, all.back()); });
        all.pop_back();
        if (!all.empty()) CHECK(chapters(*document) == all);
    }
}

TEST_CASE("putting the example back is one exact Undo step, and gives the chapter as it was at first") {
    const OpenDocument document(new_plan());
    for (const std::string id : {"introduction", "vision", "activities", "involvement"}) {
        CAPTURE(id);
        const auto at_first = texts(*document, id);
        const auto clean = undo_steps(*document);
        in_one_step(*document, [&](const auto& seen) {
            const auto* chapter = seen.plan.chapter(id);
            for (const auto& each : chapter->paragraphs)
                if (each.kind == core::ParagraphKind::body && !each.text.text.empty())
                    return paragraph(*document, each.text.text)->setString("Van onszelf.");
        });
        const auto own = saved_body(*document);
        in_one_step(*document, [&](const auto& seen) { writer::put_example_back(*document, seen, id); });
        CHECK(texts(*document, id) == at_first);
        CHECK(undo_steps(*document) == clean + 2);
        undo(*document);
        CHECK(difference(saved_body(*document), own) == "");
    }
}

TEST_CASE("the example comes behind the paragraph of the cursor, without a table that is there already") {
    const OpenDocument document(new_plan());
    const auto before = saved_content(*document);
    const auto vision = texts(*document, "vision");
    in_one_step(*document, [&](const auto& seen) {
        writer::insert_example_at(*document, seen, "introduction", behind_heading(*document, "vision"));
    });
    auto now = texts(*document, "vision");
    CHECK(now.size() == vision.size() + 3);
    const auto inserted =
        std::ranges::find_if(now, [](const auto& text) { return text.starts_with("Text body: Op onze school"); });
    REQUIRE(inserted != now.end());
    CHECK((inserted - 1)->starts_with("Plan Toelichting"));
    undo(*document);
    CHECK(difference(saved_content(*document), before) == "");
    in_one_step(*document, [&](const auto& seen) {
        writer::insert_example_at(*document, seen, "activities", behind_heading(*document, "vision"));
    });
    CHECK(std::ranges::none_of(texts(*document, "vision"), [](const auto& text) { return text == "basis"; }));
}

TEST_CASE("the example fills an empty paragraph") {
    const OpenDocument document(new_plan());
    const auto place = [&] {
        const auto seen = look(*document);
        return seen.plan.chapter("introduction")->paragraphs.back().text.place;
    }();
    paragraph(*document, "Dit professionaliseringsplan geldt")->setString("");
    const auto before = texts(*document, "introduction");
    in_one_step(*document, [&](const auto& seen) {
        writer::insert_example_at(*document, seen, "introduction", core::Place{place.block, {}, 0, 0});
    });
    const auto now = texts(*document, "introduction");
    CHECK(now.size() == before.size() + 2);
    CHECK(std::ranges::find(now, "Text body: ") == now.end());
}

TEST_CASE("what cannot be done with a chapter is refused, and leaves the document as it was") {
    const OpenDocument document(new_plan("nl"));
    const auto before = saved_content(*document);
    const auto seen = look(*document);
    CHECK_THROWS_AS(writer::mark_ready(*document, seen, "budget", true), core::Refused);
    CHECK_THROWS_AS(writer::remove_chapter(*document, seen, "budget"), core::Refused);
    CHECK_THROWS_AS(writer::put_example_back(*document, seen, "budget"), core::Refused);
    CHECK_THROWS_AS(writer::insert_example_at(*document, seen, "introduction", core::Place{}), core::Refused);
    CHECK_THROWS_AS(writer::insert_example_at(*document, seen, "no-such-chapter", core::Place{20, {}, 0, 0}),
                    core::Refused);
    const auto agenda = seen.plan.tables("agenda").front()->block;
    CHECK_THROWS_AS(
        writer::insert_example_at(*document, seen, "introduction", core::Place{agenda, core::CellIndex{1, 0}, 0, 0}),
        core::Refused);
    CHECK(difference(saved_content(*document), before) == "");
}

TEST_CASE("ChapterRanges: which chapter a range stands in, also after writing and deleting") {
    const OpenDocument document(new_plan());
    writer::ChapterRanges ranges(*document);
    const auto in = [&](const char* text) { return ranges.chapter_at(paragraph(*document, text)->getStart()); };
    CHECK(in("Op onze school") == "");
    ranges.follow(look(*document).plan);
    CHECK(in("Op onze school") == "introduction");
    CHECK(in("Inleiding") == "introduction");
    CHECK(in("Evaluatie") == "evaluation");
    const Reference<css::text::XText> cell(table(*document, "PlanActivities")->getCellByName("A2"), UNO_QUERY_THROW);
    CHECK(ranges.chapter_at(cell->createTextCursor().get()) == "activities");
    CHECK(ranges.chapter_at(document->getText()->getStart()) == "");
    const auto title = paragraph(*document, "Inleiding");
    document->getText()->insertString(title->getStart(), "Een regel\ren nog een\r", false);
    CHECK(in("Evaluatie") == "evaluation");
    const Reference<css::lang::XComponent> heading(paragraph(*document, "Pedagogische studiedag"), UNO_QUERY_THROW);
    heading->dispose();
    in("Evaluatie");
    ranges.follow(look(*document).plan);
    CHECK(in("Evaluatie") == "evaluation");
    CHECK(in("Op onze school") == "introduction");
}

TEST_CASE("ChapterRanges waits for a reading that fits the document") {
    const OpenDocument document(new_plan());
    const auto old = look(*document);
    document->getText()->insertString(paragraph(*document, "Inleiding")->getStart(), "Een regel\ren nog een\r", false);
    writer::ChapterRanges ranges(*document);
    ranges.follow(old.plan);
    CHECK(ranges.chapter_at(paragraph(*document, "Evaluatie")->getStart()) == "");
    ranges.follow(look(*document).plan);
    CHECK(ranges.chapter_at(paragraph(*document, "Evaluatie")->getStart()) == "evaluation");
}

TEST_CASE("CursorTrace: a cursor moves where a person moves it, not with what is written elsewhere") {
    const OpenDocument document(new_plan());
    const auto cursor = document->getText()->createTextCursorByRange(paragraph(*document, "Onze keuzes")->getStart());
    writer::CursorTrace trace;
    CHECK(trace.has_moved(cursor.get()));
    CHECK_FALSE(trace.has_moved(cursor.get()));
    document->getText()->insertString(paragraph(*document, "Inleiding")->getStart(), "Een regel\r", false);
    CHECK_FALSE(trace.has_moved(cursor.get()));
    cursor->goRight(1, false);
    CHECK(trace.has_moved(cursor.get()));
    cursor->gotoRange(paragraph(*document, "Evaluatie")->getStart(), false);
    CHECK(trace.has_moved(cursor.get()));
}

TEST_CASE("while changes are recorded whole chapters are not replaced: it is refused, and nothing changes") {
    const OpenDocument document(new_plan());
    paragraph(*document, "Op onze school")->setString("Wij schreven dit zelf.");
    uno::set(*document, "RecordChanges", true);
    const auto before = saved_content(*document);
    CHECK_THROWS_AS(
        in_one_step(*document, [&](const auto& seen) { writer::remove_chapter(*document, seen, "vision"); }),
        core::Refused);
    CHECK_THROWS_AS(
        in_one_step(*document, [&](const auto& seen) { writer::put_example_back(*document, seen, "introduction"); }),
        core::Refused);
    CHECK(difference(saved_content(*document), before) == "");
    uno::set(*document, "RecordChanges", false);
    in_one_step(*document, [&](const auto& seen) { writer::remove_chapter(*document, seen, "vision"); });
    CHECK(std::ranges::count(chapters(*document), "vision") == 0);
}

TEST_CASE("what would be deleted with an end of a recorded change stays: Undo would move that end") {
    const OpenDocument document(new_plan());
    const auto first = paragraph(*document, "Op onze school");
    const auto next_chapter = paragraph(*document, "Visie op professionalisering");
    const auto what = std::string(GENERATE("the end of a paragraph", "a paragraph with its end",
                                           "the end of the last one", "a part", "elsewhere"));
    CAPTURE(what);
    const auto recorded = [&] {
        const auto cursor = document->getText()->createTextCursorByRange(
            what == "the end of a paragraph" ? first->getEnd() : first->getStart());
        if (what == "a paragraph with its end") cursor->gotoRange(first->getEnd(), true);
        if (what == "the end of the last one") {
            cursor->gotoRange(next_chapter->getStart(), false);
            cursor->goLeft(1, false);
        }
        if (what == "elsewhere") {
            cursor->gotoRange(next_chapter->getEnd(), false);
            cursor->goRight(1, false);
        }
        cursor->goRight(what == "a part" || what == "elsewhere" ? 3 : 1, true);
        return cursor;
    }();
    uno::set(*document, "RecordChanges", true);
    recorded->setString({});
    uno::set(*document, "RecordChanges", false);
    const auto before = saved_content(*document);
    const auto put_back = [&] {
        in_one_step(*document, [&](const auto& seen) { writer::put_example_back(*document, seen, "introduction"); });
    };
    if (what == "a part" || what == "elsewhere") {
        put_back();
        undo(*document);
    } else {
        CHECK_THROWS_MATCHES(put_back(), core::Refused,
                             Catch::Matchers::Predicate<core::Refused>([](const auto& refused) {
                                 return std::string(refused.message()) == "blocks.changes";
                             }));
    }
    CHECK(difference(saved_content(*document), before) == "");
}
