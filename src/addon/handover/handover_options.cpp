#include "addon/handover/handover_options.hpp"

#include "addon/base/option_value.hpp"
#include "addon/handover/handover.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <map>

namespace plan::addon {
namespace {

/// "pdf,odt,report"
std::set<Product> products_of(const css::beans::NamedValue& option) {
    static const std::map<std::string, Product, std::less<>> known = {{"pdf", Product::pdf},
                                                                      {"odt", Product::odt},
                                                                      {"docx", Product::docx},
                                                                      {"report", Product::report},
                                                                      {"summary", Product::summary}};
    std::set<Product> products;
    for (const auto& name : list_of(option)) {
        const auto found = known.find(name);
        if (found == known.end()) refuse_value(option);
        products.insert(found->second);
    }
    return products;
}

} // namespace

Handover read_handover_options(const rtl::OUString& folder, const css::uno::Sequence<css::beans::NamedValue>& options) {
    Handover handover;
    handover.folder = folder;
    for (const auto& option : options) {
        if (option.Name == "Body") handover.body = uno::to_utf8(value_of<rtl::OUString>(option));
        else if (option.Name == "Draft") handover.draft = value_of<bool>(option);
        else if (option.Name == "KeepNames") handover.keep_names = value_of<bool>(option);
        else if (option.Name == "Overwrite") handover.overwrite = value_of<bool>(option);
        else if (option.Name == "Formats") handover.products = products_of(option);
        else throw core::Refused("option.unknown", {{"option", uno::to_utf8(option.Name)}});
    }
    return handover;
}

} // namespace plan::addon
