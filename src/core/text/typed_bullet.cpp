#include "core/text/typed_bullet.hpp"

namespace plan::core {

std::size_t typed_bullet(std::string_view text) {
    for (const std::string_view sign : {"\u2022", "\u00B7", "\u2013", "-", "*", "o"})
        if (text.starts_with(sign) && text.size() > sign.size() &&
            (text[sign.size()] == ' ' || text[sign.size()] == '\t'))
            return sign.size() + 1;
    return 0;
}

} // namespace plan::core
