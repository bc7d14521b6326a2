#include "writer/handover/header_rows.hpp"

#include "core/text/characters.hpp"
#include "core/text/trimming.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/table_grid.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <map>

namespace plan::writer {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Table = Reference<css::text::XTextTable>;

/// How a cell stands out.
struct Look {
    bool bold = false;
    sal_Int32 shade = -1;
    rtl::OUString style;
    bool operator==(const Look&) const = default;
};

/// A table by rows and columns of cells that have a text.
class Cells {
public:
    explicit Cells(const Table& table) : table_(table), names_(cell_names(table)) {
        for (auto& row : names_) std::erase(row, rtl::OUString());
        std::erase_if(names_, [](const auto& row) { return row.empty(); });
    }

    /// A list, or a text with a frame around it: nothing of it is about another cell.
    [[nodiscard]] bool says_one_thing_a_row() const {
        return names_.size() < 2 || std::ranges::all_of(names_, [](const auto& row) { return row.size() < 2; });
    }

    [[nodiscard]] bool first_row_is_header() const {
        const auto& first = names_.front();
        return first.size() > 1 && std::ranges::all_of(first, [this](const auto& name) { return is_words(name); }) &&
               stand_out(first, names_[1]);
    }

    /// What the rows are about stands in front of them.
    [[nodiscard]] bool first_column_names_rows() const {
        return std::ranges::all_of(names_, [this](const auto& row) {
            return row.size() < 2 || (is_words(row.front()) && stand_out({row.front()}, {row.back()}));
        });
    }

private:
    [[nodiscard]] bool is_words(const rtl::OUString& name) const {
        const std::string text(core::trimmed(uno::to_utf8(text_of(name)->getString())));
        return !text.empty() && !core::is_digit(text.front());
    }

    [[nodiscard]] Reference<css::text::XText> text_of(const rtl::OUString& name) const {
        return {table_->getCellByName(name), UNO_QUERY_THROW};
    }

    [[nodiscard]] Look look_of(const rtl::OUString& name) const {
        const auto cursor = text_of(name)->createTextCursor();
        cursor->gotoEnd(true);
        return {uno::get<float>(cursor, "CharWeight") >= css::awt::FontWeight::SEMIBOLD,
                uno::get<sal_Int32>(table_->getCellByName(name), "BackColor"),
                uno::get<rtl::OUString>(cursor, "ParaStyleName")};
    }

    /// All of these are bold, shaded or in a style that none of the others is.
    [[nodiscard]] bool stand_out(const std::vector<rtl::OUString>& names,
                                 const std::vector<rtl::OUString>& others) const {
        return std::ranges::all_of(names, [&](const auto& name) {
            const auto look = look_of(name);
            return std::ranges::none_of(others, [&](const auto& other) {
                const auto plain = look_of(other);
                return (!look.bold || plain.bold) && look.shade == plain.shade && look.style == plain.style;
            });
        });
    }

    Table table_;
    std::vector<std::vector<rtl::OUString>> names_;
};

rtl::OUString name_of(const Table& table) {
    return Reference<css::container::XNamed>(table, UNO_QUERY_THROW)->getName();
}

/// How many rows stand above those of a plan's tables, by the names of the tables.
std::map<rtl::OUString, std::size_t> known_headers(const Reference<css::text::XTextDocument>& document,
                                                   const core::Plan& plan) {
    std::map<rtl::OUString, std::size_t> headers;
    const auto add = [&](std::size_t block, std::size_t rows) {
        if (const Table table(block_at(document, block), UNO_QUERY); table.is() && rows > 0)
            headers[name_of(table)] = rows;
    };
    for (const auto& chapter : plan.chapters) {
        for (const auto& table : chapter.tables) add(table.block, table.first_row);
        for (const auto& table : chapter.group_tables) add(table.block, table.first_row);
        for (const auto& table : chapter.summaries) add(table.block, 1);
    }
    if (plan.settings_table) add(plan.settings_table->block, plan.settings_table->first_row);
    return headers;
}

void set_header_rows(const Table& table, std::size_t rows) {
    uno::set(table, "RepeatHeadline", true);
    uno::set(table, "HeaderRowCount", static_cast<sal_Int32>(rows));
}

/// @returns  whether it is clear what its cells are about
bool mark_header_row(const Table& table) {
    if (uno::get<bool>(table, "RepeatHeadline") && uno::get<sal_Int32>(table, "HeaderRowCount") > 0) return true;
    const Cells cells(table);
    if (cells.says_one_thing_a_row()) return true;
    if (!cells.first_row_is_header()) return cells.first_column_names_rows();
    set_header_rows(table, 1);
    return true;
}

} // namespace

bool mark_header_rows(const Reference<css::text::XTextDocument>& document, const core::Plan& plan) {
    const auto known = known_headers(document, plan);
    const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
    bool all_clear = true;
    for (const auto& name : tables->getElementNames()) {
        const Table table(tables->getByName(name), UNO_QUERY_THROW);
        if (const auto header = known.find(name); header != known.end()) set_header_rows(table, header->second);
        else if (!mark_header_row(table)) all_clear = false;
    }
    return all_clear;
}

} // namespace plan::writer
