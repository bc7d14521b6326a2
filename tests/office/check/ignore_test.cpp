// Leaving a finding as it is: the reason is a comment in the document, which goes along into other formats.
#include "core/check/finding.hpp"
#include "tests/office/office.hpp"

#include <algorithm>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// What the panel does: a comment that ends in the finding's id.
void leave_as_it_is(const TextDocument& document, const api::Finding& finding, const char* reason) {
    plan_service()->select(document, finding);
    const Reference<css::text::XTextContent> comment(
        Reference<css::lang::XMultiServiceFactory>(document, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.textfield.Annotation"),
        UNO_QUERY_THROW);
    uno::set(comment, "Content", rtl::OUString::createFromAscii(reason) + "\n[" + finding.Id + "]");
    const auto here = paragraph(document, "Dit professionaliseringsplan");
    document->getText()->insertTextContent(here->getEnd(), comment, false);
}

std::vector<std::string> ids(const TextDocument& document) {
    std::vector<std::string> result;
    for (const auto& finding : findings(document)) result.push_back(uno::to_utf8(finding.Id));
    return result;
}

} // namespace

TEST_CASE("an ignored finding is not spoken of, also after a journey through another format") {
    const OpenDocument document(new_plan());
    const auto before = ids(*document);
    const auto ignored = findings_of(*document, "example-unchanged").front();
    leave_as_it_is(*document, ignored, "dat weten we in mei");
    auto expected = before;
    std::erase(expected, uno::to_utf8(ignored.Id));
    CHECK(ids(*document) == expected);
    const auto url = uno::to_office(work_url() + "/ignored.docx");
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
        ->storeToURL(url, uno::arguments({{"FilterName", Any(rtl::OUString("MS Word 2007 XML"))}}));
    const OpenDocument again(load(uno::to_utf8(url)));
    CHECK(ids(*again).size() == expected.size());
    CHECK(std::ranges::count(ids(*again), uno::to_utf8(ignored.Id)) == 0);
}

TEST_CASE("a comment that is no decision of ours changes nothing") {
    const OpenDocument document(new_plan());
    const auto before = ids(*document);
    api::Finding finding = findings(*document).front();
    for (const char* id : {"", "unknown-rule:x:1", "placeholder-left", "zie bijlage"}) {
        finding.Id = rtl::OUString::createFromAscii(id);
        const Reference<css::text::XTextContent> comment(
            Reference<css::lang::XMultiServiceFactory>(*document, UNO_QUERY_THROW)
                ->createInstance("com.sun.star.text.textfield.Annotation"),
            UNO_QUERY_THROW);
        uno::set(comment, "Content", "Opmerking\n[" + finding.Id + "]");
        const auto here = paragraph(*document, "Dit professionaliseringsplan");
        document->getText()->insertTextContent(here->getEnd(), comment, false);
    }
    CHECK(ids(*document) == before);
}

TEST_CASE("a placeholder that was ignored in an old plan is spoken of again") {
    const OpenDocument document(new_plan());
    const auto before = ids(*document);
    leave_as_it_is(*document, findings_of(*document, "placeholder-left").front(), "dat weten we in mei");
    CHECK(ids(*document) == before);
}
