// exportForCouncil: what goes out, what stays in, and what is refused.
#include "core/reading/plan_reader.hpp"
#include "tests/office/handover/handed_over.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/ucb/XSimpleFileAccess.hpp>
#include <cstdlib>
#include <fstream>
#include <functional>

using namespace plan;
using namespace plan::test;

namespace {

std::vector<std::string> hand_over(const TextDocument& document, const std::string& folder,
                                   std::initializer_list<uno::Argument> options) {
    const auto urls = plan_service()->exportForCouncil(document, uno::to_office(file_url(folder)), settings(options));
    std::vector<std::string> result;
    for (const auto& url : urls) result.push_back(uno::to_utf8(url));
    return result;
}

Any text(const char* value) { return Any(uno::to_office(value)); }

bool says(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

/// The one file of a folder whose name ends so.
std::string file_ending_in(const std::string& folder, const std::string& ending) {
    for (const auto& name : files_in(folder))
        if (name.ends_with(ending)) return folder + "/" + name;
    FAIL("no file ends in " + ending);
    return {};
}

std::size_t count_of(const std::string& text, std::string_view piece) {
    std::size_t count = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++count;
    return count;
}

void comment_on(const TextDocument& document, const Reference<css::text::XTextRange>& place, const char* words) {
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> comment(factory->createInstance("com.sun.star.text.textfield.Annotation"),
                                                     UNO_QUERY_THROW);
    uno::set(comment, "Content", uno::to_office(words));
    document->getText()->insertTextContent(place, comment, false);
}

std::string message_of_io(const std::function<void()>& call) {
    try {
        call();
    } catch (const css::io::IOException& exception) {
        return uno::to_utf8(exception.Message);
    }
    FAIL("no IOException");
    return {};
}

} // namespace

TEST_CASE("a plan with errors goes out as a draft only, and says so on every page") {
    const std::string profile = GENERATE("vl", "nl");
    const std::string draft = profile == "vl" ? "ONTWERP" : "CONCEPT";
    const OpenDocument document(new_plan(profile.c_str()));
    const auto folder = fresh_folder("draft-" + profile);
    const auto before = saved_content(*document);
    CHECK(says(refusal([&] { hand_over(*document, folder, {}); }), "draft"));
    CHECK(files_in(folder).empty());
    CHECK("" == difference(saved_content(*document), before));
    const auto files =
        hand_over(*document, folder, {{"Draft", Any(true)}, {"Formats", text("pdf,odt,docx,report,summary")}});
    CHECK(files.size() == 5);
    CHECK(files_in(folder).size() == 5);
    for (const auto& name : files_in(folder)) CHECK(says(name, "De Linde 2026-2027"));
    const auto pdf = text_of_pdf(file_ending_in(folder, "2026-2027 v1 " + draft + ".pdf"));
    CHECK(count_of(pdf, draft) == count_of(pdf, "\f"));
    for (const auto& sheet : {"samenvatting v1 " + draft + ".pdf", "controleverslag v1 " + draft + ".pdf"}) {
        const auto pages = text_of_pdf(file_ending_in(folder, sheet));
        CHECK(count_of(pages, draft) >= count_of(pages, "\f"));
    }
    const auto found = findings(*document, true);
    const auto errors = std::ranges::count(found, 2, &api::Finding::Severity);
    CHECK(count_of(text_of_pdf(file_ending_in(folder, "controleverslag v1 " + draft + ".pdf")), "Error ·") ==
          static_cast<std::size_t>(errors)); // what the check counts, the report lists
    const OpenDocument word(load(file_url(file_ending_in(folder, ".docx"))));
    CHECK(read_plan(*word).at("goals") == read_plan(*document).at("goals"));
    undo(*document);
    CHECK("" == difference(saved_content(*document), before));
}

TEST_CASE("a plan without errors: structure, no guidance, a note in the plan") {
    const std::string profile = GENERATE("vl", "nl");
    const OpenDocument document(plan_without_errors(profile.c_str()));
    plan_service()->showGuidance(*document, false);
    const auto folder = fresh_folder("final-" + profile);
    const auto rows = read_plan(*document).at("consultations").as_array().size();
    const auto steps = undo_steps(*document);
    hand_over(*document, folder, {{"Formats", text("pdf,odt,report,summary")}});
    CHECK(undo_steps(*document) == steps + 1);
    const auto pdf_path = file_ending_in(folder, "2026-2027 v1.pdf");
    const auto pdf = text_of_pdf(pdf_path);
    CHECK_FALSE(says(pdf, "ONTWERP"));
    CHECK_FALSE(says(pdf, "Toelichting"));
    CHECK_FALSE(says(pdf, "Vertel kort waarom"));
    CHECK(says(pdf, "Inleiding"));
    const auto facts = output_of("pdfinfo " + quoted(pdf_path));
    CHECK(says(facts, "Tagged:          yes"));
    CHECK(says(facts, "Title:           Basisschool De Linde"));
    const auto structure = output_of("pdfinfo -struct " + quoted(pdf_path));
    for (const char* tag : {"H1", "Table", "TH", "TD", "P"}) CHECK(says(structure, tag));
    const auto summary_path = file_ending_in(folder, "samenvatting v1.pdf");
    CHECK(count_of(text_of_pdf(summary_path), "\f") == 1);
    CHECK(says(output_of("pdfinfo -struct " + quoted(summary_path)), "H1"));
    const auto report = text_of_pdf(file_ending_in(folder, "controleverslag v1.pdf"));
    CHECK(count_of(report, "SHA-256") == 1);
    CHECK_FALSE(says(report.substr(0, report.rfind("SHA-256")), "placeholder-left"));
    for (const char* key : {"overview.", "report.", "{"}) CHECK_FALSE(says(report, key));
    const auto noted = read_plan(*document).at("consultations").as_array();
    REQUIRE(noted.size() == rows + 1);
    CHECK(noted.back().at("kind") == (profile == "vl" ? "ontwerp bezorgd" : "concept toegestuurd"));
    CHECK(noted.back().at("outcome") == "versie 1");
    CHECK(findings_of(*document, "changed-after-approval", true).empty());
    paragraph(*document, profile == "vl" ? "Bijleren is" : "Goed onderwijs")->setString("Wij leren elke dag.");
    CHECK(findings_of(*document, "changed-after-approval", true).size() == 1);
    hand_over(*document, folder, {{"Formats", text("summary")}});
    CHECK(says(text_of_pdf(file_ending_in(folder, "samenvatting v2.pdf")), "Tekst gewijzigd in: Visie"));
}

TEST_CASE("what is not meant for readers does not go out") {
    const OpenDocument document(new_plan());
    const auto sentence = paragraph(*document, "Bijleren is");
    comment_on(*document, sentence->getStart(), "Geheime opmerking");
    const auto text_ = sentence->getText();
    const auto hidden = text_->createTextCursorByRange(sentence->getEnd());
    text_->insertString(hidden.get(), "Verborgen zin", true);
    uno::set(hidden, "CharHidden", true);
    const Reference<css::lang::XMultiServiceFactory> factory(*document, UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> section(factory->createInstance("com.sun.star.text.TextSection"),
                                                     UNO_QUERY_THROW);
    const auto end = text_->createTextCursor();
    end->gotoEnd(false);
    text_->insertTextContent(end.get(), section, false);
    const Reference<css::text::XTextContent> hidden_table(factory->createInstance("com.sun.star.text.TextTable"),
                                                          UNO_QUERY_THROW);
    section->getAnchor()->setString("Verborgen deel");
    text_->insertTextContent(section->getAnchor()->getStart(), hidden_table, false); // it begins with it
    set_cell_text({hidden_table, UNO_QUERY_THROW}, "A1", "Verborgen cel");
    uno::set(section, "IsVisible", false);
    uno::set(*document, "RecordChanges", true);
    const auto recorded = paragraph(*document, "Het meeste leren we");
    text_->insertString(recorded->getEnd(), " Net toegevoegd.", false);
    const auto deleted = paragraph(*document, "Ieder teamlid neemt");
    deleted->setString("Iedereen leert.");
    plan_service()->showGuidance(*document, true);
    saved_content(*document); // from 25.2 on saving a comment adds its style
    const auto before = saved_content(*document);
    const auto folder = fresh_folder("clean");
    hand_over(*document, folder, {{"Draft", Any(true)}, {"Formats", text("pdf,odt,docx")}});
    for (const char* kind : {".odt", ".docx"}) {
        CAPTURE(kind);
        const OpenDocument copy(load(file_url(file_ending_in(folder, kind))));
        const auto content = saved_content(*copy);
        for (const char* secret : {"Geheime opmerking", "Verborgen zin", "Verborgen deel", "Verborgen cel",
                                   "Vertel kort waarom", "text:tracked-changes"})
            CHECK_FALSE(says(content, secret));
        CHECK(says(content, "Net toegevoegd."));
    }
    const auto pdf = text_of_pdf(file_ending_in(folder, ".pdf"));
    for (const char* secret : {"Geheime opmerking", "Verborgen zin", "Vertel kort waarom", "Ieder teamlid neemt"})
        CHECK_FALSE(says(pdf, secret));
    CHECK(says(pdf, "Iedereen leert."));
    undo(*document);
    CHECK("" == difference(saved_content(*document), before));
}

TEST_CASE("a file that is there is not replaced unasked") {
    const OpenDocument document(new_plan());
    const auto folder = fresh_folder("twice");
    const std::initializer_list<uno::Argument> once = {{"Draft", Any(true)}, {"Formats", text("summary")}};
    hand_over(*document, folder, once);
    const auto path = file_ending_in(folder, ".pdf");
    std::ofstream(path) << "mine";
    CHECK(says(message_of_io([&] { hand_over(*document, folder, once); }), "already exists"));
    std::string kept;
    std::getline(std::ifstream(path), kept);
    CHECK(kept == "mine");
    CHECK(files_in(folder).size() == 1);
    hand_over(*document, folder, {{"Draft", Any(true)}, {"Formats", text("summary")}, {"Overwrite", Any(true)}});
    CHECK(text_of_pdf(path).size() > 100);
    const auto name = path.substr(path.rfind('/') + 1);
    std::ofstream(folder + "/.~lock." + name + "#") << "somebody";
    const auto open = message_of_io([&] {
        hand_over(*document, folder, {{"Draft", Any(true)}, {"Formats", text("summary")}, {"Overwrite", Any(true)}});
    });
    CHECK(says(open, "still open"));
}

TEST_CASE("a folder that cannot be written to, a full disk, wrong options: nothing is left, and it is said") {
    const OpenDocument document(new_plan());
    const auto before = saved_content(*document);
    const std::initializer_list<uno::Argument> draft = {{"Draft", Any(true)}, {"Formats", text("pdf,odt")}};
    CHECK(says(message_of_io([&] { hand_over(*document, work_path() + "/nergens", draft); }), "does not exist"));
    CHECK_FALSE(message_of_io([&] { hand_over(*document, "/proc/self", draft); }).empty());
    for (const char* no_folder : {"", "geen adres", "http://"})
        CHECK_THROWS_AS(plan_service()->exportForCouncil(*document, uno::to_office(no_folder), settings(draft)),
                        css::io::IOException);
    const auto folder = fresh_folder("refused");
    CHECK_FALSE(refusal([&] { hand_over(*document, folder, {{"Body", text("gemeenteraad")}}); }).empty());
    CHECK_FALSE(refusal([&] { hand_over(*document, folder, {{"Formats", text("pdf,exe")}}); }).empty());
    CHECK_FALSE(refusal([&] { hand_over(*document, folder, {{"Draft", text("ja")}}); }).empty());
    CHECK_FALSE(refusal([&] { hand_over(*document, folder, {{"Concept", Any(true)}}); }).empty());
    CHECK(files_in(folder).empty());
    if (const char* full = std::getenv("PLAN_SMALL_DISK"); full != nullptr && *full != '\0') {
        CHECK(says(message_of_io([&] { hand_over(*document, full, draft); }), "room"));
        const Reference<css::ucb::XSimpleFileAccess> files(service("com.sun.star.ucb.SimpleFileAccess"),
                                                           UNO_QUERY_THROW);
        CHECK_FALSE(files->getFolderContents(uno::to_office(file_url(full)), false).hasElements());
    }
    CHECK("" == difference(saved_content(*document), before));
}

TEST_CASE("a name that no disk takes") {
    const std::string name = GENERATE(std::string("De/Linde: \"a\" <b> | c * ?"), std::string(200, 'x'));
    const OpenDocument document(
        plan_service()->createPlan(settings({{"Organisation", Any(uno::to_office(name))}, {"Hidden", Any(true)}})));
    const auto folder = fresh_folder("names");
    hand_over(*document, folder, {{"Draft", Any(true)}, {"Formats", text("summary")}});
    REQUIRE(files_in(folder).size() == 1);
    CHECK(files_in(folder).front().ends_with("ONTWERP.pdf"));
}
