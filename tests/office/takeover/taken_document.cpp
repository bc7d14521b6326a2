#include "tests/office/takeover/taken_document.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>
#include <fstream>

namespace plan::test {
namespace {

constexpr const char* dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

} // namespace

TextDocument open_text_with(const std::string& body) {
    std::ofstream file(work_path() + "/taken.fodt", std::ios::binary);
    file
        << R"(<?xml version="1.0"?><office:document office:version="1.3"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
 <style:style style:name="Eigen" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/><style:text-properties fo:color="#ff0000"/></style:style>
</office:styles>
<office:automatic-styles>
 <style:style style:name="P" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="3cm" fo:text-align="end" fo:break-before="page"/><style:text-properties fo:color="#00ff00" fo:font-size="20pt"/></style:style>
 <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold" fo:color="#0000ff"/></style:style>
 <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
 <style:style style:name="S" style:family="section"><style:section-properties/></style:style>
 <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>
 <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>
 <style:page-layout style:name="pm"><style:header-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm">
 <style:header><text:p>Sint-Jozef<draw:frame text:anchor-type="as-char" svg:width="1cm" svg:height="1cm"><draw:image><office:binary-data>)"
        << dot
        << R"(</office:binary-data></draw:image></draw:frame></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>)"
        << body << "</office:text></office:body></office:document>";
    file.close();
    return load(work_url() + "/taken.fodt");
}

std::string picture(const std::string& anchor) {
    return R"(<draw:frame svg:width="1cm" svg:height="1cm" text:anchor-type=")" + anchor +
           R"(" text:anchor-page-number="1"><draw:image><office:binary-data>)" + dot +
           "</office:binary-data></draw:image></draw:frame>";
}

std::string row_table(const std::string& name, const std::string& left, const std::string& right) {
    const auto cell = [](const std::string& text) {
        return "<table:table-cell office:value-type=\"string\">" +
               (text.starts_with("<") ? text : "<text:p>" + text + "</text:p>") + "</table:table-cell>";
    };
    return "<table:table table:name=\"" + name +
           "\"><table:table-column table:number-columns-repeated=\"2\"/><table:table-row>" + cell(left) + cell(right) +
           "</table:table-row></table:table>";
}

std::vector<std::string> contents_of(const TextDocument& document) {
    std::vector<std::string> result;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        if (const Reference<css::text::XTextTable> table(content, UNO_QUERY); table.is()) {
            const Reference<css::container::XNamed> named(table, UNO_QUERY_THROW);
            result.push_back("table|" + uno::to_utf8(named->getName()));
        } else {
            const Reference<css::text::XTextRange> paragraph(content, UNO_QUERY_THROW);
            result.push_back(
                uno::to_utf8(uno::get<rtl::OUString>(paragraph, "ParaStyleName") + "|" + paragraph->getString()));
        }
    }
    return result;
}

int pictures_in(const TextDocument& document) {
    return Reference<css::text::XTextGraphicObjectsSupplier>(document, UNO_QUERY_THROW)
        ->getGraphicObjects()
        ->getElementNames()
        .getLength();
}

} // namespace plan::test
