// Opening the file that somebody wants to take over: out of sight, without its macros, links and questions.
#pragma once

#include "addon/template/extension.hpp"
#include "uno/properties.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <initializer_list>
#include <string>

namespace plan::addon {

/// Asks for a file.
/// @param only_sheets  offers spreadsheets alone
/// @returns  its URL; empty where nothing was chosen
rtl::OUString ask_for_source(Extension& extension, bool only_sheets);

/// It closes with this.
class SourceFile {
public:
    /// @throws core::Refused  "takeover.cannot-open" with the name of the file
    SourceFile(Extension& extension, const rtl::OUString& url);
    /// The same of a text with cells in it, as a sheet.
    /// @param options  of the office's filter for such files
    SourceFile(Extension& extension, const rtl::OUString& url, const std::string& options);
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile();

    [[nodiscard]] const css::uno::Reference<css::frame::XModel>& model() const { return model_; }

private:
    void open(Extension& extension, const rtl::OUString& url, std::initializer_list<uno::Argument> how);

    css::uno::Reference<css::frame::XModel> model_;
};

} // namespace plan::addon
