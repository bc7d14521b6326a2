// exportForCouncil of plans that were made elsewhere: what their files say of themselves, and what they do not.
#include "tests/office/files.hpp"
#include "tests/office/handover/handed_over.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>

using namespace plan;
using namespace plan::test;

namespace {

bool says(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

std::size_t count_of(const std::string& text, std::string_view piece) {
    std::size_t count = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++count;
    return count;
}

/// The file of the plan itself.
std::string plan_file(const std::string& folder, const std::string& ending) {
    for (const auto& name : files_in(folder))
        if (name.ends_with(ending)) return folder + "/" + name;
    FAIL("no file ends in " + ending);
    return {};
}

std::string hand_over(const TextDocument& document, const std::string& name, const char* formats) {
    const auto folder = fresh_folder(name);
    plan_service()->exportForCouncil(
        document, uno::to_office("file://" + folder),
        settings({{"Draft", Any(true)}, {"Formats", Any(rtl::OUString::createFromAscii(formats))}}));
    return folder;
}

bool claims_accessible(const std::string& pdf) { return says(output_of("pdfinfo -meta " + quoted(pdf)), "pdfuaid"); }
std::string structure_of(const std::string& pdf) { return output_of("pdfinfo -struct " + quoted(pdf)); }
std::string part_of(const std::string& package, const char* part) {
    return output_of("unzip -p " + quoted(package) + " " + part + " 2>/dev/null");
}

Reference<css::document::XDocumentProperties> data_of(const TextDocument& document) {
    return Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)->getDocumentProperties();
}

Reference<css::uno::XInterface> defaults_of(const TextDocument& document) {
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    return factory->createInstance("com.sun.star.text.Defaults");
}

/// As a program in English leaves it: some of the text says so itself.
void make_english(const TextDocument& document) {
    const css::lang::Locale english("en", "US", rtl::OUString());
    uno::set(defaults_of(document), "CharLocale", english);
    const auto start = document->getText()->createTextCursor();
    start->goRight(5, true);
    uno::set(start, "CharLocale", english);
}

Reference<css::text::XTextContent> draw(const TextDocument& document) {
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> shape(factory->createInstance("com.sun.star.drawing.EllipseShape"),
                                                   UNO_QUERY_THROW);
    Reference<css::drawing::XShape>(shape, UNO_QUERY_THROW)->setSize(css::awt::Size(2000, 2000));
    const auto end = document->getText()->createTextCursor();
    end->gotoEnd(false);
    document->getText()->insertTextContent(end.get(), shape, false);
    return shape;
}

Reference<css::text::XTextTable> insert_table(const TextDocument& document) {
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> table(factory->createInstance("com.sun.star.text.TextTable"),
                                                 UNO_QUERY_THROW);
    table->initialize(3, 2);
    const auto end = document->getText()->createTextCursor();
    end->gotoEnd(false);
    document->getText()->insertTextContent(end.get(), Reference<css::text::XTextContent>(table, UNO_QUERY_THROW),
                                           false);
    int number = 0;
    for (const auto& name : table->getCellNames())
        set_cell_text(table, uno::to_utf8(name).c_str(),
                      ("cel " + std::string(1, static_cast<char>('a' + number++))).c_str());
    return table;
}

} // namespace

TEST_CASE("a PDF of a plan that was made in Word has header cells and the plan's language") {
    const std::string name = GENERATE("word-template.docx", "bold-titles.docx");
    const OpenDocument document(load("file://" PLAN_TEST_DATA "/plans/" + name));
    make_english(*document);
    const auto pdf = plan_file(hand_over(*document, "word-" + name, "pdf"), ".pdf");
    const auto structure = structure_of(pdf);
    CAPTURE(name, structure);
    CHECK(count_of(structure, "TH") > 0);
    const auto bytes = bytes_of(pdf);
    CHECK(says(bytes, "/Lang(nl-"));
    CHECK_FALSE(says(bytes, "/Lang(en"));
    CHECK_FALSE(says(output_of("pdfinfo " + quoted(pdf)), "Title:           \n"));
    CHECK(uno::get<css::lang::Locale>(defaults_of(*document), "CharLocale").Language == "en");
}

TEST_CASE("another language that a person set apart stays") {
    const OpenDocument document(new_plan());
    uno::set(paragraph(*document, "Bijleren is"), "CharLocale", css::lang::Locale("fr", "BE", rtl::OUString()));
    const auto bytes = bytes_of(plan_file(hand_over(*document, "french", "pdf"), ".pdf"));
    CHECK(says(bytes, "/Lang(nl-BE)"));
    CHECK(says(bytes, "/Lang(fr-BE)"));
}

TEST_CASE("a PDF only claims to be accessible where pictures have a text instead") {
    const OpenDocument document(new_plan());
    CHECK(claims_accessible(plan_file(hand_over(*document, "no-picture", "pdf"), ".pdf")));
    const auto shape = draw(*document);
    CHECK_FALSE(claims_accessible(plan_file(hand_over(*document, "picture", "pdf"), ".pdf")));
    struct Known {
        const char* property;
        const char* value;
    };
    for (const auto& [property, value] : {Known{"Description", "Een cirkel"}, Known{"Name", "Leercirkel"}}) {
        CAPTURE(property);
        uno::set(shape, property, uno::to_office(value));
        const auto pdf = plan_file(hand_over(*document, std::string("described-") + property, "pdf"), ".pdf");
        CHECK(claims_accessible(pdf));
        uno::set(shape, property, rtl::OUString());
    }
    uno::set(shape, "Name", rtl::OUString("Picture 12"));
    CHECK_FALSE(claims_accessible(plan_file(hand_over(*document, "numbered", "pdf"), ".pdf")));
    const auto text = document->getText();
    text->insertString(text->getEnd(), "Figuur 1: hoe wij leren", false);
    const auto end = text->createTextCursorByRange(text->getEnd());
    uno::set(end, "ParaStyleName", rtl::OUString("Illustration"));
    CHECK(claims_accessible(plan_file(hand_over(*document, "captioned", "pdf"), ".pdf")));
    CHECK(uno::get<rtl::OUString>(shape, "Title").isEmpty());
}

TEST_CASE("a first row that looks like a header becomes one in the copy; without one nothing is claimed") {
    const OpenDocument document(new_plan());
    const auto headers = count_of(structure_of(plan_file(hand_over(*document, "own", "pdf"), ".pdf")), "TH");
    const auto own = insert_table(*document);
    uno::set(own, "RepeatHeadline", false);
    for (const char* cell : {"A1", "B1"}) {
        const Reference<css::text::XText> header(own->getCellByName(rtl::OUString::createFromAscii(cell)),
                                                 UNO_QUERY_THROW);
        uno::set(header->createTextCursor(), "ParaStyleName", rtl::OUString("Table Contents"));
    }
    CHECK_FALSE(claims_accessible(plan_file(hand_over(*document, "headless", "pdf"), ".pdf")));
    for (const char* cell : {"A1", "B1"})
        uno::set(own->getCellByName(rtl::OUString::createFromAscii(cell)), "BackColor", sal_Int32{0xCCCCCC});
    const auto pdf = plan_file(hand_over(*document, "shaded", "pdf"), ".pdf");
    CHECK(claims_accessible(pdf));
    CHECK(count_of(structure_of(pdf), "TH") == headers + 2);
    CHECK_FALSE(uno::get<bool>(own, "RepeatHeadline"));
}

TEST_CASE("what programs keep in a document does not go along") {
    const OpenDocument document(new_plan());
    const auto data = data_of(*document);
    data->getUserDefinedProperties()->addProperty("Intern kenmerk", 0, Any(rtl::OUString("geheim-dossier")));
    data->setTemplateName("geheim-sjabloon");
    data->setTemplateURL("file:///geheime/map/sjabloon.ott");
    data->setPrintedBy("geheime-afdrukker");
    data->setTitle("Ons plan");
    data->setKeywords(uno::sequence({rtl::OUString("leren")}));
    const auto before = saved_content(*document);
    const auto folder = hand_over(*document, "data", "pdf,odt,docx");
    const auto odt = plan_file(folder, ".odt");
    const auto docx = plan_file(folder, ".docx");
    for (const auto& said :
         {part_of(odt, "meta.xml"), part_of(docx, "'docProps/*.xml'"), bytes_of(plan_file(folder, ".pdf"))})
        for (const char* secret : {"geheim", "Intern kenmerk", "user-defined", "meta:template", "PlanProfile"})
            CHECK_FALSE(says(said, secret));
    CHECK(part_of(docx, "docProps/custom.xml").empty());
    CHECK(says(part_of(odt, "meta.xml"), "Ons plan"));
    CHECK(says(part_of(odt, "meta.xml"), "leren"));
    const OpenDocument copy(load("file://" + odt));
    CHECK(read_plan(*copy).at("profile") == "vl");
    undo(*document);
    CHECK("" == difference(saved_content(*document), before));
}
