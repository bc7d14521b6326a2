// Bars above the text of a document.
#pragma once

#include "addon/base/text_document.hpp"

#include <com/sun/star/frame/InfobarType.hpp>
#include <string_view>
#include <vector>

namespace plan::addon {

struct Infobar {
    struct Button {
        rtl::OUString label;
        const char* command; ///< of ours, behind the protocol
    };
    const char* id; ///< one bar of an id is shown at a time
    rtl::OUString text;
    rtl::OUString advice;
    sal_Int16 type = css::frame::InfobarType::INFO;
    std::vector<Button> buttons = {};
};

/// Whether the document is seen in a window that can show bars.
bool can_show_bars(const TextDocument& document);

/// Shows a bar in the window of the document, in the place of the one with the same id. Nothing happens where it has no
/// window.
void show_bar(const TextDocument& document, const Infobar& bar);
void remove_bar(const TextDocument& document, const char* id);

} // namespace plan::addon
