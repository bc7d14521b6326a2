// Mails to schools: drafts that any mail program understands, whatever a school is called and whatever a plan says.
#include "core/overview/mail_draft.hpp"
#include "core/text/base64.hpp"
#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"
#include "tests/core/overview/overview_case.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace plan;
using namespace std::chrono_literals;
using core::overview::FindingRecord;
using core::overview::Mail;
using core::overview::PlanRecord;
using core::overview::ReadPlan;

namespace {

constexpr auto now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 28) + 9h + 5min + 7s;

std::string words(std::string_view key) {
    if (key == "overview.mail.field.year") return "jaar year";
    if (key == "overview.mail.field.findings") return "bevindingen";
    return "";
}

std::string decoded(std::string_view letters) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned value = 0;
    int bits = 0;
    for (const char c : letters) {
        const auto at = alphabet.find(c);
        if (at == std::string_view::npos) continue;
        value = (value << 6U | static_cast<unsigned>(at)) & 0xFFFFU;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(value >> static_cast<unsigned>(bits) & 0xFFU);
    }
    return bytes;
}

/// A draft, read as a mail program does.
struct Read {
    std::vector<std::pair<std::string, std::string>> headers;
    std::string text;

    explicit Read(const std::string& bytes) {
        CHECK(bytes.find_first_not_of("\r\n") == 0);
        const auto end = bytes.find("\r\n\r\n");
        REQUIRE(end != std::string::npos);
        for (std::size_t at = 0; at < end;) {
            const auto stop = std::min(bytes.find("\r\n", at), end);
            const auto line = bytes.substr(at, stop - at);
            CHECK(line.size() <= 78);
            if (line.starts_with(' ')) headers.back().second += line;
            else headers.emplace_back(line.substr(0, line.find(": ")), line.substr(line.find(": ") + 2));
            at = stop + 2;
        }
        for (auto at = end + 4; at < bytes.size(); at = bytes.find("\r\n", at) + 2)
            CHECK(bytes.find("\r\n", at) - at <= 76);
        CHECK(std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
        text = decoded(std::string_view(bytes).substr(end));
    }

    [[nodiscard]] std::string header(std::string_view name) const {
        const auto found = std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
        return found == headers.end() ? std::string("none") : found->second;
    }
    /// As it is read, where it has words in base64.
    [[nodiscard]] std::string subject() const {
        auto value = header("Subject");
        if (!value.starts_with("=?")) return value;
        std::string result;
        for (auto at = value.find("=?UTF-8?B?"); at != std::string::npos; at = value.find("=?UTF-8?B?", at + 1)) {
            const auto end = value.find("?=", at + 10);
            CHECK(end + 2 - at <= 75);
            result += decoded(std::string_view(value).substr(at + 10, end - at - 10));
        }
        return result;
    }
};

ReadPlan plan_with_findings(const std::string& school, std::vector<FindingRecord> findings, const std::string& file) {
    auto record = test::made_record(school, {"Taal"});
    record.findings = std::move(findings);
    record.errors = 1;
    record.warnings = 2;
    return test::read_plan_of(std::move(record), file);
}

const FindingRecord error{core::Severity::error, "Doelen", "Schrijf het tweede doel."};

std::string refusal(std::string_view file) {
    try {
        static_cast<void>(core::overview::read_mail_text(file, words));
    } catch (const core::Refused& refused) {
        const auto fields = refused.arguments().find("fields");
        return refused.message() + (fields == refused.arguments().end() ? std::string() : " " + fields->second);
    }
    return "nothing";
}

} // namespace

TEST_CASE("base64: the examples of RFC 4648") {
    CHECK(core::base64("").empty());
    CHECK(core::base64("f") == "Zg==");
    CHECK(core::base64("fo") == "Zm8=");
    CHECK(core::base64("foo") == "Zm9v");
    CHECK(core::base64("foobar") == "Zm9vYmFy");
    CHECK(core::base64("\xFF\xFE") == "//4=");
}

TEST_CASE("mail draft: what a mail program wants, and nothing of who sends it") {
    const Read mail(core::overview::mail_draft({"an@linde.be", "Jullie plan", "Beste\n\nTot gauw"}, now));
    CHECK(mail.header("Date") == "Sat, 28 Nov 2026 09:05:07 +0000");
    CHECK(mail.header("To") == "an@linde.be");
    CHECK(mail.header("From") == "none");
    CHECK(mail.header("X-Unsent") == "1");
    CHECK(mail.header("MIME-Version") == "1.0");
    CHECK(mail.header("Content-Type") == "text/plain; charset=UTF-8");
    CHECK(mail.subject() == "Jullie plan");
    CHECK(mail.text == "Beste\r\n\r\nTot gauw\r\n");
    CHECK(Read(core::overview::mail_draft({{}, "x", "y"}, now)).header("To") == "none");
}

TEST_CASE("mail draft: umlauts, long subjects and long lines") {
    const std::string subject = "Basisschool Sint-Jozef-Zürich-Genève, de school van alle talen: " + [] {
        std::string many;
        for (int at = 0; at < 40; ++at) many += "é€𝄞";
        return many;
    }();
    const std::string line(5000, 'x');
    const Read mail(core::overview::mail_draft({{}, subject, line + "é"}, now));
    CHECK(mail.subject() == subject);
    CHECK(mail.text == line + "é\r\n");
    CHECK(Read(core::overview::mail_draft({{}, "=?UTF-8?B?eA==?= is geen woord", "y"}, now)).subject() ==
          "=?UTF-8?B?eA==?= is geen woord");
}

TEST_CASE("mail draft: no name of a school is a header or another part") {
    const std::string name = "De Linde\r\nBcc: alle@wereld.be\r\n\r\n<script>\"'";
    const auto odd = plan_with_findings(name, {error}, "a.odt");
    const auto text = core::overview::read_mail_text("Plan van {school}\n\n{school}", words);
    const auto files = core::overview::mail_files({&odd}, text, words, now);
    REQUIRE(files.size() == 1);
    const Read mail(files.front().bytes);
    CHECK(mail.header("Bcc") == "none");
    CHECK(mail.headers.size() == 7);
    CHECK(mail.subject().starts_with("Plan van De Linde Bcc: alle@wereld.be <script>"));
    CHECK(mail.text.find('"') == std::string::npos);
    CHECK(files.front().name.find_first_of("/\\:\r\n\"<>") == std::string::npos);
}

TEST_CASE("mails to schools: one for each plan with findings, in the words of the panel, errors first") {
    const auto linde = plan_with_findings("De Linde",
                                          {{core::Severity::hint, "Visie", "Kort\nmag ook."},
                                           error,
                                           error,
                                           {core::Severity::warning, "Agenda, rij 3", "Vul een datum in: {datum}."}},
                                          "zuid/linde.odt");
    const auto done = plan_with_findings("De Beuk", {}, "beuk.odt");
    const auto text = core::overview::read_mail_text(
        "\xEF\xBB\xBFPlan {jaar}\r\n\r\n{school}, {Year}: {errors} en {warnings}, {hints}\r\n{bevindingen}\r\n{file}",
        words);
    const auto files = core::overview::mail_files({&linde, &done}, text, test::key_itself, now);
    REQUIRE(files.size() == 1);
    CHECK(files.front().name == "De Linde 2026-2027.eml");
    const auto in_words = core::overview::mail_files(
        {&linde}, text,
        [](std::string_view key) { return key.starts_with("severity.") ? std::string(key) : words(key); }, now);
    const Read mail(in_words.front().bytes);
    CHECK(mail.subject() == "Plan 2026-2027");
    CHECK(mail.text == "De Linde, 2026-2027: 1 en 2, 0\r\n"
                       "- severity.error · Doelen: Schrijf het tweede doel.\r\n"
                       "- severity.warning · Agenda, rij 3: Vul een datum in: {datum}.\r\n"
                       "- severity.hint · Visie: Kort mag ook.\r\n"
                       "zuid/linde.odt\r\n");
}

TEST_CASE("mails to schools: two of one name are two files, and every name is one for a disk") {
    const auto one = plan_with_findings("De Linde", {error}, "a.odt");
    const auto other = plan_with_findings("DE LINDE", {error}, "b.odt");
    const auto third = plan_with_findings("De  Linde", {error}, "c.odt");
    const auto nameless = plan_with_findings("", {error}, "zuid/plan van ons.docx");
    const auto device = plan_with_findings("../../con", {error}, "e.odt");
    const auto text = core::overview::read_mail_text("Plan\nTekst", words);
    const auto files = core::overview::mail_files({&one, &other, &third, &nameless, &device}, text, words, now);
    REQUIRE(files.size() == 5);
    CHECK(files[0].name == "De Linde 2026-2027.eml");
    CHECK(files[1].name == "DE LINDE 2026-2027 (2).eml");
    CHECK(files[2].name == "De Linde 2026-2027 (3).eml");
    CHECK(files[3].name == "plan van ons.eml");
    CHECK(files[4].name.find('/') == std::string::npos);
    for (const auto& file : files) CHECK(file.name.size() <= core::longest_file_name);
}

TEST_CASE("text of a mail: what is no text, not finished, or asks for what nobody knows") {
    CHECK(refusal("") == "overview.mail.empty");
    CHECK(refusal("\xEF\xBB\xBF \r\n ") == "overview.mail.empty");
    CHECK(refusal("Alleen een onderwerp") == "overview.mail.empty");
    CHECK(refusal("Caf\xE9\nin Latin-1") == "overview.mail.not-text");
    CHECK(refusal(std::string("PK\x03\x04\0\0", 6)) == "overview.mail.not-text");
    CHECK(refusal(std::string(100'000, 'x') + "\ny") == "overview.mail.not-text");
    CHECK(refusal("Dag {naam}\n{school} {naam} {leerlingen}").starts_with("overview.mail.fields {naam}"));
    CHECK(refusal("Dag {naam}\n{school} {naam} {leerlingen}").ends_with("{leerlingen}"));
    CHECK(refusal("Dag {}\ntekst") == "overview.mail.fields {}");
    CHECK(refusal("Dag { School }\nprijs: 5 {euro zonder einde") == "nothing");
    const auto text = core::overview::read_mail_text("Een\rTwee\r\nDrie\n\n", words);
    CHECK(text.subject == "Een");
    CHECK(text.body == "Twee\nDrie");
}
