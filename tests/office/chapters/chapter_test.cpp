// insertChapter and showGuidance.
#include "core/reading/plan_reader.hpp"
#include "tests/office/budget/money_document.hpp"

#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>

using namespace plan;
using namespace plan::test;

TEST_CASE("insertChapter is one exact Undo step") {
    const OpenDocument document(new_plan("nl"));
    const auto before = saved_content(*document);
    plan_service()->insertChapter(*document, "budget");
    CHECK(undo_steps(*document) == 1);
    CHECK(read_plan(*document).at("chapters").as_array().back().at("id") == "budget");
    undo(*document);
    CHECK(difference(saved_content(*document), before) == "");
    redo(*document);
    CHECK(read_plan(*document).at("chapters").as_array().back().at("id") == "budget");
}

TEST_CASE("insertChapter takes over no placeholder style from the text before it") {
    const OpenDocument document(new_plan());
    delete_chapter(*document, "Doelen professionalisering"); // before it a placeholder ends its paragraph
    plan_service()->insertChapter(*document, "goals");
    const auto heading = paragraph(*document, "Doelen professionalisering");
    CHECK(uno::get<rtl::OUString>(heading, "CharStyleName").isEmpty());
}

TEST_CASE("a chapter takes over nothing of the look before it, and Undo leaves that look as it was") {
    const OpenDocument document(load(file_url(PLAN_TEST_DATA "/plans/pandoc.docx")));
    const auto last = [&document] { return paragraph(*document, "In juni kijken we"); };
    const auto part = last()->getText()->createTextCursorByRange(last()->getEnd());
    SECTION("all of a paragraph, as its styles are not there yet") { part->gotoRange(last()->getStart(), true); }
    SECTION("only its end") { part->goLeft(4, true); }
    uno::set(part, "HyperLinkURL", rtl::OUString("https://example.org/"));
    uno::set(part, "CharWeight", css::awt::FontWeight::BOLD);
    uno::set(part, "CharColor", sal_Int32(0xff0000));
    const auto before = saved_body(*document);
    plan_service()->insertChapter(*document, "budget");
    const auto written = paragraph(*document, "De bedragen in de tabel");
    CHECK(uno::get<float>(written, "CharWeight") == css::awt::FontWeight::NORMAL);
    CHECK(uno::get<sal_Int32>(written, "CharColor") == -1);
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
    CHECK(uno::get<float>(last()->getEnd(), "CharWeight") == css::awt::FontWeight::BOLD);
    redo(*document);
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("insertChapter refuses what it cannot do, and leaves the document as it was") {
    const OpenDocument document(new_plan());
    const auto before = saved_content(*document);
    for (const char* chapter : {"", "goals", "principles", "no-such-chapter", "Inleiding"})
        CHECK_FALSE(refusal([&] {
                        plan_service()->insertChapter(*document, rtl::OUString::createFromAscii(chapter));
                    }).empty());
    CHECK_FALSE(refusal([&] { plan_service()->insertChapter({}, "goals"); }).empty());
    CHECK(difference(saved_content(*document), before) == "");
    CHECK(undo_steps(*document) == 0);
}

TEST_CASE("a read-only document is left alone") {
    const auto url = work_url() + "/read-only.odt";
    {
        const OpenDocument document(new_plan("nl"));
        Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)->storeToURL(uno::to_office(url), {});
    }
    const Reference<css::frame::XComponentLoader> desktop(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW);
    const OpenDocument document(
        {desktop->loadComponentFromURL(uno::to_office(url), "_blank", 0,
                                       uno::arguments({{"Hidden", Any(true)}, {"ReadOnly", Any(true)}})),
         UNO_QUERY});
    const auto before = saved_content(*document);
    CHECK_FALSE(refusal([&] { plan_service()->insertChapter(*document, "budget"); }).empty());
    CHECK_FALSE(refusal([&] { plan_service()->showGuidance(*document, true); }).empty());
    const auto found = findings(*document);
    const auto fixable =
        std::ranges::find_if(found, [](const api::Finding& finding) { return !finding.FixLabel.isEmpty(); });
    REQUIRE(fixable != found.end());
    CHECK_FALSE(refusal([&] { plan_service()->fix(*document, *fixable); }).empty());
    CHECK(difference(saved_content(*document), before) == "");
    std::filesystem::remove(work_path() + "/read-only.odt");
}

TEST_CASE("guidance is shown and hidden by one Undo step each") {
    const OpenDocument document(new_plan());
    const auto hidden = saved_content(*document);
    plan_service()->showGuidance(*document, true);
    CHECK(undo_steps(*document) == 1);
    CHECK(findings_of(*document, "guidance-left", true).size() > 12);
    const auto shown = saved_content(*document);
    plan_service()->showGuidance(*document, true);
    CHECK(undo_steps(*document) == 1);
    undo(*document);
    CHECK(difference(saved_content(*document), hidden) == "");
    redo(*document);
    CHECK(difference(saved_content(*document), shown) == "");
    plan_service()->showGuidance(*document, false);
    CHECK(findings_of(*document, "guidance-left", true).empty());
}
