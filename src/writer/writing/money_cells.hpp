// Table cells that hold amounts: numbers, shown as euros, that formulas of Writer can compute with.
#pragma once

#include "core/template/plan_template.hpp"
#include "core/values/money.hpp"

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XNumberFormats.hpp>
#include <map>
#include <string>

namespace plan::writer {

namespace css = com::sun::star;

/// The key of the number format by which amounts are written, in formats that may not have it yet.
sal_Int32 money_format(const css::uno::Reference<css::util::XNumberFormats>& formats,
                       const core::Template& plan_template);

class MoneyCells {
public:
    /// @param plan_template  says how amounts are written
    MoneyCells(const css::uno::Reference<css::text::XTextDocument>& document, const core::Template& plan_template);

    /// Makes an amount that was typed as text a number. A cell that is not one plain amount stays as it is.
    /// @param text  what the cell says, as it was read
    /// @returns  whether anything was changed
    bool tidy(const css::uno::Reference<css::table::XCell>& cell, const std::string& text);

    /// Puts another amount in the stead of a number.
    static void change_number(const css::uno::Reference<css::table::XCell>& cell, core::Cents cents);

    /// @param formula  without "="
    bool has_formula(const css::uno::Reference<css::table::XCell>& cell, const std::string& formula);
    void put_formula(const css::uno::Reference<css::table::XCell>& cell, const std::string& formula);

    /// The sum of a column, in the column itself: a field behind a space without width, which formulas take for text.
    /// So a sum may run from the header to this cell, and rows in between may come and go.
    /// @returns  whether anything was changed
    bool put_column_sum(const css::uno::Reference<css::table::XCell>& cell, const std::string& formula);
    static bool has_column_sum(const css::uno::Reference<css::table::XCell>& cell);

private:
    void make_number(const css::uno::Reference<css::table::XCell>& cell, core::Cents cents);
    bool is_money(const css::uno::Reference<css::table::XCell>& cell);
    [[nodiscard]] bool says_only(const css::uno::Reference<css::table::XCell>& cell, core::Cents cents) const;

    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::util::XNumberFormats> formats_;
    sal_Int32 key_;
    core::AmountWords amounts_;
    std::map<sal_Int32, bool> money_formats_; ///< by key: whether numbers are shown as euros and cents
};

} // namespace plan::writer
