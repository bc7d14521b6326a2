// compareYears: several plans of one school in a document of their own.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <fstream>

using namespace plan;
using namespace plan::test;
namespace fs = std::filesystem;

namespace {

rtl::OUString saved_plan(const fs::path& path, const char* year) {
    const OpenDocument document(
        plan_service()->createPlan(settings({{"Organisation", Any(rtl::OUString("Basisschool De Linde"))},
                                             {"SchoolYear", Any(rtl::OUString::createFromAscii(year))},
                                             {"Hidden", Any(true)}})));
    const auto url = url_of(path);
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)->storeToURL(url, {});
    return url;
}

} // namespace

TEST_CASE("three years stand side by side with a chart, and the plans stay as they are") {
    const auto folder = empty_folder("years");
    css::uno::Sequence<rtl::OUString> files(3);
    int number = 0;
    for (const char* year : {"2027-2028", "2025-2026", "2026-2027"})
        files.getArray()[number++] = saved_plan(folder / (std::string(year) + ".odt"), year);
    const auto before = bytes_of(folder / "2026-2027.odt");
    const OpenDocument document(plan_service()->compareYears(files, settings({{"Hidden", Any(true)}})));
    const auto text = uno::to_utf8(document->getText()->getString());
    CHECK(text.find("Jaren vergelijken") == 0);
    CHECK(text.find("2025-2026 tot en met 2027-2028") != std::string::npos);
    const auto tables =
        Reference<css::text::XTextTablesSupplier>(*document, UNO_QUERY_THROW)->getTextTables()->getElementNames();
    CHECK(tables.getLength() >= 2);
    CHECK(Reference<css::text::XTextEmbeddedObjectsSupplier>(*document, UNO_QUERY_THROW)
              ->getEmbeddedObjects()
              ->getElementNames()
              .getLength() == 1);
    CHECK(undo_steps(*document) == 0);
    CHECK(bytes_of(folder / "2026-2027.odt") == before);
    CHECK(refusal([&] { read_plan(*document); }).find("No professionaliseringsplan") !=
          std::string::npos); // it is no plan itself
}

TEST_CASE("what cannot be compared is refused with its name") {
    const auto folder = empty_folder("years-refused");
    const auto plan_url = saved_plan(folder / "plan.odt", "2026-2027");
    std::ofstream(folder / "brief.fodt") << "geen document";
    const auto compared = [](std::initializer_list<rtl::OUString> files) {
        return refusal([&] { plan_service()->compareYears(uno::sequence(files), {}); });
    };
    CHECK(compared({plan_url, plan_url}).find("different school years") != std::string::npos);
    CHECK(compared({}).find("at least two") != std::string::npos);
    const auto letter = url_of(folder / "brief.fodt");
    CHECK(compared({plan_url, letter}).find("brief.fodt") != std::string::npos);
    const auto& same = plan_url;
    CHECK(compared({same, same, same, same, same, same, same}).find("at most 6") != std::string::npos);
}
