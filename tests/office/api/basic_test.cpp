// The API as a macro in Basic uses it, which knows no types.
#include "core/reading/plan_reader.hpp"
#include "core/values/severity.hpp"
#include "tests/office/budget/money_document.hpp"
#include "tests/office/files.hpp"
#include "tests/office/handover/handed_over.hpp"

#include <algorithm>
#include <boost/algorithm/string/replace.hpp>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XDesktop.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/XScriptProvider.hpp>
#include <com/sun/star/script/provider/XScriptProviderFactory.hpp>

using namespace plan;
using namespace plan::test;

namespace {

/// The examples in Basic, which write to a folder of the test; what they would show in a box is kept.
std::string examples(const std::string& folder) {
    const auto page = bytes_of(PLAN_TESTS "/../../docs/api.md");
    const std::string begin = "```basic\n";
    std::string code;
    for (auto at = page.find(begin); at != std::string::npos; at = page.find(begin, at + 1))
        code += page.substr(at + begin.size(), page.find("```", at + 1) - at - begin.size());
    boost::replace_all(code, "MsgBox ", "Tell ");
    boost::replace_all(code, "file:///home/an/Plannen", file_url(folder));
    return code;
}

/// Macros of the user's own, while it lives.
class Macros {
public:
    explicit Macros(const std::string& code)
        : libraries_(service("com.sun.star.script.ApplicationScriptLibraryContainer"), UNO_QUERY_THROW) {
        libraries_->createLibrary("PlanTests")->insertByName("Module", Any(uno::to_office(code)));
        scripts_ = Reference<css::script::provider::XScriptProviderFactory>(
                       service("com.sun.star.script.provider.MasterScriptProviderFactory"), UNO_QUERY_THROW)
                       ->createScriptProvider(Any(rtl::OUString()));
    }
    Macros(const Macros&) = delete;
    Macros& operator=(const Macros&) = delete;
    ~Macros() {
        try {
            libraries_->removeLibrary("PlanTests");
        } catch (const css::uno::Exception&) { // the office is gone
            scripts_.clear();
        }
    }

    Any run(const char* name, std::initializer_list<Any> arguments) {
        css::uno::Sequence<sal_Int16> places;
        css::uno::Sequence<Any> changed;
        return scripts_
            ->getScript("vnd.sun.star.script:PlanTests.Module." + rtl::OUString::createFromAscii(name) +
                        "?language=Basic&location=application")
            ->invoke({arguments.begin(), static_cast<sal_Int32>(arguments.size())}, places, changed);
    }

private:
    Reference<css::script::XLibraryContainer> libraries_;
    Reference<css::script::provider::XScriptProvider> scripts_;
};

std::string told(const Any& result) { return uno::to_utf8(result.get<rtl::OUString>()); }

/// What is open and nobody closes.
std::vector<TextDocument> open_plans() {
    std::vector<TextDocument> documents;
    const auto components = Reference<css::frame::XDesktop>(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW)
                                ->getComponents()
                                ->createEnumeration();
    while (components->hasMoreElements())
        if (const TextDocument document(components->nextElement(), UNO_QUERY); document.is())
            documents.push_back(document);
    return documents;
}

} // namespace

TEST_CASE("the examples in Basic do what they say") {
    const auto folder = fresh_folder("basic");
    Macros macros("Dim Told As String\n"
                  "Sub Tell(text) : Told = Told & text : End Sub\n"
                  "Function NewPlan : NieuwPlan : NewPlan = Told : End Function\n"
                  "Function HandOver(plan) : Told = \"\" : VoorDeSchoolraad(plan) : HandOver = Told : End Function\n" +
                  examples(folder));
    REQUIRE(open_plans().empty());
    const auto told_of_error = told(macros.run("NewPlan", {}));
    REQUIRE(open_plans().size() == 1);
    const OpenDocument made(open_plans().front());
    CHECK(read_plan(*made).at("organisation") == "Basisschool De Linde");
    const auto found = findings(*made);
    const auto error = std::ranges::find(found, 2, &api::Finding::Severity);
    REQUIRE(error != found.end());
    CHECK(told_of_error == uno::to_utf8(error->Message));
    CHECK_FALSE(selected_text(*made).empty());

    const OpenDocument finished(plan_without_errors("vl"));
    CHECK(told(macros.run("HandOver", {Any(*finished)})).find("samenvatting") != std::string::npos);
    CHECK(files_in(folder).size() == 4);
}

TEST_CASE("the example in Basic of a sample shows a plan in which nothing is found") {
    Macros macros("Dim Told As String\n"
                  "Sub Tell(text) : Told = Told & text : End Sub\n"
                  "Function ShowSample : ToonVoorbeeld : ShowSample = Told : End Function\n" +
                  examples(fresh_folder("basic-sample")));
    REQUIRE(open_plans().empty());
    CHECK(told(macros.run("ShowSample", {})) == "Aandachtspunten: 0");
    REQUIRE(open_plans().size() == 1);
    const OpenDocument made(open_plans().front());
    CHECK(read_plan(*made).at("level") == "primair-onderwijs");
    CHECK(findings(*made).empty());
}

TEST_CASE("what a macro in Basic gives instead of what it should is an error that it can catch") {
    Macros macros(R"(
Function Attempt(what, plan)
    Dim never, plans, finding As New org.professionaliseringsplan.Finding, settings(0) As New com.sun.star.beans.NamedValue
    plans = CreateUnoService("org.professionaliseringsplan.PlanService")
    settings(0).Name = "Profile"
    Attempt = "done"
    On Error GoTo Failed
    Select Case what
        Case "no document" : plans.check(Null, False)
        Case "nothing" : plans.check(never, False)
        Case "a text as document" : plans.readPlan("plan")
        Case "a number as document" : plans.updateBudget(5)
        Case "the service as document" : plans.getBudget(plans)
        Case "a cell as document" : plans.check(plan.TextTables.getByIndex(0).getCellByName("A1"), False)
        Case "too little" : plans.check()
        Case "no finding" : plans.fix(plan, "placeholder-left")
        Case "an empty finding" : plans.fix(plan, finding)
        Case "an empty place" : plans.select(plan, finding)
        Case "a text as settings" : plans.createPlan("vl")
        Case "no profile" : settings(0).Value = 3 : plans.createPlan(settings())
        Case "a document as profile" : settings(0).Value = plan : plans.createPlan(settings())
        Case "a list as chapter" : plans.insertChapter(plan, Array(1, 2))
        Case "a number as chapter" : plans.insertChapter(plan, 12)
        Case "no folder" : plans.exportForCouncil(plan, never, settings())
        Case "no options" : plans.exportForCouncil(plan, "file:///nowhere", Null)
        Case "no file" : plans.exportAgenda(plan, never)
        Case "no such function" : plans.sendToEverybody(plan)
    End Select
    Exit Function
Failed:
    Attempt = "error " & Err & ": " & Error$
End Function
)");
    const OpenDocument plan(new_plan());
    const auto before = saved_body(*plan);
    const auto steps = undo_steps(*plan);
    for (const char* what :
         {"no document", "nothing", "a text as document", "a number as document", "the service as document",
          "a cell as document", "too little", "no finding", "an empty finding", "an empty place", "a text as settings",
          "no profile", "a document as profile", "a list as chapter", "a number as chapter", "no folder", "no options",
          "no file", "no such function"}) {
        CAPTURE(what);
        const auto answer = told(macros.run("Attempt", {Any(rtl::OUString::createFromAscii(what)), Any(*plan)}));
        UNSCOPED_INFO(answer);
        CHECK(answer.starts_with("error "));
    }
    CHECK(undo_steps(*plan) == steps);
    CHECK("" == difference(saved_body(*plan), before));
    CHECK(findings(*plan).size() > 1); // and it goes on working
}
