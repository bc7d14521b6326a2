// Every API call on documents that are damaged (damage.py makes them): what each did is written down, and judged by
// damaged_plans.py. Nothing here ends the run but an office that is gone.
#include "tests/trust/journey.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace plan;
using namespace plan::test;

TEST_CASE("plans of our own, to be damaged", "[.corpus]") {
    const auto folder = file_url(std::getenv("PLAN_CORPUS"));
    for (const char* profile : {"vl", "nl"}) {
        const OpenDocument document(new_plan(profile));
        const auto save = [&](const char* name, const char* ending, const char* filter) {
            Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
                ->storeToURL(uno::to_office(folder + "/" + profile + name + ending),
                             uno::arguments({{"FilterName", Any(rtl::OUString::createFromAscii(filter))}}));
        };
        save("-new", ".odt", "writer8");
        save("-new", ".docx", "MS Word 2007 XML");
        plan_service()->updateBudget(*document);
        save("-budget", ".odt", "writer8");
        save("-budget", ".docx", "MS Word 2007 XML");
    }
}

TEST_CASE("every call on damaged plans", "[.damaged]") {
    constexpr int with_all = 8; // these calls take longest
    std::ifstream list(std::getenv("PLAN_DAMAGED"));
    REQUIRE(list);
    std::ofstream results(std::getenv("PLAN_RESULTS"), std::ios::app);
    for (std::string path; std::getline(list, path);) {
        const std::filesystem::path file(path);
        const auto name = file.filename().string();
        results << "begin\t" << name << std::endl;
        boost::json::object told{{"opened", false}};
        TextDocument document;
        try {
            document = load(file_url(path));
        } catch (const css::lang::DisposedException&) {
            throw;
        } catch (const css::uno::Exception&) { // the office finds it too damaged
        }
        if (document.is()) {
            const OpenDocument closing(document);
            Journey journey(document, results, Journey::Ways::undo);
            journey.read_only_calls();
            journey.measure();
            journey.writing_calls();
            if (std::stoi(name) % with_all == 0) {
                journey.file_calls();
                journey.form_calls();
            }
            told = journey.told();
            told["opened"] = true;
        }
        results << "done\t" << name << '\t' << boost::json::serialize(told) << std::endl;
    }
}
