// Plans with the ordinary habits of people who write in Word (word_habits.py) are read as a person reads them, and no
// command takes away what it did not read.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/long_run.hpp"
#include "tests/office/office.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace plan;
using namespace plan::test;

namespace json = boost::json;

namespace {

std::vector<std::filesystem::path> habits() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(PLAN_WORD_HABITS))
        if (entry.path().extension() == ".docx") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

json::value wanted(std::filesystem::path file) {
    std::ifstream input(file.replace_extension(".json"));
    return json::parse(std::string(std::istreambuf_iterator<char>(input), {}));
}

/// What does not fit, line by line; members that are not wanted may be anything.
std::string misfits(const json::value& want, const json::value& got, const std::string& where = "") {
    std::string found;
    if (const auto* members = want.if_object()) {
        for (const auto& [key, value] : *members) {
            const auto* held = got.is_object() ? got.as_object().if_contains(key) : nullptr;
            found += misfits(value, held != nullptr ? *held : json::value("(absent)"), where + "/" + std::string(key));
        }
        return found;
    }
    const auto* items = want.if_array();
    if (items != nullptr && got.is_array() && got.as_array().size() == items->size()) {
        for (std::size_t at = 0; at < items->size(); ++at)
            found += misfits(items->at(at), got.as_array()[at], where + "/" + std::to_string(at));
        return found;
    }
    return want == got ? "" : where + ": " + json::serialize(got) + " instead of " + json::serialize(want) + "\n";
}

} // namespace

TEST_CASE("what people do in Word is read as a person reads it") {
    const auto file = GENERATE(from_range(habits()));
    CAPTURE(file.filename().string());
    const OpenDocument document(load(file_url(file.string())));
    CHECK(misfits(wanted(file), json::value(read_plan(*document))).empty());
    for (const auto& finding : findings_of(*document, "placeholder-left")) {
        plan_service()->select(*document, finding);
        const auto text = selected_text(*document);
        CHECK(((text.starts_with("<vul") && text.ends_with(">")) || text == "Klik of tik om tekst in te voeren."));
    }
}

TEST_CASE("no command takes away what people did in Word, and each is one step back") {
    const auto file = GENERATE(from_range(some_of(habits(), 3)));
    CAPTURE(file.filename().string());
    const OpenDocument document(load(file_url(file.string())));
    const auto before = saved_body(*document);
    const auto has_note = [&document] { return saved_content(*document).find("Zie de brief.") != std::string::npos; };
    const bool had_note = has_note();
    const auto back = [&](const std::string& what) {
        CAPTURE(what);
        CHECK(has_note() == had_note);
        CHECK(undo_steps(*document) <= 1);
        if (undo_steps(*document) > 0) undo(*document);
        CHECK(difference(saved_body(*document), before) == "");
    };
    try {
        plan_service()->updateBudget(*document);
        CHECK(misfits(wanted(file), json::value(read_plan(*document))).empty());
    } catch (const css::lang::IllegalArgumentException&) { // refused in words
    }
    back("updateBudget");
    for (const auto& finding : findings(*document)) {
        if (finding.FixLabel.isEmpty()) continue;
        try {
            plan_service()->fix(*document, finding);
        } catch (const css::lang::IllegalArgumentException&) { // refused in words
        }
        back(uno::to_utf8(finding.RuleId));
    }
}
