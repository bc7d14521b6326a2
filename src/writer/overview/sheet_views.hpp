// What a spreadsheet shows when its file is opened.
#pragma once

#include "core/overview/view_settings.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// The office writes nothing of the window of a document that nobody sees, so its file is told afterwards.
/// @param first  the title of the sheet that is shown
/// @throws css::uno::Exception  the file cannot be changed
void keep_headers(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                  const std::string& first, const std::vector<core::overview::FrozenSheet>& sheets);

} // namespace plan::writer
