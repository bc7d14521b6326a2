#include "tests/office/template/bundled_templates.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/template_reader.hpp"

#include <fstream>
#include <sstream>

namespace plan::test {

const writer::Templates& bundled_templates() {
    static const writer::Templates templates = [] {
        auto result = std::make_shared<std::vector<core::Template>>();
        for (const std::string name : {"vl.json", "nl.json"}) {
            std::ifstream file(PLAN_TEMPLATE_FOLDER "/" + name);
            std::stringstream text;
            text << file.rdbuf();
            result->push_back(core::read_template(text.str(), name, core::rule_ids()));
        }
        return result;
    }();
    return templates;
}

} // namespace plan::test
