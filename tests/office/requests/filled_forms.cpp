#include "tests/office/requests/filled_forms.hpp"

#include "tests/office/template/bundled_templates.hpp"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <fstream>
#include <iterator>
#include <string_view>

namespace plan::test {
namespace {

namespace fs = std::filesystem;

const char* filter_for(const std::string& file) {
    if (file.ends_with(".docx")) return "MS Word 2007 XML";
    return file.ends_with(".doc") ? "MS Word 97" : "writer8";
}

std::string label_of(const std::string& field) {
    for (const auto& each : *bundled_templates())
        if (each.profile == "vl") return each.requests.field(field)->label;
    return {};
}

/// As somebody does it: beside the label.
void answer(const TextDocument& document, const std::string& field, const std::string& text) {
    const auto table = first_table(document);
    const auto label = label_of(field);
    for (const auto& name : table->getCellNames()) {
        if (!name.startsWith("A") || cell_text(table, uno::to_utf8(name).c_str()) != label) continue;
        set_cell_text(table, ("B" + uno::to_utf8(name).substr(1)).c_str(), text.c_str());
        return;
    }
    FAIL("the form does not ask for " << field);
}

} // namespace

FormAnswers usual_answers(FormAnswers others) {
    others.merge(FormAnswers{{"name", "Jan Peeters"},
                             {"function", "leraar wiskunde"},
                             {"activity", "Coderen in de klas"},
                             {"provider", "Digidak"},
                             {"date", "14 oktober 2026"},
                             {"hours", "6 uur"},
                             {"cost", "€ 120"},
                             {"travel", "12,50"},
                             {"goal", "Doel 2"},
                             {"motivation", "Ik leer programmeren aanbrengen."},
                             {"replacement", "ja, het derde lesuur"}});
    return others;
}

FormFolder::FormFolder(const std::string& name) : path_(fs::path(work_path()) / name) {
    fs::remove_all(path_);
    fs::create_directories(path_);
}

void FormFolder::hand_in(const TextDocument& plan, const std::string& file, const FormAnswers& answers,
                         const css::uno::Sequence<css::beans::PropertyValue>& how) const {
    const auto blank = path_.string() + "-blank";
    fs::create_directories(blank);
    const bool is_word = !file.ends_with(".odt");
    const auto made = plan_service()->exportRequestForm(
        plan, uno::to_office(file_url(blank)),
        settings({{"Overwrite", Any(true)}, {"Formats", Any(uno::to_office(is_word ? "docx" : "odt"))}}));
    const OpenDocument form(load(uno::to_utf8(made[0])));
    for (const auto& [field, text] : answers) answer(*form, field, text);
    auto arguments = how;
    arguments.realloc(how.getLength() + 1);
    arguments.getArray()[how.getLength()].Name = "FilterName";
    arguments.getArray()[how.getLength()].Value <<= rtl::OUString::createFromAscii(filter_for(file));
    Reference<css::frame::XStorable>(*form, UNO_QUERY_THROW)->storeToURL(url_of(file), arguments);
}

void FormFolder::write(const std::string& file, const std::string& bytes) const {
    std::ofstream(path_ / file, std::ios::binary) << bytes;
}

boost::json::object FormFolder::read(const TextDocument& plan) const {
    return boost::json::parse(uno::to_utf8(plan_service()->readRequests(plan, url()))).as_object();
}

boost::json::object FormFolder::request(const TextDocument& plan, const std::string& file) const {
    const auto all = read(plan);
    for (const auto& each : all.at("requests").as_array())
        if (each.at("file").as_string() == std::string_view(file)) return each.as_object();
    FAIL("no request in " << file);
    return {};
}

void FormFolder::decide(const TextDocument& plan, const std::string& file, bool approved,
                        const std::string& reason) const {
    plan_service()->decideRequest(plan, url_of(file), approved, uno::to_office(reason));
}

std::map<std::string, std::string> FormFolder::contents() const {
    std::map<std::string, std::string> result;
    for (const auto& entry : fs::recursive_directory_iterator(path_)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream file(entry.path(), std::ios::binary);
        result[entry.path().filename().string()] = {std::istreambuf_iterator<char>(file), {}};
    }
    return result;
}

Reference<css::text::XTextTable> first_table(const TextDocument& document) {
    const Reference<css::container::XIndexAccess> tables(
        Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    REQUIRE(tables->getCount() > 0);
    return {tables->getByIndex(0), UNO_QUERY_THROW};
}

} // namespace plan::test
