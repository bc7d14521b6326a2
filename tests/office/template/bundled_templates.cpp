#include "tests/office/template/bundled_templates.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/template_reader.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace plan::test {
namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

const writer::Templates& bundled_templates() {
    static const writer::Templates templates = [] {
        auto result = std::make_shared<std::vector<core::Template>>();
        for (const std::string profile : {"vl", "nl"}) {
            const std::filesystem::path folder(PLAN_TEMPLATE_FOLDER);
            std::vector<core::LevelFile> levels;
            for (const auto& file : std::filesystem::directory_iterator(folder / profile))
                levels.push_back({file.path().filename().string(), text_of(file.path())});
            const auto name = profile + ".json";
            result->push_back(core::read_template(text_of(folder / name), name, core::rule_ids(), {}, levels));
        }
        return result;
    }();
    return templates;
}

} // namespace plan::test
