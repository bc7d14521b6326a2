// What is read of a document that is taken over, and what is not one.
#include "core/text/refused.hpp"
#include "tests/office/takeover/taken_document.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/office/style_families.hpp"
#include "writer/takeover/source_reading.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XCloseable.hpp>

using namespace plan;
using namespace plan::test;

namespace {

core::Source read(const css::uno::BaseReference& model) {
    return writer::read_source(Reference<css::frame::XModel>(model, UNO_QUERY), *bundled_templates());
}

std::string refused(const css::uno::BaseReference& model) {
    try {
        read(model);
    } catch (const core::Refused& why) {
        return why.message();
    }
    return {};
}

Reference<css::lang::XComponent> new_document(const char* kind) {
    const Reference<css::frame::XComponentLoader> desktop(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW);
    return desktop->loadComponentFromURL("private:factory/" + rtl::OUString::createFromAscii(kind), "_blank", 0,
                                         uno::arguments({{"Hidden", Any(true)}}));
}

void close(const css::uno::BaseReference& document) {
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
}

} // namespace

TEST_CASE("a document that is no plan is read with its pictures and what stands beside it") {
    const OpenDocument document(open_text_with(
        picture("page") +
        R"(<draw:frame text:anchor-type="page" text:anchor-page-number="1" svg:width="5cm"><draw:text-box fo:min-height="1cm">)"
        R"(<text:p>In een kader</text:p></draw:text-box></draw:frame>)"
        "<text:p>Vergadering van mei</text:p><text:p>" +
        picture("as-char") + "</text:p>" + row_table("Een", "<text:p>" + picture("paragraph") + "</text:p>", "tekst") +
        "<text:p>slot</text:p>"));
    const auto source = read(*document);
    CHECK(source.can_be_copied);
    CHECK(source.pictures == std::set<std::size_t>{1, 2});
    REQUIRE(source.document.blocks.size() == 4);
    CHECK(std::get<core::Paragraph>(source.document.blocks[0]).text == "Vergadering van mei");
    for (const char* text : {"Sint-Jozef", "In een kader"}) {
        CAPTURE(text);
        CHECK(std::ranges::count(source.texts_beside, text) == 1);
    }
}

TEST_CASE("what cannot be taken over is refused") {
    CHECK(refused(Reference<css::frame::XModel>()) == "document.none");
    const OpenDocument empty(load("private:factory/swriter"));
    CHECK(refused(*empty) == "takeover.empty-source");
    const OpenDocument digits(open_text_with("<text:p>1</text:p><text:p>" + picture("as-char") + "</text:p>"));
    CHECK(refused(*digits).empty()); // its header has letters
    const Reference<css::uno::XInterface> page(writer::styles_of(*digits, "PageStyles")->getByName("Standard"),
                                               UNO_QUERY_THROW);
    uno::get<Reference<css::text::XText>>(page, "HeaderText")->setString("");
    CHECK(refused(*digits) == "takeover.pictures-only");
    CHECK(refused(service("com.sun.star.chart2.ChartDocument")) == "takeover.not-a-text"); // any office has these
    for (const char* kind : {"swriter", "scalc"}) {
        const Reference<css::frame::XModel> closed(new_document(kind), UNO_QUERY);
        close(closed);
        CHECK(refused(closed) == "document.closed");
    }
}
