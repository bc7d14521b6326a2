// The levels of education in a real office: each makes a plan of its own, and a scholengroep may add another.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/handover/handed_over.hpp"
#include "tests/office/office.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "tests/office/template/template_folder.hpp"
#include "writer/chapters/level_writing.hpp"
#include "writer/undo/undo_step.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <map>
#include <set>

using namespace plan;
using namespace plan::test;

namespace {

TextDocument plan_of(const std::string& profile, const std::string& level) {
    return plan_service()->createPlan(settings({{"Profile", Any(uno::to_office(profile))},
                                                {"Level", Any(uno::to_office(level))},
                                                {"Organisation", Any(rtl::OUString("De Linde"))},
                                                {"SchoolYear", Any(rtl::OUString("2026-2027"))},
                                                {"Hidden", Any(true)}}));
}

std::string cover(const TextDocument& document) {
    const Reference<css::container::XIndexAccess> tables(
        Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    std::string text;
    const Reference<css::text::XTextTable> facts(tables->getByIndex(0), UNO_QUERY_THROW);
    for (const auto& name : facts->getCellNames()) text += cell_text(facts, uno::to_utf8(name).c_str()) + "\n";
    return text;
}

} // namespace

TEST_CASE("createPlan makes a plan of each level, which is read as one") {
    const std::map<std::string, std::vector<std::string>> levels = {
        {"vl",
         {"basisonderwijs", "secundair-onderwijs", "deeltijds-kunstonderwijs", "cvo", "cbe", "clb", "leersteuncentrum",
          "onderwijsinternaat"}},
        {"nl", {"primair-onderwijs", "voortgezet-onderwijs", "speciaal-onderwijs", "mbo"}}};
    std::set<std::string> goals;
    for (const auto& [profile, ids] : levels)
        for (const auto& id : ids) {
            CAPTURE(id);
            const OpenDocument document(plan_of(profile, id));
            const auto read = read_plan(*document);
            CHECK(read.at("profile").as_string() == profile);
            CHECK(read.at("level").as_string() == id);
            CHECK(read.at("activities").as_array().size() == 7);
            for (const auto& item : read.at("agenda").as_array()) CHECK_FALSE(item.at("matches").is_null());
            goals.emplace(read.at("goals").as_array().at(0).at("title").as_string());
        }
    CHECK(goals.size() == 12);
}

TEST_CASE("titles of earlier covers name a level as well, and an unknown one stays on the cover") {
    for (const auto& [said, id] : {std::pair("Speciaal onderwijs", "speciaal-onderwijs"), std::pair("MBO", "mbo")}) {
        const OpenDocument document(plan_of("nl", said));
        CHECK(read_plan(*document).at("level").as_string() == id);
    }
    const OpenDocument document(plan_of("vl", "Hogeschool"));
    CHECK(read_plan(*document).at("level").is_null());
    CHECK(cover(*document).find("Hogeschool") != std::string::npos);
}

TEST_CASE("a plan is handed over to the bodies of its level alone") {
    const OpenDocument document(plan_of("nl", "mbo"));
    const auto target = fresh_folder("mbo");
    const auto hand_over = [&](const char* body) {
        return plan_service()->exportForCouncil(*document, uno::to_office(file_url(target)),
                                                settings({{"Body", Any(rtl::OUString::createFromAscii(body))},
                                                          {"Draft", Any(true)},
                                                          {"Formats", Any(rtl::OUString("summary"))}}));
    };
    CHECK(refusal([&] { hand_over("staffCouncil"); }).find("staffCouncil") != std::string::npos);
    CHECK(hand_over("worksCouncil").getLength() == 1);
    CHECK(read_plan(*document).at("consultations").as_array().at(1).at("body") == "ondernemingsraad");
}

TEST_CASE("another level: cover and untouched chapters change, a person's text stays, and Undo takes all back") {
    const OpenDocument document(plan_of("vl", "basisonderwijs"));
    const auto before = saved_body(*document);
    {
        writer::UndoStep step(*document, "level");
        writer::change_level(*document, bundled_templates(), "clb", writer::ExampleTexts::of_the_level);
        step.keep();
    }
    CHECK(read_plan(*document).at("level") == "clb");
    CHECK(read_plan(*document).at("goals").as_array().at(0).at("title") == "Van vraag naar traject");
    CHECK(cover(*document).find("Schoolraad") == std::string::npos);
    CHECK(cover(*document).find("Centrum") != std::string::npos);
    CHECK(undo_steps(*document) == 1);
    const auto after = saved_body(*document);
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
    redo(*document);
    CHECK(difference(saved_body(*document), after) == "");
    undo(*document);
    {
        writer::UndoStep step(*document, "level");
        writer::change_level(*document, bundled_templates(), "clb", writer::ExampleTexts::as_they_are);
        step.keep();
    }
    CHECK(read_plan(*document).at("level") == "clb");
    CHECK(read_plan(*document).at("goals").as_array().at(0).at("title") == "Taalvaardig Nederlands in elke klas");
    {
        writer::UndoStep step(*document, "level");
        writer::change_level(*document, bundled_templates(), "basisonderwijs", writer::ExampleTexts::as_they_are);
        step.keep();
    }
    CHECK(cover(*document).find("Schoolraad\nja") != std::string::npos);
    undo(*document);
    undo(*document);
    CHECK(difference(saved_body(*document), before) == "");
}

TEST_CASE("a scholengroep's own level is one more; what is wrong in it is told, and the bundled ones are used") {
    const TemplateFolder folder;
    folder.write("vl/methodeschool.json", R"({"format": 1, "profile": "vl", "level": "methodeschool",
        "title": "Methodeschool", "chapters": [{"id": "vision", "content": [{"paragraph": "Wij leren al doende."}]}]})");
    CHECK(folder_problem() == "");
    {
        const OpenDocument document(plan_of("vl", "Methodeschool"));
        CHECK(read_plan(*document).at("level") == "methodeschool");
        CHECK(paragraph(*document, "Wij leren al doende.").is());
    }
    const OpenDocument clb(plan_of("vl", "clb"));
    CHECK(read_plan(*clb).at("level") == "clb");
    folder.write("vl/methodeschool.json", R"({"format": 1, "profile": "vl", "level": "methodeschool",
        "title": "Methodeschool", "chapters": [{"id": "nergens"}]})");
    CHECK(folder_problem().find("methodeschool.json") != std::string::npos);
    CHECK(folder_problem().find("/chapters/0/id") != std::string::npos);
    CHECK(read_plan(*clb).at("level") == "clb");
}
