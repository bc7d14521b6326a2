// Tables of notations with what each means: tests/data/values.
#pragma once

#include <string>
#include <vector>

namespace plan::test {

struct Notation {
    std::string text;
    std::string want; ///< "-": it cannot be read
};

/// The rows of a table. "\\n" and "\\t" in it stand for what they name.
std::vector<Notation> notations(const std::string& file);

} // namespace plan::test
