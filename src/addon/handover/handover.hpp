// Handing a plan over to a council or committee: the check before it, the files, the note in the plan.
#pragma once

#include "addon/commands/commands.hpp"

#include <set>

namespace plan::addon {

enum class Product { pdf, odt, docx, report, summary };

struct Handover {
    rtl::OUString folder; ///< URL
    std::string body;     ///< id; empty: the first of the profile
    bool draft = false;   ///< also with errors; then it says so on every page
    bool overwrite = false;
    bool keep_names = false; ///< of persons who took part, in the follow-up; else they become initials
    std::set<Product> products = {Product::pdf, Product::report, Product::summary};
};

struct HandedOver {
    css::uno::Sequence<rtl::OUString> files; ///< URLs
    int version = 1;
    bool noted = false; ///< in the plan's table of consultations
};

/// The plan itself only gets a row that notes it.
/// @throws core::Refused  "handover.errors", "handover.none", "handover.body", and core::FileRefused; nothing is
/// written
///         then, and the document is as it was
HandedOver hand_over(Extension& extension, const TextDocument& document, const Handover& handover);

/// Whom a plan may be handed over to.
/// @throws core::Refused  "handover.none"
const std::vector<core::Body>& bodies_of(const core::Plan& plan);

} // namespace plan::addon
