// The school's own templates: used when they are right, named when they are not.
#include "office.hpp"

#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace plan;
using namespace plan::test;

namespace {

void set_template_folder(const std::string& url) {
    css::beans::PropertyValue node;
    node.Name = "nodepath";
    node.Value <<= rtl::OUString("/org.professionaliseringsplan.Settings/Template");
    const Any argument(node);
    const auto settings = css::configuration::theDefaultProvider::get(office())->createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess", css::uno::Sequence<Any>(&argument, 1));
    Reference<css::container::XNameReplace>(settings, UNO_QUERY_THROW)
        ->replaceByName("Folder", Any(uno::to_office(url)));
    Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
}

/// A folder of templates that is in use for the length of a test.
class TemplateFolder {
public:
    TemplateFolder() : path_(work_path() + "/own templates") {
        std::filesystem::create_directories(path_);
        set_template_folder("file://" + work_path() + "/own%20templates");
    }
    TemplateFolder(const TemplateFolder&) = delete;
    TemplateFolder& operator=(const TemplateFolder&) = delete;
    ~TemplateFolder() {
        set_template_folder("");
        std::filesystem::remove_all(path_);
    }

    /// The bundled vl.json with one text replaced by another.
    void write_changed(const std::string& from, const std::string& to) const {
        std::ifstream source(PLAN_TEMPLATE_FOLDER "/vl.json", std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(source), {}};
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
        std::ofstream(path_ + "/vl.json", std::ios::binary) << text;
    }

private:
    std::string path_;
};

std::string problem() { return uno::to_utf8(plan_service()->getTemplateProblem()); }

} // namespace

TEST_CASE("a school's own template is used") {
    const TemplateFolder folder;
    folder.write_changed(R"("title": "Inleiding")", R"("title": "Waarom dit plan")");
    CHECK(problem() == "");
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
    folder.write_changed(damage.from, damage.to);
    INFO(problem());
    CHECK(problem().find("vl.json") != std::string::npos);
    CHECK(problem().find(damage.path) != std::string::npos);
    const OpenDocument document(new_plan());
    CHECK(read_plan(*document).at("chapters").as_array().size() == 12);
}

TEST_CASE("a template folder that is gone does no harm") {
    set_template_folder("file:///no/such/folder");
    const OpenDocument document(new_plan());
    CHECK(read_plan(*document).at("chapters").as_array().size() == 12);
    set_template_folder("");
}
