#include "core/requests/request_reading.hpp"

#include "core/plan/plan.hpp"
#include "core/reading/hours_reading.hpp"
#include "core/requests/labelled_answers.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/placeholder.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace plan::core {
namespace {

using Entries = std::span<const LabelledAnswer>;

bool is_of(const LabelledAnswer& entry, std::string_view field) {
    return entry.field != nullptr && entry.field->id == field;
}

bool is_decision(const LabelledAnswer& entry, const RequestTemplate& requests) {
    return entry.field != nullptr && std::ranges::any_of(requests.decision_fields, [&entry](const auto& field) {
               return field.id == entry.field->id;
           });
}

std::set<const RequestField*> fields_of(Entries entries) {
    std::set<const RequestField*> fields;
    for (const auto& entry : entries)
        if (entry.field != nullptr) fields.insert(entry.field);
    return fields;
}

/// Where forms begin behind the first. Each asks for one training; what stands right above that question and was asked
/// before belongs to it as well.
std::vector<std::size_t> later_forms(Entries entries, const RequestTemplate& requests) {
    constexpr std::ptrdiff_t fields_of_a_form = 3; // that were asked before
    std::vector<std::size_t> result;
    std::set<const RequestField*> asked; // in the form that is going on
    std::size_t asked_again = 0;         // how many entries right above were asked before
    bool has_activity = false;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const auto& entry = entries[at];
        if (!is_of(entry, request_field::activity)) {
            const bool is_new = asked.insert(entry.field).second;
            asked_again = is_new || entry.field == nullptr || is_decision(entry, requests) ? 0 : asked_again + 1;
            continue;
        }
        const auto start = at - std::exchange(asked_again, 0);
        asked.insert(entry.field);
        if (!std::exchange(has_activity, true)) continue;
        const auto rest = entries.subspan(at + 1);
        const auto next =
            std::ranges::find_if(rest, [](const auto& other) { return is_of(other, request_field::activity); });
        const auto end = at + 1 + static_cast<std::size_t>(next - rest.begin());
        const auto again = std::ranges::count_if(fields_of(entries.subspan(start, end - start)),
                                                 [&asked](const auto* field) { return asked.contains(field); });
        if (again < fields_of_a_form) continue; // one training, written twice
        result.push_back(start);
        asked = fields_of(entries.subspan(start, at + 1 - start));
    }
    return result;
}

bool has_title(const Document& document, const RequestTemplate& requests) {
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        bool found = false;
        each_text_of_block(document, block, [&](const std::string& text, const Place&) {
            constexpr std::size_t longest_title = 120;
            found = found || (text.size() <= longest_title && contains(requests.title_keys, request_label_key(text)));
        });
        if (found) return true;
    }
    return false;
}

bool is_request(Entries entries, const Document& document, const RequestTemplate& requests) {
    constexpr std::size_t enough_fields = 4;
    constexpr std::size_t enough_lines = 3;
    if (fields_of(entries).size() < enough_fields) return false;
    std::set<std::size_t> lines;
    for (const auto& entry : entries)
        if (entry.field != nullptr) lines.insert(entry.line);
    if (lines.size() < enough_lines) return false;
    return std::ranges::any_of(entries, [](const auto& entry) { return is_of(entry, request_field::activity); }) ||
           has_title(document, requests);
}

/// Each line by itself, without the hint and without what no reader sees; nothing where nobody has answered yet.
std::string answer_in(const std::string& text, const RequestField* field, const Template& plan_template) {
    auto whole = without_break_marks(text);
    if (field != nullptr)
        for (auto at = whole.find(field->hint); at != std::string::npos; at = whole.find(field->hint, at))
            whole.erase(at, field->hint.size());
    std::string result;
    std::string_view rest = whole;
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of("\n\r\v\f"), rest.size());
        const auto line = on_one_line(with_plain_spaces(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const bool is_open = words(line).empty() || is_only_placeholder(line);
        if (is_open || plan_template.vocabulary.prompts.is(line)) continue;
        if (!result.empty()) result += '\n';
        result += line;
    }
    return result;
}

class RequestReader {
public:
    RequestReader(const Template& plan_template, const std::optional<SchoolYear>& school_year)
        : template_(plan_template) {
        plan_.plan_template = &plan_template;
        plan_.school_year = school_year;
    }

    Request read(Entries entries) {
        bool is_decided = false;
        for (const auto& entry : entries) take(entry, is_decided);
        read_amount(request_field::cost, request_.cost);
        if (says_no(request_.line(request_field::travel))) request_.travel = 0;
        else read_amount(request_field::travel, request_.travel);
        read_date();
        const auto hours = request_.line(request_field::hours);
        request_.hours = hours.empty() ? std::nullopt : hours_in(hours, template_);
        if (request_.hours && *request_.hours < 0) request_.hours.reset();
        if (!hours.empty() && !request_.hours) leave_unread(request_field::hours);
        read_decision();
        return std::move(request_);
    }

private:
    void take(const LabelledAnswer& entry, bool& is_decided) {
        auto text = answer_in(entry.text, entry.field, template_);
        is_decided = is_decided || is_decision(entry, template_.requests);
        if (text.empty()) return;
        if (entry.field == nullptr) {
            request_.unread.push_back({"", on_one_line(entry.label) + ": " + on_one_line(text)});
            return;
        }
        auto& known = request_.answers[entry.field->id];
        if (known.empty()) known = std::move(text);
        else if (is_decided && !is_decision(entry, template_.requests)) // who decides gives a name and a date as well
            request_.unread.push_back({"", on_one_line(entry.label) + ": " + on_one_line(text)});
        else if (match_key(known) != match_key(text)) known += "\n" + text;
    }

    void leave_unread(std::string_view field) { request_.unread.push_back({std::string(field), request_.line(field)}); }

    void read_amount(std::string_view field, std::optional<Cents>& cents) {
        const auto text = request_.line(field);
        if (text.empty()) return;
        cents = plan_.amount(text);
        if (cents && (*cents < 0 || *cents > largest_amount)) cents.reset();
        if (!cents) leave_unread(field);
    }

    [[nodiscard]] bool says_no(const std::string& text) const {
        return !text.empty() && (template_.requests.no.is(text) || match_key(text) == match_key(template_.no));
    }

    void read_date() {
        const auto text = request_.line(request_field::date);
        if (text.empty()) return;
        const auto& dates = plan_.dates(text);
        if (dates.problem != DateProblem::none || !dates.span()) leave_unread(request_field::date);
        else if (plan_.knows_days_of(text)) request_.period = dates.span();
    }

    /// "goedgekeurd", "geweigerd: te duur". What says yes and no is not understood.
    void read_decision() {
        const auto text = request_.answer(request_field::decision);
        if (text.empty()) return;
        const auto& [yes, no] = std::pair(template_.requests.yes, template_.requests.no);
        const auto end = std::min(text.find_first_of(",.;:(\n"), text.size());
        const auto verdict = text.substr(0, end);
        const auto rest = text.substr(end);
        if (no.is(verdict) && !yes.in(rest)) {
            request_.decision = RequestDecision::refused;
            auto reason = on_one_line(rest);
            reason.erase(0, std::min(reason.find_first_not_of(",.;: "), reason.size()));
            if (!reason.empty() && request_.answer(request_field::reason).empty())
                request_.answers[std::string(request_field::reason)] = reason;
        } else if (yes.is(verdict) && !no.in(rest)) {
            request_.decision = RequestDecision::approved;
        } else leave_unread(request_field::decision);
    }

    const Template& template_;
    Plan plan_; ///< has nothing but what dates and amounts are read by
    Request request_;
};

} // namespace

std::string Request::answer(std::string_view field) const {
    const auto found = answers.find(field);
    return found == answers.end() ? std::string() : found->second;
}

std::string Request::line(std::string_view field) const { return on_one_line(answer(field)); }

std::optional<Request> read_request(const Document& document, const Template& plan_template,
                                    const std::optional<SchoolYear>& school_year) {
    const auto& requests = plan_template.requests;
    if (!requests.is_offered()) return std::nullopt;
    const auto answers = labelled_answers(document, requests);
    const auto others = later_forms(answers, requests);
    const auto first = Entries(answers).first(others.empty() ? answers.size() : others.front());
    if (!is_request(first, document, requests)) return std::nullopt;
    auto request = RequestReader(plan_template, school_year).read(first);
    request.more = others.size();
    return request;
}

} // namespace plan::core
