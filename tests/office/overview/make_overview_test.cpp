// makeOverview: all plans of a folder in one spreadsheet.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/files.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <fstream>
#include <map>

using namespace plan;
using namespace plan::test;
namespace fs = std::filesystem;

namespace {

void save(const TextDocument& document, const fs::path& path, std::initializer_list<uno::Argument> how = {}) {
    fs::create_directories(path.parent_path());
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->storeToURL(url_of(path), uno::arguments(how));
}

void save_plan(const char* profile, const char* school, const fs::path& path,
               std::initializer_list<uno::Argument> how = {}) {
    const OpenDocument plan(
        plan_service()->createPlan(settings({{"Profile", Any(rtl::OUString::createFromAscii(profile))},
                                             {"Organisation", Any(uno::to_office(school))},
                                             {"SchoolYear", Any(rtl::OUString("2026-2027"))},
                                             {"Grant", Any(sal_Int64{525'000})},
                                             {"Hidden", Any(true)}})));
    save(*plan, path, how);
}

/// A folder with plans of three schools, one of them in Word, and what is none.
class Plans {
public:
    explicit Plans(const std::string& name) : folder_(fs::path(work_path()) / name) {
        fs::remove_all(folder_);
        save_plan("vl", "Basisschool De Linde", in() / "linde.odt");
        save_plan("vl", "=1+1", in() / "zuid/formule.odt");
        save_plan("nl", "De Regenboog", in() / "zuid/regenboog.docx",
                  {{"FilterName", Any(rtl::OUString("MS Word 2007 XML"))}});
        fs::copy_file(in() / "linde.odt", in() / "zuid/linde kopie.odt");
        save_plan("vl", "Geheim", in() / "geheim.odt", {{"Password", Any(rtl::OUString("wachtwoord"))}});
        std::ofstream(in() / "stuk.docx", std::ios::binary) << "PK\x03\x04 geen document";
        std::ofstream(in() / ".~lock.linde.odt#") << "iemand";
        fs::create_directories(folder_ / "uit");
    }

    [[nodiscard]] fs::path in() const { return folder_ / "in"; }
    [[nodiscard]] fs::path target() const { return folder_ / "uit/overzicht.ods"; }

    boost::json::object make(std::initializer_list<uno::Argument> options = {}) const {
        return boost::json::parse(
                   uno::to_utf8(plan_service()->makeOverview(url_of(in()), url_of(target()), settings(options))))
            .as_object();
    }

    [[nodiscard]] std::map<std::string, std::string> bytes() const {
        std::map<std::string, std::string> result;
        for (const auto& entry : fs::recursive_directory_iterator(in()))
            if (entry.is_regular_file()) result[entry.path().string()] = bytes_of(entry.path());
        return result;
    }

private:
    fs::path folder_;
};

} // namespace

TEST_CASE("overview of a folder: every plan once, what cannot be read with its reason, and no plan is changed") {
    const Plans plans("overview");
    const auto before = plans.bytes();
    const auto result = plans.make({{"Formats", Any(rtl::OUString("ods,csv,json"))}});
    CHECK(result.at("read") == 4);
    CHECK(result.at("errors").as_int64() >= 0);
    REQUIRE(result.at("refused").as_array().size() == 2);
    CHECK(result.at("refused").at(0).at("file") == "geheim.odt");
    CHECK(result.at("refused").at(1).at("file") == "stuk.docx");
    CHECK_FALSE(result.at("refused").at(0).at("reason").as_string().empty());
    CHECK(plans.bytes() == before);

    const auto sums = boost::json::parse(bytes_of(plans.target().parent_path() / "overzicht.json")).as_object();
    const auto& schools = sums.at("sheets").at("schools").as_array();
    REQUIRE(schools.size() == 3);
    std::int64_t granted = 0;
    for (const auto& year : sums.at("sheets").at("budget").as_array())
        if (year.at("grant").is_int64()) granted += year.at("grant").as_int64();
    CHECK(granted >= 2 * 525'000);
    CHECK(sums.at("sheets").at("not-counted").as_array().size() == 1);
    CHECK(sums.at("sheets").at("not-read").as_array().size() == 2);

    const Reference<css::sheet::XSpreadsheetDocument> sheets(
        css::frame::Desktop::create(office())->loadComponentFromURL(url_of(plans.target()), "_blank", 0,
                                                                    uno::arguments({{"Hidden", Any(true)}})),
        UNO_QUERY_THROW);
    CHECK(Reference<css::container::XNameAccess>(sheets->getSheets(), UNO_QUERY_THROW)->hasByName("Schools"));
    Reference<css::util::XCloseable>(sheets, UNO_QUERY_THROW)->close(true);
}

TEST_CASE("overview of a folder: again, without subfolders, and after something changed") {
    const Plans plans("overview-again");
    plans.make();
    CHECK_THROWS_AS(plans.make(), css::io::IOException);
    const auto again = plans.make({{"Overwrite", Any(true)}});
    CHECK(again.at("read") == 4);
    fs::remove(plans.in() / "zuid/formule.odt");
    save_plan("vl", "Nieuw in de groep", plans.in() / "nieuw.odt");
    CHECK(plans.make({{"Overwrite", Any(true)}, {"Subfolders", Any(false)}}).at("read") == 2);
    for (const auto& entry : fs::directory_iterator(plans.target().parent_path()))
        if (entry.path().extension() == ".json") std::ofstream(entry.path()) << "{\"maker\": 7, \"plans\"";
    CHECK(plans.make({{"Overwrite", Any(true)}}).at("read") == 4);
}

TEST_CASE("overview of a folder: what cannot be is refused, and nothing is left behind") {
    const Plans plans("overview-refused");
    const auto made = [&](const rtl::OUString& folder, const rtl::OUString& target) {
        plan_service()->makeOverview(folder, target, {});
    };
    CHECK_FALSE(refusal([&] { made(url_of(plans.in()), url_of(plans.in() / "overzicht.xlsx")); }).empty());
    CHECK_FALSE(refusal([&] { plans.make({{"Alles", Any(true)}}); }).empty());
    CHECK_THROWS_AS(made(url_of(plans.in() / "nergens"), url_of(plans.target())), css::io::IOException);
    CHECK_THROWS_AS(made(url_of(plans.in()), url_of(plans.in() / "nergens/overzicht.ods")), css::io::IOException);
    CHECK(fs::is_empty(plans.target().parent_path()));
}
