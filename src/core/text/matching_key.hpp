// The keys by which names and titles are compared.
#pragma once

#include "core/text/chapter_number.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace plan::core {

/// Two names are the same when their keys are: lower case, without spaces, hyphens, soft hyphens and closing
/// punctuation. "Informatie-beveiliging, privacy" and "informatiebeveiliging,  privacy" have one key (T39, T101).
std::string match_key(std::string_view text);

/// The key of a heading: as match_key, without a typed chapter number (" 1 Inleiding", "3<tab>Doelen", "Hoofdstuk 2:
/// …").
std::string title_key(std::string_view text, const ChapterWords& words);

/// A number for a text that stays the same when only spaces, case or hyphens change.
std::uint32_t fingerprint(std::string_view text);
std::string fingerprint_text(std::string_view text); ///< the same as eight hexadecimal digits

/// A number for the key of a text: two texts with one number have one key.
std::uint64_t key_number(std::string_view text);

} // namespace plan::core
