#include "addon/forms/form_place.hpp"

namespace plan::addon {

ui::Form form_at(const FormPlace& place, const rtl::OUString& title) {
    constexpr int preview_lines = 5;
    const auto& extension = *place.extension;
    return {extension.context,
            place.frame->getContainerWindow(),
            extension.templates.dialogs_folder(),
            extension.messages,
            title,
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
