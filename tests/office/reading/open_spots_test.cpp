// What is still open, or broken, is found wherever a reader sees it: in fields, footnotes, frames, headers.
#include "core/check/finding.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/office/office.hpp"

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/ReferenceFieldSource.hpp>

#include <algorithm>

using namespace plan;
using namespace plan::test;

namespace {

Reference<css::text::XTextContent> make(const TextDocument& document, const char* what) {
    return {Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
                ->createInstance(rtl::OUString::createFromAscii(what)),
            UNO_QUERY_THROW};
}

void insert(const Reference<css::text::XTextRange>& where, const Reference<css::text::XTextContent>& what) {
    where->getText()->insertTextContent(where, what, false);
}

Reference<css::text::XText> own_text(const Reference<css::text::XTextContent>& content) {
    return {content, UNO_QUERY_THROW};
}

/// The open spot with this text; fails the test when it is not found.
api::Finding open_spot(const TextDocument& document, const std::string& text) {
    const auto open = findings_of(document, "placeholder-left");
    const auto found = std::ranges::find_if(open, [&text](const api::Finding& finding) {
        return uno::to_utf8(finding.Message).find(text) != std::string::npos;
    });
    CAPTURE(text);
    REQUIRE(found != open.end());
    return *found;
}

} // namespace

TEST_CASE("a placeholder beside the text is found and shown, and no fix takes it away") {
    const OpenDocument document(new_plan());
    const auto spot = paragraph(*document, "Dit professionaliseringsplan");
    const auto count = findings_of(*document, "placeholder-left").size();
    Reference<css::text::XText> text;
    SECTION("in a footnote") {
        const auto note = make(*document, "com.sun.star.text.Footnote");
        insert(spot->getEnd(), note);
        text = own_text(note);
    }
    SECTION("in an endnote") {
        const auto note = make(*document, "com.sun.star.text.Endnote");
        insert(spot->getEnd(), note);
        text = own_text(note);
    }
    SECTION("in a text frame") {
        const auto frame = make(*document, "com.sun.star.text.TextFrame");
        insert(spot->getEnd(), frame);
        text = own_text(frame);
    }
    SECTION("in a footnote of a cell") {
        const auto note = make(*document, "com.sun.star.text.Footnote");
        const Reference<css::text::XText> cell(table(*document, "PlanAgenda")->getCellByName("B2"), UNO_QUERY_THROW);
        insert(cell->getEnd(), note);
        text = own_text(note);
    }
    SECTION("in the header") {
        const Reference<css::container::XNameAccess> styles(
            Reference<css::style::XStyleFamiliesSupplier>(*document, UNO_QUERY_THROW)
                ->getStyleFamilies()
                ->getByName("PageStyles"),
            UNO_QUERY_THROW);
        const Reference<css::uno::XInterface> style(styles->getByName(uno::get<rtl::OUString>(spot, "PageStyleName")),
                                                    UNO_QUERY_THROW);
        text = uno::get<Reference<css::text::XText>>(style, "HeaderText");
    }
    REQUIRE(text.is());
    text->setString(uno::to_office("zie <bijlage😀> hier"));
    const auto finding = open_spot(*document, "<bijlage😀>");
    plan_service()->select(*document, finding);
    CHECK(selected_text(*document) == "<bijlage😀>");
    CHECK_FALSE(plan_service()->fix(*document, finding));
    CHECK(uno::to_utf8(text->getString()) == "zie <bijlage😀> hier");
    text->setString("zie bijlage 2 hier");
    CHECK(findings_of(*document, "placeholder-left").size() == count);
}

TEST_CASE("an input field that nobody filled in is open, one that says something is not") {
    const OpenDocument document(new_plan());
    const auto count = findings_of(*document, "placeholder-left").size();
    const auto field = make(*document, "com.sun.star.text.TextField.Input");
    uno::set(field, "Hint", rtl::OUString("Naam van de coach"));
    SECTION("empty") {
        insert(paragraph(*document, "Dit professionaliseringsplan")->getStart(), field);
        const auto finding = open_spot(*document, "Naam van de coach");
        plan_service()->select(*document, finding);
        CHECK(selected_text(*document).empty());
        CHECK_FALSE(plan_service()->fix(*document, finding));
    }
    SECTION("with its prompt, in a cell") {
        uno::set(field, "Content", rtl::OUString("Naam van de coach"));
        const Reference<css::text::XText> cell(table(*document, "PlanAgenda")->getCellByName("D2"), UNO_QUERY_THROW);
        insert(cell->getEnd(), field);
        const auto finding = open_spot(*document, "Naam van de coach");
        plan_service()->select(*document, finding);
        CHECK(selected_text(*document) == "Naam van de coach");
    }
    SECTION("filled in") {
        uno::set(field, "Content", rtl::OUString("An Peeters"));
        insert(paragraph(*document, "Dit professionaliseringsplan")->getStart(), field);
        CHECK(findings_of(*document, "placeholder-left").size() == count);
    }
    SECTION("a placeholder field") {
        const auto placeholder = make(*document, "com.sun.star.text.TextField.JumpEdit");
        uno::set(placeholder, "PlaceHolder", rtl::OUString("Vul de naam in"));
        insert(paragraph(*document, "Dit professionaliseringsplan")->getStart(), placeholder);
        const auto finding = open_spot(*document, "<Vul de naam in>");
        plan_service()->select(*document, finding);
        CHECK(selected_text(*document) == "<Vul de naam in>");
    }
}

TEST_CASE("a content control of Word that shows its prompt is open") {
    OpenDocument document(new_plan());
    const auto spot = paragraph(*document, "Dit professionaliseringsplan");
    const auto text = spot->getText();
    text->insertString(spot->getStart(), "Klik hier om te typen", false);
    const auto prompt = text->createTextCursorByRange(spot->getStart());
    prompt->goRight(21, true);
    const auto control = make(*document, "com.sun.star.text.ContentControl");
    uno::set(control, "ShowingPlaceHolder", true);
    text->insertTextContent(prompt.get(), control, true);
    const auto url = work_url() + "/control.docx";
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(url), uno::arguments({{"FilterName", Any(rtl::OUString("MS Word 2007 XML"))}}));
    document.close();
    const OpenDocument from_word(load(url));
    const auto finding = open_spot(*from_word, "Klik hier om te typen");
    plan_service()->select(*from_word, finding);
    CHECK(selected_text(*from_word) == "Klik hier om te typen");
}

TEST_CASE("the text of a content control counts, also while changes are recorded") {
    OpenDocument document(new_plan());
    const Reference<css::text::XText> cell(table(*document, "PlanCosts")->getCellByName("B2"), UNO_QUERY_THROW);
    const auto whole = cell->createTextCursor();
    whole->gotoEnd(true);
    const auto kind = uno::to_utf8(whole->getString());
    cell->insertTextContent(whole.get(), make(*document, "com.sun.star.text.ContentControl"), true);
    const auto url = work_url() + "/control.docx";
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(url), uno::arguments({{"FilterName", Any(rtl::OUString("MS Word 2007 XML"))}}));
    document.close();
    const OpenDocument from_word(load(url));
    const auto category = [&] { return read_plan(*from_word).at("costs").at(0).at("category"); };
    CHECK(category() == boost::json::value(kind));
    uno::set(*from_word, "RecordChanges", true);
    paragraph(*from_word, "Dit professionaliseringsplan")->setString("Ons plan.");
    CHECK(category() == boost::json::value(kind));
}

TEST_CASE("a cross-reference that leads nowhere is found before the office shows it") {
    const OpenDocument document(new_plan());
    CHECK(findings_of(*document, "reference-broken").empty());
    const auto bookmark = make(*document, "com.sun.star.text.Bookmark");
    Reference<css::container::XNamed>(bookmark, UNO_QUERY_THROW)->setName("Bijlage");
    const auto target = paragraph(*document, "Visie");
    target->getText()->insertTextContent(target->getText()->createTextCursorByRange(target).get(), bookmark, true);
    const auto field = make(*document, "com.sun.star.text.TextField.GetReference");
    uno::set(field, "ReferenceFieldSource", css::text::ReferenceFieldSource::BOOKMARK);
    uno::set(field, "SourceName", rtl::OUString("Bijlage"));
    insert(paragraph(*document, "Dit professionaliseringsplan")->getStart(), field);
    CHECK(findings_of(*document, "reference-broken").empty());
    Reference<css::lang::XComponent>(bookmark, UNO_QUERY_THROW)->dispose();
    const auto broken = findings_of(*document, "reference-broken");
    REQUIRE(broken.size() == 1);
    plan_service()->select(*document, broken.front());
}
