// Plans of every kind that there is, to be damaged: new ones and their budgets, a filled-in plan of each level that is
// followed up, and plans of other makes that were taken over. Every second one is a file of Word.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/template/bundled_templates.hpp"

#include <algorithm>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <cstdlib>
#include <filesystem>

using namespace plan;
using namespace plan::test;

namespace {

Any text(const std::string& value) { return Any(uno::to_office(value)); }

/// Writes plans into the folder that the run asks for.
class Corpus {
public:
    void save(const TextDocument& document, const std::string& name, bool for_word) const {
        const char* filter = for_word ? "MS Word 2007 XML" : "writer8";
        Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
            ->storeToURL(uno::to_office(folder_ + "/" + name + (for_word ? ".docx" : ".odt")),
                         uno::arguments({{"FilterName", Any(rtl::OUString::createFromAscii(filter))}}));
    }

    void save_in_turn(const TextDocument& document, const std::string& name) {
        for_word_ = !for_word_;
        save(document, name, for_word_);
    }

private:
    std::string folder_ = file_url(std::getenv("PLAN_CORPUS"));
    bool for_word_ = false;
};

struct Level {
    std::string profile;
    std::string id;
};

std::vector<Level> levels() {
    std::vector<Level> result;
    for (const auto& plan_template : *bundled_templates())
        for (const auto& level : plan_template.education_levels)
            if (level.is_offered()) result.push_back({plan_template.profile, level.id});
    return result;
}

/// A cell of the table of the follow-up; nothing is said in one that a level does not have.
void say(const TextDocument& document, char column, std::size_t row, const std::string& value) {
    const auto follow_up = table(document, "PlanFollowUp");
    const auto cell = follow_up->getCellByName(uno::to_office(column + std::to_string(row)));
    if (cell.is()) Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(uno::to_office(value));
}

void link_proof(const TextDocument& document, std::size_t row) {
    const Reference<css::text::XText> cell(
        table(document, "PlanFollowUp")->getCellByName(uno::to_office("H" + std::to_string(row))), UNO_QUERY);
    if (!cell.is()) return;
    const auto cursor = cell->createTextCursor();
    cell->insertString(cursor.get(), "factuur " + rtl::OUString::number(static_cast<sal_Int32>(row)), true);
    uno::set(cursor, "HyperLinkURL", rtl::OUString("bewijzen/factuur.pdf"));
}

/// Some activities took place, one did not, and of the rest nobody said anything yet.
void follow_up(const TextDocument& document) {
    plan_service()->updateFollowUp(document);
    const auto rows = shown(document, "PlanFollowUp").size();
    for (std::size_t row = 2; row <= std::min<std::size_t>(rows, 5); ++row) {
        say(document, 'B', row, row == 4 ? "uitgesteld" : "gevolgd");
        say(document, 'D', row, "An Peeters; Bert Maes");
        say(document, 'F', row, row == 3 ? "ongeveer 100" : "€ 125,50");
        if (row % 2 == 0) link_proof(document, row);
    }
    plan_service()->insertLearningOverview(document);
}

} // namespace

TEST_CASE("plans of our own, to be damaged", "[.corpus]") {
    const Corpus corpus;
    for (const std::string profile : {"vl", "nl"}) {
        const OpenDocument document(new_plan(profile.c_str()));
        for (const bool for_word : {false, true}) corpus.save(*document, profile + "-new", for_word);
        plan_service()->updateBudget(*document);
        for (const bool for_word : {false, true}) corpus.save(*document, profile + "-budget", for_word);
    }
}

TEST_CASE("plans of every level that are followed up, to be damaged", "[.corpus]") {
    REQUIRE(levels().size() == 12);
    Corpus corpus;
    for (const auto& level : levels()) {
        INFO(level.id);
        const OpenDocument document(plan_service()->createSample(
            settings({{"Profile", text(level.profile)}, {"Level", text(level.id)}, {"Hidden", Any(true)}})));
        follow_up(*document);
        plan_service()->updateBudget(*document);
        corpus.save_in_turn(*document, level.profile + "-" + level.id + "-followed-up");
    }
}

TEST_CASE("plans of other makes that were taken over, to be damaged", "[.corpus]") {
    Corpus corpus;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(PLAN_TEST_DATA "/plans"))
        if (entry.path().extension() != ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files) {
        INFO(file.string());
        const OpenDocument source(load(file_url(file.string())));
        const OpenDocument taken(plan_service()->takeOver(Reference<css::frame::XModel>(*source, UNO_QUERY_THROW), {},
                                                          settings({{"Hidden", Any(true)}})));
        corpus.save_in_turn(*taken, "taken-" + file.stem().string() + file.extension().string().substr(1));
    }
}
