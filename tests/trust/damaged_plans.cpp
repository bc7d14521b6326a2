// Every API call on documents that are damaged (damage.py makes them): what each did is written down, and judged by
// damaged_plans.py. Nothing here ends the run but an office that is gone.
#include "tests/trust/journey.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace plan;
using namespace plan::test;

TEST_CASE("every call on damaged plans", "[.damaged]") {
    std::ifstream list(std::getenv("PLAN_DAMAGED"));
    REQUIRE(list);
    std::ofstream results(std::getenv("PLAN_RESULTS"), std::ios::app);
    const std::string only = "only ";
    std::string calls; // nothing, "all", or "only" and a call; a tab, and the file
    for (std::string path; std::getline(list, calls, '\t') && std::getline(list, path);) {
        const auto name = std::filesystem::path(path).filename().string();
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
            journey.keep_states_as(std::getenv("PLAN_STATES") + ("/" + name));
            if (calls.starts_with(only)) {
                journey.only(calls.substr(only.size()));
            } else {
                journey.read_only_calls();
                journey.measure();
            }
            journey.writing_calls();
            if (!calls.empty() && !journey.is_done()) { // these take longest
                journey.file_calls();
                journey.form_calls();
            }
            told = journey.told();
            told["opened"] = true;
        }
        results << "done\t" << name << '\t' << boost::json::serialize(told) << std::endl;
    }
}
