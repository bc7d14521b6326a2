// Texts of the plan as parts of a mail: nothing in them can become another part.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// Without control characters and straight quotes: mail programs are told what to compose between such quotes, so one
/// in the name of a school would end the text and begin another part.
std::string mail_text(std::string_view text);

/// The same as one line.
std::string mail_subject(std::string_view text);

/// "an@school.be; jan@school.be" or one on each line; also "Jan <jan@school.be>", of which the address counts.
/// @throws Refused  "mail.address" with what is no address
std::vector<std::string> mail_addresses(std::string_view text);

} // namespace plan::core
