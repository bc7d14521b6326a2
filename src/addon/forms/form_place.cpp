#include "addon/forms/form_place.hpp"

namespace plan::addon {

ui::Form form_at(const FormPlace& place, const rtl::OUString& title) {
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
            {}};
}

} // namespace plan::addon
