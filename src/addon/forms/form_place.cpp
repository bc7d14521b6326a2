#include "addon/forms/form_place.hpp"

#include <utility>

namespace plan::addon {

ui::Form form_at(const FormPlace& place, const rtl::OUString& title, std::string help_page) {
    constexpr int preview_lines = 5;
    const auto& extension = *place.extension;
    return {extension.context,
            place.frame->getContainerWindow(),
            extension.templates.dialogs_folder(),
            extension.messages,
            title,
            std::move(help_page),
            {},
            false,
            {},
            {},
            {},
            {},
            {},
            {},
            preview_lines,
            {}};
}

} // namespace plan::addon
