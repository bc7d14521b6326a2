#include "addon/template/options.hpp"

#include "addon/base/file_bytes.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/check/inactive_rules.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/name_list.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <string>
#include <utility>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;
using Files = Reference<css::ucb::XSimpleFileAccess3>;

constexpr const char* plan_group = "NewPlan";
constexpr const char* template_group = "Template";
constexpr const char* check_group = "Check";
constexpr const char* tips_group = "Tips";

/// Settings of one group, each kept where it can be.
class Keeping {
public:
    Keeping(const Extension& extension, const char* group) : settings_(extension.context, group) {}

    template <typename Value>
    void set(const char* name, const Value& value) {
        kept_ = attempt([&] { settings_.set(name, Any(value)); }) && kept_;
        changed_ = true;
    }
    /// @returns  whether all of it is kept
    bool save() {
        if (changed_) kept_ = attempt([this] { settings_.save(); }) && kept_;
        return kept_;
    }

private:
    template <typename Action>
    static bool attempt(Action&& action) {
        try {
            action();
            return true;
        } catch (const css::uno::Exception&) { // settled by whoever manages the computer, or not to be written
            return false;
        }
    }

    RememberedSettings settings_;
    bool kept_ = true;
    bool changed_ = false;
};

/// The folder of the installed extension.
rtl::OUString extension_folder(const Extension& extension) {
    const auto dialogs = extension.templates.dialogs_folder();
    return dialogs.copy(0, dialogs.lastIndexOf('/'));
}

std::vector<rtl::OUString> json_files_in(const Files& files, const rtl::OUString& folder) {
    std::vector<rtl::OUString> urls;
    try {
        for (const auto& url : files->getFolderContents(folder, false))
            if (url.endsWithIgnoreAsciiCase(".json")) urls.push_back(url);
    } catch (const css::uno::Exception&) { // there is no such folder
    }
    std::ranges::sort(urls);
    return urls;
}

/// A profile of the school's own, or a level of one of the profiles.
bool has_templates(const Files& files, const rtl::OUString& folder, const std::vector<core::Template>& profiles) {
    return !json_files_in(files, folder).empty() || std::ranges::any_of(profiles, [&](const core::Template& profile) {
        return !json_files_in(files, folder + "/" + uno::to_office(profile.profile)).empty();
    });
}

/// Whether the school's own is used: the store gives the one that comes along where that cannot be.
bool uses_own_house_style(Extension& extension) {
    return !extension.templates.house_style().startsWith(extension_folder(extension) + "/");
}

/// Where templates and house style come from, when there are more folders than the school's own.
rtl::OUString sources_in_use(Extension& extension, const Files& files) {
    const auto& messages = extension.messages;
    const auto name_of = [&messages](const TemplateStore::Source& source) {
        return uno::to_utf8(messages.text(std::string("options.source.") + source.whose));
    };
    const auto house_style = extension.templates.house_style_source();
    std::vector<std::string> templates;
    const auto profiles = extension.templates.templates();
    for (const auto& source : extension.templates.sources())
        if (has_templates(files, source.folder, *profiles)) templates.push_back(name_of(source));
    return messages.text("options.in-use.sources",
                         {{"templates", core::listed(templates)}, {"style", name_of(house_style)}});
}

bool is_folder(const Files& files, const rtl::OUString& url) {
    try {
        return files->isFolder(url);
    } catch (const css::uno::Exception&) {
        return false;
    }
}

core::Template read_bundled(const Files& files, const rtl::OUString& url) {
    return core::read_template(bytes_of(files, url, files->getSize(url)), uno::to_utf8(uno::file_name_of(url)),
                               core::rule_ids());
}

/// The names of the profiles that have a rule.
std::string places_of(const Extension& extension, std::string_view rule, const std::vector<core::Template>& bundled) {
    std::vector<std::string> places;
    for (const auto& profile : bundled)
        if (profile.severities.contains(rule))
            places.push_back(extension.messages.is_dutch() ? profile.name.nl : profile.name.en);
    return core::listed(places);
}

const char* message_of(core::InactiveReason reason) {
    switch (reason) {
    case core::InactiveReason::elsewhere:
        return "options.rule.elsewhere";
    case core::InactiveReason::left_out:
        return "options.rule.left-out";
    case core::InactiveReason::nothing_to_judge:
        break;
    }
    return "options.rule.nothing-to-judge";
}

} // namespace

ui::OptionsAnswers saved_options(const Extension& extension) {
    const auto& context = extension.context;
    const RememberedSettings settings(context, plan_group);
    ui::OptionsAnswers answers;
    answers.profile = uno::to_utf8(settings.text("Profile"));
    answers.organisation = settings.text("Organisation");
    answers.level = settings.text("Level");
    answers.folder = RememberedSettings(context, template_group).text("Folder");
    answers.group_folder = RememberedSettings(context, template_group).text("GroupFolder");
    answers.check_while_writing = RememberedSettings(context, check_group).flag("WhileWriting");
    answers.show_tips = RememberedSettings(context, tips_group).flag("Shown");
    return answers;
}

bool may_change_options(const Extension& extension) {
    constexpr std::pair<const char*, const char*> settings[] = {
        {plan_group, "Profile"},    {plan_group, "Organisation"},    {plan_group, "Level"},
        {template_group, "Folder"}, {template_group, "GroupFolder"}, {check_group, "WhileWriting"},
        {tips_group, "Shown"}};
    return std::ranges::all_of(settings, [&extension](const auto& setting) {
        return RememberedSettings(extension.context, setting.first)
            .may_change(rtl::OUString::createFromAscii(setting.second));
    });
}

bool may_change_group_folder(const Extension& extension) {
    return RememberedSettings(extension.context, template_group).may_change("GroupFolder");
}

bool save_options(Extension& extension, const ui::OptionsAnswers& shown, const ui::OptionsAnswers& given) {
    Keeping plan(extension, plan_group);
    if (given.organisation != shown.organisation) plan.set("Organisation", given.organisation);
    if (given.profile != shown.profile || given.level != shown.level) {
        plan.set("Profile", uno::to_office(given.profile));
        plan.set("Level", given.level);
        const auto templates = extension.templates.templates();
        const auto profile = std::ranges::find(*templates, given.profile, &core::Template::profile);
        const auto defaults =
            profile == templates->end() ? core::PlanDefaults{} : profile->for_level(uno::to_utf8(given.level)).defaults;
        plan.set("SchoolCouncil", defaults.school_council);
        plan.set("LocalCommittee", defaults.local_committee);
    }
    Keeping templates(extension, template_group);
    if (given.folder != shown.folder) templates.set("Folder", given.folder);
    if (given.group_folder != shown.group_folder) templates.set("GroupFolder", given.group_folder);
    Keeping check(extension, check_group);
    if (given.check_while_writing != shown.check_while_writing) check.set("WhileWriting", given.check_while_writing);
    Keeping tips(extension, tips_group);
    if (given.show_tips != shown.show_tips) tips.set("Shown", given.show_tips);
    bool kept = true;
    for (auto* group : {&plan, &templates, &check, &tips}) kept = group->save() && kept;
    return kept;
}

bool forget_remembered(const Extension& extension) {
    bool forgotten = true;
    for (const char* group : {plan_group, "Handover", "Takeover", "RecentPlans"}) {
        try {
            RememberedSettings settings(extension.context, group);
            settings.put_back();
            settings.save();
        } catch (const css::uno::Exception&) { // the others still go
            forgotten = false;
        }
    }
    return forgotten;
}

rtl::OUString templates_in_use(Extension& extension) {
    const auto& messages = extension.messages;
    const auto folder = RememberedSettings(extension.context, template_group).text("Folder");
    const bool has_group = !extension.templates.group_folder().isEmpty();
    if (folder.isEmpty() && !has_group) return messages.text("options.in-use.bundled");
    const Files files = css::ucb::SimpleFileAccess::create(extension.context);
    if (!folder.isEmpty() && !is_folder(files, folder)) return messages.text("options.in-use.gone");
    const bool house_style = uses_own_house_style(extension);
    if (const auto problem = extension.templates.problem()) return messages.text(*problem);
    if (has_group) return sources_in_use(extension, files);
    const bool templates = has_templates(files, folder, *extension.templates.templates());
    if (templates && house_style) return messages.text("options.in-use.both");
    if (templates) return messages.text("options.in-use.templates");
    return messages.text(house_style ? "options.in-use.house-style" : "options.in-use.nothing");
}

std::vector<core::Template> bundled_profiles(const Extension& extension) {
    const Files files = css::ucb::SimpleFileAccess::create(extension.context);
    std::vector<core::Template> profiles;
    for (const auto& url : json_files_in(files, extension_folder(extension) + "/template"))
        profiles.push_back(read_bundled(files, url));
    std::ranges::stable_sort(profiles, {}, &core::Template::order);
    return profiles;
}

rtl::OUString inactive_rules_text(const Extension& extension, const core::Template& used,
                                  const std::vector<core::Template>& bundled) {
    const auto& messages = extension.messages;
    rtl::OUString lines;
    for (const auto& rule : core::inactive_rules(used, bundled)) {
        const auto kind = "kind." + std::string(rule.id);
        if (!lines.isEmpty()) lines += "\n";
        lines += messages.text(message_of(rule.reason), {{"rule", uno::to_utf8(messages.text(kind))},
                                                         {"places", places_of(extension, rule.id, bundled)}});
    }
    return lines.isEmpty() ? messages.text("options.rules.all") : lines;
}

} // namespace plan::addon
