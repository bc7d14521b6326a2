#include "addon/takeover/takeover.hpp"

#include "addon/commands/commands.hpp"
#include "addon/commands/plan_step.hpp"
#include "addon/template/creation_settings.hpp"
#include "core/takeover/proposal_json.hpp"
#include "core/takeover/takeover.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/takeover/source_reading.hpp"
#include "writer/takeover/takeover_writing.hpp"

#include <algorithm>
#include <vector>

namespace plan::addon {
namespace {

using css::uno::Reference;
using Values = css::uno::Sequence<css::beans::NamedValue>;

/// Takes the setting with the plan to add to out of the others.
TextDocument take_into(Values& settings) {
    TextDocument into;
    std::vector<css::beans::NamedValue> others;
    for (const auto& value : settings) {
        if (value.Name != "Into") others.push_back(value);
        else if (!(value.Value >>= into))
            throw core::Refused("setting.type", {{"name", "Into"}, {"expected", "XTextDocument"}});
    }
    if (others.size() != static_cast<std::size_t>(settings.getLength()))
        settings = Values(others.data(), static_cast<sal_Int32>(others.size()));
    return into;
}

std::string text_of(const Values& settings, const char* name) {
    for (const auto& value : settings)
        if (rtl::OUString text; value.Name.equalsAscii(name) && (value.Value >>= text)) return uno::to_utf8(text);
    return {};
}

bool has(const Values& settings, const char* name) {
    return std::any_of(settings.begin(), settings.end(),
                       [name](const auto& value) { return value.Name.equalsAscii(name); });
}

/// The settings that were given, with the profile and level of the proposal where they name none.
CreationSettings read_settings(Values settings, const core::Proposal& proposal,
                               const std::vector<core::Template>& known) {
    const auto add = [&settings](const char* name, const std::string& value) {
        if (has(settings, name) || value.empty()) return;
        settings.realloc(settings.getLength() + 1);
        settings.getArray()[settings.getLength() - 1] = {rtl::OUString::createFromAscii(name),
                                                         css::uno::Any(uno::to_office(value))};
    };
    add("Profile", proposal.plan_template->profile);
    add("Level", proposal.plan_template->level.empty() ? proposal.said.level : proposal.plan_template->level);
    auto result = read_creation_settings(settings, known, today());
    auto& wanted = result.settings;
    if (wanted.organisation.empty()) wanted.organisation = proposal.organisation;
    if (wanted.author.empty()) wanted.author = proposal.said.author;
    if (!has(settings, "SchoolYear")) wanted.school_year = proposal.school_year; // it is asked for, and not guessed
    if (!has(settings, "SchoolCouncil")) wanted.school_council = proposal.said.school_council;
    if (!has(settings, "LocalCommittee")) wanted.local_committee = proposal.said.local_committee;
    return result;
}

/// The mapping is about the source as it was proposed for; what is taken over is a copy.
core::Proposal proposal_for(const OpenedSource& source, const std::vector<core::Template>& templates,
                            const std::string& mapping, std::string profile, std::string level) {
    if (mapping.empty()) return core::propose(source.get(), templates, {}, profile, level);
    const auto said = core::profile_of_mapping(mapping);
    if (profile.empty()) profile = said.profile;
    if (level.empty()) level = said.level;
    auto chosen = core::propose(source.as_proposed(), templates, {}, profile, level);
    core::apply_mapping(chosen, mapping, source.as_proposed());
    auto proposal = core::propose(source.get(), templates, {}, profile, level);
    core::carry_over(chosen, proposal);
    return proposal;
}

} // namespace

std::string propose_takeover(Extension& extension, const Reference<css::frame::XModel>& source) {
    const auto templates = extension.templates.templates();
    return core::proposal_json(core::propose(writer::read_source(source, *templates), *templates));
}

TextDocument take_over(Extension& extension, const Reference<css::frame::XModel>& source, const std::string& mapping,
                       const Values& given) {
    auto settings = given;
    const auto into = take_into(settings);
    if (has(given, "Into") && !into.is()) throw core::Refused("document.none");
    if (into.is() && Reference<css::frame::XModel>(into.get()) == source) throw core::Refused("takeover.itself");
    const auto templates = extension.templates.templates();
    OpenedSource opened(extension, source, templates);
    if (!into.is()) {
        const auto proposal =
            proposal_for(opened, *templates, mapping, text_of(settings, "Profile"), text_of(settings, "Level"));
        return take_over(extension, opened, proposal, settings).document;
    }
    const auto inspection = inspect(extension, into);
    const auto& known = *inspection.plan.plan_template;
    return add_to_plan(extension, opened, proposal_for(opened, *templates, mapping, known.profile, known.level), into)
        .document;
}

TakenOver take_over(Extension& extension, OpenedSource& source, const core::Proposal& proposal,
                    const Values& settings) {
    const auto templates = extension.templates.templates();
    const auto wanted = read_settings(settings, proposal, *templates);
    const auto taken = core::take_over(source.get(), proposal, wanted.settings);
    return {writer::create_taken_over_plan(extension.context, *wanted.plan_template, taken, source.copier(),
                                           extension.templates.house_style(), wanted.hidden),
            taken.counts};
}

TakenOver add_to_plan(Extension& extension, OpenedSource& source, core::Proposal proposal, const TextDocument& into) {
    core::TakeoverCounts counts;
    change_plan(extension, into, {"undo.take-over", {}, Styles::with_missing_ones}, [&](const auto& inspection) {
        proposal.school_year = inspection.plan.school_year;
        const bool has_appendix = std::ranges::any_of(inspection.plan.chapters, &core::PlanChapter::is_set_aside);
        const auto additions = core::add_to_plan(source.get(), proposal, has_appendix);
        writer::add_to_plan(into, inspection, additions, source.copier());
        counts = additions.counts;
    });
    return {into, counts};
}

} // namespace plan::addon
