#include "core/template/role_reader.hpp"

#include "core/text/text_likeness.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>

namespace plan::core {

std::string RoleReader::read(const JsonNode& node) {
    const auto id = node["id"].name();
    const auto named = node.find("role");
    auto role = named ? named->name() : id;
    if (std::ranges::find(known_, role) != known_.end()) {
        played_.insert(role);
    } else if (named) {
        named->fail("one of " + boost::algorithm::join(std::vector<std::string>(known_.begin(), known_.end()), " "));
    } else {
        own_ids_.emplace_back(id, node["id"]);
    }
    return role;
}

void RoleReader::refuse_misspelt() const {
    for (const auto& [id, node] : own_ids_)
        for (const auto role : known_) {
            if (played_.contains(role)) continue;
            const std::size_t most = role.size() > 6 ? 2 : 1;
            if (edit_distance(id, role, most) <= most)
                node.fail("\"" + std::string(role) + "\", or an id that is less like it");
        }
}

} // namespace plan::core
