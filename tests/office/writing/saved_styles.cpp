#include "tests/office/writing/saved_styles.hpp"

#include <algorithm>
#include <boost/regex.hpp>
#include <map>
#include <string_view>
#include <vector>

namespace plan::test {
namespace {

/// What stands between the tags of an element that is there once, taken out of the text.
std::string take_out(std::string& text, const std::string& element) {
    const auto begin = text.find("<" + element + ">");
    const auto end = text.find("</" + element + ">", begin);
    if (begin == std::string::npos || end == std::string::npos) return {};
    const auto from = begin + element.size() + 2;
    auto inside = text.substr(from, end - from);
    text.erase(begin, end + element.size() + 3 - begin);
    return inside;
}

/// The elements that follow each other in a text, with all they hold.
std::vector<std::string> elements_in(std::string_view text) {
    std::vector<std::string> result;
    int depth = 0;
    std::size_t begin = 0;
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const auto end = text.find('>', at);
        if (depth == 0) begin = at;
        if (text[at + 1] == '/') --depth;
        else if (text[end - 1] != '/') ++depth;
        if (depth == 0) result.emplace_back(text.substr(begin, end + 1 - begin));
    }
    return result;
}

const boost::regex style_name(R"re( style:name="([^"]*)")re");

/// The name that a style has; empty where it has none.
std::string name_of(const std::string& style) {
    boost::smatch found;
    return boost::regex_search(style, found, style_name) ? found[1].str() : std::string();
}

class AutomaticStyles {
public:
    explicit AutomaticStyles(std::string_view section) {
        for (const auto& element : elements_in(section))
            if (const auto name = name_of(element); !name.empty())
                says_.emplace(name, boost::regex_replace(element, style_name, ""));
        auto all = says_;
        for (auto& [key, says] : all) // first the lists and number formats that styles of paragraphs and cells name
            says = "#" + std::to_string(std::hash<std::string>{}(spelled_out(says)));
        says_ = std::move(all);
    }

    [[nodiscard]] std::string spelled_out(const std::string& text) const {
        static const std::string mark = "style-name=\"";
        std::string result;
        std::size_t done = 0;
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, done)) {
            const auto begin = at + mark.size();
            const auto end = text.find('"', begin);
            result.append(text, done, begin - done);
            const auto name = text.substr(begin, end - begin);
            const auto known = says_.find(name);
            result += known == says_.end() ? name : known->second;
            done = end;
        }
        return result.append(text, done, std::string::npos);
    }

private:
    std::map<std::string, std::string> says_;
};

} // namespace

std::string with_styles(std::string text) {
    take_out(text, "office:font-face-decls"); // those that styles name, in any order
    const AutomaticStyles automatic(take_out(text, "office:automatic-styles"));
    auto named = elements_in(take_out(text, "office:styles"));
    std::ranges::sort(named);
    text = automatic.spelled_out(text);
    for (const auto& style : named) { // those that nothing uses stay behind when what used them is undone
        const auto name = name_of(style);
        const bool is_default = name.empty();
        if (is_default || text.find("style-name=\"" + name + "\"") != std::string::npos) text += "\n" + style;
    }
    return text;
}

} // namespace plan::test
