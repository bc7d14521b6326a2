// Money in offices of other countries: a decimal point on the screen is none in the plan.
#include "tests/office/budget/money_document.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// Another locale for the office, as in its options, until the test ends.
class OfficeLocale {
public:
    explicit OfficeLocale(const char* name) {
        const Reference<css::lang::XMultiServiceFactory> provider(
            service("com.sun.star.configuration.ConfigurationProvider"), UNO_QUERY_THROW);
        const Any node(css::beans::NamedValue("nodepath", Any(rtl::OUString("/org.openoffice.Setup/L10N"))));
        settings_.set(provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                            css::uno::Sequence<Any>(&node, 1)),
                      UNO_QUERY_THROW);
        before_ = settings_->getByName("ooSetupSystemLocale");
        set(Any(rtl::OUString::createFromAscii(name)));
    }
    OfficeLocale(const OfficeLocale&) = delete;
    OfficeLocale& operator=(const OfficeLocale&) = delete;
    ~OfficeLocale() { set(before_); }

private:
    void set(const Any& locale) {
        settings_->replaceByName("ooSetupSystemLocale", locale);
        Reference<css::util::XChangesBatch>(settings_, UNO_QUERY_THROW)->commitChanges();
    }

    Reference<css::container::XNameReplace> settings_;
    Any before_;
};

} // namespace

TEST_CASE("an office with another decimal sign shows and reads the same money") {
    const auto* name = GENERATE("en-US", "nl-BE", "nl-NL", "de-CH");
    CAPTURE(name);
    const OfficeLocale locale(name);
    const OpenDocument document(plan_with_means());
    const auto costs = table(*document, "PlanCosts");
    set_cell_text(costs, "E2", "12.50");
    set_cell_text(costs, "E4", "1.250");
    plan_service()->updateBudget(*document);
    CHECK(cell_text(costs, "E2") == "€ 12,50");
    CHECK(cell_text(costs, "E4") == "€ 1.250,00");
    CHECK(cell_text(costs, "E9") == "\u200B€ 2.917,50");
    CHECK(figure(*document, "Gepland met deze middelen", 2026) == 126'250);
    type_into(*document, "PlanCosts", "E2", "951,1");
    CHECK(cell_text(costs, "E2") == "€ 951,10");
    CHECK(figure(*document, "Gepland met deze middelen", 2026) == 220'110);
    CHECK(findings_of(*document, "total-stale").empty());
    CHECK(findings_of(*document, "amount-unreadable").empty());
    const OpenDocument again(reopened(*document, "writer8", "odt"));
    CHECK(cell_text(table(*again, "PlanCosts"), "E2") == "€ 951,10");
    CHECK(cell_text(table(*again, "PlanCosts"), "E9") == "\u200B€ 3.856,10");
    CHECK(findings_of(*again, "total-stale").empty());
}
