// Plans as schools write them in other programs (tests/data/plans), and our own after a journey through other formats.
#include "core/reading/plan_reader.hpp"
#include "tests/office/office.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace plan;
using namespace plan::test;

namespace {

std::vector<std::filesystem::path> corpus() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(PLAN_TEST_DATA "/plans"))
        if (entry.path().extension() != ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

boost::json::value expected(const std::filesystem::path& document) {
    std::ifstream file(document.string() + ".json");
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return boost::json::parse(text.str());
}

} // namespace

TEST_CASE("plans of other programs are read as people read them") {
    const auto file = GENERATE(from_range(corpus()));
    CAPTURE(file.filename().string());
    const OpenDocument document(load(file_url(file.string())));
    const auto before = saved_content(*document);
    const auto read = read_plan(*document);
    const auto wanted = expected(file).as_object();
    for (const auto& [key, value] : wanted) {
        CAPTURE(std::string(key));
        CHECK(boost::json::serialize(read.at(key)) == boost::json::serialize(value));
    }
    CHECK(read.size() == wanted.size());
    CHECK(difference(saved_content(*document), before) == "");
}

TEST_CASE("each finding in a plan of another program selects its place") {
    const auto file = GENERATE(from_range(corpus()));
    CAPTURE(file.filename().string());
    const OpenDocument document(load(file_url(file.string())));
    for (const auto& finding : findings(*document)) {
        CAPTURE(uno::to_utf8(finding.Id));
        plan_service()->select(*document, finding);
        if (finding.RuleId == "placeholder-left") {
            const auto text = selected_text(*document);
            CHECK((text.starts_with('<') && text.ends_with('>')));
        }
    }
}

TEST_CASE("our own plan reads the same after a journey through another format") {
    const std::string profile = GENERATE("vl", "nl");
    const auto [filter, extension] = GENERATE(std::pair("MS Word 2007 XML", "docx"), std::pair("MS Word 97", "doc"),
                                              std::pair("Rich Text Format", "rtf"));
    CAPTURE(profile, extension);
    const OpenDocument plan(new_plan(profile.c_str()));
    const auto url = uno::to_office(work_url() + "/journey." + extension);
    Reference<css::frame::XStorable>(*plan, UNO_QUERY_THROW)
        ->storeToURL(url, uno::arguments({{"FilterName", Any(rtl::OUString::createFromAscii(filter))}}));
    const OpenDocument again(load(uno::to_utf8(url)));
    const auto before = read_plan(*plan);
    const auto after = read_plan(*again);
    for (const auto& [key, value] : before) {
        CAPTURE(std::string(key));
        CHECK(boost::json::serialize(after.at(key)) == boost::json::serialize(value));
    }
    CHECK(findings(*again).size() == findings(*plan).size());
}
