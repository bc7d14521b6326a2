// Plans with what ordinary documents of Word and Writer have around their text (tests/trust/shapes.py) are read whole.
#include "core/document/document.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/office/office.hpp"
#include "writer/reading/part_reading.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <filesystem>
#include <functional>
#include <rtl/ref.hxx>

using namespace plan;
using namespace plan::test;

namespace {

std::vector<std::filesystem::path> shapes(bool plans) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(PLAN_SHAPES))
        if (!entry.path().extension().empty() && entry.path().stem().string().ends_with("-plan") == plans)
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

} // namespace

TEST_CASE("a call through an empty reference is an exception, and not the end of the process") {
    const TextDocument none;
    CHECK_THROWS_AS(none->getText(), css::uno::RuntimeException);
    CHECK_THROWS_AS((*none).getText(), css::uno::RuntimeException);
    CHECK_THROWS_AS(rtl::Reference<cppu::OWeakObject>()->acquire(), css::uno::RuntimeException);
    try {
        none->getText();
    } catch (const css::uno::RuntimeException& exception) {
        CHECK(exception.Message.indexOf("com.sun.star.text.XTextDocument") >= 0);
    }
}

TEST_CASE("a plan is read whole, whatever stands around its text") {
    const auto file = GENERATE(from_range(shapes(true)));
    CAPTURE(file.filename().string());
    const OpenDocument document(load(file_url(file.string())));
    const auto read = read_plan(*document);
    CHECK(read.at("goals").as_array().size() == 1);
    CHECK(read.at("activities").at(0).at("activity").as_string() == "studiedag rekentaal");
    CHECK(read.at("agenda").at(0).at("from").as_string() == "2026-10-14");
    CHECK(read.at("costs").at(0).at("cents").as_int64() == 60'000);
    CHECK(findings_of(*document, "part-unreadable").empty());
    for (const auto& finding : findings_of(*document, "placeholder-left")) {
        plan_service()->select(*document, finding);
        CHECK(selected_text(*document) == "<vul in>");
    }
}

TEST_CASE("a part that cannot be read is left out and told, and what is read behind it is there") {
    core::Document document;
    const TextDocument none;
    const auto read = [&](std::size_t block, const std::function<void()>& part) {
        return writer::read_part(document, core::UnreadPart::Kind::block, {block, std::nullopt, 0, 0}, part);
    };
    CHECK_FALSE(read(0, [&] { none->getText(); }));
    CHECK(read(1, [&] { document.blocks.emplace_back(core::Paragraph()); }));
    REQUIRE(document.unread.size() == 1);
    CHECK(document.unread.front().place.block == 0);
    CHECK(document.blocks.size() == 1);
}

TEST_CASE("what stands in a frame, a text box, a header or a cell of a cell is found") {
    const std::string name =
        GENERATE("frame-table-paragraph-plan.odt", "header-of-a-table-plan.odt", "frame-nested-in-footnote-plan.odt",
                 "nested-6-middle-plan.odt", "box-table-in-cell-plan.docx", "table-in-footer-plan.docx");
    CAPTURE(name);
    const OpenDocument document(load(file_url(PLAN_SHAPES "/" + name)));
    const bool is_there = saved_content(*document).find("vul in") != std::string::npos;
    CHECK((is_there || name.starts_with("frame-nested-in-footnote"))); // whose text is lost as 25.2 opens it
    CHECK(findings_of(*document, "placeholder-left").size() == (is_there ? 1 : 0));
}

TEST_CASE("a document without the title of a chapter is told to be no plan") {
    const auto file = GENERATE(from_range(shapes(false)));
    CAPTURE(file.filename().string());
    const OpenDocument document(load(file_url(file.string())));
    CHECK(refusal([&] { plan_service()->check(*document, false); }).find("was recognised here") != std::string::npos);
}
