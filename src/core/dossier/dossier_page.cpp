#include "core/dossier/dossier_page.hpp"

#include "core/budget/budget_summary.hpp"
#include "core/template/written_day.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace plan::core {
namespace {

using Values = std::map<std::string_view, std::string>;

const DossierTemplate& words_of(const Plan& plan) {
    const auto& words = plan.plan_template->dossier;
    if (!words.is_there()) throw Refused("dossier.none");
    return words;
}

std::string with(std::string_view text, const Values& values) {
    return substitute(text, [&values](std::string_view name) {
        const auto found = values.find(name);
        return found == values.end() ? std::string() : found->second;
    });
}

/// Without the brackets that an amount or a link leaves empty.
std::string without_empty_brackets(std::string text) {
    for (const std::string_view empty : {" ()", " (“”)"})
        if (const auto at = text.find(empty); at != std::string::npos) text.erase(at, empty.size());
    return text;
}

std::string amount_or_dash(const std::optional<Cents>& cents) { return cents ? format_amount(*cents) : no_figure; }

std::vector<std::string> index_lines(const Dossier& dossier, const DossierTemplate& words) {
    std::vector<std::string> lines;
    for (const auto& copy : dossier.copies)
        lines.push_back(with(words.index.item, {{"name", copy.name}, {"numbers", listed(copy.rows, [](std::size_t row) {
                                                                          return std::to_string(row);
                                                                      })}}));
    return lines;
}

class PageComposer {
public:
    PageComposer(const Dossier& dossier, const Plan& plan) : dossier_(dossier), plan_(plan), words_(words_of(plan)) {}

    DossierPage compose() {
        page_.title = fill_in(words_.title);
        for (const auto& text : words_.introduction) paragraph(fill_in(text));
        if (dossier_.names_left_out) paragraph(words_.names_left_out);
        gaps();
        expenses();
        figures();
        links();
        heading(words_.index.title);
        const auto files = index_lines(dossier_, words_);
        if (files.empty()) paragraph(words_.index.none);
        else list(files);
        return std::move(page_);
    }

private:
    [[nodiscard]] std::string fill_in(std::string_view text) const {
        return on_one_line(with(text, {{"organisation", without_break_marks(plan_.organisation)},
                                       {"schoolYear", plan_.school_year ? plan_.school_year->label() : std::string()},
                                       {"year", dossier_.label},
                                       {"date", date_in_words(*plan_.plan_template, dossier_.today)}}));
    }

    void text(Role role, std::string text) { page_.elements.emplace_back(TextElement{role, std::move(text), false}); }
    void heading(std::string_view title) { text(Role::section_heading, fill_in(title)); }
    void paragraph(std::string what) { text(Role::body, std::move(what)); }
    void list(const std::vector<std::string>& lines) {
        for (const auto& line : lines) text(Role::list_item, line);
    }

    void gaps() {
        heading(words_.gaps_title);
        if (dossier_.gaps.empty() && dossier_.links.empty()) paragraph(words_.no_gaps);
        for (const auto kind : dossier_gap_kinds) {
            const auto& words = words_.gap(kind);
            std::vector<std::string> lines;
            for (const auto& gap : dossier_.gaps)
                if (gap.kind == kind)
                    lines.push_back(without_empty_brackets(
                        with(words.item, {{"number", std::to_string(gap.row)},
                                          {"what", gap.what},
                                          {"amount", gap.amount ? format_amount(*gap.amount) : std::string()},
                                          {"written", gap.written},
                                          {"planned", gap.planned},
                                          {"paid", gap.paid}})));
            if (lines.empty()) continue;
            text(Role::sub_heading, fill_in(words.title));
            list(lines);
        }
        if (!dossier_.links.empty()) text(Role::sub_heading, words_.links.title);
        for (const auto& [words, lines] : link_lines())
            if (!lines.empty())
                paragraph(words->title + " (" + std::to_string(lines.size()) + ")"); // each of them stands below
    }

    using LinkLines = std::vector<std::pair<const DossierListWords*, std::vector<std::string>>>;

    [[nodiscard]] LinkLines link_lines() const {
        LinkLines result;
        for (const auto& [kind, words] :
             {std::pair(ProofKind::missing, &words_.links.missing),
              std::pair(ProofKind::outside, &words_.links.outside), std::pair(ProofKind::remote, &words_.links.remote),
              std::pair(ProofKind::not_a_file, &words_.links.not_a_file)}) {
            auto& lines = result.emplace_back(words, std::vector<std::string>()).second;
            for (const auto& link : dossier_.links)
                if (link.kind == kind)
                    lines.push_back(without_empty_brackets(with(
                        words->item, {{"number", std::to_string(link.row)}, {"text", link.text}, {"url", link.url}})));
        }
        return result;
    }

    void links() {
        if (dossier_.links.empty()) return;
        heading(words_.links.title);
        for (const auto& [words, lines] : link_lines()) {
            if (lines.empty()) continue;
            text(Role::sub_heading, words->title);
            list(lines);
        }
    }

    static Column column(const std::string& id, const std::string& title, ColumnKind kind) {
        Column result;
        result.id = id;
        result.role = id;
        result.title = title;
        result.keys = {match_key(title)};
        result.kind = kind;
        result.may_be_empty = true;
        return result;
    }

    /// Without a column for what costs are good for where the plan has none.
    [[nodiscard]] bool has_uses() const {
        return std::ranges::any_of(dossier_.rows, [](const DossierRow& row) { return !row.use.empty(); });
    }

    void expenses() {
        heading(words_.table.title);
        if (dossier_.rows.empty() && !dossier_.elsewhere) return paragraph(fill_in(words_.table.none));
        const auto& titles = words_.table;
        auto entry = std::make_unique<TableTemplate>();
        entry->id = "dossier";
        entry->role = "dossier";
        entry->caption = fill_in(titles.caption);
        const auto tables = plan_.plan_template->tables();
        if (!tables.empty()) entry->caption_label = tables.front()->caption_label;
        entry->columns = {column("dossier-number", titles.number, ColumnKind::year),
                          column("dossier-what", titles.what, ColumnKind::text),
                          column("dossier-for-whom", titles.for_whom, ColumnKind::target_group)};
        const bool uses = has_uses();
        if (uses) entry->columns.push_back(column("dossier-use", titles.use, ColumnKind::text));
        for (auto& each : {column("dossier-date", titles.date, ColumnKind::date),
                           column("dossier-planned", titles.planned, ColumnKind::amount),
                           column("dossier-paid", titles.paid, ColumnKind::amount),
                           column("dossier-proof", titles.proof, ColumnKind::text)})
            entry->columns.push_back(each);
        TableElement table{entry.get(), {}};
        for (const auto& row : dossier_.rows) {
            std::vector<std::string> cells{std::to_string(row.number), row.what, row.for_whom};
            if (uses) cells.push_back(row.use);
            cells.insert(cells.end(), {row.date, planned_cell(row), paid_cell(row), proof_cell(row)});
            table.rows.push_back(std::move(cells));
        }
        const auto closing = [&](const std::string& name, const std::string& planned, const std::string& paid) {
            std::vector<std::string> cells{"", name, ""};
            if (uses) cells.emplace_back();
            cells.insert(cells.end(), {"", planned, paid, ""});
            table.rows.push_back(std::move(cells));
        };
        if (dossier_.elsewhere) closing(titles.elsewhere, format_amount(*dossier_.elsewhere), no_figure);
        closing(titles.total, amount_or_dash(dossier_.planned), amount_or_dash(dossier_.paid));
        page_.elements.emplace_back(std::move(table));
        page_.tables.push_back(std::move(entry));
    }

    /// A cost of which the amount cannot be read is told among what is missing.
    static std::string planned_cell(const DossierRow& row) { return amount_or_dash(row.planned); }

    [[nodiscard]] std::string paid_cell(const DossierRow& row) const {
        if (!row.paid_as_written.empty()) return with(words_.table.not_counted, {{"amount", row.paid_as_written}});
        if (!row.paid) return no_figure;
        const auto amount = format_amount(*row.paid);
        return row.is_paid_counted ? amount : with(words_.table.not_counted, {{"amount", amount}});
    }

    static std::string proof_cell(const DossierRow& row) {
        std::string text = row.invoice;
        for (const auto& proof : row.proofs)
            if (!proof.text.empty()) text += (text.empty() ? "" : "; ") + proof.text;
        return text;
    }

    void figures() {
        const auto& words = words_.figures;
        std::vector<std::string> lines;
        const auto line = [&lines](const std::string& text, const std::optional<Cents>& cents) {
            if (cents) lines.push_back(with(text, {{"amount", format_amount(*cents)}}));
        };
        const auto counted = [&lines](const std::string& text, std::size_t n) {
            if (n > 0) lines.push_back(with(text, {{"n", std::to_string(n)}}));
        };
        line(words.grant, dossier_.grant);
        if (dossier_.grant) line(words.reserve, dossier_.reserve);
        line(words.planned, dossier_.planned);
        line(words.paid, dossier_.paid);
        if (const auto& result = dossier_.result) {
            line(words.carried_over, result->carry_over);
            if (result->repay != 0) line(words.repay, result->repay);
            if (result->overspent != 0) line(words.overspent, result->overspent);
        }
        counted(words.unread_planned, dossier_.unread_planned);
        counted(words.unread_paid, dossier_.unread_paid);
        if (lines.empty()) return;
        heading(words.title);
        list(lines);
        if (dossier_.result && !dossier_.closed) paragraph(words.estimate);
    }

    const Dossier& dossier_;
    const Plan& plan_;
    const DossierTemplate& words_;
    DossierPage page_;
};

} // namespace

DossierPage dossier_page(const Dossier& dossier, const Plan& plan) { return PageComposer(dossier, plan).compose(); }

std::string index_text(const Dossier& dossier, const Plan& plan) {
    const auto& words = words_of(plan);
    constexpr const char* line_end = "\r\n";
    auto text = with(words.title, {{"year", dossier.label}}) + line_end + words.index.title + line_end + line_end;
    const auto lines = index_lines(dossier, words);
    if (lines.empty()) text += words.index.none + line_end;
    for (const auto& line : lines) text += line + line_end;
    return text;
}

} // namespace plan::core
