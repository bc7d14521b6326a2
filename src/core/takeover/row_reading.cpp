#include "core/takeover/row_reading.hpp"

#include "core/reading/column_titles.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/reading/table_recognition.hpp"
#include "core/reading/template_choice.hpp"
#include "core/template/roles.hpp"

#include <algorithm>

namespace plan::core {
namespace {

using Row = std::vector<std::string>;

/// A document that has the table alone, with the titles of the template over the columns that a person chose: so it is
/// read with all that reading knows of tables.
class RowReader {
public:
    RowReader(const Table& table, const PartProposal& part, const Template& plan_template,
              const TableTemplate& target_table)
        : part_(part), template_(plan_template), target_(target_table), source_(table) {}

    Plan read(const std::optional<SchoolYear>& school_year, const std::vector<std::string>& goals) const {
        Document document;
        View view{&template_, TitleIndex(template_), {}, {}, {}, false};
        const auto add = [&](Block block, const Chapter* chapter, int level) {
            document.blocks.push_back(std::move(block));
            auto role = BlockRole{};
            if (level > 0) role = {ParagraphKind::heading, level, chapter};
            view.outline.push_back(role);
            view.keys.emplace_back();
        };
        const auto heading = [](const std::string& text, int level) {
            Paragraph paragraph;
            paragraph.text = text;
            paragraph.outline_level = level;
            return paragraph;
        };
        if (const auto* chapter = template_.chapter(role::chapter::goals); chapter != nullptr && !goals.empty()) {
            add(heading(chapter->title, 1), chapter, 1);
            for (const auto& goal : goals) add(heading(goal, 2), nullptr, 2);
        }
        const auto* home = home_of(target_, template_);
        if (home == nullptr) home = &template_.chapters.front();
        add(heading(home->title, 1), home, 1);
        add(with_titles(), nullptr, 0);
        view.part = {0, document.blocks.size()};
        if (school_year) document.properties["PlanSchoolYear"] = school_year->label();
        auto plan = read_plan(document, view);
        plan.plan_template = &template_;
        return plan;
    }

private:
    [[nodiscard]] std::string title_of(const std::string& id) const {
        for (const auto& column : target_.columns)
            if (column.id == id) return column.title;
        const auto* column = find_column(template_, id);
        return column == nullptr ? std::string() : column->title;
    }

    /// A title that reading would take for a column which nobody chose.
    [[nodiscard]] bool is_misleading(const std::string& title) const {
        const ColumnTitle name(title, template_.reading);
        if (name.is(template_.reading.hours_keys)) return false; // those of an activity stand in no column of its table
        for (const auto* table : template_.tables())
            for (const auto& column : table->columns)
                if (name.rank(column_names(column, template_.reading))) return true;
        return false;
    }

    [[nodiscard]] Table with_titles() const {
        Table result;
        const bool is_uneven = !source_.grid_columns.empty();
        Row titles;
        std::vector<std::size_t> columns;
        for (std::size_t column = 0; column < part_.columns.size(); ++column) {
            const auto& [title, to] = part_.columns[column];
            if (!to.empty()) titles.push_back(title_of(to));
            else titles.push_back(is_misleading(title) ? std::string() : title);
            columns.push_back(column);
        }
        result.rows.push_back(std::move(titles));
        if (is_uneven) result.grid_columns.push_back(std::move(columns));
        for (auto row = part_.first_row; row < source_.rows.size(); ++row) {
            result.rows.push_back(source_.rows[row]);
            if (is_uneven)
                result.grid_columns.push_back(row < source_.grid_columns.size() ? source_.grid_columns[row]
                                                                                : std::vector<std::size_t>());
        }
        for (const auto& cell : source_.covered)
            if (cell.row >= part_.first_row) result.covered.push_back({cell.row - part_.first_row + 1, cell.column});
        return result;
    }

    const PartProposal& part_;
    const Template& template_;
    const TableTemplate& target_;
    const Table& source_;
};

} // namespace

Plan read_rows(const Table& table, const PartProposal& part, const Template& plan_template,
               const TableTemplate& target_table, const std::optional<SchoolYear>& school_year,
               const std::vector<std::string>& goals) {
    return RowReader(table, part, plan_template, target_table).read(school_year, goals);
}

} // namespace plan::core
