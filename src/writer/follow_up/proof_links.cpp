#include "writer/follow_up/proof_links.hpp"

#include "core/template/roles.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"
#include "writer/reading/text_portions.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Reference<css::text::XText> cell_at(const Reference<css::text::XTextDocument>& document, const core::Place& place) {
    return table_cell(table_at(document, place.block), place.cell.value_or(core::CellIndex{}));
}

std::vector<ProofLink> links_in(const Reference<css::text::XText>& cell) {
    std::vector<ProofLink> links;
    for_each_portion(cell, [&links](const rtl::OUString&, const Reference<css::uno::XInterface>& portion) {
        const Reference<css::beans::XPropertySet> properties(portion, UNO_QUERY);
        if (!properties.is() || !properties->getPropertySetInfo()->hasPropertyByName("HyperLinkURL")) return;
        const auto url = uno::to_utf8(uno::get<rtl::OUString>(portion, "HyperLinkURL"));
        if (url.empty()) return;
        const Reference<css::text::XTextRange> range(portion, UNO_QUERY);
        const auto text = range.is() ? uno::to_utf8(range->getString()) : std::string();
        const bool goes_on = !links.empty() && links.back().url == url; // one link in several looks
        if (goes_on) links.back().text += text;
        else links.push_back({text, url});
    });
    return links;
}

} // namespace

std::vector<std::vector<ProofLink>> proof_links(const Reference<css::text::XTextDocument>& document,
                                                const core::Plan& plan) {
    std::vector<std::vector<ProofLink>> result(plan.follow_up.size());
    for (std::size_t at = 0; at < plan.follow_up.size(); ++at) {
        const auto& proof = plan.follow_up[at].proof;
        if (proof.text.empty() || !proof.place.cell) continue;
        if (const auto cell = cell_at(document, proof.place); cell.is()) result[at] = links_in(cell);
    }
    return result;
}

void add_proof_links(const Reference<css::text::XTextDocument>& document, const core::Place& cell,
                     const std::vector<ProofLink>& links) {
    const auto text = cell_at(document, cell);
    if (!text.is()) throw core::Refused("document.changed");
    refuse_protected(Reference<css::text::XTextRange>(text.get()));
    for (const auto& link : links) {
        const auto cursor = text->createTextCursor();
        cursor->gotoEnd(false);
        if (!text->getString().isEmpty()) {
            text->insertString(cursor.get(), ", ", false);
            cursor->gotoEnd(false);
        }
        text->insertString(cursor.get(), uno::to_office(link.text), true);
        uno::set(cursor, "HyperLinkURL", uno::to_office(link.url));
    }
}

} // namespace plan::writer
