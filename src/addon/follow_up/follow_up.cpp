#include "addon/follow_up/follow_up.hpp"

#include "addon/commands/plan_step.hpp"
#include "core/follow_up/follow_up_json.hpp"
#include "core/follow_up/follow_up_rows.hpp"
#include "core/template/roles.hpp"
#include "writer/follow_up/follow_up_writing.hpp"
#include "writer/follow_up/proof_links.hpp"

namespace plan::addon {

void update_follow_up(Extension& extension, const TextDocument& document) {
    const auto inspection = inspect(extension, document);
    if (!inspection.plan.plan_template->follow_up.is_there()) throw core::Refused("follow-up.none");
    const auto update = core::follow_up_update(inspection.plan, inspection.document);
    const bool is_missing = inspection.plan.tables(core::role::table::follow_up).empty();
    if (update.is_empty() && !is_missing) return;
    run_step(extension, document, {"undo.update-follow-up", {}, Styles::with_missing_ones},
             [&] { writer::write_follow_up(document, inspection, update); });
}

std::string describe_follow_up(Extension& extension, const TextDocument& document) {
    const auto inspection = inspect(extension, document);
    std::vector<std::vector<std::string>> proofs;
    for (const auto& links : writer::proof_links(document, inspection.plan)) {
        auto& urls = proofs.emplace_back();
        for (const auto& link : links) urls.push_back(link.url);
    }
    return core::follow_up_json(inspection.plan, proofs);
}

} // namespace plan::addon
