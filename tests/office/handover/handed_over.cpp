#include "tests/office/handover/handed_over.hpp"
#include "core/reading/plan_reader.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace plan::test {
namespace {

/// What a person could write in the place of a placeholder.
std::string answer_to(const std::string& placeholder) {
    static const std::vector<std::pair<std::string, std::string>> answers{
        {"datum", "1 oktober 2026"}, {"wanneer", "1 oktober 2026"},     {"bedrag", "\u20AC 500"},
        {"reserve", "\u20AC 100"},   {"scholingsbudget", "\u20AC 500"}, {"schooljaar", "2026-2027"},
        {"rangorde", "1"},           {"basis of gevorderd", "basis"},   {"doelgroep", "het team"},
        {"onderwijsniveau", "basis"}};
    const auto known = std::ranges::find_if(
        answers, [&placeholder](const auto& answer) { return placeholder.find(answer.first) != std::string::npos; });
    return known == answers.end() ? "het team" : known->second;
}

void fill_in(const TextDocument& document, const api::Finding& placeholder) {
    plan_service()->select(document, placeholder);
    const auto open = selected_text(document);
    const auto answer =
        open.find("een doel aan") == std::string::npos
            ? answer_to(open)
            : std::string(read_plan(document).at("goals").as_array().front().as_object().at("title").as_string());
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY_THROW);
    const auto cursor = view->getViewCursor();
    cursor->getText()->createTextCursorByRange(cursor.get())->setString(uno::to_office(answer));
}

} // namespace

void solve_errors(const TextDocument& document) {
    for (auto open = findings_of(document, "placeholder-left"); !open.empty();
         open = findings_of(document, "placeholder-left"))
        fill_in(document, open.front());
    const auto consultations = table(document, "PlanConsultations");
    const bool flemish = read_plan(document).at("profile") == "vl";
    const auto fill = [&consultations](const char* cell, const char* text) {
        set_cell_text(consultations, cell, text);
    };
    if (!flemish) fill("B2", "instemming");
    fill("C2", "3 september 2026");
    fill("D2", flemish ? "positief" : "verleend");
    if (flemish) {
        fill("C3", "10 september 2026");
        fill("D3", "akkoord");
    }
    for (const auto& finding : findings(document, true)) {
        INFO(uno::to_utf8(finding.Message));
        REQUIRE(finding.Severity < 2);
    }
}

TextDocument plan_without_errors(const char* profile) {
    auto document = new_plan(profile);
    solve_errors(document);
    return document;
}

std::string fresh_folder(const std::string& name) {
    const auto path = std::filesystem::path(work_path()) / name;
    std::filesystem::remove_all(path);
    std::filesystem::create_directories(path);
    return path.string();
}

std::vector<std::string> files_in(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string quoted(const std::string& path) { return "'" + path + "'"; }

std::string output_of(const std::string& command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    REQUIRE(pipe != nullptr);
    std::string result;
    std::array<char, 4096> buffer{};
    for (std::size_t size = 0; (size = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) > 0;)
        result.append(buffer.data(), size);
    return result;
}

std::string text_of_pdf(const std::string& path) { return output_of("pdftotext -layout " + quoted(path) + " -"); }

} // namespace plan::test
