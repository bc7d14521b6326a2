#include "addon/requests/request_words.hpp"

#include "core/requests/request_state.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/trimming.hpp"
#include "core/values/money.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <utility>

namespace plan::addon {
namespace {

using Lines = std::vector<std::string>;

/// A text of the form's fields, as people know it.
std::string label_of(const core::Plan& plan, std::string_view field) {
    const auto* known = plan.plan_template->requests.field(field);
    return known == nullptr ? std::string(field) : known->label;
}

std::string title_of(const core::Plan& plan, std::string_view table_role) {
    for (const auto* table : plan.plan_template->tables())
        if (table->role == table_role) return core::without_break_marks(table->caption);
    return std::string(table_role);
}

class Words {
public:
    Words(const ui::Messages& messages, const core::Plan& plan) : messages_(messages), plan_(plan) {}

    [[nodiscard]] std::string text(std::string_view key, const core::Arguments& arguments = {}) const {
        return uno::to_utf8(messages_.text(key, arguments));
    }

    [[nodiscard]] std::string problem(const core::RequestProblem& found) const {
        if (found.problem.message == "form.needed")
            return text("requests.missing", {{"field", label_of(plan_, found.field)}});
        return text(found.problem.message, found.problem.arguments);
    }

    [[nodiscard]] std::string state(const core::Request& request) const {
        switch (core::state_of(plan_, request)) {
        case core::RequestState::decided:
            return text("requests.state.decided", {{"outcome", core::noted_outcome(plan_, request)}});
        case core::RequestState::in_plan:
            return text("requests.state.in-plan");
        case core::RequestState::fresh:
            break;
        }
        return text("requests.state.new");
    }

    /// What somebody wrote on the form already; empty where nobody did.
    [[nodiscard]] std::string on_form(const core::Request& request) const {
        const auto reason = request.line(core::request_field::reason);
        switch (request.decision) {
        case core::RequestDecision::approved:
            return text("requests.on-form.approved");
        case core::RequestDecision::refused:
            return reason.empty() ? text("requests.on-form.refused")
                                  : text("requests.on-form.refused-why", {{"reason", reason}});
        case core::RequestDecision::open:
            break;
        }
        return {};
    }

    [[nodiscard]] std::string row(std::string_view table_role, const core::RowCells& cells,
                                  std::initializer_list<std::string_view> columns) const {
        Lines texts;
        for (const auto& column : columns)
            if (const auto cell = cells.find(column); cell != cells.end() && !cell->second.empty())
                texts.push_back(cell->second);
        return text("requests.row", {{"table", title_of(plan_, table_role)}, {"cells", boost::join(texts, " · ")}});
    }

    void add_rows(Lines& lines, const core::RequestProposal& proposal) const {
        namespace table = core::role::table;
        namespace column = core::role::column;
        lines.push_back(text("requests.rows"));
        if (proposal.already.empty())
            lines.push_back(
                row(table::activities, proposal.activity, {column::goal, column::target_group, column::activity}));
        else lines.push_back(text("requests.already", {{"activity", proposal.already}}));
        if (!proposal.is_scheduled)
            lines.push_back(
                row(table::agenda, proposal.agenda, {column::date, column::activity, column::target_group}));
        for (const auto& cost : proposal.costs)
            lines.push_back(
                row(table::costs, cost, {column::category, column::cost, column::payer, column::relevance}));
        if (proposal.costs.empty()) lines.push_back(text("requests.no-costs"));
    }

private:
    const ui::Messages& messages_;
    const core::Plan& plan_;
};

/// Other files that ask for the same training: the same request, or one of somebody else.
void add_doubles(Lines& lines, const Words& words, const std::vector<RequestFile>& files, const RequestFile& file) {
    const auto mark = core::request_mark(*file.request);
    const auto training = core::match_key(file.request->line(core::request_field::activity));
    if (training.empty()) return;
    for (const auto& other : files) {
        if (!other.request || other.name == file.name) continue;
        if (core::request_mark(*other.request) == mark)
            lines.push_back(words.text("requests.double", {{"file", other.name}}));
        else if (core::match_key(other.request->line(core::request_field::activity)) == training)
            lines.push_back(words.text("requests.same-training", {{"file", other.name}}));
    }
}

} // namespace

std::vector<std::string> problem_words(const ui::Messages& messages, const core::Plan& plan,
                                       const std::vector<RequestFile>& files, const RequestFile& file) {
    const Words words(messages, plan);
    Lines lines;
    for (const auto& problem : core::propose_request(*file.request, plan).problems)
        lines.push_back(words.problem(problem));
    add_doubles(lines, words, files, file);
    if (file.request->more > 0)
        lines.push_back(words.text("requests.more", {{"n", std::to_string(file.request->more)}}));
    if (file.is_open_elsewhere) lines.push_back(words.text("requests.open-elsewhere"));
    return lines;
}

rtl::OUString line_words(const ui::Messages& messages, const core::Plan& plan, const RequestFile& file) {
    const auto& name = file.name;
    if (!file.request) return messages.text("requests.line.refused", {{"file", name}});
    const auto& request = *file.request;
    const Words words(messages, plan);
    Lines texts;
    const auto add = [&texts](const std::string& text) {
        if (!text.empty()) texts.push_back(text);
    };
    const auto training = request.line(core::request_field::activity);
    add(training.empty() ? name : training);
    add(request.line(core::request_field::date));
    add(request.cost ? core::format_amount(*request.cost) : request.line(core::request_field::cost));
    add(request.line(core::request_field::name));
    auto state = words.state(request);
    if (core::state_of(plan, request) != core::RequestState::decided)
        if (const auto said = words.on_form(request); !said.empty()) state.append("; ").append(said);
    return messages.text("requests.line", {{"request", boost::join(texts, " · ")}, {"state", state}});
}

rtl::OUString details_words(const ui::Messages& messages, const core::Plan& plan, const std::vector<RequestFile>& files,
                            const RequestFile& file) {
    const Words words(messages, plan);
    if (!file.request) return file.why_not;
    const auto& request = *file.request;
    Lines lines;
    Lines who;
    for (const auto field : {core::request_field::name, core::request_field::function})
        if (auto answer = request.line(field); !answer.empty()) who.push_back(std::move(answer));
    lines.push_back(words.text(who.empty() ? "requests.from.unknown" : "requests.from",
                               {{"who", boost::join(who, ", ")}, {"file", file.name}}));
    const auto state = core::state_of(plan, request);
    if (state != core::RequestState::fresh)
        lines.push_back(words.text("requests.state", {{"state", words.state(request)}}));
    if (const auto said = words.on_form(request); !said.empty())
        lines.push_back(words.text("requests.state", {{"state", said}}));
    if (state != core::RequestState::decided) words.add_rows(lines, core::propose_request(request, plan));
    for (const auto field : {core::request_field::motivation, core::request_field::replacement})
        if (const auto answer = request.line(field); !answer.empty())
            lines.push_back(words.text("requests.answer", {{"field", label_of(plan, field)}, {"answer", answer}}));
    if (const auto problems = problem_words(messages, plan, files, file); !problems.empty()) {
        lines.push_back(words.text("requests.problems"));
        for (const auto& problem : problems) lines.push_back("– " + problem);
    }
    for (const auto& answer : request.unread)
        lines.push_back(answer.field.empty() ? words.text("requests.unread.line", {{"text", answer.text}})
                                             : words.text("requests.unread", {{"field", label_of(plan, answer.field)},
                                                                              {"text", answer.text}}));
    return uno::to_office(boost::join(lines, "\n"));
}

} // namespace plan::addon
