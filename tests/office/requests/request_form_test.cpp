// exportRequestForm: the form as ODT and DOCX, on one page, ready to be filled in.
#include "tests/office/requests/filled_forms.hpp"
#include "uno/file_url.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

using namespace plan;
using namespace plan::test;

namespace {

css::uno::Sequence<rtl::OUString> make(const TextDocument& plan, const FormFolder& folder,
                                       std::initializer_list<uno::Argument> options = {}) {
    return plan_service()->exportRequestForm(plan, folder.url(), settings(options));
}

} // namespace

TEST_CASE("the form is one page with a table, as ODT and DOCX; the plan stays as it is") {
    for (const char* profile : {"vl", "nl"}) {
        CAPTURE(profile);
        const FormFolder folder("request-form");
        const OpenDocument plan(new_plan(profile));
        const auto before = saved_content(*plan);
        const auto steps = undo_steps(*plan);
        const auto urls = make(*plan, folder);
        REQUIRE(urls.getLength() == 2);
        CHECK(urls[0].endsWith(".odt"));
        CHECK(urls[1].endsWith(".docx"));
        CHECK(folder.contents().size() == 2);
        CHECK(difference(saved_content(*plan), before) == "");
        CHECK(undo_steps(*plan) == steps);
        for (const auto& url : urls) {
            CAPTURE(url);
            const OpenDocument form(load(uno::to_utf8(url)));
            CHECK(uno::get<sal_Int32>(form->getCurrentController(), "PageCount") == 1);
            const auto table = first_table(*form);
            CHECK(cell_text(table, "A2") == "Naam");
            CHECK(cell_text(table, "B2").starts_with("<"));
            CHECK(table->getRows()->getCount() == 15);
            CHECK(form->getText()->getString().indexOf("De Linde") >= 0);
            CHECK(form->getText()->getString().indexOf("Doel 2: ") >= 0);
        }
        CHECK(boost::json::parse(uno::to_utf8(plan_service()->readRequests(*plan, folder.url()))) ==
              boost::json::object{{"requests", boost::json::array()}, {"refused", boost::json::array()}});
    }
}

TEST_CASE("a form that cannot be written is refused, and nothing is written") {
    const FormFolder folder("request-form-refused");
    const OpenDocument plan(new_plan());
    CHECK_FALSE(refusal([&] { make(*plan, folder, {{"Zomaar", Any(true)}}); }).empty());
    CHECK_FALSE(refusal([&] { make(*plan, folder, {{"Formats", Any(rtl::OUString("pdf"))}}); }).empty());
    CHECK_FALSE(refusal([&] { make(*plan, folder, {{"Overwrite", Any(rtl::OUString("ja"))}}); }).empty());
    CHECK_FALSE(refusal([&] { make({}, folder); }).empty());
    CHECK(folder.contents().empty());
    CHECK(make(*plan, folder, {{"Formats", Any(rtl::OUString(" DOCX"))}}).getLength() == 1);
    const auto made = folder.contents();
    CHECK(made.size() == 1);
    CHECK_THROWS_AS(make(*plan, folder), css::io::IOException); // the second is there already: neither is written
    CHECK(folder.contents() == made);
    CHECK(make(*plan, folder, {{"Overwrite", Any(true)}}).getLength() == 2);
    CHECK_THROWS_AS(plan_service()->exportRequestForm(*plan, folder.url() + "/weg", {}), css::io::IOException);
}
