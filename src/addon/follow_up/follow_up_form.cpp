#include "addon/follow_up/follow_up_form.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/commands/plan_step.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/follow_up/follow_up.hpp"
#include "addon/forms/row_forms.hpp"
#include "core/follow_up/follow_up_choice.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/follow_up/proof_links.hpp"
#include "writer/reading/places.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

core::Place place_of(const core::FollowUpItem& item) { return item.table->rows[item.row].front().place; }

/// The row that somebody means, in a plan that is looked at anew where it was brought up to date.
class MeantRow {
public:
    explicit MeantRow(const FormPlace& place) {
        look(place);
        if (item_ != nullptr) return;
        update_follow_up(*place.extension, place.document);
        look(place);
        if (item_ == nullptr) throw core::Refused("follow-up.nothing-planned");
    }

    [[nodiscard]] const core::FollowUpItem& item() const { return *item_; }

private:
    void look(const FormPlace& place) {
        inspection_ = inspect(*place.extension, place.document);
        const auto choice = core::follow_up_at(inspection_.plan, writer::place_of_selection(place.document));
        item_ = choice.name.empty() ? core::next_to_follow_up(inspection_.plan, today()) : choice.item;
    }

    writer::Inspection inspection_;
    const core::FollowUpItem* item_ = nullptr;
};

std::vector<writer::ProofLink> ask_for_files(const FormPlace& place) {
    const auto& extension = *place.extension;
    const auto files =
        choose_files({extension.context, extension.messages.text("follow-up.choose-proof"), folder_of(place.document)},
                     {{}, {}, true});
    std::vector<writer::ProofLink> links;
    links.reserve(files.size());
    for (const auto& url : files) links.push_back({uno::to_utf8(uno::file_name_of(url)), uno::to_utf8(url)});
    return links;
}

} // namespace

void open_follow_up_form(const FormPlace& place) {
    const MeantRow row(place);
    open_row_form_at(place, place_of(row.item()));
}

void link_proof(const FormPlace& place) {
    const MeantRow row(place);
    const auto* cell = row.item().cell(core::role::column::proof);
    if (cell == nullptr || !cell->place.cell) throw core::Refused("follow-up.no-proof-column");
    const auto links = ask_for_files(place);
    if (links.empty()) return;
    const auto before = cell->place;
    run_step(*place.extension, place.document, {"undo.link-proof"},
             [&] { writer::add_proof_links(place.document, before, links); });
}

} // namespace plan::addon
