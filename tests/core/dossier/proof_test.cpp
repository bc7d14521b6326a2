// Where links to proofs lead, and what the copies of their files are called.
#include "core/dossier/proof.hpp"

#include "core/text/file_name.hpp"
#include "core/text/lower_case.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <vector>

using namespace plan;
using core::ProofKind;

namespace {

struct Case {
    std::string url;
    ProofKind kind;
    std::string candidate = {};
};

void check(const std::vector<Case>& cases, const std::vector<std::string>& folders) {
    for (const auto& [url, kind, candidate] : cases) {
        CAPTURE(url);
        const auto target = core::proof_target(url, folders);
        CHECK(core::name_of(target.kind) == core::name_of(kind));
        CHECK(target.candidate == candidate);
        CHECK(core::kind_of(url, folders) == target.kind);
    }
}

core::Proof file(const std::string& text, const std::string& url) { return {text, url, ProofKind::inside}; }

} // namespace

TEST_CASE("where a link leads") {
    using namespace std::string_literals;
    check(
        {
            {"", ProofKind::note},
            {"  \t", ProofKind::note},
            {"file:///plan/factuur.pdf", ProofKind::inside, "file:///plan/factuur.pdf"},
            {" FILE:///plan/Factuur.PDF ", ProofKind::inside, "file:///plan/Factuur.PDF"},
            {"file://localhost/plan/a.pdf", ProofKind::inside, "file:///plan/a.pdf"},
            {"file://LocalHost/plan/a.pdf", ProofKind::inside, "file:///plan/a.pdf"},
            {"file:/plan/a.pdf", ProofKind::inside, "file:///plan/a.pdf"},
            {"/plan/a.pdf", ProofKind::inside, "file:///plan/a.pdf"},
            {"file:///plan/a.pdf#page=2", ProofKind::inside, "file:///plan/a.pdf"},
            {"file:///plan/a%23b.pdf", ProofKind::inside, "file:///plan/a%23b.pdf"},
            {"file:///plan/a?b.pdf", ProofKind::inside, "file:///plan/a%3Fb.pdf"},
            {"file:///plan/map%201/%C3%A9%c3%a9n.pdf", ProofKind::inside, "file:///plan/map%201/%C3%A9%C3%A9n.pdf"},
            {"file:///plan/map 1/één.pdf", ProofKind::inside, "file:///plan/map%201/%C3%A9%C3%A9n.pdf"},
            {"file:///plan/a%252e%252e/b", ProofKind::inside, "file:///plan/a%252e%252e/b"},
            {"file:///plan//x/./b.pdf", ProofKind::inside, "file:///plan/x/b.pdf"},
            {"file:///plan/x/../b.pdf", ProofKind::inside, "file:///plan/b.pdf"},
            {"file:///elders/../plan/b.pdf", ProofKind::inside, "file:///plan/b.pdf"},
            {"file:///plan/x/%2E%2e/b.pdf", ProofKind::inside, "file:///plan/b.pdf"},
            {"bewijs/a.pdf", ProofKind::inside, "file:///plan/bewijs/a.pdf"},
            {"./a.pdf", ProofKind::inside, "file:///plan/a.pdf"},
            {"bewijs\\a.pdf", ProofKind::inside, "file:///plan/bewijs/a.pdf"},
            {"~/a.pdf", ProofKind::inside, "file:///plan/~/a.pdf"},
            {"javascript%3Aalert(1)", ProofKind::inside, "file:///plan/javascript:alert(1)"}, // a file of that name
            {"file:///bewijs archief/a.pdf", ProofKind::inside, "file:///bewijs%20archief/a.pdf"},

            {"file:///plannen/a.pdf", ProofKind::outside},
            {"file:///plan.pdf", ProofKind::outside},
            {"file:///Plan/a.pdf", ProofKind::outside},
            {"file:///etc/passwd", ProofKind::outside},
            {"file:///plan/../etc/passwd", ProofKind::outside},
            {"file:///plan/%2e%2e/etc/passwd", ProofKind::outside},
            {"file:///plan/..%2fetc/passwd", ProofKind::outside},
            {"file:///plan/..%5Cetc", ProofKind::outside},
            {"file:///plan\\..\\etc", ProofKind::outside},
            {"file:///plan/../../../../plan/a.pdf", ProofKind::outside},
            {"file:///plan/a%00.pdf", ProofKind::outside},
            {"file:///plan/a%0A.pdf", ProofKind::outside},
            {"file:///plan/a\nb.pdf", ProofKind::outside},
            {"file:///plan/a\0b.pdf"s, ProofKind::outside},
            {"file:///plan/a%zz.pdf", ProofKind::outside},
            {"file:///plan/100%", ProofKind::outside},
            {"file:///plan/100%4", ProofKind::outside},
            {"file:///plan/%C0%AE%C0%AE/etc", ProofKind::outside},
            {"file:///plan/%FF.pdf", ProofKind::outside},
            {"file:///plan/.../a.pdf", ProofKind::outside},
            {"file:///plan/.. /a.pdf", ProofKind::outside},
            {"file:///plan/%20/a.pdf", ProofKind::outside},
            {"file:plan/a.pdf", ProofKind::outside},
            {"file:", ProofKind::outside},
            {"file://", ProofKind::outside},
            {"file://localhost", ProofKind::outside},
            {"../a.pdf", ProofKind::outside},
            {"bewijs/../../a.pdf", ProofKind::outside},
            {"c:a.pdf", ProofKind::outside},
            {"C:\\plan\\a.pdf", ProofKind::outside},
            {"file:///C:/plan/a.pdf", ProofKind::outside},

            {"file://server/deel/a.pdf", ProofKind::remote},
            {"file://127.0.0.1/plan/a.pdf", ProofKind::remote},
            {"file:////server/deel/a.pdf", ProofKind::remote},
            {"file:///\\server\\deel", ProofKind::remote},
            {"file:\\\\server\\deel", ProofKind::remote},
            {"\\\\server\\deel\\a.pdf", ProofKind::remote},
            {"\\\\?\\C:\\plan\\a.pdf", ProofKind::remote},
            {"\\\\.\\pipe\\x", ProofKind::remote},
            {"//server/deel/a.pdf", ProofKind::remote},
            {"http://school.be/a.pdf", ProofKind::remote},
            {"HTTPS://school.be/a.pdf", ProofKind::remote},
            {"ftp://school.be/a", ProofKind::remote},
            {"smb://server/a", ProofKind::remote},
            {"mailto:jan@school.be", ProofKind::remote},
            {"javascript:alert(1)", ProofKind::remote},
            {"fi%6Ce:///plan/a.pdf", ProofKind::remote},
            {"vnd.sun.star.script:x?language=Basic", ProofKind::remote},
            {"macro:///Standard.Module1.Main", ProofKind::remote},
            {".uno:Quit", ProofKind::remote},
            {"private:factory/swriter", ProofKind::remote},
            {"data:text/plain,a", ProofKind::remote},

            {"#bladwijzer", ProofKind::not_a_file},
            {"#", ProofKind::not_a_file},
            {"file:///plan", ProofKind::not_a_file},
            {"file:///plan/", ProofKind::not_a_file},
            {"file:///plan/map/", ProofKind::not_a_file},
            {"file:///plan/map/.", ProofKind::not_a_file},
            {"file:///plan/map/..", ProofKind::not_a_file},
            {".", ProofKind::not_a_file},
        },
        {"file:///plan/", "file:///bewijs%20archief"});
}

TEST_CASE("on a system with drives") {
    check(
        {
            {"file:///C:/school/plan/a.pdf", ProofKind::inside, "file:///c:/school/plan/a.pdf"},
            {"file:///c|/school/plan/a.pdf", ProofKind::inside, "file:///c:/school/plan/a.pdf"},
            {"c:\\school\\plan\\a.pdf", ProofKind::inside, "file:///c:/school/plan/a.pdf"},
            {"a.pdf", ProofKind::inside, "file:///c:/school/plan/a.pdf"},
            {"file:///C:/School/plan/a.pdf", ProofKind::outside},
            {"file:///C:/../plan/a.pdf", ProofKind::outside},
            {"file:///D:/school/plan/a.pdf", ProofKind::outside},
            {"file:///c%3A/school/plan/a.pdf", ProofKind::outside},
            {"file:///C:/school/plan/a.pdf:verborgen", ProofKind::outside},
            {"file:///C:/school/plan/a.pdf::$DATA", ProofKind::outside},
            {"file:///C:/school/plan/a.pdf.", ProofKind::outside},
            {"file:///C:/school/plan/a.pdf%20", ProofKind::outside},
            {"file:///C:/school/plan/CON", ProofKind::outside},
            {"file:///C:/school/plan/nul.pdf", ProofKind::outside},
            {"file:///C:", ProofKind::outside},
            {"C:/", ProofKind::outside},
        },
        {"file:///C:/school/plan"});
}

TEST_CASE("no folder, no file") {
    for (const std::string url : {"file:///plan/a.pdf", "a.pdf", "C:\\a.pdf", "/a.pdf"}) {
        CHECK(core::kind_of(url, {}) == ProofKind::outside);
        CHECK(core::kind_of(url, {"", "http://school.be/", "relatief", "file:///", "file://server/plan"}) ==
              ProofKind::outside);
    }
    CHECK(core::kind_of(std::string(100'000, '/'), {"file:///plan"}) == ProofKind::remote);
    std::string deep = "file:///plan";
    for (int i = 0; i < 20'000; ++i) deep += "/a";
    CHECK(core::kind_of(deep, {"file:///plan"}) == ProofKind::inside);
}

TEST_CASE("copies have clear numbers") {
    const auto copies = core::numbered({{file("factuur lezen", "file:///p/a.pdf")},
                                        {file("factuur", "file:///p/b.PDF"),
                                         {"map 3", "", ProofKind::note},
                                         file("Attest.jpg", "file:///p/c.jpg"),
                                         file("weg", "file:///p/b.PDF")},
                                        {{"x", "file:///p/weg.pdf", ProofKind::missing}},
                                        {file("nog eens", "file:///p/a.pdf"), file("", "file:///p/een%20lijst.xlsx")}});
    REQUIRE(copies.size() == 4);
    CHECK(copies[0].name == "01 factuur lezen.pdf");
    CHECK(copies[0].source == "file:///p/a.pdf");
    CHECK(copies[0].rows == std::vector<std::size_t>{1, 4});
    CHECK(copies[1].name == "02a factuur.PDF");
    CHECK(copies[1].rows == std::vector<std::size_t>{2});
    CHECK(copies[2].name == "02b Attest.jpg");
    CHECK(copies[3].name == "04 een lijst.xlsx");
}

TEST_CASE("a title of the row may stand in the place of what links say") {
    const auto copies = core::numbered(
        {{file("attest Jan Peeters", "file:///p/jan.pdf")}, {file("An", "file:///p/an")}}, {"Studiedag taal"});
    CHECK(copies[0].name == "01 Studiedag taal.pdf");
    CHECK(copies[1].name == "02 An");
}

TEST_CASE("names of copies are safe on any disk, and never two are the same") {
    std::vector<std::vector<core::Proof>> rows;
    const std::vector<std::string> texts = {
        "../../etc/passwd",     "a\\b",    "CON",    "<b>x</b>", "", "...", "   ", "factuur\u202Efdp.exe",
        std::string(1000, 'x'), "FACTUUR", "factuur"};
    for (std::size_t row = 0; row < 120; ++row) {
        auto& proofs = rows.emplace_back();
        for (std::size_t at = 0; at < (row == 7 ? 60 : 2); ++at)
            proofs.push_back(file(texts[(row + at) % texts.size()], "file:///p/" + std::to_string(row) + "-" +
                                                                        std::to_string(at) +
                                                                        (at % 2 == 0 ? ".a%2Ab%3A" : ".pdf")));
    }
    std::set<std::string> names;
    for (const auto& copy : core::numbered(rows)) {
        CAPTURE(copy.name);
        CHECK(names.insert(core::lower(copy.name)).second);
        CHECK(copy.name == core::file_name(copy.name, {}));
        CHECK(copy.name.size() <= core::longest_file_name);
    }
    CHECK(names.size() == 119 * 2 + 60);
    CHECK(names.lower_bound("008z ")->starts_with("008z "));
    CHECK(names.lower_bound("008aa ")->starts_with("008aa ")); // behind z
    CHECK(core::numbered({}).empty());
}
