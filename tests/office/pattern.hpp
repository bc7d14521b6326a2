// Regular expressions of the tests, which one file compiles for all: their templates take a quarter of a minute in
// each.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plan::test {

class Pattern {
public:
    /// What was found: the whole, and then what each group holds.
    using Found = std::vector<std::string>;

    /// @param expression  as Perl writes it; "." is a line break too
    explicit Pattern(const char* expression);

    [[nodiscard]] std::vector<Found> all_in(const std::string& text) const;
    /// @param by  with $1 for the first group
    [[nodiscard]] std::string replaced_in(const std::string& text, const char* by) const;
    [[nodiscard]] std::string replaced_in(const std::string& text,
                                          const std::function<std::string(const Found&)>& by) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> compiled_;
};

} // namespace plan::test
