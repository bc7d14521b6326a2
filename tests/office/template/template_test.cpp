// The school's own templates: used when they are right, named when they are not.
#include "core/document/document.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/office/office.hpp"
#include "tests/office/template/template_folder.hpp"

#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// The colour of the text of guidance.
sal_Int32 guidance_colour(const TextDocument& document) {
    const Reference<css::style::XStyleFamiliesSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> styles(supplier->getStyleFamilies()->getByName("ParagraphStyles"),
                                                        UNO_QUERY_THROW);
    const Reference<css::uno::XInterface> style(styles->getByName(uno::to_office(core::style::guidance)),
                                                UNO_QUERY_THROW);
    return uno::get<sal_Int32>(style, "CharColor");
}

} // namespace

TEST_CASE("a school's own template is used") {
    const TemplateFolder folder;
    folder.write_changed("vl.json", R"("title": "Inleiding")", R"("title": "Waarom dit plan")");
    CHECK(folder_problem() == "");
    const OpenDocument document(new_plan());
    CHECK(read_plan(*document).at("chapters").as_array().front().at("title") == "Waarom dit plan");
}

TEST_CASE("a broken template is named with file, path and expectation, and the bundled one is used") {
    struct Damage {
        std::string from;
        std::string to;
        std::string path;
    };
    const auto damage = GENERATE(values<Damage>({
        {R"("title": "Professionaliseringsplan",)", "", "/"},
        {R"("firstMonth": 9)", R"("firstMonth": "september")", "/schoolYear/firstMonth"},
        {R"({"id": "target-group"})", R"({"id": "group"})", "/chapters/"},
        {R"("id": "vision")", R"("id": "introduction")", "/chapters/1/id"},
    }));
    const TemplateFolder folder;
    folder.write_changed("vl.json", damage.from, damage.to);
    INFO(folder_problem());
    CHECK(folder_problem().find("vl.json") != std::string::npos);
    CHECK(folder_problem().find(damage.path) != std::string::npos);
    const OpenDocument document(new_plan());
    CHECK(read_plan(*document).at("chapters").as_array().size() == 12);
}

TEST_CASE("a template folder that is gone does no harm") {
    set_template_folder("file:///no/such/folder");
    const OpenDocument document(new_plan());
    CHECK(read_plan(*document).at("chapters").as_array().size() == 12);
    set_template_folder("");
}

TEST_CASE("a school's own house style is that of new plans, and of plans from Word that get something of ours") {
    const TemplateFolder folder;
    folder.write_changed("house-style.fodt", "fo:color=\"#0b5563\" fo:background-color=\"#e8f1f3\"",
                         "fo:color=\"#123456\" fo:background-color=\"#e8f1f3\"");
    SECTION("flat") {}
    SECTION("packed") { folder.pack_house_style(); }
    constexpr sal_Int32 colour = 0x123456;
    const OpenDocument made(new_plan());
    CHECK(guidance_colour(*made) == colour);
    const OpenDocument opened(load(file_url(PLAN_TEST_DATA "/plans/pandoc.docx")));
    plan_service()->insertChapter(*opened, "budget");
    CHECK(guidance_colour(*opened) == colour);
    CHECK(folder_problem() == "");
}

TEST_CASE("a house style that cannot be used is named, and the bundled one is used") {
    const TemplateFolder folder;
    std::string says = "house-style.fodt";
    SECTION("no document at all") { folder.write("house-style.fodt", "huisstijl"); }
    SECTION("a style is missing") {
        says = "Plan Toelichting";
        folder.write_changed("house-style.fodt", "Plan Toelichting", "Toelichting van de school");
    }
    const OpenDocument made(new_plan());
    CHECK(guidance_colour(*made) == 0x0b5563);
    INFO(folder_problem());
    CHECK(folder_problem().find(says) != std::string::npos);
    const OpenDocument opened(load(file_url(PLAN_TEST_DATA "/plans/pandoc.docx")));
    plan_service()->insertChapter(*opened, "budget");
    CHECK(guidance_colour(*opened) == 0x0b5563);
}
