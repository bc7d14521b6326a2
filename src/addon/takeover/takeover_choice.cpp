#include "addon/takeover/takeover_choice.hpp"

#include "addon/commands/commands.hpp"
#include "addon/template/remembered_settings.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <utility>

namespace plan::addon {
namespace {

constexpr const char* settings_group = "Takeover";
constexpr const char* choices_setting = "Choices";

core::EarlierChoices remembered(Extension& extension) {
    return core::read_choices(
        uno::to_utf8(RememberedSettings(extension.context, settings_group).text(choices_setting)));
}

void keep(Extension& extension, const std::string& json) {
    RememberedSettings settings(extension.context, settings_group);
    settings.set(choices_setting, css::uno::Any(uno::to_office(json)));
    settings.save();
}

} // namespace

TakeoverChoice::TakeoverChoice(Extension& extension, writer::Templates templates, core::Source source,
                               const TextDocument& into)
    : extension_(extension), templates_(std::move(templates)), source_(std::move(source)),
      earlier_(remembered(extension)) {
    std::string profile;
    std::string level;
    if (into.is()) {
        const auto inspection = inspect(extension, into);
        profile = inspection.plan.plan_template->profile;
        level = inspection.plan.plan_template->level;
    }
    propose(profile, level);
}

void TakeoverChoice::propose(const std::string& profile, const std::string& level) {
    auto proposal = core::propose(source_, *templates_, earlier_, profile, level);
    if (proposal_.plan_template != nullptr) {
        proposal.organisation = proposal_.organisation;
        proposal.school_year = proposal_.school_year;
    }
    proposal_ = std::move(proposal);
    chosen_.clear();
    columns_.clear();
}

core::Proposal TakeoverChoice::proposal_for(const core::Source& now) const {
    const auto& plan_template = *proposal_.plan_template;
    auto result = core::propose(now, *templates_, earlier_, plan_template.profile, plan_template.level);
    core::carry_over(proposal_, result);
    return result;
}

std::vector<std::size_t> TakeoverChoice::alike(std::size_t part) const {
    const auto& wanted = proposal_.parts.at(part);
    std::vector<std::size_t> result;
    for (std::size_t at = 0; at < proposal_.parts.size(); ++at)
        if (const auto& each = proposal_.parts[at];
            at != part && each.part.kind == wanted.part.kind && each.to == wanted.to)
            result.push_back(at);
    return result;
}

int TakeoverChoice::depth(std::size_t part) const {
    std::vector<int> levels;
    for (std::size_t at = 0; at <= part; ++at) {
        const auto& each = proposal_.parts[at].part;
        if (each.kind != core::SourcePart::Kind::heading) continue;
        while (!levels.empty() && levels.back() >= each.level) levels.pop_back();
        if (at < part) levels.push_back(each.level);
    }
    return static_cast<int>(levels.size());
}

void TakeoverChoice::set_target(std::size_t part, const std::string& to) {
    auto& each = proposal_.parts.at(part);
    if (each.to == to || !core::may_go_to(*proposal_.plan_template, each.part.kind, to)) return;
    each.to = to;
    chosen_.insert(part);
    if (each.part.kind == core::SourcePart::Kind::table)
        each.columns = core::propose_columns(source_, each, to, *proposal_.plan_template, earlier_);
}

void TakeoverChoice::choose_target(std::size_t part, const std::string& to, bool for_all_alike) {
    auto parts = for_all_alike ? alike(part) : std::vector<std::size_t>();
    parts.push_back(part);
    for (const auto at : parts) {
        const auto before = proposal_.parts.at(at).to;
        set_target(at, to);
        const auto& heading = proposal_.parts[at].part;
        if (heading.kind != core::SourcePart::Kind::heading) continue;
        for (auto below = at + 1; below < proposal_.parts.size(); ++below) {
            const auto& each = proposal_.parts[below];
            if (each.part.kind == core::SourcePart::Kind::heading && each.part.level <= heading.level) break;
            if (each.to == before && !is_chosen(below)) set_target(below, to);
        }
    }
}

void TakeoverChoice::choose_column(std::size_t part, std::size_t column, const std::string& to) {
    auto& columns = proposal_.parts.at(part).columns;
    for (auto& other : columns)
        if (!to.empty() && other.to == to) other.to.clear();
    columns.at(column).to = to;
    chosen_.insert(part);
    columns_.emplace(part, column);
}

void TakeoverChoice::choose_template(const std::string& profile, const std::string& level) { propose(profile, level); }

void TakeoverChoice::say_school(const std::string& organisation, const std::optional<core::SchoolYear>& year) {
    proposal_.organisation = organisation;
    proposal_.school_year = year;
}

void TakeoverChoice::remember() const {
    auto choices = earlier_;
    for (const auto part : chosen_) core::remember_heading(choices, proposal_, proposal_.parts[part]);
    for (const auto& [part, column] : columns_) core::remember_column(choices, proposal_.parts[part].columns[column]);
    if (!chosen_.empty()) keep(extension_, core::choices_json(choices));
}

void TakeoverChoice::forget() {
    keep(extension_, {});
    earlier_ = {};
    propose(proposal_.plan_template->profile, proposal_.plan_template->level);
}

} // namespace plan::addon
