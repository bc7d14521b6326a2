// "Toon wijzigingen": the plan against the version that was handed over.
#include "tests/office/handover/handed_over.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// Open documents besides one.
std::vector<TextDocument> others(const TextDocument& document) {
    std::vector<TextDocument> result;
    const auto components = css::frame::Desktop::create(office())->getComponents()->createEnumeration();
    while (components->hasMoreElements())
        if (const TextDocument other(components->nextElement(), UNO_QUERY); other.is() && other != document)
            result.push_back(other);
    return result;
}

} // namespace

TEST_CASE("what changed since the plan was handed over is shown in a document of its own") {
    const OpenDocument document(plan_without_errors("vl"));
    const auto folder = fresh_folder("compare");
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
        ->storeAsURL(uno::to_office(file_url(folder + "/plan.odt")), {});
    plan_service()->exportForCouncil(*document, uno::to_office(file_url(folder)),
                                     settings({{"Formats", Any(rtl::OUString("odt"))}}));
    CHECK(findings_of(*document, "changed-after-approval").empty());
    const auto sentence = paragraph(*document, "Bijleren is");
    sentence->getText()->insertString(sentence->getEnd(), " Altijd en overal.", false);
    const auto before = saved_content(*document);
    const auto found = findings_of(*document, "changed-after-approval");
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().FixLabel.isEmpty());
    const auto open = others(*document).size();
    CHECK_FALSE(plan_service()->fix(*document, found.front()));
    CHECK("" == difference(saved_content(*document), before));
    const auto now = others(*document);
    REQUIRE(now.size() == open + 1);
    const Reference<css::document::XRedlinesSupplier> changes(now.back(), UNO_QUERY_THROW);
    CHECK(changes->getRedlines()->createEnumeration()->hasMoreElements());
    CHECK(saved_content(now.back()).find("Altijd en overal.") != std::string::npos);
    Reference<css::util::XCloseable>(now.back(), UNO_QUERY_THROW)->close(true);
}

TEST_CASE("without the file of that version nothing is shown, and it is said") {
    const OpenDocument document(plan_without_errors("vl"));
    const auto folder = fresh_folder("compare-gone");
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)
        ->storeAsURL(uno::to_office(file_url(folder + "/plan.odt")), {});
    plan_service()->exportForCouncil(*document, uno::to_office(file_url(folder)),
                                     settings({{"Formats", Any(rtl::OUString("pdf"))}}));
    paragraph(*document, "Bijleren is")->setString("Wij leren.");
    const auto found = findings_of(*document, "changed-after-approval");
    REQUIRE(found.size() == 1);
    const auto open = others(*document).size();
    CHECK_FALSE(refusal([&] { plan_service()->fix(*document, found.front()); }).empty());
    CHECK(others(*document).size() == open);
}
