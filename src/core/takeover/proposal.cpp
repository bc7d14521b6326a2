#include "core/takeover/proposal.hpp"

#include "core/reading/budget_settings_reading.hpp"
#include "core/reading/budget_summary_reading.hpp"
#include "core/reading/level_choice.hpp"
#include "core/reading/plan_reader.hpp"
#include "core/reading/table_recognition.hpp"
#include "core/reading/template_choice.hpp"
#include "core/takeover/column_proposal.hpp"
#include "core/takeover/cover_name.hpp"
#include "core/takeover/source_parts.hpp"
#include "core/template/roles.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "core/text/words.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace plan::core {
namespace {

/// Where something goes, and how sure that is.
struct Answer {
    std::string to;
    Sureness sure = Sureness::no;
    explicit operator bool() const { return !to.empty(); }
};

class Proposer {
public:
    Proposer(const Source& source, const View& view, const EarlierChoices& earlier)
        : source_(source), view_(view), template_(*view.plan_template), earlier_(earlier),
          cut_(cut_into_parts(source, view)) {}

    std::vector<PartProposal> propose() {
        answers_.resize(cut_.size());
        result_.resize(cut_.size());
        for (std::size_t at = 0; at < cut_.size(); ++at) {
            result_[at].part = cut_[at].part;
            answers_[at] = answer(at);
        }
        ask_below();
        ask_beside();
        for (std::size_t at = 0; at < cut_.size(); ++at) {
            auto& part = result_[at];
            if (!answers_[at] || !may_go_to(template_, part.part.kind, answers_[at].to))
                answers_[at] = {std::string(target::appendix), Sureness::no};
            part.to = answers_[at].to;
            part.sure = answers_[at].sure;
            if (part.part.kind == SourcePart::Kind::table && part.columns.empty()) add_columns(part);
        }
        return std::move(result_);
    }

private:
    using Kind = SourcePart::Kind;
    using What = CutPart::What;

    struct Open {
        int level;
        std::size_t at;
    };

    [[nodiscard]] std::string chapter_id(std::string_view name) const {
        const auto* chapter = template_.chapter(name);
        return chapter == nullptr ? std::string() : chapter->id;
    }

    [[nodiscard]] std::string text_of(std::size_t at) const {
        const auto& block = source_.document.blocks[cut_[at].part.first_block];
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph != nullptr ? paragraph->text : cut_[at].part.text;
    }

    Answer answer(std::size_t at) {
        const auto& cut = cut_[at];
        if (cut.part.kind == Kind::heading) return heading_answer(at);
        if (cut.what == What::contents) return {std::string(target::leave_out), Sureness::yes};
        if (cut.what == What::guidance) return {std::string(target::leave_out), Sureness::likely};
        if (cut.part.kind == Kind::table) return table_answer(at);
        if (!is_inside(cut.part)) return outside_answer(text_of(at), cut.subject);
        auto above = inherited();
        if (cut.subject == target::leave_out) return {cut.subject, Sureness::likely};
        if (!cut.subject.empty() && !is_in_known_chapter()) return {cut.subject, Sureness::likely};
        if (cut.part.kind == Kind::list && are_goals(at, above))
            return {std::string(target::goals), above.to == target::goals ? above.sure : Sureness::likely};
        if (!above && cut.names_days && !open_.empty()) return {chapter_id(role::chapter::agenda), Sureness::likely};
        return above;
    }

    /// What the headings above a part say.
    [[nodiscard]] Answer inherited() const { return open_.empty() ? Answer{} : answers_[open_.back().at]; }

    /// A chapter with the title of one of the template's: what it says belongs there.
    [[nodiscard]] bool is_in_known_chapter() const {
        return std::ranges::any_of(open_,
                                   [this](const Open& heading) { return answers_[heading.at].sure == Sureness::yes; });
    }

    [[nodiscard]] bool is_inside(const SourcePart& part) const {
        return part.first_block >= view_.part.first && part.first_block < view_.part.end;
    }

    /// A larger document holds more than the plan; a line that names it may be its cover.
    [[nodiscard]] Answer outside_answer(const std::string& text, const std::string& subject) const {
        if (subject == target::leave_out) return {subject, Sureness::likely};
        const bool is_cover =
            text.size() <= longest_title && (names_plan(text) || find_school_year(text, template_.first_month));
        return {std::string(is_cover ? target::cover : target::appendix), Sureness::likely};
    }

    [[nodiscard]] bool names_plan(std::string_view text) const { return template_.reading.plan_titles.in(text); }

    Answer heading_answer(std::size_t at) {
        const auto& part = cut_[at].part;
        while (!open_.empty() && open_.back().level >= part.level) open_.pop_back();
        const auto above = inherited();
        auto found = own_heading_answer(at, above);
        if (cut_[at].what != What::title) open_.push_back({part.level, at});
        return found;
    }

    Answer own_heading_answer(std::size_t at, const Answer& above) const {
        const auto& part = cut_[at].part;
        const auto text = text_of(at);
        const auto key = title_key(without_year(text), template_.chapter_words);
        if (const auto chosen = earlier_.headings.find(key); chosen != earlier_.headings.end())
            return {chosen->second, Sureness::yes};
        if (!is_inside(part)) return outside_answer(text, {});
        if (cut_[at].what == What::title) return {std::string(target::cover), Sureness::likely};
        const auto& role = view_.outline[part.first_block];
        if (role.chapter != nullptr) return {role.chapter->id, role.is_by_words ? Sureness::likely : Sureness::yes};
        if (above.to == target::goals) return {std::string(target::goals), above.sure};
        if (template_.takeover.left_out.is(text)) return {std::string(target::leave_out), Sureness::likely};
        if (const auto* chapter = view_.titles.chapter(key)) return {chapter->id, Sureness::likely};
        if (const auto* section = view_.titles.section(key); section != nullptr && above) return above;
        if (names_plan(text)) return {std::string(target::cover), Sureness::likely};
        if (const auto* chapter = chapter_by_words(text, template_, [](const Chapter&) { return true; }))
            return {chapter->id, Sureness::likely};
        const auto spaced = spaced_words(text);
        for (const auto& [to, terms] : template_.takeover.heading_words)
            if (terms.in_words(spaced)) return {to, Sureness::likely};
        return above ? Answer{above.to, Sureness::likely} : Answer{};
    }

    /// A numbered list below words that announce goals, or any list in the chapter for them.
    [[nodiscard]] bool are_goals(std::size_t at, const Answer& above) const {
        if (above.to == target::goals) return true;
        const auto& says_so = template_.reading.goal_lists;
        const auto& first = std::get<Paragraph>(source_.document.blocks[cut_[at].part.first_block]);
        const bool is_numbered = first.numbered || numbered_name(first.text, {}).is_marked;
        if (!is_numbered || at == 0) return false;
        const auto& before = cut_[at - 1].part;
        if (before.kind == Kind::table) return false;
        const auto announces = [&](const std::string& text) {
            return says_so.in(text) && (before.kind == Kind::heading || trimmed(text).ends_with(':'));
        };
        const auto& last = source_.document.blocks[before.end_block - 1];
        if (const auto* paragraph = std::get_if<Paragraph>(&last); paragraph != nullptr && announces(paragraph->text))
            return true;
        return !open_.empty() && says_so.in(text_of(open_.back().at)) && trimmed(text_of(at - 1)).ends_with(':');
    }

    Answer table_answer(std::size_t at) {
        const auto& part = cut_[at].part;
        const auto block = part.end_block - 1;
        const auto& table = std::get<Table>(source_.document.blocks[block]);
        if (recognise_summary(table, block, template_)) return {std::string(target::leave_out), Sureness::yes};
        if (!is_inside(part)) return {std::string(target::appendix), Sureness::likely};
        const auto above = inherited();
        if (recognise_settings(table, template_)) return {chapter_id(role::chapter::budget), Sureness::yes};
        if ((open_.empty() || above.to == target::cover) && is_facts_table(table))
            return {std::string(target::cover), Sureness::yes};
        const auto* chapter = template_.chapter(above.to);
        auto proposed = propose_table(table, chapter, template_, earlier_);
        if (proposed.to.empty()) {
            if (recognise_group_table(table, template_) && template_.chapter(role::chapter::target_groups) != nullptr)
                return {chapter_id(role::chapter::target_groups), Sureness::likely};
            if (!above) return {};
            return {above.to, above.to == target::goals ? Sureness::likely : above.sure};
        }
        result_[at].columns = std::move(proposed.columns);
        result_[at].first_row = proposed.first_row;
        return {proposed.to, proposed.sure};
    }

    /// Label and value side by side, and a label that the cover has.
    [[nodiscard]] bool is_facts_table(const Table& table) const {
        return std::ranges::any_of(table.rows, [this](const auto& row) {
            return row.size() == 2 && std::ranges::any_of(template_.facts, [&row](const Fact& fact) {
                       return contains(fact.keys, match_key(row[0]));
                   });
        });
    }

    void add_columns(PartProposal& part) const {
        const auto& table = std::get<Table>(source_.document.blocks[part.part.end_block - 1]);
        auto proposed = propose_table(table, nullptr, template_, earlier_, part.to);
        part.columns = std::move(proposed.columns);
        part.first_row = proposed.first_row;
    }

    /// The end of what stands below a heading.
    [[nodiscard]] std::size_t end_below(std::size_t heading) const {
        auto end = heading + 1;
        while (end < cut_.size() &&
               (cut_[end].part.kind != Kind::heading || cut_[end].part.level > cut_[heading].part.level))
            ++end;
        return end;
    }

    /// The chapter in which a part stands that goes there.
    [[nodiscard]] std::string chapter_of(const std::string& to) const {
        const auto* table = table_of_target(template_, to);
        if (table == nullptr) return to;
        const auto* chapter = home_of(*table, template_);
        return chapter == nullptr ? std::string() : chapter->id;
    }

    /// A heading that says nothing itself goes where most of what stands below it goes, and takes the rest along.
    void ask_below() {
        for (std::size_t at = 0; at < cut_.size(); ++at) {
            if (cut_[at].part.kind != Kind::heading || answers_[at]) continue;
            for (auto below = at + 1; below < end_below(at) && !answers_[at]; ++below)
                if (answers_[below] && answers_[below].to != target::leave_out)
                    answers_[at] = {chapter_of(answers_[below].to), Sureness::likely};
            fill_below(at);
        }
    }

    void fill_below(std::size_t heading) {
        for (auto below = heading + 1; below < end_below(heading); ++below)
            if (!answers_[below]) answers_[below] = answers_[heading];
    }

    /// Headings side by side are mostly about the same.
    void ask_beside() {
        constexpr std::size_t fewest = 2;
        for (std::size_t at = 0; at < cut_.size(); ++at) {
            if (cut_[at].part.kind != Kind::heading || answers_[at] || !is_inside(cut_[at].part)) continue;
            std::vector<std::string> others;
            for (std::size_t other = 0; other < cut_.size(); ++other)
                if (cut_[other].part.kind == Kind::heading && answers_[other] && cut_[other].what != What::title &&
                    cut_[other].part.level == cut_[at].part.level && is_inside(cut_[other].part))
                    others.push_back(answers_[other].to);
            const bool agree = others.size() >= fewest && std::ranges::count(others, others.front()) * 4 >=
                                                              static_cast<std::ptrdiff_t>(others.size()) * 3;
            if (!agree) continue;
            answers_[at] = {others.front(), Sureness::likely};
            fill_below(at);
        }
    }

    const Source& source_;
    const View& view_;
    const Template& template_;
    const EarlierChoices& earlier_;
    std::vector<CutPart> cut_;
    std::vector<Answer> answers_;
    std::vector<PartProposal> result_;
    std::vector<Open> open_; ///< the headings that a part stands below, the highest first
};

/// The template whose words a document uses most.
const Template& likeliest_template(const Document& document, const std::vector<Template>& templates) {
    try {
        const auto view = choose_view(document, templates);
        const auto found = std::ranges::find(templates, view.plan_template->profile, &Template::profile);
        if (found != templates.end()) return *found;
    } catch (const Refused&) { // nothing of a plan is in it, but for words
    }
    return *std::ranges::max_element(templates, {},
                                     [&document](const Template& each) { return profile_words(document, each); });
}

void send_where(const PartProposal& chosen, PartProposal& part) {
    part.to = chosen.to;
    if (chosen.columns.size() == part.columns.size()) part.columns = chosen.columns;
}

} // namespace

std::string_view name_of(Sureness sureness) {
    constexpr std::array<std::string_view, 3> names = {"yes", "likely", "no"};
    return names[static_cast<std::size_t>(sureness)];
}

Proposal propose(const Source& source, const std::vector<Template>& templates, const EarlierChoices& earlier,
                 std::string_view profile, std::string_view level) {
    auto known = std::ranges::find(templates, profile, &Template::profile);
    const auto& chosen = known != templates.end() ? *known : likeliest_template(source.document, templates);
    const auto& plan_template = level.empty() ? template_for(source.document, chosen) : chosen.for_level(level);
    const auto view = view_with(source.document, plan_template);
    Proposal result;
    result.plan_template = &plan_template;
    result.said = read_plan(source.document, view).settings;
    result.organisation = result.said.organisation;
    result.school_year = result.said.school_year;
    result.parts = Proposer(source, view, earlier).propose();
    if (result.organisation.empty()) result.organisation = name_on_cover(source, result);
    if (!result.school_year) result.school_year = year_on_cover(source, result);
    return result;
}

void carry_over(const Proposal& chosen, Proposal& proposal) {
    std::vector<const PartProposal*> others;
    for (const auto& part : chosen.parts)
        if (std::ranges::none_of(proposal.parts, [&](const auto& each) { return each.part.id == part.part.id; }))
            others.push_back(&part);
    for (auto& part : proposal.parts) {
        const auto same =
            std::ranges::find_if(chosen.parts, [&](const auto& each) { return each.part.id == part.part.id; });
        if (same != chosen.parts.end()) {
            send_where(*same, part);
            continue;
        }
        const auto next =
            std::ranges::find_if(others, [&](const PartProposal* each) { return each->part.kind == part.part.kind; });
        if (next == others.end()) continue;
        send_where(**next, part);
        others.erase(next);
    }
    proposal.organisation = chosen.organisation;
    proposal.school_year = chosen.school_year;
}

} // namespace plan::core
