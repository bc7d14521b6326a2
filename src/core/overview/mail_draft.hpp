// Mails to schools with what is still to be done in their plans: as files that a mail program opens as drafts.
#pragma once

#include "core/overview/mail_text.hpp"
#include "core/overview/school_sheets.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core::overview {

struct Mail {
    std::string to; ///< an address; empty where none is known
    std::string subject;
    std::string text; ///< UTF-8, lines end in "\n"
};

/// A draft as RFC 5322 and MIME write one, in ASCII, without a sender: the mail program knows who writes. Whatever the
/// subject and the text say, they are no header and no other part.
std::string mail_draft(const Mail& mail, std::chrono::sys_seconds now);

/// A header that all drafts of ours have.
inline constexpr std::string_view own_draft = "X-Plan-Overview: 1\r\n";

struct MailFile {
    std::string name; ///< "Basisschool De Linde 2026-2027.eml"
    std::string bytes;
};

/// One for each plan that somebody still has to look at; none of a school takes the name of another.
std::vector<MailFile> mail_files(const CountedPlans& plans, const MailText& text, const Words& words,
                                 std::chrono::sys_seconds now);

} // namespace plan::core::overview
