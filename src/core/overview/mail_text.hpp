// What the mails to schools say: a text with fields, that of the extension or one of the group's own.
#pragma once

#include "core/overview/sheet.hpp"

#include <array>
#include <string>
#include <string_view>

namespace plan::core::overview {

/// What a text may ask for, by the ids of the fields.
inline constexpr std::array<std::string_view, 7> mail_fields = {"school", "year",     "errors", "warnings",
                                                                "hints",  "findings", "file"};

struct MailText {
    std::string subject; ///< one line
    std::string body;    ///< lines end in "\n"
};

/// The field that a name between braces stands for: its id, or a name that the words give it; empty: none.
std::string_view mail_field(std::string_view name, const Words& words);

/// The first line is the subject, what follows the text. Fields stand in braces: {school}.
/// @param file  UTF-8, with or without a mark in front
/// @param words  give the names of fields: "overview.mail.field.year" → "year schooljaar"
/// @throws Refused  "overview.mail.not-text", "overview.mail.empty", "overview.mail.fields" {"fields", "known"}
MailText read_mail_text(std::string_view file, const Words& words);

} // namespace plan::core::overview
