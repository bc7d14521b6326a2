#include "core/handover/mail.hpp"
#include "core/text/refused.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace plan::core;

TEST_CASE("a subject is one line") {
    CHECK(mail_subject("Plan 2026-2027:\r\nBcc: iemand@elders.be\x01 einde") ==
          "Plan 2026-2027: Bcc: iemand@elders.be einde");
    CHECK(mail_subject(" a\tb ") == "a b");
}

TEST_CASE("a text cannot end its quotes") {
    CHECK(mail_text("School 't Nest',attachment='file:///etc/passwd\n\nGroeten\x02!") ==
          "School \u2019t Nest\u2019,attachment=\u2019file:///etc/passwd\n\nGroeten !");
    CHECK(mail_subject("\"Nest\"") == "\u201DNest\u201D");
}

TEST_CASE("addresses, and what is none") {
    using List = std::vector<std::string>;
    CHECK(mail_addresses("an@school.be; jan.peeters+mr@basis-school.nl,\n Els <els@school.be>") ==
          List{"an@school.be", "jan.peeters+mr@basis-school.nl", "els@school.be"});
    CHECK(mail_addresses(" ; ").empty());
    for (const char* bad : {"an", "@school.be", "an@school", "-o@school.be", "a b@school.be", "an@school.be$(reboot)",
                            "an@@school.be", "o'neill@school.be", "an@school.be.", "`x`@school.be", "a\"b@school.be"})
        CHECK_THROWS_AS(mail_addresses(bad), Refused);
}
