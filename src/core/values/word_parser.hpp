// Parsers of Spirit X3 for words that a template lists.
#pragma once

#include <boost/spirit/home/x3.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// Takes the longest of the words that the text goes on with. It looks at them where they are: a grammar is made for
/// every text, and copies nothing.
class OneOf : public boost::spirit::x3::parser<OneOf> {
public:
    using attribute_type = boost::spirit::x3::unused_type;
    static constexpr bool has_attribute = false;

    explicit OneOf(const std::vector<std::string>& words) : words_(&words) {}

    template <typename Iterator, typename Context, typename RuleContext, typename Attribute>
    bool parse(Iterator& first, const Iterator& last, const Context&, RuleContext&, Attribute&) const {
        const std::string_view rest(first, last);
        std::size_t longest = 0;
        for (const auto& word : *words_)
            if (word.size() > longest && rest.starts_with(word)) longest = word.size();
        first += static_cast<std::ptrdiff_t>(longest);
        return longest > 0;
    }

private:
    const std::vector<std::string>* words_;
};

} // namespace plan::core
