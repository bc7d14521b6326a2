// Reading which role a part of a template plays.
#pragma once

#include "core/template/json_node.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plan::core {

/// Reads the roles of all parts of one kind. A school may have parts of its own under ids of its own; what looks like a
/// misspelt role that no part plays would be off without a word, and is refused.
class RoleReader {
public:
    /// @param known  the roles of this kind (roles.hpp)
    explicit RoleReader(std::span<const std::string_view> known) : known_(known) {}

    /// The role that "role" names, or else the id.
    /// @throws Refused  "template.broken" for a role that there is not
    std::string read(const JsonNode& node);

    /// After all were read.
    /// @throws Refused  "template.broken"
    void refuse_misspelt() const;

private:
    std::span<const std::string_view> known_;
    std::set<std::string, std::less<>> played_;
    std::vector<std::pair<std::string, JsonNode>> own_ids_;
};

} // namespace plan::core
