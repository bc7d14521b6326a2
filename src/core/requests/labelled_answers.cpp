#include "core/requests/labelled_answers.hpp"

#include "core/text/matching_key.hpp"
#include "core/text/text_likeness.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace plan::core {
namespace {

constexpr std::size_t longest_label = 160; // bytes

/// A text that begins with a label of the form.
struct SplitLabel {
    const RequestField* field;
    std::string_view rest; ///< behind the label in the same text
};

class Labels {
public:
    explicit Labels(const RequestTemplate& requests) {
        for (const auto* part : {&requests.fields, &requests.decision_fields})
            for (const auto& field : *part)
                for (const auto& key : field.keys) fields_.emplace(key, &field);
        const auto add_own = [this](const std::string& text) { own_texts_.insert(request_label_key(text)); };
        add_own(requests.title);
        add_own(requests.decision_title);
        add_own(requests.goals_title);
        for (const auto* texts : {&requests.introduction, &requests.columns, &requests.closing})
            std::ranges::for_each(*texts, add_own);
    }

    [[nodiscard]] const RequestField* field(std::string_view label) const {
        if (label.size() > longest_label) return nullptr;
        const auto found = fields_.find(request_label_key(label));
        return found == fields_.end() ? nullptr : found->second;
    }

    /// "Naam", "Naam: Jan", "Doel? 2"; a label with its answer on the next line.
    [[nodiscard]] std::optional<SplitLabel> split(std::string_view text) const {
        text = trimmed(text);
        if (text.empty()) return std::nullopt;
        if (const auto* whole = field(text)) return SplitLabel{whole, {}};
        constexpr std::string_view ends = ":?\n\t";
        for (auto at = text.find_first_of(ends); at <= longest_label; at = text.find_first_of(ends, at + 1))
            if (const auto* found = field(text.substr(0, at))) {
                const auto behind = std::min(text.find_first_not_of(":?", at), text.size());
                return SplitLabel{found, trimmed(text.substr(behind))};
            }
        return std::nullopt;
    }

    /// The field that a changed label means: it is misspelt, or says more than the form does. Only one that is not
    /// there otherwise can be meant.
    [[nodiscard]] const RequestField* meant(std::string_view label, const std::set<const RequestField*>& known) const {
        label = trimmed(label);
        if (label.empty() || label.size() > longest_label) return nullptr;
        for (auto end = label.rfind(' '); end != std::string_view::npos && end > 0; end = label.rfind(' ', end - 1))
            if (const auto* found = field(label.substr(0, end))) return known.contains(found) ? nullptr : found;
        const auto key = request_label_key(label);
        const RequestField* result = nullptr;
        for (const auto& [other, candidate] : fields_) {
            const auto longest = std::max(key.size(), other.size());
            if (edit_distance(key, other, longest / 5) * 5 > longest) continue;
            if (known.contains(candidate) || (result != nullptr && result != candidate)) return nullptr;
            result = candidate;
        }
        return result;
    }

    /// What the form itself says besides labels: it ends an answer, and is none.
    [[nodiscard]] bool is_own_text(std::string_view text) const { return own_texts_.contains(request_label_key(text)); }

private:
    std::map<std::string, const RequestField*, std::less<>> fields_;
    std::set<std::string, std::less<>> own_texts_;
};

void append_line(std::string& text, std::string_view line) {
    line = trimmed(line);
    if (line.empty()) return;
    if (!text.empty()) text += '\n';
    text += line;
}

class AnswerReader {
public:
    AnswerReader(const Document& document, const RequestTemplate& requests) : document_(document), labels_(requests) {}

    std::vector<LabelledAnswer> read() {
        for (const auto& block : document_.blocks) {
            if (const auto* table = std::get_if<Table>(&block)) read_table(*table);
            else read_paragraph(std::get<Paragraph>(block));
        }
        return std::move(answers_);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    // Paragraphs.

    void read_paragraph(const Paragraph& paragraph) {
        if (paragraph.hidden || is_contents_entry(paragraph)) return;
        if (paragraph.outline_level > 0) open_ = none;
        std::string_view rest = paragraph.text;
        do {
            const auto end = std::min(rest.find('\n'), rest.size());
            read_line(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        } while (!rest.empty());
    }

    void read_line(std::string_view line) {
        ++line_;
        line = trimmed(line);
        const bool is_answered = open_ != none && !answers_[open_].text.empty();
        if (line.empty() ? is_answered : labels_.is_own_text(line)) open_ = none;
        else if (const auto found = labels_.split(line); found && !answers_open(*found)) {
            add(found->field, line.substr(0, label_length(line, *found)), found->rest);
        } else if (open_ != none) append_line(answers_[open_].text, line);
    }

    /// "Goedgekeurd" below "Beslissing" is its answer, though it may be a label too.
    [[nodiscard]] bool answers_open(const SplitLabel& found) const {
        return open_ != none && found.rest.empty() && answers_[open_].field == found.field &&
               answers_[open_].text.empty();
    }

    static std::size_t label_length(std::string_view text, const SplitLabel& found) {
        return found.rest.empty() ? text.size() : static_cast<std::size_t>(found.rest.data() - text.data());
    }

    void add(const RequestField* field, std::string_view label, std::string_view text) {
        answers_.push_back({field, std::string(trimmed(label)), std::string(trimmed(text)), line_});
        open_ = answers_.size() - 1;
    }

    // Tables.

    [[nodiscard]] static std::size_t column_of(const Table& table, std::size_t row, std::size_t cell) {
        const bool is_known = row < table.grid_columns.size() && cell < table.grid_columns[row].size();
        return is_known ? table.grid_columns[row][cell] : cell;
    }

    /// What the columns of a table say of the form.
    struct TableLabels {
        std::set<std::size_t> columns; ///< those in which labels stand
        std::set<const RequestField*> fields;
        std::size_t rows = 0;        ///< that begin with a label
        std::size_t filled_rows = 0; ///< that say anything
    };

    [[nodiscard]] TableLabels find_labels(const Table& table) const {
        std::map<std::size_t, std::set<const RequestField*>> by_column;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t cell = 0; cell < table.rows[row].size(); ++cell)
                if (const auto found = labels_.split(table.rows[row][cell]))
                    by_column[column_of(table, row, cell)].insert(found->field);
        TableLabels result;
        const auto most = std::ranges::max_element(
            by_column, {}, [](const auto& column) { return column.second.size(); }); // the first of equals
        if (most == by_column.end()) return result;
        result.columns.insert(most->first);
        result.fields = most->second;
        // An answer may be called as a label; only a column with several others has labels as well.
        for (const auto& [column, fields] : by_column) {
            const auto others =
                std::ranges::count_if(fields, [&result](const auto* field) { return !result.fields.contains(field); });
            if (column == most->first || others < 2) continue;
            result.columns.insert(column);
            result.fields.insert(fields.begin(), fields.end());
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const auto& cells = table.rows[row];
            if (std::ranges::all_of(cells, [](const auto& cell) { return trimmed(cell).empty(); })) continue;
            ++result.filled_rows;
            for (std::size_t cell = 0; cell < cells.size(); ++cell)
                if (result.columns.contains(column_of(table, row, cell)) && labels_.split(cells[cell])) {
                    ++result.rows;
                    break;
                }
        }
        return result;
    }

    void read_table(const Table& table) {
        open_ = none;
        auto labels = find_labels(table);
        constexpr std::size_t rows_of_a_form = 4;
        // The header of any other table may name a column as a field; below it there are no labels.
        const bool is_form = labels.rows >= rows_of_a_form || labels.rows * 2 >= labels.filled_rows;
        if (labels.rows == 0 || !is_form) return;
        constexpr std::size_t sure = 3;
        constexpr std::size_t longest_form = 200; // rows: to compare words costs time
        const bool finds_changed = labels.fields.size() >= sure && table.rows.size() <= longest_form;
        is_below_ = std::ranges::all_of(table.rows, [](const auto& row) { return row.size() <= 1; });
        has_begun_ = false;
        for (std::size_t row = 0; row < table.rows.size(); ++row) read_row(table, row, labels, finds_changed);
        open_ = none;
    }

    struct RowLabel {
        std::size_t cell;
        SplitLabel found;
    };

    std::vector<RowLabel> labels_of_row(const Table& table, std::size_t row, TableLabels& labels, bool finds_changed) {
        std::vector<RowLabel> result;
        const auto& cells = table.rows[row];
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (!labels.columns.contains(column_of(table, row, cell))) continue;
            auto found = labels_.split(cells[cell]);
            if (!found && finds_changed && cells.size() > 1 && !labels_.is_own_text(cells[cell]))
                if (const auto* meant = labels_.meant(cells[cell], labels.fields)) {
                    found = SplitLabel{meant, {}};
                    labels.fields.insert(meant);
                }
            if (found && !(cells.size() == 1 && answers_open(*found))) result.push_back({cell, *found});
        }
        return result;
    }

    void read_row(const Table& table, std::size_t row, TableLabels& labels, bool finds_changed) {
        ++line_;
        const auto& cells = table.rows[row];
        const auto found = labels_of_row(table, row, labels, finds_changed);
        for (std::size_t at = 0; at < found.size(); ++at) {
            const auto& label = found[at];
            const auto end = at + 1 < found.size() ? found[at + 1].cell : cells.size();
            std::string text;
            for (auto cell = label.cell + 1; cell < end; ++cell) append_line(text, cells[cell]);
            if (text.empty() && at == 0)
                for (std::size_t cell = 0; cell < label.cell; ++cell) append_line(text, cells[cell]);
            const bool is_explanation = cells.size() > 1 && label.found.rest.starts_with('(');
            if (text.empty() && !is_explanation) text = label.found.rest;
            add(label.found.field, trimmed(cells[label.cell]).substr(0, longest_label), text);
            has_begun_ = true;
        }
        if (!found.empty()) is_below_ = cells.size() == 1;
        else read_row_without_label(table, row, labels);
    }

    /// What goes on from the row above, stands below its label, or answers what the form does not ask.
    void read_row_without_label(const Table& table, std::size_t row, const TableLabels& labels) {
        const auto& cells = table.rows[row];
        std::string label;
        std::string text;
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            append_line(labels.columns.contains(column_of(table, row, cell)) ? label : text, cells[cell]);
        if (cells.size() <= 1) {
            if (open_ != none && is_below_ && !labels_.is_own_text(label + text))
                append_line(answers_[open_].text, label + text);
            else if (!trimmed(label + text).empty()) open_ = none;
            return;
        }
        if (label.empty()) {
            if (open_ != none) append_line(answers_[open_].text, text);
        } else if (has_begun_ && !text.empty() && !labels_.is_own_text(label)) {
            add(nullptr, label, text);
        } else open_ = none;
    }

    const Document& document_;
    Labels labels_;
    std::vector<LabelledAnswer> answers_;
    std::size_t open_ = none; ///< the answer that goes on
    std::size_t line_ = 0;
    bool is_below_ = false; ///< in this table the answer stands below its label
    bool has_begun_ = false;
};

} // namespace

std::vector<LabelledAnswer> labelled_answers(const Document& document, const RequestTemplate& requests) {
    return AnswerReader(document, requests).read();
}

} // namespace plan::core
