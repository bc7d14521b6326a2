#include "addon/template/creation_settings.hpp"

#include "core/text/characters.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/text.hpp"

#include <algorithm>

namespace plan::addon {
namespace {

/// The named values, each asked for once; what is left over is unknown.
class NamedValues {
public:
    explicit NamedValues(const css::uno::Sequence<css::beans::NamedValue>& values) {
        for (const auto& value : values) values_[uno::to_utf8(value.Name)] = value.Value;
    }

    std::string text(const char* name) {
        rtl::OUString value;
        take(name, value, "string");
        return std::string(core::trimmed(uno::to_utf8(value)));
    }
    bool flag(const char* name, bool otherwise) {
        take(name, otherwise, "boolean");
        return otherwise;
    }
    std::optional<core::Cents> cents(const char* name) {
        sal_Int64 value = -1;
        if (!take(name, value, "hyper")) return std::nullopt;
        if (value < 0 || value > core::largest_amount) throw core::Refused("setting.amount", {{"name", name}});
        return value;
    }

    void refuse_unknown() const {
        if (!values_.empty()) throw core::Refused("setting.unknown", {{"name", values_.begin()->first}});
    }

private:
    template <typename Value>
    bool take(const char* name, Value& value, const char* expected) {
        const auto found = values_.find(name);
        if (found == values_.end()) return false;
        if (!(found->second >>= value)) throw core::Refused("setting.type", {{"name", name}, {"expected", expected}});
        values_.erase(found);
        return true;
    }

    std::map<std::string, css::uno::Any> values_;
};

std::string short_text(const std::string& text) {
    const auto length = core::utf16_length(text);
    if (length > core::longest_given_name)
        throw core::Refused("setting.organisation", {{"length", std::to_string(length)},
                                                     {"longest", std::to_string(core::longest_given_name)}});
    return core::on_one_line(text);
}

const core::Template& profile_of(NamedValues& named, const std::vector<core::Template>& templates) {
    const auto profile = named.text("Profile");
    const auto found =
        profile.empty() ? templates.begin() : std::ranges::find(templates, profile, &core::Template::profile);
    if (found == templates.end()) throw core::Refused("setting.profile", {{"value", profile}});
    return *found;
}

core::SchoolYear year_of(NamedValues& named, const core::Template& plan_template, const core::SchoolYear& otherwise) {
    const auto year = named.text("SchoolYear");
    if (year.empty()) return otherwise;
    const auto found = core::find_school_year(year, plan_template.first_month);
    if (!found) throw core::Refused("setting.school-year", {{"value", year.substr(0, core::longest_given_name)}});
    return *found;
}

} // namespace

CreationSettings read_creation_settings(const css::uno::Sequence<css::beans::NamedValue>& values,
                                        const std::vector<core::Template>& templates, core::Day today) {
    NamedValues named(values);
    CreationSettings result;
    const auto* plan_template = &profile_of(named, templates);
    auto& settings = result.settings;
    settings.organisation = short_text(named.text("Organisation"));
    settings.author = short_text(named.text("Author"));
    settings.school_year = year_of(named, *plan_template, core::coming_school_year(today, plan_template->first_month));
    const auto level = short_text(named.text("Level"));
    const auto* known = plan_template->education_level(level);
    result.plan_template = &plan_template->for_level(level);
    settings.level = known == nullptr ? level : known->title;
    const auto& defaults = result.plan_template->defaults;
    settings.school_council = named.flag("SchoolCouncil", defaults.school_council);
    settings.local_committee = named.flag("LocalCommittee", defaults.local_committee);
    settings.compact = named.flag("Compact", false);
    settings.grant = named.cents("Grant");
    settings.reserve = named.cents("Reserve");
    result.hidden = named.flag("Hidden", false);
    named.refuse_unknown();
    return result;
}

SampleSettings read_sample_settings(const css::uno::Sequence<css::beans::NamedValue>& values,
                                    const std::vector<core::Template>& templates, core::Day today) {
    NamedValues named(values);
    const auto& plan_template = profile_of(named, templates);
    SampleSettings settings{plan_template.profile, {}, {}, false};
    settings.school_year = year_of(named, plan_template, core::running_school_year(today, plan_template.first_month));
    const auto level = short_text(named.text("Level"));
    const auto* known = plan_template.education_level(level);
    if (known == nullptr && !level.empty()) throw core::Refused("setting.level", {{"value", level}});
    if (known != nullptr) settings.level = known->id;
    settings.hidden = named.flag("Hidden", false);
    named.refuse_unknown();
    return settings;
}

} // namespace plan::addon
