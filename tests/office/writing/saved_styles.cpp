#include "tests/office/writing/saved_styles.hpp"

#include "tests/office/pattern.hpp"

#include <algorithm>
#include <map>
#include <set>
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

const Pattern style_name(R"re( style:name="([^"]*)")re");

/// The name that a style has; empty where it has none.
std::string name_of(const std::string& style) {
    const auto found = style_name.all_in(style);
    return found.empty() ? std::string() : found.front()[1];
}

class AutomaticStyles {
public:
    explicit AutomaticStyles(std::string_view section) {
        for (const auto& element : elements_in(section))
            if (const auto name = name_of(element); !name.empty())
                says_.emplace(name, style_name.replaced_in(element, ""));
        std::erase_if(says_, [this](const auto& style) {
            const bool says_nothing = style.second == R"(<style:style style:family="table-cell"/>)";
            if (says_nothing) empty_.insert(style.first);
            return says_nothing;
        });
        auto all = says_;
        for (auto& [key, says] : all) { // first the lists and number formats that styles of paragraphs and cells name
            auto written = spelled_out(says);
            says = "#" + std::to_string(std::hash<std::string>{}(written));
            written_.emplace(says, std::move(written));
        }
        says_ = std::move(all);
        used_.clear();
    }

    [[nodiscard]] std::string spelled_out(const std::string& text) {
        static const std::string mark = "style-name=\"";
        std::string result;
        std::size_t done = 0;
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, done)) {
            const auto begin = at + mark.size();
            const auto end = text.find('"', begin);
            const auto name = text.substr(begin, end - begin);
            if (empty_.contains(name)) { // with the attribute, as of a cell that has no style
                result.append(text, done, text.rfind(' ', at) - done);
                done = end + 1;
                continue;
            }
            result.append(text, done, begin - done);
            const auto known = says_.find(name);
            result += known == says_.end() ? name : known->second;
            if (known != says_.end()) used_.insert(known->second);
            done = end;
        }
        return result.append(text, done, std::string::npos);
    }

    /// What those say that were spelled out, so that a difference tells what it is.
    [[nodiscard]] std::string used() const {
        std::string result;
        for (const auto& hash : used_) result.append("\n").append(hash).append(": ").append(written_.at(hash));
        return result;
    }

private:
    std::map<std::string, std::string> says_;
    std::set<std::string> empty_;                ///< of cells that were written into, which say nothing
    std::map<std::string, std::string> written_; ///< by hash
    std::set<std::string> used_;                 ///< hashes
};

/// What differs in a file only: Undo leaves empty runs, cuts runs and recorded insertions in two, and leaves an empty
/// list of changes.
std::string without_empty_runs(const std::string& text) {
    static const Pattern empty(R"re(<text:span [^>]*/>|<text:span [^>]*></text:span>)re");
    static const Pattern cut(
        R"re((<text:span text:style-name="([^"]*)">[^<]*)</text:span><text:span text:style-name="\2">)re");
    static const Pattern cut_twice(
        R"re((<text:span text:style-name="([^"]*)"><text:span text:style-name="([^"]*)">[^<]*)</text:span></text:span>)re"
        R"re(<text:span text:style-name="\2"><text:span text:style-name="\3">)re");
    static const Pattern insertions(
        R"re(\s*<text:changed-region text:id="ct">\s*<text:insertion>.*?</text:changed-region>)re"
        R"re(|<text:change-end text:change-id="ct"/>\s*<text:change-start text:change-id="ct"/>)re");
    static const Pattern no_changes(R"re(<text:tracked-changes[^>]*>\s*</text:tracked-changes>\s*)re");
    const auto settled = no_changes.replaced_in(insertions.replaced_in(text, ""), "");
    const auto whole = empty.replaced_in(settled, "");
    const auto joined = cut.replaced_in(cut.replaced_in(whole, "$1"), "$1");
    return cut_twice.replaced_in(joined, "$1");
}

} // namespace

std::string with_styles(std::string text) {
    take_out(text, "office:font-face-decls"); // those that styles name, in any order
    AutomaticStyles automatic(take_out(text, "office:automatic-styles"));
    auto named = elements_in(take_out(text, "office:styles"));
    std::ranges::sort(named);
    text = automatic.spelled_out(without_empty_runs(text));
    for (const auto& style : named) { // those that nothing uses stay behind when what used them is undone
        const auto name = name_of(style);
        const bool is_default = name.empty();
        if (is_default || text.find("style-name=\"" + name + "\"") != std::string::npos) text += "\n" + style;
    }
    return text + automatic.used();
}

} // namespace plan::test
