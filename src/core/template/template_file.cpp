#include "core/template/template_file.hpp"

#include "core/text/refused.hpp"

namespace plan::core {

namespace json = boost::json;

json::value parse_template_file(std::string_view text, const std::string& file) {
    const auto refuse = [&file](const std::string& expected) {
        return Refused("template.broken", {{"file", file}, {"path", "/"}, {"expected", expected}});
    };
    if (text.size() > largest_template_file)
        throw refuse("a file of at most " + std::to_string(largest_template_file >> 20U) + " MB");
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; // some editors put it first
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    constexpr std::size_t deepest_nesting = 16;
    json::parse_options options;
    options.max_depth = deepest_nesting;
    json::error_code error;
    auto value = json::parse(text, error, {}, options);
    if (error) throw refuse("JSON (" + error.message() + ")");
    return value;
}

} // namespace plan::core
