#include "addon/follow_up/dossier_export.hpp"

#include "addon/base/option_value.hpp"
#include "core/dossier/dossier_page.hpp"
#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/follow_up/proof_links.hpp"
#include "writer/handover/delivered_document.hpp"
#include "writer/handover/delivered_files.hpp"
#include "writer/handover/page_document.hpp"
#include "writer/handover/proof_files.hpp"

namespace plan::addon {
namespace {

/// The folder of the plan, and the one that a person named.
std::vector<std::string> allowed_folders(const TextDocument& document, const DossierOrder& order) {
    std::vector<std::string> folders;
    const auto url = document->getURL();
    if (url.startsWith("file:///")) folders.push_back(uno::to_utf8(url.copy(0, url.lastIndexOf('/'))));
    if (!order.proof_folder.isEmpty()) folders.push_back(uno::to_utf8(order.proof_folder));
    return folders;
}

/// What each row of the follow-up gives as its proof: its links, once they were looked at, or else its note.
std::vector<std::vector<core::Proof>> proofs_of(const TextDocument& document, const core::Plan& plan,
                                                const std::vector<std::string>& folders) {
    std::vector<std::vector<core::Proof>> result;
    const auto links = writer::proof_links(document, plan);
    for (std::size_t row = 0; row < links.size(); ++row) {
        auto& proofs = result.emplace_back();
        for (const auto& link : links[row]) proofs.push_back(writer::looked_at(link.text, link.url, folders));
        const auto& note = plan.follow_up[row].proof.text;
        if (proofs.empty() && !note.empty()) proofs.push_back({note, {}, core::ProofKind::note});
    }
    return result;
}

} // namespace

DossierOrder read_dossier_options(int year, const rtl::OUString& folder,
                                  const css::uno::Sequence<css::beans::NamedValue>& options) {
    DossierOrder order{year, folder};
    for (const auto& option : options) {
        if (option.Name == "Overwrite") order.overwrite = value_of<bool>(option);
        else if (option.Name == "NamesLeftOut") order.names_left_out = value_of<bool>(option);
        else if (option.Name == "ProofFolder") order.proof_folder = value_of<rtl::OUString>(option);
        else throw core::Refused("option.unknown", {{"option", uno::to_utf8(option.Name)}});
    }
    return order;
}

css::uno::Sequence<rtl::OUString> export_dossier(Extension& extension, const TextDocument& document,
                                                 const DossierOrder& order) {
    const auto inspection = inspect(extension, document);
    const auto& plan = inspection.plan;
    const auto budget = core::budget_of(plan);
    if (budget.year(order.year) == nullptr) throw core::Refused("dossier.year", {{"year", std::to_string(order.year)}});
    const auto proofs = proofs_of(document, plan, allowed_folders(document, order));
    const auto dossier = core::dossier_of(plan, budget, {order.year, order.names_left_out, today(), proofs});
    const auto page = core::dossier_page(dossier, plan);
    writer::DeliveredFiles files(extension.context, order.folder,
                                 order.overwrite ? writer::Existing::replace : writer::Existing::refuse);
    const writer::PageDocument pages(extension.context, extension.templates.house_style(),
                                     {page.title, page.elements, plan.plan_template->language, {}, true});
    writer::deliver_document(pages.document(), writer::FileKind::pdf, page.title, files);
    for (const auto& copy : dossier.copies) writer::copy_file(extension.context, copy.source, copy.name, files);
    if (!dossier.copies.empty())
        files.write(core::file_name(plan.plan_template->dossier.index.file, ".txt"), core::index_text(dossier, plan));
    return files.finish();
}

} // namespace plan::addon
