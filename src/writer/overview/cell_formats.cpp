#include "writer/overview/cell_formats.hpp"

#include "uno/text.hpp"
#include "writer/writing/document_language.hpp"

#include <com/sun/star/i18n/NumberFormatIndex.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace plan::writer {

using core::overview::ColumnKind;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

CellFormats::CellFormats(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::string& language) {
    const auto formats = Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats();
    const Reference<css::util::XNumberFormatTypes> types(formats, UNO_QUERY_THROW);
    const auto locale = locale_of(language);
    const css::lang::Locale written("en", "US", {});
    const auto key = [&](const rtl::OUString& code) { return formats->addNewConverted(code, written, locale); };
    const auto text = types->getStandardFormat(css::util::NumberFormat::TEXT, locale);
    keys_ = {{ColumnKind::text, text},
             {ColumnKind::link, text},
             {ColumnKind::count, key("#,##0")},
             {ColumnKind::hours, key("#,##0.0#")},
             {ColumnKind::money, key(uno::to_office("[$\u20AC] #,##0.00;[$\u20AC] -#,##0.00"))},
             {ColumnKind::date, types->getFormatIndex(css::i18n::NumberFormatIndex::DATE_SYS_DDMMYYYY, locale)},
             {ColumnKind::percent, key("0%")}};
}

double cell_number(std::int64_t number, ColumnKind kind) {
    constexpr double hundred = 100;
    switch (kind) {
    case ColumnKind::hours:
    case ColumnKind::money:
        return static_cast<double>(number) / hundred;
    case ColumnKind::percent:
        return static_cast<double>(number) / (hundred * hundred);
    default:
        return static_cast<double>(number);
    }
}

double cell_number(core::Day day) {
    constexpr core::Day zero = std::chrono::year{1899} / std::chrono::December / 30; // of a new spreadsheet
    return static_cast<double>((day - zero).count());
}

} // namespace plan::writer
