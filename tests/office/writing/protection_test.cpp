// What is protected stays as it is, and a command that would change it says why it does not.
#include "tests/office/office.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// A command is refused with this word in its sentence, and leaves everything as it was.
template <typename Call>
void check_refused(const TextDocument& document, const char* word, Call&& call) {
    const auto before = saved_content(document);
    const auto steps = undo_steps(document);
    CHECK(refusal(std::forward<Call>(call)).find(word) != std::string::npos);
    CHECK(difference(saved_content(document), before).empty());
    CHECK(undo_steps(document) == steps);
}

void protect_cells(const TextDocument& document, const char* name, std::initializer_list<const char*> cells) {
    for (const auto* cell : cells)
        uno::set(Reference<css::uno::XInterface>(
                     table(document, name)->getCellByName(rtl::OUString::createFromAscii(cell)), UNO_QUERY_THROW),
                 "IsProtected", true);
}

/// Puts a protected section around the paragraphs from one to another, and the table between.
void protect_section(const TextDocument& document, std::string_view first, std::string_view last) {
    const Reference<css::text::XTextContent> section(
        Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.TextSection"),
        UNO_QUERY_THROW);
    const auto text = document->getText();
    const auto range = text->createTextCursorByRange(paragraph(document, first)->getStart());
    range->gotoRange(paragraph(document, last)->getEnd(), true);
    text->insertTextContent(range.get(), section, true);
    uno::set(section, "IsProtected", true);
}

api::Finding first_of(const TextDocument& document, const char* rule) {
    const auto found = findings_of(document, rule);
    REQUIRE_FALSE(found.empty());
    return found.front();
}

} // namespace

TEST_CASE("protected rows are not put into another order") {
    const OpenDocument document(new_plan());
    set_cell_text(table(*document, "PlanAgenda"), "A2", "juni");
    const auto finding = first_of(*document, "agenda-order");
    protect_cells(*document, "PlanAgenda", {"A2"});
    check_refused(*document, "protected", [&] { plan_service()->fix(*document, finding); });
}

TEST_CASE("a protected section keeps its text and its tables") {
    const OpenDocument document(new_plan());
    set_cell_text(table(*document, "PlanAgenda"), "A2", "juni");
    protect_section(*document, "Professionaliseringsagenda", "Financieel luik");
    const auto finding = first_of(*document, "agenda-order");
    check_refused(*document, "protected", [&] { plan_service()->fix(*document, finding); });
}

TEST_CASE("a protected amount is not made a number") {
    const OpenDocument document(new_plan());
    set_cell_text(table(*document, "PlanCosts"), "E2", "€ 100");
    protect_cells(*document, "PlanCosts", {"E2"});
    check_refused(*document, "protected", [&] { plan_service()->updateBudget(*document); });
}

TEST_CASE("a document in which only a form may be filled in is left alone") {
    const OpenDocument document(new_plan());
    uno::set(Reference<css::lang::XMultiServiceFactory>(*document, UNO_QUERY_THROW)
                 ->createInstance("com.sun.star.document.Settings"),
             "ProtectForm", true);
    check_refused(*document, "form", [&] { plan_service()->updateBudget(*document); });
    check_refused(*document, "form", [&] { plan_service()->showGuidance(*document, true); });
}

TEST_CASE("a master document is left alone") {
    const Reference<css::frame::XComponentLoader> desktop(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW);
    const OpenDocument document({desktop->loadComponentFromURL("private:factory/swriter/GlobalDocument", "_blank", 0,
                                                               uno::arguments({{"Hidden", css::uno::Any(true)}})),
                                 UNO_QUERY_THROW});
    const auto end = (*document)->getText()->getEnd();
    end->setString("Visie op professionalisering");
    uno::set(end, "ParaStyleName", rtl::OUString("Heading 1"));
    check_refused(*document, "master", [&] { plan_service()->insertChapter(*document, "goals"); });
}
