// makeOverview: what is left out, a report beside each plan, and mails to schools; all of it or nothing.
#include "tests/office/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <set>

using namespace plan;
using namespace plan::test;
namespace fs = std::filesystem;

namespace {

void save_plan(const char* school, const fs::path& path, std::initializer_list<uno::Argument> how = {}) {
    fs::create_directories(path.parent_path());
    const OpenDocument plan(plan_service()->createPlan(settings({{"Profile", Any(rtl::OUString("vl"))},
                                                                 {"Organisation", Any(uno::to_office(school))},
                                                                 {"SchoolYear", Any(rtl::OUString("2026-2027"))},
                                                                 {"Hidden", Any(true)}})));
    Reference<css::frame::XStorable>(*plan, UNO_QUERY_THROW)->storeToURL(url_of(path), uno::arguments(how));
}

std::set<std::string> files_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), folder).string());
    return names;
}

class Group {
public:
    explicit Group(const std::string& name) : folder_(empty_folder(name)) {
        save_plan("Basisschool Zürich", in() / "zurich.odt");
        save_plan("Basisschool Genève", in() / "zuid/nog een.docx",
                  {{"FilterName", Any(rtl::OUString("MS Word 2007 XML"))}});
        save_plan("De Linde", in() / "zurich.docx", {{"FilterName", Any(rtl::OUString("MS Word 2007 XML"))}});
        fs::create_directories(out());
    }
    [[nodiscard]] fs::path in() const { return folder_ / "in"; }
    [[nodiscard]] fs::path out() const { return folder_ / "uit"; }
    [[nodiscard]] fs::path mails() const { return out() / "mails"; }

    boost::json::object make(std::initializer_list<uno::Argument> options) const {
        const auto made = plan_service()->makeOverview(url_of(in()), url_of(out() / "o.ods"), settings(options));
        return boost::json::parse(uno::to_utf8(made)).as_object();
    }

private:
    fs::path folder_;
};

Any on() { return Any(true); }
Any text(const char* value) { return Any(uno::to_office(value)); }

} // namespace

TEST_CASE("overview with less: sheets that are left out are in no file, and an odd option is refused") {
    const Group group("overview-less");
    group.make({{"Formats", text("csv,json")}, {"LeaveOut", text("agenda, Costs")}});
    const auto sheets = boost::json::parse(bytes_of(group.out() / "o.json")).as_object().at("sheets").as_object();
    CHECK(sheets.contains("activities"));
    CHECK_FALSE(sheets.contains("agenda"));
    CHECK_FALSE(sheets.contains("costs"));
    const auto names = files_in(group.out());
    CHECK(names.contains("o - Activities.csv"));
    CHECK_FALSE(names.contains("o - Agenda.csv"));
    CHECK_FALSE(refusal([&] { group.make({{"LeaveOut", text("scholen")}, {"Overwrite", on()}}); }).empty());
    CHECK_FALSE(refusal([&] { group.make({{"Mails", text("mails")}, {"Overwrite", on()}}); }).empty());
    CHECK(files_in(group.out()) == names);
}

TEST_CASE("overview with reports: one beside each plan, which is no plan, and no file of anybody is lost") {
    const Group group("overview-reports");
    const auto plans = files_in(group.in());
    const auto made = group.make({{"Reports", on()}});
    CHECK(made.at("read") == 3);
    CHECK(made.at("reports") == 3);
    const auto with_reports = files_in(group.in());
    CHECK(with_reports.size() == 6);
    CHECK(with_reports.contains("zurich - check report.odt"));
    CHECK(with_reports.contains("zurich - check report (2).odt"));
    CHECK(with_reports.contains("zuid/nog een - check report.odt"));
    const OpenDocument report(load(file_url((group.in() / "zurich - check report.odt").string())));
    CHECK(uno::to_utf8(report->getText()->getString()).find("2026-2027") != std::string::npos);

    const auto again = group.make({{"Overwrite", on()}});
    CHECK(again.at("read") == 3);
    CHECK(again.at("refused").as_array().empty());

    write_file(group.in() / "zuid/nog een - check report.odt", "van iemand");
    CHECK_THROWS_AS(group.make({{"Reports", on()}}), css::io::IOException); // also of the target
    fs::remove(group.out() / "o.ods");
    CHECK_THROWS_AS(group.make({{"Reports", on()}}), css::io::IOException);
    CHECK(bytes_of(group.in() / "zuid/nog een - check report.odt") == "van iemand");
    CHECK_FALSE(fs::exists(group.out() / "o.ods"));
    CHECK(files_in(group.in()) == with_reports);
    fs::remove(group.in() / "zuid/nog een - check report.odt");
    CHECK(group.make({{"Reports", on()}}).at("reports") == 3); // those of an earlier time are replaced unasked
}

TEST_CASE("overview with mails: a draft for each plan with findings, in a folder that is made for them") {
    const Group group("overview-mails");
    const auto made = group.make({{"Mails", Any(url_of(group.mails()))}});
    CHECK(made.at("mails") == 3);
    const auto names = files_in(group.mails());
    CHECK(names.contains("Basisschool Zürich 2026-2027.eml"));
    CHECK(names.contains("De Linde 2026-2027.eml"));
    for (const auto& name : names) {
        const auto bytes = bytes_of(group.mails() / name);
        CHECK(bytes.find("X-Unsent: 1\r\n") != std::string::npos);
        CHECK(bytes.find("\r\nSubject: ") != std::string::npos);
    }
    CHECK(files_in(group.in()).size() == 3);

    const auto kept = bytes_of(group.out() / ".o.cache.json"); // no words of findings, which may quote names
    CHECK(kept.find(R"(findings\":[])") != std::string::npos);
    CHECK(kept.find(R"(findings\":[{)") == std::string::npos);
    CHECK(group.make({{"Mails", Any(url_of(group.mails()))}, {"Overwrite", on()}}).at("mails") == 3);

    fs::remove(group.out() / "o.ods");
    CHECK_THROWS_AS(group.make({{"Mails", Any(url_of(group.mails()))}}), css::io::IOException);
    CHECK_FALSE(fs::exists(group.out() / "o.ods"));
    write_file(group.mails() / "van mij.eml", "Subject: niet van ons\r\n\r\n");
    fs::remove(group.in() / "zurich.docx");
    const auto again = group.make({{"Mails", Any(url_of(group.mails()))}, {"Overwrite", on()}});
    CHECK(again.at("mails") == again.at("read"));
    CHECK_FALSE(fs::exists(group.mails() / "De Linde 2026-2027.eml"));
    CHECK(fs::exists(group.mails() / "van mij.eml"));
}

TEST_CASE("overview with mails: a text of the group's own, and one that asks for what is not there") {
    const Group group("overview-mail-text");
    const auto own = group.in() / "tekst.txt";
    const auto make = [&] {
        return group.make({{"Mails", Any(url_of(group.mails()))}, {"MailText", Any(url_of(own))}});
    };
    CHECK_FALSE(refusal(make).empty());
    write_file(own, "Plan {jaar}\nBeste {leerlingen}");
    CHECK(refusal(make).find("{leerlingen}") != std::string::npos);
    write_file(own, "Caf\xE9\nLatijn");
    CHECK_FALSE(refusal(make).empty());
    CHECK(files_in(group.out()).empty());
    CHECK_FALSE(fs::exists(group.mails()));
    write_file(own, "Plan {schooljaar} van de groep\n\n{school}: {fouten} fouten\n{bevindingen}");
    CHECK(make().at("mails") == 3);
    CHECK(bytes_of(group.mails() / "De Linde 2026-2027.eml").find("Subject: Plan 2026-2027 van de groep\r\n") !=
          std::string::npos);
}

TEST_CASE("overview: plans that somebody has open are read as they are saved, and named") {
    const Group group("overview-open");
    const OpenDocument open(load(file_url((group.in() / "zurich.odt").string())));
    const auto made = group.make({});
    REQUIRE(made.at("open").as_array().size() == 1);
    CHECK(made.at("open").at(0) == "zurich.odt");
    CHECK(made.at("read") == 3);
}
