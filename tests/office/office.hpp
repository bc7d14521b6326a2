// The office that the tests talk to, and what they often ask of it.
#pragma once

#include "core/check/finding.hpp"
#include "core/reading/plan_reader.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <boost/json.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <initializer_list>
#include <org/professionaliseringsplan/XPlanService.hpp>
#include <string>
#include <vector>

namespace plan::test {

namespace css = com::sun::star;
namespace api = org::professionaliseringsplan;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using TextDocument = Reference<css::text::XTextDocument>;

/// What tests/office/run.sh says in the environment.
std::string environment(const char* name);
/// All that follows asks this office.
void talk_to_office(css::uno::XComponentContext* context);
/// The office marks in what session each paragraph was edited; that is no content, and Undo does not restore it.
void turn_off_revision_marks();
Reference<css::uno::XComponentContext> office();
Reference<css::uno::XInterface> service(const char* name);
Reference<api::XPlanService> plan_service();
/// What the office does when nobody asks it for anything, such as laying out documents, it does now.
void let_office_work();
/// As the office wants it, whatever the path is written with.
std::string file_url(const std::string& path);
/// Folder for what a test writes, as URL without a slash at the end.
std::string work_url();
std::string work_path();

/// A document that closes with the test.
class OpenDocument {
public:
    explicit OpenDocument(TextDocument document) : document_(std::move(document)) {}
    OpenDocument(const OpenDocument&) = delete;
    OpenDocument& operator=(const OpenDocument&) = delete;
    ~OpenDocument();

    const TextDocument& operator*() const { return document_; }
    css::text::XTextDocument* operator->() const { return document_.get(); }
    void close();

private:
    TextDocument document_;
};

css::uno::Sequence<css::beans::NamedValue> settings(std::initializer_list<uno::Argument> values);
/// A plan of "Basisschool De Linde", 2026-2027, hidden.
TextDocument new_plan(const char* profile = "vl");
TextDocument load(const std::string& url, bool hidden = true);

/// Everything of a document that is saved, but for times, window settings and the order of automatic style names.
std::string saved_content(const TextDocument& document);
/// The first place where two contents differ, with what stands around it; empty when they are equal.
std::string difference(const std::string& left, const std::string& right);
void undo(const TextDocument& document);
void redo(const TextDocument& document);
std::size_t undo_steps(const TextDocument& document);

boost::json::object read_plan(const TextDocument& document);
std::vector<api::Finding> findings(const TextDocument& document, bool before_sending = false);
std::vector<api::Finding> findings_of(const TextDocument& document, const char* rule, bool before_sending = false);
/// Gives the document's window a command of the office, and waits for its end.
void dispatch(const TextDocument& document, const char* command,
              const css::uno::Sequence<css::beans::PropertyValue>& arguments = {});
/// What the view's selection holds, in text and in cells.
std::string selected_text(const TextDocument& document);

Reference<css::text::XTextTable> table(const TextDocument& document, const char* name);
std::string cell_text(const Reference<css::text::XTextTable>& table, const char* cell);
void set_cell_text(const Reference<css::text::XTextTable>& table, const char* cell, const char* text);
/// The body paragraph that begins with this text; fails the test when there is none.
Reference<css::text::XTextRange> paragraph(const TextDocument& document, std::string_view beginning);
/// Deletes everything from one heading up to the next one of its level.
void delete_chapter(const TextDocument& document, std::string_view title);

/// The message of the IllegalArgumentException that a call raises; fails the test when it raises none.
template <typename Call>
std::string refusal(Call&& call);

} // namespace plan::test

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>

template <typename Call>
std::string plan::test::refusal(Call&& call) {
    try {
        call();
    } catch (const css::lang::IllegalArgumentException& exception) {
        return uno::to_utf8(exception.Message);
    }
    FAIL("nothing was refused");
    return {};
}
