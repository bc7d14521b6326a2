#include "writer/writing/money_cells.hpp"

#include "core/text/characters.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/office/document_state.hpp"
#include "writer/office/plain_cell.hpp"
#include "writer/office/protection.hpp"
#include "writer/reading/text_portions.hpp"
#include "writer/writing/document_language.hpp"

#include <cmath>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* no_width = "\u200B";

double euros(core::Cents cents) { return static_cast<double>(cents) / static_cast<double>(core::cents_per_euro); }

/// As the number format shows it.
std::string as_shown(core::Cents cents) {
    return cents < 0 ? "-" + core::format_amount(-cents) : core::format_amount(cents);
}

rtl::OUString string_of(const Reference<css::table::XCell>& cell) {
    return Reference<css::text::XText>(cell, UNO_QUERY_THROW)->getString();
}

/// The formula of the field that a cell holds behind the space; empty when it holds something else.
rtl::OUString column_sum_of(const Reference<css::table::XCell>& cell) {
    if (!string_of(cell).startsWith(uno::to_office(no_width))) return {};
    const auto paragraph =
        Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration()->nextElement();
    const auto portions =
        Reference<css::container::XEnumerationAccess>(paragraph, UNO_QUERY_THROW)->createEnumeration();
    while (portions->hasMoreElements()) {
        const Reference<css::uno::XInterface> portion(portions->nextElement(), UNO_QUERY_THROW);
        if (uno::get<rtl::OUString>(portion, "TextPortionType") != "TextField") continue;
        const auto field = uno::get<Reference<css::text::XTextContent>>(portion, "TextField");
        const Reference<css::lang::XServiceInfo> kind(field, UNO_QUERY_THROW);
        if (kind->supportsService("com.sun.star.text.TextField.TableFormula"))
            return uno::get<rtl::OUString>(field, "Content");
    }
    return {};
}

/// Whether a cell holds content controls or fields among its text.
bool holds_fields(const Reference<css::table::XCell>& cell) {
    bool found = false;
    for_each_portion(cell, [&found](const rtl::OUString& type, const Reference<css::uno::XInterface>&) {
        found = found || type == "ContentControl" || type.startsWith("TextField");
    });
    return found;
}

/// Figures stand under each other.
void align_right(const Reference<css::table::XCell>& cell) {
    const auto cursor = Reference<css::text::XText>(cell, UNO_QUERY_THROW)->createTextCursor();
    cursor->gotoEnd(true);
    uno::set(cursor, "ParaAdjust", static_cast<sal_Int16>(css::style::ParagraphAdjust_RIGHT));
}

} // namespace

sal_Int32 money_format(const Reference<css::util::XNumberFormats>& formats, const core::Template& plan_template) {
    const auto locale = locale_of(plan_template.language);
    const auto code = uno::to_office(plan_template.money_format);
    const auto known = formats->queryKey(code, locale, false);
    return known >= 0 ? known : formats->addNew(code, locale);
}

MoneyCells::MoneyCells(const Reference<css::text::XTextDocument>& document, const core::Template& plan_template)
    : document_(document),
      formats_(Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats()),
      key_(money_format(formats_, plan_template)), amounts_(plan_template.amounts) {}

bool MoneyCells::is_money(const Reference<css::table::XCell>& cell) {
    const auto key = uno::get<sal_Int32>(cell, "NumberFormat");
    const auto [known, is_new] = money_formats_.try_emplace(key, key == key_);
    if (is_new && key != key_) {
        const auto code = uno::get<rtl::OUString>(formats_->getByKey(key), "FormatString");
        known->second = uno::to_utf8(code).find("\u20AC") != std::string::npos && code.indexOf("00") >= 0;
    }
    return known->second;
}

bool MoneyCells::tidy(const Reference<css::table::XCell>& cell, const std::string& text) {
    switch (cell->getType()) { // most are numbers already
    case css::table::CellContentType_TEXT: {
        const auto cents = core::parse_amount(text, amounts_);
        if (!cents || !core::is_plain_amount(text, amounts_) || !says_only(cell, *cents)) return false;
        if (is_recording(document_) && holds_fields(cell)) return false; // Undo would leave both texts
        make_number(cell, *cents);
        return true;
    }
    case css::table::CellContentType_FORMULA: // a person computes it
        return false;
    default:
        if (is_money(cell)) return false;
        uno::set(cell, "NumberFormat", key_);
        return true;
    }
}

/// Whether nothing would be lost when a cell becomes a number: what it holds, notes included, is that amount alone.
bool MoneyCells::says_only(const Reference<css::table::XCell>& cell, core::Cents cents) const {
    const auto held = uno::to_utf8(string_of(cell));
    if (!holds_fields(cell) && (!core::is_plain_amount(held, amounts_) || core::parse_amount(held, amounts_) != cents))
        return false;
    bool has_more = false;
    for_each_portion(cell, [&has_more](const rtl::OUString& type, const Reference<css::uno::XInterface>&) {
        has_more = has_more || type == "Footnote" || type == "Annotation" || type == "Frame";
    });
    return !has_more;
}

/// The office does not undo a value that is set, but it does undo text, and a format that makes a number of the text,
/// unless that holds fields.
void MoneyCells::make_number(const Reference<css::table::XCell>& cell, core::Cents cents) {
    refuse_protected(Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW));
    const auto wanted = uno::to_office(as_shown(cents));
    if (string_of(cell) != wanted || holds_fields(cell))
        Reference<css::text::XText>(cell, UNO_QUERY_THROW)->setString(wanted);
    uno::set(cell, "NumberFormat", key_);
    const double value = euros(cents);
    constexpr double least = 0.001;
    if (cell->getType() != css::table::CellContentType_VALUE || std::abs(cell->getValue() - value) > least)
        cell->setValue(value);
}

/// The office does not undo a value that is set over another, but it does undo a formula in its place.
void MoneyCells::change_number(const Reference<css::table::XCell>& cell, core::Cents cents) {
    refuse_protected(Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW));
    cell->setFormula("=" + rtl::OUString::number(cents) + "/100");
    cell->setValue(euros(cents));
}

bool MoneyCells::has_formula(const Reference<css::table::XCell>& cell, const std::string& formula) {
    return cell->getFormula() == uno::to_office(formula) && is_money(cell);
}

void MoneyCells::put_formula(const Reference<css::table::XCell>& cell, const std::string& formula) {
    refuse_protected(Reference<css::text::XTextRange>(cell, UNO_QUERY_THROW));
    if (!is_money(cell)) uno::set(cell, "NumberFormat", key_);
    const bool is_new = cell->getType() != css::table::CellContentType_FORMULA;
    cell->setFormula("=" + uno::to_office(formula));
    if (is_new) align_right(cell);
}

bool MoneyCells::has_column_sum(const Reference<css::table::XCell>& cell) { return !column_sum_of(cell).isEmpty(); }

bool MoneyCells::put_column_sum(const Reference<css::table::XCell>& cell, const std::string& formula) {
    const auto wanted = uno::to_office(formula);
    if (column_sum_of(cell) == wanted) return false;
    const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
    refuse_protected(Reference<css::text::XTextRange>(text.get()));
    make_text_of(cell);
    text->setString(uno::to_office(no_width));
    const Reference<css::text::XTextContent> field(
        Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.TextField.TableFormula"),
        UNO_QUERY_THROW);
    uno::set(field, "Content", wanted);
    uno::set(field, "IsShowFormula", false);
    uno::set(field, "NumberFormat", key_);
    text->insertTextContent(text->getEnd(), field, false);
    return true;
}

} // namespace plan::writer
