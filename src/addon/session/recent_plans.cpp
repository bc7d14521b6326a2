#include "addon/session/recent_plans.hpp"

#include "addon/template/remembered_settings.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <list>
#include <map>
#include <utility>

namespace plan::addon {
namespace {

namespace json = boost::json;
using css::uno::Any;

constexpr std::size_t most_plans = 8;

using Changed = std::function<void()>;

std::list<std::weak_ptr<Changed>>& followers() { // of the main thread alone
    static std::list<std::weak_ptr<Changed>> list;
    return list;
}

rtl::OUString file_of(const std::string& url) { return uno::file_name_of(uno::to_office(url)); }

std::vector<RecentPlan> read(const Extension& extension) {
    const auto kept = uno::to_utf8(RememberedSettings(extension.context, "RecentPlans").text("List"));
    std::vector<RecentPlan> plans;
    json::error_code error;
    const auto list = json::parse(kept, error);
    if (error || !list.is_array()) return plans;
    for (const auto& element : list.get_array()) { // a person may have written there
        const auto* object = element.if_object();
        const auto text = [object](const char* key) {
            const auto* value = object == nullptr ? nullptr : object->if_contains(key);
            return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
        };
        RecentPlan plan{text("url"), text("organisation"), text("schoolYear")};
        if (plan.url.starts_with("file:///") && plans.size() < most_plans) plans.push_back(std::move(plan));
    }
    return plans;
}

void write(const Extension& extension, const std::vector<RecentPlan>& plans) {
    json::array list;
    for (const auto& plan : plans)
        list.push_back({{"url", plan.url}, {"organisation", plan.organisation}, {"schoolYear", plan.school_year}});
    RememberedSettings settings(extension.context, "RecentPlans");
    settings.set("List", Any(uno::to_office(json::serialize(list))));
    settings.save();
    for (const auto& weak : std::list(followers()))
        if (const auto alive = weak.lock()) (*alive)();
}

} // namespace

void remember_recent_plan(Extension& extension, const TextDocument& document, const core::Plan& plan) {
    RecentPlan opened{uno::to_utf8(document->getURL()), plan.organisation,
                      plan.school_year ? plan.school_year->label() : ""};
    if (!opened.url.starts_with("file:///")) return; // what lies elsewhere is not looked for later
    auto plans = read(extension);
    if (!plans.empty() && plans.front() == opened) return;
    std::erase_if(plans, [&opened](const RecentPlan& each) { return each.url == opened.url; });
    plans.insert(plans.begin(), std::move(opened));
    if (plans.size() > most_plans) plans.resize(most_plans);
    write(extension, plans);
}

std::vector<RecentPlan> recent_plans(const Extension& extension) {
    auto plans = read(extension);
    const auto usual =
        core::match_key(uno::to_utf8(RememberedSettings(extension.context, "NewPlan").text("Organisation")));
    std::stable_partition(plans.begin(), plans.end(), [&usual](const RecentPlan& each) {
        return !usual.empty() && core::match_key(each.organisation) == usual;
    });
    return plans;
}

std::shared_ptr<void> follow_recent_plans(std::function<void()> changed) {
    auto shared = std::make_shared<Changed>(std::move(changed));
    followers().remove_if([](const auto& weak) { return weak.expired(); });
    followers().push_back(shared);
    return shared;
}

std::vector<rtl::OUString> lines_of(const Extension& extension, const std::vector<RecentPlan>& plans) {
    const auto school = [](const RecentPlan& plan) {
        return plan.school_year.empty() ? plan.organisation : plan.organisation + " " + plan.school_year;
    };
    std::map<std::string, int> counts;
    for (const auto& plan : plans) ++counts[school(plan)];
    std::vector<rtl::OUString> lines;
    for (const auto& plan : plans) {
        const auto said = school(plan);
        if (plan.organisation.empty()) lines.push_back(file_of(plan.url));
        else if (counts[said] == 1) lines.push_back(uno::to_office(said));
        else
            lines.push_back(
                extension.messages.text("recent.line", {{"school", said}, {"file", uno::to_utf8(file_of(plan.url))}}));
    }
    return lines;
}

void open_recent_plan(Extension& extension, std::size_t line) {
    const auto plans = recent_plans(extension);
    if (line >= plans.size()) throw core::Refused("document.changed");
    const auto url = uno::to_office(plans[line].url);
    if (css::ucb::SimpleFileAccess::create(extension.context)->exists(url)) {
        const css::beans::PropertyValue arguments[] = {
            {"MacroExecutionMode", 0, Any(css::document::MacroExecMode::USE_CONFIG), {}},
            {"UpdateDocMode", 0, Any(css::document::UpdateDocMode::ACCORDING_TO_CONFIG), {}}};
        css::frame::Desktop::create(extension.context)->loadComponentFromURL(url, "_default", 0, {arguments, 2});
        return;
    }
    auto kept = read(extension);
    std::erase(kept, plans[line]);
    write(extension, kept);
    throw core::Refused("recent.gone", {{"file", uno::to_utf8(file_of(plans[line].url))}});
}

} // namespace plan::addon
