#include "tests/office/budget/money_document.hpp"

#include "core/values/money.hpp"
#include "tests/office/template/bundled_templates.hpp"
#include "writer/reading/table_grid.hpp"

#include <boost/regex.hpp>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <set>

namespace plan::test {
namespace {

/// Automatic styles of paragraphs that are bold and no more; those that tables are given say more.
std::set<std::string> bold_styles(const std::string& text) {
    static const boost::regex style(
        R"x(<style:style style:name="(P\d+)" style:family="paragraph"[^>]*[^/]>(.*?)</style:style>)x");
    std::set<std::string> names;
    for (boost::sregex_iterator found(text.begin(), text.end(), style), none; found != none; ++found)
        if ((*found)[2].str().find(R"(<style:text-properties fo:font-weight="bold")") != std::string::npos)
            names.insert((*found)[1]);
    return names;
}

/// From 25.2 on the bold of a run over a whole paragraph may come back as the paragraph's own look: a run, for both.
std::string with_runs_of_paragraphs(const std::string& text) {
    const auto names = bold_styles(text);
    static const boost::regex paragraph(R"x((<text:p text:style-name="([^"]*)">)([^<]+)(</text:p>))x");
    return boost::regex_replace(text, paragraph, [&names](const boost::smatch& found) {
        const bool is_run = names.contains(found[2].str());
        return found[1].str() + (is_run ? "<text:span>" + found[3].str() + "</text:span>" : found[3].str()) +
               found[4].str();
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
    static const boost::regex looks(R"( [a-z]+:([a-z-]*style-name|ref-name|template-name)="[^"]*")");
    static const boost::regex space(R"(\s+)");
    static const boost::regex empty(R"(<text:p ?></text:p>)");
    // Undo leaves empty runs at the end of formatted paragraphs, cuts a run in two, and puts one into another.
    static const boost::regex runs(R"(<text:span ?/>|<text:span></text:span>|</text:span><text:span>)");
    static const boost::regex nested(R"(<text:span>(<text:span>[^<]*</text:span>)</text:span>)");
    // What one person inserted at one time can be one recorded change or several that touch.
    static const boost::regex insertions(
        R"(<text:changed-region text:id="ct"> ?<text:insertion>.*?</text:changed-region> ?)"
        R"(|<text:change-end text:change-id="ct"/> ?<text:change-start text:change-id="ct"/>)");
    text = boost::regex_replace(boost::regex_replace(text, looks, ""), space, " ");
    // The list of them may be empty then.
    static const boost::regex no_changes(R"(<text:tracked-changes[^>]*> ?</text:tracked-changes> ?)");
    text = boost::regex_replace(boost::regex_replace(text, insertions, ""), nested, "$1");
    text = boost::regex_replace(text, no_changes, "");
    text = boost::regex_replace(boost::regex_replace(text, runs, ""), runs, ""); // one may have held another
    return boost::regex_replace(text, empty, "<text:p/>");
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
