#include "writer/reading/hidden_sections.hpp"

#include "uno/properties.hpp"

#include <com/sun/star/text/XTextSection.hpp>
#include <functional>

namespace plan::writer {
namespace {

using css::uno::Reference;

bool is_in_section(const css::uno::BaseReference& content,
                   const std::function<bool(const Reference<css::text::XTextSection>&)>& which) {
    auto section = uno::get<Reference<css::text::XTextSection>>(content, "TextSection");
    for (; section.is(); section = section->getParentSection())
        if (which(section)) return true;
    return false;
}

bool is_hidden(const Reference<css::text::XTextSection>& section) { return !uno::get<bool>(section, "IsVisible"); }

} // namespace

bool is_in_hidden_section(const css::uno::BaseReference& content) { return is_in_section(content, is_hidden); }

bool may_be_in_hidden_section(const css::uno::BaseReference& content) {
    return is_in_section(content, [](const auto& section) {
        return is_hidden(section) || !uno::get<rtl::OUString>(section, "Condition").isEmpty();
    });
}

} // namespace plan::writer
