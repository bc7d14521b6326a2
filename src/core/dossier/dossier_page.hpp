// The dossier of a budget year as it is read: what is missing first, then all expenses, figures and files.
#pragma once

#include "core/dossier/dossier.hpp"
#include "core/template/composition.hpp"

#include <memory>
#include <string>
#include <vector>

namespace plan::core {

/// It moves; a copy would point at the tables of another.
struct DossierPage {
    std::string title;
    std::vector<Element> elements;
    std::vector<std::unique_ptr<const TableTemplate>> tables; ///< of the elements
};

/// The dossier in the words of the plan's template.
/// @throws Refused  "dossier.none" where the template has none
DossierPage dossier_page(const Dossier& dossier, const Plan& plan);

/// The files that are copied beside it and the rows that they prove, a line each: UTF-8, with CRLF.
/// @throws Refused  "dossier.none" where the template has none
std::string index_text(const Dossier& dossier, const Plan& plan);

} // namespace plan::core
