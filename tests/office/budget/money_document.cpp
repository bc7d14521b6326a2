#include "tests/office/budget/money_document.hpp"

#include "core/values/money.hpp"
#include "tests/office/pattern.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/reading/table_grid.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <set>

namespace plan::test {
namespace {

/// Automatic styles of paragraphs that are bold and no more; those that tables are given say more.
std::set<std::string> bold_styles(const std::string& text) {
    static const Pattern style(
        R"x(<style:style style:name="(P\d+)" style:family="paragraph"[^>]*[^/]>(.*?)</style:style>)x");
    std::set<std::string> names;
    for (const auto& found : style.all_in(text))
        if (found[2].find(R"(<style:text-properties fo:font-weight="bold")") != std::string::npos)
            names.insert(found[1]);
    return names;
}

/// From 25.2 on the bold of a run over a whole paragraph may come back as the paragraph's own look: a run, for both.
std::string with_runs_of_paragraphs(const std::string& text) {
    const auto names = bold_styles(text);
    static const Pattern paragraph(R"x((<text:p text:style-name="([^"]*)">)([^<]+)(</text:p>))x");
    return paragraph.replaced_in(text, [&names](const Pattern::Found& found) {
        const bool is_run = names.contains(found[2]);
        return found[1] + (is_run ? "<text:span>" + found[3] + "</text:span>" : found[3]) + found[4];
    });
}

} // namespace

TextDocument plan_with_means() {
    auto document = new_plan();
    const auto means = table(document, "PlanMeans");
    set_cell_text(means, "B2", "€ 5.250,00");
    set_cell_text(means, "C2", "1.900");
    set_cell_text(means, "B3", "5250,01");
    set_cell_text(means, "C3", "");
    return document;
}

std::vector<std::vector<std::string>> shown(const TextDocument& document, const char* name) {
    return writer::read_table(table(document, name)).rows;
}

std::optional<std::int64_t> amount_shown(std::string_view text) {
    return core::parse_amount(text, bundled_templates()->front().amounts);
}

std::string formula(const TextDocument& document, const char* name, const char* cell) {
    return uno::to_utf8(table(document, name)->getCellByName(rtl::OUString::createFromAscii(cell))->getFormula());
}

TextDocument reopened(const TextDocument& document, const char* filter, const char* ending) {
    const auto url = work_url() + "/reopened." + ending;
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(url),
                     uno::arguments({{"FilterName", Any(rtl::OUString::createFromAscii(filter))}}));
    return load(url);
}

void type_into(const TextDocument& document, const char* name, const char* cell, const char* text) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY_THROW);
    const Reference<css::text::XText> target(table(document, name)->getCellByName(rtl::OUString::createFromAscii(cell)),
                                             UNO_QUERY_THROW);
    view->getViewCursor()->gotoRange(target->getStart(), false);
    view->getViewCursor()->gotoRange(target->getEnd(), true);
    dispatch(document, ".uno:InsertText", uno::arguments({{"Text", Any(uno::to_office(text))}}));
    dispatch(document, ".uno:JumpToNextCell");
    let_office_work();
}

bool comes_true(const std::function<bool()>& holds) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!holds()) {
        if (std::chrono::steady_clock::now() > deadline) return false;
        let_office_work();
    }
    return true;
}

std::string saved_body(const TextDocument& document) { return body_of(saved_content(document)); }

std::string body_of(std::string text) {
    text = with_runs_of_paragraphs(text);
    text.erase(0, text.find("<office:body>"));
    static const Pattern looks(R"( [a-z]+:([a-z-]*style-name|ref-name|template-name)="[^"]*")");
    static const Pattern space(R"(\s+)");
    static const Pattern empty(R"(<text:p ?></text:p>)");
    // Undo leaves empty runs at the end of formatted paragraphs, cuts a run in two, and puts one into another.
    static const Pattern runs(R"(<text:span ?/>|<text:span></text:span>|</text:span><text:span>)");
    static const Pattern nested(R"(<text:span>(<text:span>[^<]*</text:span>)</text:span>)");
    // What one person inserted at one time can be one recorded change or several that touch.
    static const Pattern insertions(
        R"(<text:changed-region text:id="ct"> ?<text:insertion>.*?</text:changed-region> ?)"
        R"(|<text:change-end text:change-id="ct"/> ?<text:change-start text:change-id="ct"/>)");
    text = space.replaced_in(looks.replaced_in(text, ""), " ");
    // The list of them may be empty then.
    static const Pattern no_changes(R"(<text:tracked-changes[^>]*> ?</text:tracked-changes> ?)");
    text = nested.replaced_in(insertions.replaced_in(text, ""), "$1");
    text = no_changes.replaced_in(text, "");
    text = runs.replaced_in(runs.replaced_in(text, ""), ""); // one may have held another
    return empty.replaced_in(text, "<text:p/>");
}

std::int64_t figure(const TextDocument& document, std::string_view title, int year) {
    const auto rows = shown(document, "PlanBudgetYears");
    for (const auto& row : rows)
        if (row.front() == title)
            for (std::size_t column = 1; column < row.size(); ++column)
                if (rows.front()[column] == std::to_string(year)) {
                    const auto cents = amount_shown(row[column]);
                    INFO(row[column]);
                    REQUIRE(cents);
                    return *cents;
                }
    FAIL("the summary does not say " << title << " of " << year);
    return 0;
}

} // namespace plan::test
