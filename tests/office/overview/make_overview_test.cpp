// makeOverview: all plans of a folder in one spreadsheet.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/files.hpp"
#include "tests/office/long_run.hpp"
#include "tests/office/template/template_folder.hpp"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <csignal>
#include <fstream>
#include <map>
#include <set>
#include <sys/stat.h>
#include <thread>

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

fs::path made_plans() {
    auto folder = empty_folder("overview-plans");
    save_plan("vl", "Basisschool De Linde", folder / "linde.odt");
    save_plan("vl", "=1+1", folder / "zuid/formule.odt");
    save_plan("nl", "De Regenboog", folder / "zuid/regenboog.docx",
              {{"FilterName", Any(rtl::OUString("MS Word 2007 XML"))}});
    fs::copy_file(folder / "linde.odt", folder / "zuid/linde kopie.odt");
    save_plan("vl", "Geheim", folder / "geheim.odt", {{"Password", Any(rtl::OUString("wachtwoord"))}});
    write_file(folder / "stuk.docx", "PK\x03\x04 geen document");
    write_file(folder / ".~lock.linde.odt#", "iemand");
    return folder;
}

/// A folder with plans of three schools, one of them in Word, and what is none.
class Plans {
public:
    explicit Plans(const std::string& name) : folder_(empty_folder(name)) {
        static const auto made = made_plans();
        fs::copy(made, in(), fs::copy_options::recursive);
        fs::create_directories(folder_ / "uit");
    }

    [[nodiscard]] fs::path in() const { return folder_ / "in"; }
    [[nodiscard]] fs::path target() const { return folder_ / "uit/overzicht.ods"; }

    boost::json::object make(std::initializer_list<uno::Argument> options = {}) const {
        return boost::json::parse(
                   uno::to_utf8(plan_service()->makeOverview(url_of(in()), url_of(target()), settings(options))))
            .as_object();
    }

    /// As the menu does, and stopped.
    [[nodiscard]] boost::json::object stopped(sal_Int32 after) const {
        const Reference<css::task::XJob> job(service("org.professionaliseringsplan.test.OverviewCall"),
                                             UNO_QUERY_THROW);
        rtl::OUString told;
        job->execute(settings(
            {{"Folder", Any(url_of(in()))}, {"Target", Any(url_of(target()))}, {"StopAfter", Any(after)}})) >>= told;
        return boost::json::parse(uno::to_utf8(told)).as_object();
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

/// The reason that the result gives for a file; empty where it gives none.
std::string reason_for(const boost::json::object& result, std::string_view file) {
    for (const auto& refused : result.at("refused").as_array())
        if (refused.at("file").as_string() == file) return std::string(refused.at("reason").as_string());
    return {};
}

/// A document that an office reads for a long time.
void write_long_document(const fs::path& path) {
    constexpr int paragraphs = 600'000;
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?><office:document)"
                       R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
                       R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3")"
                       R"( office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>)";
    for (int at = 0; at < paragraphs; ++at) text += "<text:p>Zin</text:p>";
    write_file(path, text + "</office:text></office:body></office:document>");
}

/// The folders that overviews have among the temporary ones.
std::set<fs::path> work_folders() {
    std::set<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(fs::temp_directory_path()))
        if (entry.path().filename().string().starts_with("professionaliseringsplan-")) folders.insert(entry.path());
    return folders;
}

/// The processes that read that file for an overview just now.
std::vector<pid_t> readers_of(const std::string& url) {
    std::vector<pid_t> readers;
    for (const auto& process : fs::directory_iterator("/proc")) {
        std::string command;
        std::getline(std::ifstream(process.path() / "cmdline"), command); // it may have ended since
        const auto start = command.find("-env:PLAN_WORK=file://");
        if (start == std::string::npos) continue;
        const std::string folder(command.c_str() + command.find('/', start)); // up to the end of that argument
        std::error_code gone;
        for (const auto& file : fs::directory_iterator(fs::path(folder).lexically_normal(), gone))
            if (file.path().extension() == ".now" && bytes_of(file.path()).find(url) != std::string::npos)
                readers.push_back(std::stoi(process.path().filename().string()));
    }
    return readers;
}

/// While it lives, whoever reads that file is killed, but so many times at the most.
class Killer {
public:
    Killer(const fs::path& path, std::size_t most)
        : url_(path.filename().string()), most_(most), thread_([this] { kill_readers(); }) {}
    Killer(const Killer&) = delete;
    Killer& operator=(const Killer&) = delete;
    ~Killer() {
        is_over_ = true;
        thread_.join();
    }
    [[nodiscard]] std::size_t killed() const { return killed_.size(); }

private:
    void kill_readers() {
        constexpr std::chrono::milliseconds moment(2); // a plan takes longer to be read
        for (; !is_over_; std::this_thread::sleep_for(moment))
            for (const auto reader : readers_of(url_))
                if (killed_.size() < most_ && killed_.insert(reader).second) kill(reader, SIGKILL);
    }

    std::string url_;
    std::size_t most_;
    std::set<pid_t> killed_;
    std::atomic<bool> is_over_ = false;
    std::thread thread_;
};

} // namespace

TEST_CASE("overview of a folder: every plan once, what cannot be read with its reason, and no plan is changed") {
    const Plans plans("overview");
    const auto before = plans.bytes();
    const auto result = plans.make({{"Formats", Any(rtl::OUString("ods,csv,json"))}});
    CHECK(result.at("read") == 4);
    CHECK(result.at("errors").as_int64() >= 0);
    REQUIRE(result.at("refused").as_array().size() == 2);
    CHECK(reason_for(result, "geheim.odt").find("password") != std::string::npos);
    CHECK(reason_for(result, "stuk.docx").find("damaged") != std::string::npos);
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

TEST_CASE("overview of a folder: what is no file is left, and a file that is too large") {
    const Plans plans("overview-odd");
    const auto fifo = plans.in() / "wacht.odt";
    REQUIRE(mkfifo(fifo.c_str(), S_IRUSR | S_IWUSR) == 0); // who opens it waits for ever
    fs::create_symlink(plans.in(), plans.in() / "rond");
    write_file(plans.in() / "groot.odt", "PK");
    fs::resize_file(plans.in() / "groot.odt", std::uintmax_t{5} * 1024 * 1024 * 1024); // takes no room on the disk
    const auto result = plans.make();
    CHECK(result.at("read") == 4);
    CHECK(result.at("refused").as_array().size() == 3);
    CHECK(reason_for(result, "groot.odt").find("large") != std::string::npos);
}

TEST_CASE("overview of a folder: a file that ends the office is listed, and the others are read") {
    const Plans plans("overview-killed");
    write_long_document(plans.in() / "lang.fodt");
    const auto before = work_folders();
    const Killer killer("lang.fodt", 2);
    const auto result = plans.make();
    CHECK(killer.killed() == 2);
    CHECK(result.at("read") == 4);
    CHECK(reason_for(result, "lang.fodt").find("ended at this file") != std::string::npos);
    CHECK(work_folders() == before);
}

TEST_CASE("overview of a folder: an office that ends once is started again, and nothing is missing") {
    const Plans plans("overview-killed-once");
    const Killer killer("linde.odt", 1);
    CHECK(plans.make().at("read") == 4);
    CHECK(killer.killed() == 1);
}

TEST_CASE("overview of a folder: a file that takes too long is listed") {
    const Plans plans("overview-hung");
    write_long_document(plans.in() / "lang.fodt");
    const auto result = plans.make({{"SecondsPerPlan", Any(sal_Int32{3})}});
    CHECK(reason_for(result, "lang.fodt").find("too long") != std::string::npos);
    CHECK(result.at("read").as_int64() >= 3); // a machine that does much else may take long for another, too
    CHECK_FALSE(refusal([&] { plans.make({{"SecondsPerPlan", Any(sal_Int32{0})}}); }).empty());
    CHECK_FALSE(refusal([&] { plans.make({{"Workers", Any(rtl::OUString("veel"))}}); }).empty());
}

TEST_CASE("overview of a folder: stopped at any moment, it leaves nothing behind") {
    const Plans plans("overview-stopped");
    const auto before = work_folders();
    for (const auto after : some_of<sal_Int32>({0, 1, -1, 3}, 2)) {
        const auto told = plans.stopped(after);
        CHECK(told.at("result").as_string() == "overview.cancelled");
        CHECK(told.at("told").as_int64() > 0);
        CHECK(told.at("longest").as_int64() < 500);
        CHECK(fs::is_empty(plans.target().parent_path()));
        CHECK(work_folders() == before);
    }
    CHECK(plans.stopped(1000).at("result").as_string().find("\"read\":4") != boost::json::string::npos);
    CHECK(fs::exists(plans.target()));
}

TEST_CASE("overview of a folder: a target that cannot be written is refused before anything is read") {
    const Plans plans("overview-target");
    plans.make();
    const auto before = bytes_of(plans.target());
    write_file(plans.target().parent_path() / ".~lock.overzicht.ods#", "iemand");
    CHECK_THROWS_AS(plans.make({{"Overwrite", Any(true)}}), css::io::IOException);
    CHECK(bytes_of(plans.target()) == before);
    CHECK_THROWS_AS(plan_service()->makeOverview(url_of(plans.in()), "file:///proc/overzicht.ods", {}),
                    css::io::IOException);
}

/// The profiles of all plans that count.
static std::set<std::string> profiles_of(const Plans& plans) {
    const auto result = plans.make({{"Overwrite", Any(true)}, {"Formats", Any(rtl::OUString("ods,json"))}});
    CHECK(result.at("read") == 5);
    std::set<std::string> found;
    const auto sums = boost::json::parse(bytes_of(plans.target().parent_path() / "overzicht.json")).as_object();
    for (const auto& school : sums.at("sheets").at("schools").as_array())
        found.emplace(school.at("profile").as_string());
    return found;
}

TEST_CASE("overview of a folder: the templates of the school's group count, too") {
    const Plans plans("overview-group");
    const TemplateFolder folder;
    folder.copy(PLAN_TEST_DATA "/templates/muziekacademie.json");
    set_template_folder("");
    set_template_folder(work_url() + "/own%20templates", "GroupFolder");
    save_plan("muziekacademie", "Academie De Snaar", plans.in() / "snaar.odt");
    CHECK(profiles_of(plans).contains("Academie"));
    set_template_folder("", "GroupFolder");
}

TEST_CASE("overview of a folder: the school's own templates count, and plans are read anew when these change") {
    const Plans plans("overview-templates");
    const auto cache = [&] { return bytes_of(plans.target().parent_path() / ".overzicht.cache.json"); };
    const auto maker = [](const std::string& text) {
        return std::string(boost::json::parse(text).at("maker").as_string());
    };
    const TemplateFolder folder;
    const std::string file = PLAN_TEST_DATA "/templates/muziekacademie.json";
    folder.copy(file);
    save_plan("muziekacademie", "Academie De Snaar", plans.in() / "snaar.odt");
    CHECK(profiles_of(plans).contains("Academie"));
    const auto before = maker(cache());
    CHECK(profiles_of(plans).contains("Academie"));
    CHECK(maker(cache()) == before);
    auto changed = bytes_of(file);
    changed.replace(changed.find("Academie"), std::string_view("Academie").size(), "Muziekschool");
    folder.write("muziekacademie.json", changed);
    CHECK(profiles_of(plans).contains("Muziekschool"));
    CHECK(maker(cache()) != before);
}
