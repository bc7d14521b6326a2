// The keys by which questions and answers of online forms are compared.
#pragma once

#include <string>
#include <string_view>

namespace plan::core {

/// Letters and digits alone, in lower case: forms put other quotation marks, dashes and stars than we do.
std::string question_key(std::string_view text);

} // namespace plan::core
