#include "tests/office/template/template_folder.hpp"

#include "tests/office/office.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace plan::test {

void set_template_folder(const std::string& url, const char* setting) {
    css::beans::PropertyValue node;
    node.Name = "nodepath";
    node.Value <<= rtl::OUString("/org.professionaliseringsplan.Settings/Template");
    const Any argument(node);
    const auto settings = css::configuration::theDefaultProvider::get(office())->createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess", css::uno::Sequence<Any>(&argument, 1));
    Reference<css::container::XNameReplace>(settings, UNO_QUERY_THROW)
        ->replaceByName(rtl::OUString::createFromAscii(setting), Any(uno::to_office(url)));
    Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
}

std::string folder_problem() { return uno::to_utf8(plan_service()->getTemplateProblem()); }

TemplateFolder::TemplateFolder() : path_(work_path() + "/own templates") {
    std::filesystem::remove_all(path_); // of a test that was killed
    std::filesystem::create_directories(path_);
    set_template_folder(work_url() + "/own%20templates");
}

TemplateFolder::~TemplateFolder() {
    set_template_folder("");
    std::filesystem::remove_all(path_);
}

void TemplateFolder::write_changed(const char* file, const std::string& from, const std::string& to) const {
    std::ifstream source(std::string(PLAN_TEMPLATE_FOLDER "/") + file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(source), {}};
    REQUIRE(text.find(from) != std::string::npos);
    write(file, boost::replace_all_copy(text, from, to));
}

void TemplateFolder::pack_house_style() const {
    const OpenDocument flat(load(work_url() + "/own%20templates/house-style.fodt"));
    Reference<css::frame::XStorable>(*flat, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(work_url() + "/own%20templates/house-style.ott"),
                     uno::arguments({{"FilterName", Any(rtl::OUString("writer8_template"))}}));
    std::filesystem::remove(path_ + "/house-style.fodt");
}

void TemplateFolder::write(const char* file, const std::string& text) const {
    const auto path = std::filesystem::path(path_) / file;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

void TemplateFolder::copy(const std::string& file, const std::string& name) const {
    const std::filesystem::path from(file);
    std::filesystem::copy_file(from, std::filesystem::path(path_) /
                                         (name.empty() ? from.filename() : std::filesystem::path(name)));
}

} // namespace plan::test
