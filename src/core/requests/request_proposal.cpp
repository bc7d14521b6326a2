#include "core/requests/request_proposal.hpp"

#include "core/forms/written_answer.hpp"
#include "core/template/roles.hpp"
#include "core/text/characters.hpp"
#include "core/text/fnv.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"
#include "core/values/date_words.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

namespace plan::core {
namespace {

RowCells cells(std::initializer_list<std::pair<std::string_view, std::string>> by_role) {
    RowCells result;
    for (const auto& [role, text] : by_role) result.emplace(role, text);
    return result;
}

bool is_letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && (may_be_letter(text[at]) || is_digit(text[at]));
}

/// A text with another one in the place of a person's name. A name of one word may be a word, too: its capitals count.
std::string without_name(const std::string& text, const std::string& name, std::string_view instead) {
    if (name.empty()) return text;
    auto small = lower(text);
    auto key = lower(name);
    if (name.find(' ') == std::string::npos || small.size() != text.size()) small = text, key = name; // damaged text
    std::string result;
    std::size_t done = 0;
    for (auto at = small.find(key); at != std::string::npos; at = small.find(key, at + 1)) {
        const bool is_word = (at == 0 || !is_letter_at(small, at - 1)) && !is_letter_at(small, at + key.size());
        if (at < done || !is_word) continue;
        result.append(text, done, at - done).append(instead);
        done = at + key.size();
    }
    return result.append(text, done);
}

/// The texts of a request as a plan may have them.
class PlanTexts {
public:
    PlanTexts(const Request& request, const Template& plan_template) : request_(request) {
        name_ = request.line(request_field::name);
        function_ = without_name(request.line(request_field::function), name_, "");
        constexpr std::string_view signs = " ,;:-/()";
        const auto begin = std::min(function_.find_first_not_of(signs), function_.size());
        if (function_.size() < request.line(request_field::function).size()) {
            function_.erase(0, begin);
            function_.resize(function_.find_last_not_of(signs) + 1);
        }
        title_ = text(request_field::activity);
        full_title_ = title_;
        const auto provider = text(request_field::provider);
        const bool is_said = match_key(title_).find(match_key(provider)) != std::string::npos;
        if (!title_.empty() && !provider.empty() && !is_said)
            full_title_ = substitute(plan_template.requests.activity, [&](std::string_view variable) {
                return variable == "provider" ? provider : title_;
            });
    }

    /// On one line.
    [[nodiscard]] std::string text(std::string_view field) const { return anonymous(request_.line(field)); }
    [[nodiscard]] std::string anonymous(const std::string& text) const {
        return on_one_line(without_name(text, name_, function_));
    }
    [[nodiscard]] const std::string& function() const { return function_; }
    [[nodiscard]] const std::string& title() const { return title_; }
    [[nodiscard]] const std::string& full_title() const { return full_title_; } ///< with who organises it

    [[nodiscard]] bool is_title(std::string_view name) const {
        const auto key = match_key(name);
        return !key.empty() && (key == match_key(title_) || key == match_key(full_title_));
    }

private:
    const Request& request_;
    std::string name_;
    std::string function_;
    std::string title_;
    std::string full_title_;
};

/// The first of the values that a column of the template allows whose key is in the list; empty where none is.
std::string value_of(const Template& plan_template, ColumnKind kind, const std::vector<std::string>& keys) {
    for (const auto* table : plan_template.tables())
        for (const auto& column : table->columns)
            if (column.kind == kind)
                for (const auto& value : column.values)
                    if (contains(keys, match_key(value))) return value;
    return {};
}

/// The goal that an answer names: by its title, "Doel 2", "2", "2. Rekentaal". An answer of several lines may explain
/// its choice; one that names two goals chooses none.
const Goal* goal_of(const std::string& answer, const Plan& plan) {
    if (const auto* goal = plan.goal(on_one_line(answer))) return goal;
    std::set<const Goal*> found;
    std::string_view rest = answer;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (const auto* goal = plan.goal(rest.substr(0, end))) found.insert(goal);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return found.size() == 1 ? *found.begin() : nullptr;
}

AnswerProblem date_problem(const std::string& date, const Plan& plan) {
    const auto& dates = plan.dates(date);
    if (dates.problem == DateProblem::weekday_differs)
        return AnswerProblem{"weekday-differs",
                             {{"date", date}, {"weekday", weekday_name(plan.plan_template->dates, dates.weekday)}}};
    return AnswerProblem{"date-unreadable", {{"date", date}}};
}

class Proposer {
public:
    Proposer(const Request& request, const Plan& plan)
        : request_(request), plan_(plan), texts_(request, *plan.plan_template), name_(texts_.full_title()) {}

    RequestProposal propose() {
        find_missing();
        find_known();
        const auto group = texts_.function();
        proposal_.activity = cells({{role::column::goal, goal()},
                                    {role::column::target_group, group},
                                    {role::column::level, ""},
                                    {role::column::activity, name_}});
        proposal_.agenda = cells({{role::column::date, date()},
                                  {role::column::activity, name_},
                                  {role::column::target_group, group},
                                  {role::column::responsible, ""}});
        const auto& known = *plan_.plan_template;
        add_cost(request_field::cost, request_.cost, known.requests.category, true);
        add_cost(request_field::travel, request_.travel, value_of(known, ColumnKind::category, known.money.travel_keys),
                 false);
        return std::move(proposal_);
    }

private:
    void report(std::string_view field, AnswerProblem problem) {
        proposal_.problems.push_back({std::string(field), std::move(problem)});
    }

    void find_missing() {
        for (const auto& field : plan_.plan_template->requests.fields) {
            const bool is_function = field.id == request_field::function;
            if (field.is_needed && (is_function ? texts_.function() : request_.answer(field.id)).empty())
                report(field.id, AnswerProblem{"form.needed", {{"column", field.label}}});
        }
    }

    void find_known() {
        for (const auto& activity : plan_.activities)
            if (proposal_.already.empty() && texts_.is_title(activity.activity.text))
                proposal_.already = without_break_marks(activity.activity.text);
        if (!proposal_.already.empty()) name_ = proposal_.already;
        proposal_.is_scheduled = std::ranges::any_of(
            plan_.agenda, [this](const AgendaItem& item) { return texts_.is_title(item.activity.text); });
    }

    std::string goal() {
        const auto answer = request_.answer(request_field::goal);
        if (answer.empty()) return {};
        if (const auto* goal = goal_of(answer, plan_)) return without_break_marks(goal->title.text);
        auto text = texts_.text(request_field::goal);
        if (!plan_.goals.empty()) report(request_field::goal, AnswerProblem{"goal-unknown", {{"goal", text}}});
        return text;
    }

    std::string date() {
        const auto text = texts_.text(request_field::date);
        const bool is_read = plan_.dates(text).problem == DateProblem::none && plan_.period(text);
        if (!text.empty() && !is_read) report(request_field::date, date_problem(text, plan_));
        return written_date(plan_, text);
    }

    /// An amount that cannot be read stands in its cell as it was written: the person who decides puts it right.
    void add_cost(std::string_view field, const std::optional<Cents>& cents, const std::string& category,
                  bool may_be_nothing) {
        const auto text = texts_.text(field);
        if (text.empty() || (cents == 0 && !may_be_nothing)) return;
        if (!cents) report(field, AnswerProblem{"amount-unreadable", {{"amount", text}}});
        const auto& known = *plan_.plan_template;
        proposal_.costs.push_back(
            cells({{role::column::activity, name_},
                   {role::column::category, category},
                   {role::column::date, written_date(plan_, texts_.text(request_field::date))},
                   {role::column::payer, value_of(known, ColumnKind::payer, known.money.grant_payer_keys)},
                   {role::column::cost, cents ? format_amount(*cents) : text},
                   {role::column::relevance, texts_.text(request_field::motivation)}}));
    }

    const Request& request_;
    const Plan& plan_;
    PlanTexts texts_;
    std::string name_; ///< of the activity, in all rows
    RequestProposal proposal_;
};

std::string log_body(const Template& plan_template, const PlanTexts& texts) {
    return substitute(plan_template.requests.log_body, [&texts](std::string_view) { return texts.title(); });
}

} // namespace

RequestProposal propose_request(const Request& request, const Plan& plan) { return Proposer(request, plan).propose(); }

RowCells request_log_row(const Request& request, const Template& plan_template, bool approved,
                         const std::string& reason, const std::string& date) {
    const PlanTexts texts(request, plan_template);
    auto outcome = plan_template.requests.log_approved;
    if (!approved) {
        const auto why = texts.anonymous(on_one_line(reason));
        outcome = trimmed(substitute(plan_template.requests.log_refused,
                                     [&why](std::string_view) -> const std::string& { return why; }));
        while (why.empty() && !outcome.empty() && is_closing_mark(static_cast<unsigned char>(outcome.back())))
            outcome.pop_back();
    }
    return cells({{role::column::body, log_body(plan_template, texts)},
                  {role::column::kind, plan_template.requests.log_kind},
                  {role::column::date, date},
                  {role::column::outcome, outcome}});
}

std::string request_mark(const Request& request) {
    constexpr unsigned char divider = 0x1F; // is in no key
    Fnv<std::uint64_t> hash;
    for (const auto field : {request_field::name, request_field::activity, request_field::date}) {
        for (const char each : match_key(request.answer(field))) hash.add(static_cast<unsigned char>(each));
        hash.add(divider);
    }
    return hexadecimal(hash.number());
}

std::string request_digest(const Request& request) {
    constexpr unsigned char divider = 0x1F; // is in no key
    Fnv<std::uint64_t> hash;
    const auto add = [&hash](std::string_view text) {
        for (const char each : text) hash.add(static_cast<unsigned char>(each));
        hash.add(divider);
    };
    for (const auto& [field, answer] : request.answers) {
        if (field == request_field::name || field == request_field::decision || field == request_field::reason)
            continue;
        add(field);
        add(match_key(answer));
    }
    return hexadecimal(hash.number());
}

bool is_logged(const Plan& plan, const Request& request) {
    const PlanTexts texts(request, *plan.plan_template);
    if (texts.title().empty()) return false;
    const auto is_it = [&texts](const auto& item) { return texts.is_title(item.activity.text); };
    if (std::ranges::any_of(plan.activities, is_it) || std::ranges::any_of(plan.agenda, is_it)) return true;
    const auto body = match_key(log_body(*plan.plan_template, texts));
    for (const auto* table : plan.tables(role::table::consultations))
        for (std::size_t row = 0; row < table->rows.size(); ++row)
            if (plan.plan_template->requests.is_log_kind(table->text(row, role::column::kind)) &&
                match_key(table->text(row, role::column::body)) == body)
                return true;
    return false;
}

} // namespace plan::core
