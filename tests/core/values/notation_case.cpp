#include "tests/core/values/notation_case.hpp"

#include "tests/core/example_plan.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <sstream>

namespace plan::test {

std::vector<Notation> notations(const std::string& file) {
    std::istringstream lines(file_text(PLAN_TEST_DATA "/values/" + file));
    std::vector<Notation> result;
    std::string line;
    std::getline(lines, line); // the titles of the columns
    while (std::getline(lines, line)) {
        const auto text = line.find('\t');
        const auto want = line.find('\t', text + 1);
        Notation row{line.substr(0, text), line.substr(text + 1, want - text - 1)};
        boost::algorithm::replace_all(row.text, "\\n", "\n");
        boost::algorithm::replace_all(row.text, "\\t", "\t");
        result.push_back(std::move(row));
    }
    return result;
}

} // namespace plan::test
