// exportDossier: a PDF, the proof beside it, and nothing else.
#include "tests/office/budget/money_document.hpp"
#include "tests/office/files.hpp"

#include "uno/file_url.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>

using namespace plan;
using namespace plan::test;
namespace fs = std::filesystem;

namespace {

/// A plan that is followed up, saved beside the proof of its payments.
class FollowedUp {
public:
    explicit FollowedUp(const std::string& name) : folder_(fs::path(work_path()) / name), document_(plan_with_means()) {
        fs::remove_all(folder_);
        write_file(folder_ / "plan/bewijzen/factuur lezen.pdf", "een factuur\0met een nul");
        write_file(folder_ / "elders/geheim.pdf", "niet voor ons");
        fs::create_directories(folder_ / "uit");
        Reference<css::frame::XStorable>(*document_, UNO_QUERY_THROW)
            ->storeAsURL(uno::to_office(file_url((folder_ / "plan/plan.odt").string())), {});
        plan_service()->updateFollowUp(*document_);
    }

    [[nodiscard]] const TextDocument& document() const { return *document_; }
    [[nodiscard]] fs::path out() const { return folder_ / "uit"; }
    [[nodiscard]] std::string url(const std::string& path) const { return file_url((folder_ / path).string()); }

    /// Says that an activity took place, what it cost, and where its proof is.
    void pay(const std::string& activity, const char* paid, const std::vector<std::string>& urls) {
        const auto rows = shown(*document_, "PlanFollowUp");
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row].front() != activity) continue;
            const auto number = std::to_string(row + 1);
            set_cell_text(table(*document_, "PlanFollowUp"), ("B" + number).c_str(), "gevolgd");
            set_cell_text(table(*document_, "PlanFollowUp"), ("F" + number).c_str(), paid);
            const Reference<css::text::XText> cell(
                table(*document_, "PlanFollowUp")->getCellByName(uno::to_office("H" + number)), UNO_QUERY_THROW);
            for (const auto& link : urls) {
                const auto cursor = cell->createTextCursor();
                cursor->gotoEnd(false);
                cell->insertString(cursor.get(), "bewijs ", true);
                uno::set(cursor, "HyperLinkURL", uno::to_office(link));
            }
            return;
        }
        FAIL("no row is about " << activity);
    }

    css::uno::Sequence<rtl::OUString> dossier(std::initializer_list<uno::Argument> options = {}) {
        return plan_service()->exportDossier(*document_, 2026, uno::to_office(file_url(out().string())),
                                             settings(options));
    }

    [[nodiscard]] std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(out())) names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }

private:
    fs::path folder_;
    OpenDocument document_;
};

constexpr auto workshop = "Workshopreeks redeneren in de wiskundeles";
constexpr auto study_day = "Pedagogische studiedag taalsterke school";

} // namespace

TEST_CASE("a dossier is a PDF, copies of the proof under clear numbers, and an index; the plan stays as it is") {
    FollowedUp plan("dossier");
    plan.pay(study_day, "€ 940,00", {plan.url("plan/bewijzen/factuur lezen.pdf")});
    plan.pay(workshop, "€ 900,00", {plan.url("plan/bewijzen/weg.pdf")});
    const auto before = saved_content(plan.document());
    const auto steps = undo_steps(plan.document());
    const auto urls = plan.dossier();
    REQUIRE(urls.getLength() == 3);
    CHECK(urls[0].endsWith(".pdf"));
    CHECK(plan.files().size() == 3);
    CHECK(bytes_of(plan.out() / uno::to_utf8(uno::file_name_of(urls[1]))) ==
          bytes_of(fs::path(plan.out()).parent_path() / "plan/bewijzen/factuur lezen.pdf"));
    CHECK(uno::to_utf8(uno::file_name_of(urls[1])).starts_with("0"));
    CHECK(bytes_of(plan.out() / uno::to_utf8(uno::file_name_of(urls[0]))).starts_with("%PDF"));
    CHECK(difference(saved_content(plan.document()), before) == "");
    CHECK(undo_steps(plan.document()) == steps);
}

TEST_CASE("what a link leads to outside the plan's folder is never copied") {
    FollowedUp plan("dossier-outside");
    std::error_code none;
    fs::create_symlink(plan.out().parent_path() / "elders/geheim.pdf",
                       plan.out().parent_path() / "plan/bewijzen/schijn.pdf", none);
    fs::create_directory_symlink(plan.out().parent_path() / "elders", plan.out().parent_path() / "plan/map", none);
    plan.pay(workshop, "€ 900,00",
             {plan.url("elders/geheim.pdf"), plan.url("plan/bewijzen/../../elders/geheim.pdf"),
              plan.url("plan/bewijzen/schijn.pdf"), plan.url("plan/map/geheim.pdf"), plan.url("plan/bewijzen"),
              "file://server/map/factuur.pdf", "smb://server/map/factuur.pdf", "https://voorbeeld.be/factuur.pdf"});
    CHECK(plan.dossier().getLength() == 1);
    CHECK(plan.files().size() == 1);
    const auto folder = uno::to_office(plan.url("elders"));
    CHECK(plan.dossier({{"Overwrite", Any(true)}, {"ProofFolder", Any(folder)}}).getLength() == 3); // somebody chose it
}

TEST_CASE("what goes to a council has no names of persons, and no links to files") {
    FollowedUp plan("council");
    plan.pay(workshop, "€ 900,00", {plan.url("plan/bewijzen/factuur lezen.pdf")});
    for (std::size_t row = 1; row < shown(plan.document(), "PlanFollowUp").size(); ++row)
        if (shown(plan.document(), "PlanFollowUp")[row].front() == workshop)
            set_cell_text(table(plan.document(), "PlanFollowUp"), ("D" + std::to_string(row + 1)).c_str(),
                          "An Peeters en de zorgcoördinator");
    const auto folder = uno::to_office(file_url(plan.out().string()));
    const auto content = [&](std::initializer_list<uno::Argument> options) {
        const auto urls = plan_service()->exportForCouncil(plan.document(), folder, settings(options));
        const OpenDocument sent(load(uno::to_utf8(urls[0])));
        return saved_content(*sent);
    };
    const auto odt = Any(rtl::OUString("odt"));
    const auto sent = content({{"Draft", Any(true)}, {"Formats", odt}});
    CHECK(sent.find("Peeters") == std::string::npos);
    CHECK(sent.find("zorgcoördinator") != std::string::npos);
    CHECK(sent.find("factuur%20lezen") == std::string::npos);
    CHECK(sent.find("€ 900,00") != std::string::npos);
    const auto with_names =
        content({{"Draft", Any(true)}, {"Formats", odt}, {"KeepNames", Any(true)}, {"Overwrite", Any(true)}});
    CHECK(with_names.find("An Peeters") != std::string::npos);
    CHECK(saved_content(plan.document()).find("factuur%20lezen") != std::string::npos);
}

TEST_CASE("a dossier that cannot be made is refused, and nothing is written") {
    FollowedUp plan("dossier-refused");
    const auto folder = uno::to_office(file_url(plan.out().string()));
    CHECK_FALSE(refusal([&] { plan_service()->exportDossier(plan.document(), 1999, folder, {}); }).empty());
    CHECK_FALSE(refusal([&] {
                    plan_service()->exportDossier(plan.document(), 2026, folder, settings({{"Zomaar", Any(true)}}));
                }).empty());
    CHECK(plan.files().empty());
    CHECK(plan.dossier().getLength() == 1);
    CHECK_THROWS_AS(plan.dossier(), css::io::IOException); // it is there already
    CHECK_THROWS_AS(plan_service()->exportDossier(plan.document(), 2026, folder + "/weg", {}), css::io::IOException);
    CHECK(plan.files().size() == 1);
}
