#include "core/template/condition.hpp"

#include "core/template/composition.hpp"
#include "core/template/roles.hpp"

namespace plan::core {

std::string read_condition(const JsonNode& node) {
    return node.choose<std::string>({{"schoolCouncil", "schoolCouncil"},
                                     {"!schoolCouncil", "!schoolCouncil"},
                                     {"localCommittee", "localCommittee"},
                                     {"!localCommittee", "!localCommittee"},
                                     {"compact", "compact"},
                                     {"!compact", "!compact"}});
}

bool is_met(const std::string& condition, const PlanSettings& settings) {
    if (condition.empty()) return true;
    const bool negated = condition.front() == '!';
    const auto name = std::string_view(condition).substr(negated ? 1 : 0);
    const bool value = name == role::fact::school_council    ? settings.school_council
                       : name == role::fact::local_committee ? settings.local_committee
                                                             : settings.compact;
    return value != negated;
}

} // namespace plan::core
