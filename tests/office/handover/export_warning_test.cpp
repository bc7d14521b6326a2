// Printing and exporting a plan that still has errors: a bar says so, and nothing is held up.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/handover/handed_over.hpp"

#include <algorithm>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/view/XPrintable.hpp>
#include <filesystem>

using namespace plan;
using namespace plan::test;

namespace {

TextDocument visible_plan(const char* profile = "vl") {
    return plan_service()->createPlan(settings({{"Profile", Any(rtl::OUString::createFromAscii(profile))},
                                                {"Organisation", Any(rtl::OUString("De Linde"))},
                                                {"SchoolYear", Any(rtl::OUString("2026-2027"))}}));
}

void export_pdf(const TextDocument& document) {
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(work_url() + "/way-out.pdf"),
                     uno::arguments({{"FilterName", Any(rtl::OUString("writer_pdf_Export"))}}));
}

bool has_bar(const TextDocument& document) {
    return Reference<css::frame::XInfobarProvider>(document->getCurrentController(), UNO_QUERY_THROW)
        ->hasInfobar("org.professionaliseringsplan.WayOut");
}

bool bar_comes(const TextDocument& document) {
    return comes_true([&document] { return has_bar(document); });
}

/// When a plan that is exported later has its bar, what was exported before has been looked at too.
void wait_for_earlier_exports() {
    const OpenDocument later(visible_plan());
    export_pdf(*later);
    REQUIRE(bar_comes(*later));
}

/// What the office notes while it saves a document for recovery; in these tests, without a screen, it never does that.
class RecoveryNote {
public:
    RecoveryNote() {
        const auto path =
            Any(css::beans::NamedValue("nodepath", Any(rtl::OUString("/org.openoffice.Office.Recovery/RecoveryList"))));
        documents_.set(css::configuration::theDefaultProvider::get(office())->createInstanceWithArguments(
                           "com.sun.star.configuration.ConfigurationUpdateAccess", {&path, 1}),
                       UNO_QUERY_THROW);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations" // the configuration makes its items in no other way
        const Reference<css::container::XNameReplace> item(
            Reference<css::lang::XSingleServiceFactory>(documents_, UNO_QUERY_THROW)->createInstance(),
            UNO_QUERY_THROW);
#pragma GCC diagnostic pop
        item->replaceByName("DocumentState", Any(sal_Int32{11})); // changed, put off, being saved
        documents_->insertByName(name_, Any(item));
        Reference<css::util::XChangesBatch>(documents_, UNO_QUERY_THROW)->commitChanges();
    }
    RecoveryNote(const RecoveryNote&) = delete;
    RecoveryNote& operator=(const RecoveryNote&) = delete;
    ~RecoveryNote() {
        documents_->removeByName(name_);
        Reference<css::util::XChangesBatch>(documents_, UNO_QUERY_THROW)->commitChanges();
    }

private:
    Reference<css::container::XNameContainer> documents_;
    rtl::OUString name_ = "recovery_item_7";
};

} // namespace

TEST_CASE("a plan with errors that is exported gets a bar, and neither it nor its Undo changes") {
    const OpenDocument document(visible_plan());
    CHECK_FALSE(has_bar(*document));
    export_pdf(*document);
    CHECK(bar_comes(*document));
    CHECK(std::filesystem::file_size(work_path() + "/way-out.pdf") > 0);
    CHECK(undo_steps(*document) == 0);
    CHECK_FALSE(Reference<css::util::XModifiable>(*document, UNO_QUERY_THROW)->isModified());
}

TEST_CASE("a plan with errors that is printed gets one too") {
    const OpenDocument document(visible_plan("nl"));
    Reference<css::view::XPrintable>(*document, UNO_QUERY_THROW)
        ->print(uno::arguments({{"FileName", Any(uno::to_office(work_url() + "/way-out.ps"))}, {"Wait", Any(true)}}));
    CHECK(bar_comes(*document));
}

TEST_CASE("once the errors are solved the next export takes the bar away") {
    const OpenDocument document(visible_plan("nl"));
    export_pdf(*document);
    REQUIRE(bar_comes(*document));
    solve_errors(*document);
    export_pdf(*document);
    CHECK(comes_true([&document] { return !has_bar(*document); }));
}

TEST_CASE("what is no plan, and what nobody sees, is left alone") {
    const OpenDocument letter(load("private:factory/swriter", false));
    letter->getText()->setString("Beste ouders");
    export_pdf(*letter);
    const OpenDocument hidden(new_plan());
    export_pdf(*hidden);
    wait_for_earlier_exports();
    CHECK_FALSE(has_bar(*letter));
    if (hidden->getCurrentController().is()) CHECK_FALSE(has_bar(*hidden));
    Reference<css::util::XModifiable>(*letter, UNO_QUERY_THROW)->setModified(false);
}

TEST_CASE("saving for recovery is no way out") {
    const OpenDocument document(visible_plan());
    {
        const RecoveryNote note;
        export_pdf(*document);
    }
    wait_for_earlier_exports();
    CHECK_FALSE(has_bar(*document));
}

TEST_CASE("a plan that is handed over as a draft gets no bar: that it has errors was said") {
    const OpenDocument document(visible_plan());
    const auto folder = fresh_folder("draft-without-bar");
    plan_service()->exportForCouncil(*document, uno::to_office(file_url(folder)),
                                     settings({{"Draft", Any(true)}, {"Formats", Any(rtl::OUString("odt"))}}));
    wait_for_earlier_exports();
    CHECK_FALSE(has_bar(*document));
}
