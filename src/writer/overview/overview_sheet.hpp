// An overview of many plans as a spreadsheet.
#pragma once

#include "core/overview/overview.hpp"
#include "core/overview/view_settings.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::writer {

namespace css = com::sun::star;

/// A spreadsheet that nobody sees, open as long as this lives.
class OverviewDocument {
public:
    struct Settings {
        rtl::OUString house_style;   ///< URL of the file with the styles
        std::string language;        ///< "nl-BE": how days and amounts are written
        core::overview::Words words; ///< "overview.schools" → "Scholen"
    };

    /// The page of figures first, then a sheet for each of the overview.
    /// @throws css::uno::Exception  the office cannot make it
    OverviewDocument(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const core::overview::Overview& overview, const Settings& settings);
    OverviewDocument(const OverviewDocument&) = delete;
    OverviewDocument& operator=(const OverviewDocument&) = delete;
    ~OverviewDocument();

    [[nodiscard]] const css::uno::Reference<css::sheet::XSpreadsheetDocument>& document() const { return document_; }

    /// As a file of the office, in which headers and first columns stay.
    /// @param place  URL of the file when it has come where it is meant to be: links to files are relative to that
    /// @throws css::io::IOException
    void store(const rtl::OUString& url, const rtl::OUString& place) const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    std::string first_; ///< the title of the sheet that is shown
    std::vector<core::overview::FrozenSheet> frozen_;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document_;
};

} // namespace plan::writer
