#include "writer/overview/overview_sheet.hpp"

#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/overview/figures_sheet.hpp"
#include "writer/overview/sheet_pages.hpp"
#include "writer/overview/sheet_position.hpp"
#include "writer/overview/sheet_views.hpp"
#include "writer/overview/table_sheet.hpp"
#include "writer/writing/document_language.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace plan::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class OverviewWriter {
public:
    OverviewWriter(const Reference<css::sheet::XSpreadsheetDocument>& document, const SheetLook& look,
                   const OverviewDocument::Settings& settings)
        : document_(document),
          formats_(document, settings.language), settings_{document_, settings.words, look, formats_},
          pages_(document) {}

    void write(const core::overview::Overview& overview) {
        add_sheets(overview);
        for (std::size_t at = 0; at < overview.sheets.size(); ++at) {
            const auto number = static_cast<sal_Int16>(at + 1);
            const auto target = sheet(number);
            pages_.use(target, write_table(settings_, target, number, overview.sheets[at]));
        }
        const auto figures = sheet(0);
        pages_.use(figures, write_figures(settings_, figures, 0, overview));
    }

private:
    [[nodiscard]] Reference<css::sheet::XSpreadsheet> sheet(sal_Int32 number) const {
        const Reference<css::container::XIndexAccess> sheets(document_->getSheets(), UNO_QUERY_THROW);
        return {sheets->getByIndex(number), UNO_QUERY_THROW};
    }

    [[nodiscard]] rtl::OUString title_of_figures() const { return uno::to_office(settings_.words("overview.figures")); }

    [[nodiscard]] rtl::OUString title_of(const core::overview::Sheet& data) const {
        return uno::to_office(core::overview::title_of(data, settings_.words));
    }

    /// In the stead of those that a new document has.
    void add_sheets(const core::overview::Overview& overview) const {
        const auto sheets = document_->getSheets();
        const auto before = sheets->getElementNames();
        // A name that the office gives to a new sheet may be one of ours.
        for (sal_Int32 at = 0; at < before.getLength(); ++at) {
            const Reference<css::container::XNamed> old(sheets->getByName(before[at]), UNO_QUERY_THROW);
            old->setName("plan_" + rtl::OUString::number(at));
        }
        sal_Int16 number = 0;
        sheets->insertNewByName(title_of_figures(), number++);
        for (const auto& data : overview.sheets) sheets->insertNewByName(title_of(data), number++);
        for (sal_Int32 at = 0; at < before.getLength(); ++at) sheets->removeByName("plan_" + rtl::OUString::number(at));
    }

    Reference<css::sheet::XSpreadsheetDocument> document_;
    CellFormats formats_;
    SheetSettings settings_;
    SheetPages pages_;
};

} // namespace

OverviewDocument::OverviewDocument(const Reference<css::uno::XComponentContext>& context,
                                   const core::overview::Overview& overview, const Settings& settings)
    : context_(context), first_(settings.words("overview.figures")) {
    frozen_.reserve(overview.sheets.size());
    for (const auto& sheet : overview.sheets)
        frozen_.push_back({core::overview::title_of(sheet, settings.words), 1, first_row});
    const auto look = look_of(context, settings.house_style);
    document_ = new_spreadsheet(context);
    const Reference<css::frame::XModel> model(document_, UNO_QUERY_THROW);
    try {
        model->lockControllers();
        uno::set(document_, "CharLocale", locale_of(settings.language));
        Reference<css::document::XDocumentPropertiesSupplier>(document_, UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->setTitle(uno::to_office(settings.words("overview.figures")));
        add_cell_styles(document_, look);
        OverviewWriter(document_, look, settings).write(overview);
        model->unlockControllers();
    } catch (...) { // a document that is written halfway is nobody's
        Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
        throw;
    }
}

OverviewDocument::~OverviewDocument() {
    try {
        Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
    } catch (const css::uno::Exception&) { // somebody else uses it, and closes it afterwards
    }
}

void OverviewDocument::store(const rtl::OUString& url, const rtl::OUString& place) const {
    Reference<css::frame::XStorable>(document_, UNO_QUERY_THROW)
        ->storeToURL(url, uno::arguments({{"FilterName", Any(rtl::OUString("calc8"))},
                                          {"Overwrite", Any(true)},
                                          {"DocumentBaseURL", Any(place)}}));
    keep_headers(context_, url, first_, frozen_);
}

} // namespace plan::writer
