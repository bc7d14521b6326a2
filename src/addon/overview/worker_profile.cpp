#include "addon/overview/worker_profile.hpp"

#include "addon/base/names.hpp"
#include "addon/overview/office_process.hpp"
#include "addon/overview/work_desk.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <chrono>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <string_view>

namespace plan::addon {
namespace {

constexpr std::string_view beginning =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
)";

constexpr std::string_view end = "</oor:items>";

/// A setting of the office: its path, its name and its value.
struct Setting {
    const char* path;
    const char* name;
    const char* value;
};

/// No macro runs, nothing is asked of the network, no file gets a lock beside it and nothing is kept for after a crash.
constexpr Setting careful[] = {
    {"/org.openoffice.Setup/Office", "ooSetupInstCompleted", "true"},
    {"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
    {"/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
    {"/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"},
    {"/org.openoffice.Office.Common/Misc", "UseLocking", "false"},
    {"/org.openoffice.Office.Common/Misc", "FirstRun", "false"},
    {"/org.openoffice.Office.Common/Save/Document", "AutoSave", "false"},
    {"/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"},
    {"/org.openoffice.Office.Recovery/AutoSave", "Enabled", "false"},
    {"/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['UpdateCheck']/Arguments", "AutoCheckEnabled",
     "false"},
};

/// Those of the user that decide what is read and how it is written: their path and name.
constexpr std::pair<const char*, const char*> of_the_user[] = {
    {"/org.openoffice.Setup/L10N", "ooSetupSystemLocale"},
    {"/org.openoffice.Setup/L10N", "DecimalSeparatorAsLocale"},
    {"/org.openoffice.Office.Linguistic/General", "DefaultLocale"},
};

std::string escaped(std::string text) {
    boost::algorithm::replace_all(text, "&", "&amp;");
    boost::algorithm::replace_all(text, "<", "&lt;");
    boost::algorithm::replace_all(text, ">", "&gt;");
    return text;
}

std::string item(std::string_view path, std::string_view name, const std::string& value) {
    return std::string("<item oor:path=\"")
        .append(path)
        .append("\"><prop oor:name=\"")
        .append(name)
        .append("\" oor:op=\"fuse\"><value>")
        .append(escaped(value))
        .append("</value></prop></item>\n");
}

/// As the file writes it; empty where it is not set.
std::string written(const css::uno::Any& value) {
    rtl::OUString text;
    if (value >>= text) return uno::to_utf8(text);
    bool flag = false;
    if (value >>= flag) return flag ? "true" : "false";
    return {};
}

std::string user_setting(const Extension& extension, const char* path, const char* name) {
    try {
        css::beans::PropertyValue node;
        node.Name = "nodepath";
        node.Value <<= rtl::OUString::createFromAscii(path);
        const css::uno::Any argument(node);
        const css::uno::Reference<css::container::XNameAccess> settings(
            css::configuration::theDefaultProvider::get(extension.context)
                ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", {&argument, 1}),
            css::uno::UNO_QUERY_THROW);
        return written(settings->getByName(rtl::OUString::createFromAscii(name)));
    } catch (const css::uno::Exception&) { // not in this office
        return {};
    }
}

/// The office calls our worker when it has started.
std::string job() {
    const std::string name = "org.professionaliseringsplan.Worker";
    return "<item oor:path=\"/org.openoffice.Office.Jobs/Jobs\"><node oor:name=\"" + name +
           "\" oor:op=\"replace\"><prop oor:name=\"Service\" oor:op=\"fuse\"><value>" + names::worker_implementation +
           "</value></prop></node></item>\n"
           "<item oor:path=\"/org.openoffice.Office.Jobs/Events\"><node oor:name=\"OnStartApp\" oor:op=\"replace\">"
           "<node oor:name=\"JobList\"><node oor:name=\"" +
           name + "\" oor:op=\"replace\"/></node></node></item>\n";
}

/// What such a profile begins with.
std::string worker_settings(const Extension& extension) {
    std::string text(beginning);
    text += job();
    for (const auto& setting : careful) text += item(setting.path, setting.name, setting.value);
    for (const auto& [path, name] : of_the_user)
        if (const auto value = user_setting(extension, path, name); !value.empty()) text += item(path, name, value);
    text += item("/org.openoffice.Office.Linguistic/General", "UILocale",
                 uno::to_utf8(ui::screen_language(extension.context)));
    return text.append(end);
}

/// Starts an office in it, which ends when it knows our package.
void start_once(const OfficeProcess::Places& places, const std::function<void()>& wait) {
    constexpr std::chrono::seconds longest(120);
    const OfficeProcess office(places);
    const auto start = std::chrono::steady_clock::now();
    while (office.is_running() && !is_there(places.work + "/" + rtl::OUString::createFromAscii(desk::ready))) {
        if (std::chrono::steady_clock::now() - start > longest) throw core::Refused("overview.no-worker");
        wait();
    }
}

/// The templates of the user's school, and those of its group as they were read here: a share may be slow, or gone.
std::string template_settings(Extension& extension, const rtl::OUString& folder) {
    constexpr const char* path = "/org.professionaliseringsplan.Settings/Template";
    std::string text;
    for (const auto& source : extension.templates.sources()) {
        const std::string_view whose = source.whose;
        if (whose == "own") text += item(path, "Folder", uno::to_utf8(source.folder));
        if (whose == "group" && copy_folder(source.folder, folder))
            text += item(path, "GroupFolder", uno::to_utf8(folder));
    }
    return text;
}

/// An office that does not know our package yet forgets our settings, so they come behind its first start.
bool add_settings(const rtl::OUString& settings, const std::string& items) {
    if (items.empty()) return true;
    auto text = read_file(settings).value_or("");
    const auto at = text.rfind(end);
    if (at == std::string::npos) return false;
    text.insert(at, items);
    remove_file(settings);
    return write_file(settings, text);
}

} // namespace

rtl::OUString packages_folder(const Extension& extension) {
    const auto package = extension.templates.folder();
    return package.copy(0, package.lastIndexOf('/'));
}

rtl::OUString make_worker_profile(Extension& extension, const WorkFolder& work, const std::function<void()>& wait) {
    const auto profile = work.add("profile");
    static_cast<void>(work.add("profile/user"));
    const auto settings = profile + "/user/registrymodifications.xcu";
    bool is_made = write_file(settings, worker_settings(extension));
    if (is_made)
        start_once({profile, packages_folder(extension), work.add("no-orders"), uno::path_of(work.add("temporary"))},
                   wait);
    is_made = is_made && add_settings(settings, template_settings(extension, work.url() + "/group"));
    if (!is_made) throw core::FileRefused("file.not-written", {{"file", uno::to_utf8(uno::path_of(profile))}});
    return profile;
}

} // namespace plan::addon
