#include "tests/office/pattern.hpp"

#include <boost/regex.hpp>

namespace plan::test {
namespace {

Pattern::Found groups(const boost::smatch& match) {
    Pattern::Found found;
    for (const auto& group : match) found.push_back(group.str());
    return found;
}

} // namespace

struct Pattern::Compiled {
    boost::regex expression;
};

Pattern::Pattern(const char* expression)
    : compiled_(std::make_shared<const Compiled>(Compiled{boost::regex(expression)})) {}

std::vector<Pattern::Found> Pattern::all_in(const std::string& text) const {
    std::vector<Found> all;
    for (boost::sregex_iterator at(text.begin(), text.end(), compiled_->expression), end; at != end; ++at)
        all.push_back(groups(*at));
    return all;
}

std::string Pattern::replaced_in(const std::string& text, const char* by) const {
    return boost::regex_replace(text, compiled_->expression, by);
}

std::string Pattern::replaced_in(const std::string& text, const std::function<std::string(const Found&)>& by) const {
    return boost::regex_replace(text, compiled_->expression,
                                [&by](const boost::smatch& match) { return by(groups(match)); });
}

} // namespace plan::test
