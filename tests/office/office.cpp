#include "tests/office/office.hpp"
#include "core/check/finding.hpp"
#include "core/reading/plan_reader.hpp"
#include "tests/office/files.hpp"
#include "tests/office/pattern.hpp"
#include "writer/reading/text_fields.hpp"

#include <algorithm>
#include <catch2/catch_translate_exception.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cstdlib>
#include <osl/file.hxx>
#include <stdexcept>

CATCH_TRANSLATE_EXCEPTION(const com::sun::star::uno::Exception& exception) {
    return plan::uno::to_utf8(exception.Message);
}

namespace plan::test {
namespace {

Reference<css::uno::XComponentContext> office_context;

Reference<css::document::XUndoManager> undo_manager(const TextDocument& document) {
    return Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
}

} // namespace

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr) throw std::runtime_error(std::string("run these tests with tests/office/run.sh: no ") + name);
    return value;
}

void talk_to_office(css::uno::XComponentContext* context) { office_context.set(context); }

void turn_off_revision_marks() {
    css::beans::PropertyValue node;
    node.Name = "nodepath";
    node.Value <<= rtl::OUString("/org.openoffice.Office.Writer/Comparison");
    const Any argument(node);
    const auto settings = css::configuration::theDefaultProvider::get(office_context)
                              ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                            css::uno::Sequence<Any>(&argument, 1));
    Reference<css::container::XNameReplace>(settings, UNO_QUERY_THROW)->replaceByName("StoreRSID", Any(false));
    Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
}

Reference<css::uno::XComponentContext> office() { return office_context; }

Reference<css::uno::XInterface> service(const char* name) {
    return office_context->getServiceManager()->createInstanceWithContext(rtl::OUString::createFromAscii(name),
                                                                          office_context);
}

Reference<api::XPlanService> plan_service() {
    static const Reference<api::XPlanService> plans(service("org.professionaliseringsplan.PlanService"),
                                                    UNO_QUERY_THROW);
    return plans;
}

void let_office_work() {
    Reference<css::awt::XToolkitExperimental>(service("com.sun.star.awt.Toolkit"), UNO_QUERY_THROW)
        ->processEventsToIdle();
}

std::string work_path() { return environment("PLAN_WORK"); }
std::string file_url(const std::string& path) {
    rtl::OUString url;
    if (osl::FileBase::getFileURLFromSystemPath(uno::to_office(path), url) != osl::FileBase::E_None)
        throw std::runtime_error("no path: " + path);
    return uno::to_utf8(url);
}

std::string work_url() { return file_url(work_path()); }

OpenDocument::~OpenDocument() {
    try {
        close();
    } catch (const css::uno::Exception&) { // the test closed it already
        document_.clear();
    }
}

void OpenDocument::close() {
    if (document_.is()) Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
    document_.clear();
}

css::uno::Sequence<css::beans::NamedValue> settings(std::initializer_list<uno::Argument> values) {
    css::uno::Sequence<css::beans::NamedValue> result(static_cast<sal_Int32>(values.size()));
    auto* at = result.getArray();
    for (const auto& value : values) *at++ = {rtl::OUString::createFromAscii(value.name), value.value};
    return result;
}

TextDocument new_plan(const char* profile) {
    return plan_service()->createPlan(settings({{"Profile", Any(rtl::OUString::createFromAscii(profile))},
                                                {"Organisation", Any(rtl::OUString("Basisschool De Linde"))},
                                                {"SchoolYear", Any(rtl::OUString("2026-2027"))},
                                                {"Hidden", Any(true)}}));
}

TextDocument load(const std::string& url, bool hidden) {
    const Reference<css::frame::XComponentLoader> desktop(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW);
    return {desktop->loadComponentFromURL(uno::to_office(url), "_blank", 0, uno::arguments({{"Hidden", Any(hidden)}})),
            UNO_QUERY};
}

namespace {

/// Takes out where the parts of embedded charts are and how they look drawn: the office lays them out again whenever it
/// has time, and rounds anew.
std::string without_layout_of_charts(const std::string& text) {
    static const std::string object = "<draw:object>";
    static const Pattern lengths(R"( svg:(x|y|width|height)="[^"]*")");
    std::string result;
    std::size_t done = 0;
    for (auto inside = text.find(object); inside != std::string::npos; inside = text.find(object, done)) {
        const auto begin = std::max(done, text.rfind("<draw:frame", inside)); // its size too, by two twips
        const auto end = std::min(text.find("</draw:object>", inside), text.size());
        const auto next =
            std::min(text.find("<svg:title>", end), text.find("</draw:frame>", end)); // behind the picture
        result.append(text, done, begin - done);
        result += lengths.replaced_in(text.substr(begin, end - begin), "");
        done = std::min(next, text.size());
    }
    return result.append(text, done, std::string::npos);
}

} // namespace

std::string saved_content(const TextDocument& document) {
    writer::compute_formulas(document); // else when the office has time
    const auto url = work_url() + "/content.fodt";
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(uno::to_office(url),
                     uno::arguments({{"FilterName", Any(rtl::OUString("OpenDocument Text Flat XML"))}}));
    auto text = bytes_of(work_path() + "/content.fodt");
    const auto cut = [&text](const std::string& from, const std::string& to) {
        const auto begin = text.find(from);
        const auto end = text.find(to, begin);
        if (begin != std::string::npos && end != std::string::npos) text.erase(begin, end - begin);
    };
    static const Pattern times(R"(<dc:date>[^<]*</dc:date>)"); // of recorded changes and comments
    text = times.replaced_in(text, "");
    cut("<office:meta>", "</office:meta>");
    static const Pattern settings("<office:settings>.*?</office:settings>"); // those of charts and other objects too
    text = settings.replaced_in(text, "");
    // Where a page breaks in a cell, its text is in two parts.
    static const Pattern broken(
        R"x((<text:span text:style-name="([^"]*)">[^<]*)</text:span>\s*<text:soft-page-break/>\s*<text:span text:style-name="\2">)x");
    text = broken.replaced_in(text, "$1");
    static const Pattern noise(
        R"( (officeooo:[a-z-]*rsid|xml:id|text:continue-list)="[^"]*"| office:name="__Annotation__[^"]*"| style:shadow="none"| style:protect="size"|(\n *)?<text:soft-page-break/>)"
        R"(| text:use-soft-page-breaks="true")");
    // Undo of a new row leaves the row at its place free to break over pages (docs/libreoffice-notes.md).
    static const Pattern rows(R"(<style:style style:name="[^"]*" style:family="table-row">.*?</style:style>\s*)"
                              R"(|(<table:table-row) table:style-name="[^"]*")");
    text = rows.replaced_in(text, "$1");
    // A number format stays known to the document, as do names of styles.
    static const Pattern formats(R"(\s*<number:(currency|number)-style.*?</number:(currency|number)-style>)");
    text = formats.replaced_in(text, "");
    static const Pattern changes(R"("ct\d+")"); // names of recorded changes
    text = changes.replaced_in(text, "\"ct\"");
    // What a formula gives while changes are recorded is one of them (docs/libreoffice-notes.md).
    static const Pattern recorded_results(
        R"((<table:table-cell[^>]* table:formula="[^"]*"[^>]*>\s*<text:p[^>]*>)<text:change-start text:change-id="ct"/>)"
        R"(([^<]*)<text:change-end text:change-id="ct"/>)");
    text = recorded_results.replaced_in(text, "$1$2");
    static const Pattern now(R"(<text:(date|time)\b(?![^>]*text:fixed="true")[^>]*>[^<]*)"); // another each time
    text = now.replaced_in(text, "<text:$1>");
    static const Pattern results(R"((<text:(page-number|page-count|table-formula)[^>]*>)[^<]*)"); // as last shown
    static const Pattern empty(R"((<text:p[^>/]*)></text:p>)"); // as where a page broke in it
    text = empty.replaced_in(noise.replaced_in(text, ""), "$1/>");
    return without_layout_of_charts(results.replaced_in(text, "$1"));
}

std::string difference(const std::string& left, const std::string& right) {
    if (left == right) return {};
    const auto [at, other] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    constexpr std::ptrdiff_t around = 200;
    const auto near = [](const std::string& text, std::ptrdiff_t place) {
        const auto begin = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, place - around));
        return text.substr(begin, 2 * around);
    };
    return near(left, at - left.begin()) + "\n<=>\n" + near(right, other - right.begin());
}

void undo(const TextDocument& document) { undo_manager(document)->undo(); }
void redo(const TextDocument& document) { undo_manager(document)->redo(); }
std::size_t undo_steps(const TextDocument& document) {
    return static_cast<std::size_t>(undo_manager(document)->getAllUndoActionTitles().getLength());
}

boost::json::object read_plan(const TextDocument& document) {
    return boost::json::parse(uno::to_utf8(plan_service()->readPlan(document))).as_object();
}

std::vector<api::Finding> findings(const TextDocument& document, bool before_sending) {
    const auto found = plan_service()->check(document, before_sending);
    return {found.begin(), found.end()};
}

std::vector<api::Finding> findings_of(const TextDocument& document, const char* rule, bool before_sending) {
    auto result = findings(document, before_sending);
    std::erase_if(result, [rule](const api::Finding& finding) { return !finding.RuleId.equalsAscii(rule); });
    return result;
}

void dispatch(const TextDocument& document, const char* command,
              const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
    const Reference<css::frame::XDispatchHelper> dispatcher(service("com.sun.star.frame.DispatchHelper"),
                                                            UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> frame(document->getCurrentController()->getFrame(), UNO_QUERY_THROW);
    dispatcher->executeDispatch(frame, rtl::OUString::createFromAscii(command), "", 0, arguments);
}

std::string selected_text(const TextDocument& document) {
    const Reference<css::text::XTextViewCursorSupplier> view(document->getCurrentController(), UNO_QUERY_THROW);
    const auto cursor = view->getViewCursor(); // its own getString is empty in a cell
    return uno::to_utf8(cursor->getText()->createTextCursorByRange(cursor.get())->getString());
}

Reference<css::text::XTextTable> table(const TextDocument& document, const char* name) {
    const Reference<css::text::XTextTablesSupplier> tables(document, UNO_QUERY_THROW);
    return {tables->getTextTables()->getByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

std::string cell_text(const Reference<css::text::XTextTable>& table, const char* cell) {
    const Reference<css::text::XText> text(table->getCellByName(rtl::OUString::createFromAscii(cell)), UNO_QUERY_THROW);
    return uno::to_utf8(text->getString());
}

void set_cell_text(const Reference<css::text::XTextTable>& table, const char* cell, const char* text) {
    Reference<css::text::XText>(table->getCellByName(rtl::OUString::createFromAscii(cell)), UNO_QUERY_THROW)
        ->setString(uno::to_office(text));
}

Reference<css::text::XTextRange> paragraph(const TextDocument& document, std::string_view beginning) {
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const Reference<css::text::XTextRange> candidate(contents->nextElement(), UNO_QUERY);
        if (!candidate.is() || !uno::to_utf8(candidate->getString()).starts_with(beginning)) continue;
        if (!uno::get<rtl::OUString>(candidate, "ParaStyleName").startsWith("Contents")) return candidate;
    }
    FAIL("no paragraph begins with " << beginning);
    return {};
}

void delete_chapter(const TextDocument& document, std::string_view title) {
    std::vector<Reference<css::lang::XComponent>> doomed;
    bool inside = false;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (contents->hasMoreElements()) {
        const auto content = contents->nextElement();
        const Reference<css::text::XTextRange> candidate(content, UNO_QUERY);
        const Reference<css::text::XTextTable> is_table(content, UNO_QUERY);
        if (!is_table.is() && uno::get<rtl::OUString>(candidate, "ParaStyleName") == "Heading 1")
            inside = uno::to_utf8(candidate->getString()) == title;
        if (inside) doomed.emplace_back(content, UNO_QUERY_THROW);
    }
    REQUIRE_FALSE(doomed.empty());
    for (const auto& content : doomed) content->dispose();
}

} // namespace plan::test
