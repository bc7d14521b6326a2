#include "addon/template/template_store.hpp"

#include "addon/base/file_bytes.hpp"
#include "addon/base/names.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/fnv.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <iterator>
#include <set>

namespace plan::addon {
namespace {

using css::uno::Reference;

constexpr char absent[] = "-"; // the state of a file that is not there: the bundled one is used

rtl::OUString file_in(const rtl::OUString& folder, const rtl::OUString& name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
}

/// In which the levels of a profile are.
rtl::OUString level_folder(const rtl::OUString& folder, const rtl::OUString& profile_file) {
    return file_in(folder, profile_file.copy(0, profile_file.lastIndexOf('.')));
}

bool is_bundled(const TemplateStore::Source& source) { return std::string_view(source.whose) == "bundled"; }

std::string name_of(const rtl::OUString& url) { return uno::to_utf8(uno::file_name_of(url)); }

} // namespace

TemplateStore::TemplateStore(const Reference<css::uno::XComponentContext>& context)
    : context_(context), files_(css::ucb::SimpleFileAccess::create(context)),
      extension_folder_(css::deployment::PackageInformationProvider::get(context)->getPackageLocation(
          rtl::OUString::createFromAscii(names::extension))),
      group_(GroupFolder::shared()), house_styles_{OwnHouseStyle(context), OwnHouseStyle(context)} {}

rtl::OUString TemplateStore::group_folder() const {
    return RememberedSettings(context_, "Template").text("GroupFolder");
}

std::vector<TemplateStore::Source> TemplateStore::sources() {
    const auto bundled = extension_folder_ + "/template";
    std::vector<Source> sources;
    const RememberedSettings settings(context_, "Template"); // looked up once: every check asks for the templates
    if (const auto own = settings.text("Folder"); !own.isEmpty()) sources.push_back({own, "own"});
    std::set<std::string> profiles;
    const auto group = settings.text("GroupFolder");
    if (!group.isEmpty())
        for (const auto& name : json_files_in(bundled))
            profiles.insert(uno::to_utf8(name.copy(0, name.lastIndexOf('.'))));
    if (const auto copy = group_.copy_of(context_, group, profiles); !copy.isEmpty())
        sources.push_back({copy, "group"});
    sources.push_back({bundled, "bundled"});
    return sources;
}

TemplateStore::Folders TemplateStore::folders() {
    Folders folders;
    for (const auto& source : sources()) folders.push_back(source.folder);
    return folders;
}

rtl::OUString TemplateStore::state_of(const Folders& folders) const {
    if (folders.size() < 2) return {};
    rtl::OUString state;
    const auto add = [&](const rtl::OUString& folder) {
        for (const auto& name : json_files_in(folder)) state += " " + name + " " + state_of_file(file_in(folder, name));
    };
    for (std::size_t at = 0; at + 1 < folders.size(); ++at) {
        state += " " + folders[at];
        add(folders[at]);
        for (const auto& folder : folders)
            for (const auto& name : json_files_in(folder)) add(level_folder(folders[at], name));
    }
    return state;
}

rtl::OUString TemplateStore::state_of_file(const rtl::OUString& url) const {
    try {
        const auto time = files_->getDateTimeModified(url);
        return rtl::OUString::number(time.Year * 10000 + time.Month * 100 + time.Day) + ":" +
               rtl::OUString::number(time.Hours * 3600 + time.Minutes * 60 + time.Seconds) + "." +
               rtl::OUString::number(static_cast<sal_Int64>(time.NanoSeconds)) + "/" +
               rtl::OUString::number(files_->getSize(url));
    } catch (const css::uno::Exception&) {
        return absent;
    }
}

std::string TemplateStore::text_of(const rtl::OUString& url) const {
    try {
        return bytes_of(files_, url, static_cast<sal_Int32>(core::largest_template_file + 1));
    } catch (const css::uno::Exception&) {
        throw core::Refused("template.unreadable", {{"file", name_of(url)}});
    }
}

std::vector<rtl::OUString> TemplateStore::json_files_in(const rtl::OUString& folder) const {
    std::vector<rtl::OUString> names;
    try {
        for (const auto& url : files_->getFolderContents(folder, false))
            if (url.endsWithIgnoreAsciiCase(".json")) names.push_back(uno::last_part(url));
    } catch (const css::uno::Exception&) { // the folder is gone
    }
    std::ranges::sort(names);
    return names;
}

std::vector<core::LevelFile> TemplateStore::levels_in(const rtl::OUString& folder) const {
    std::vector<core::LevelFile> levels;
    for (const auto& name : json_files_in(folder)) {
        const auto url = file_in(folder, name);
        levels.push_back({name_of(url), text_of(url)});
    }
    return levels;
}

core::Template TemplateStore::read(const rtl::OUString& url, std::string_view bundled,
                                   const std::vector<core::LevelFile>& levels, core::LevelReading reading) const {
    const auto file = name_of(url);
    auto result = core::read_template(text_of(url), file, core::rule_ids(), bundled, levels, reading);
    if (const auto name = file.substr(0, file.rfind('.')); result.profile != name)
        throw core::Refused("template.broken",
                            {{"file", file}, {"path", "/profile"}, {"expected", "\"" + name + "\""}});
    return result;
}

std::optional<core::Template> TemplateStore::read_own(const rtl::OUString& name, const Folders& folders,
                                                      std::size_t from, std::size_t at) {
    try {
        std::vector<core::LevelFile> levels;
        for (auto each = from; each <= at; ++each)
            std::ranges::move(levels_in(level_folder(folders[each], name)), std::back_inserter(levels));
        const auto bundled = file_in(folders.back(), name);
        const bool has_bundled = at + 1 < folders.size() && state_of_file(bundled) != absent;
        return read(file_in(folders[at], name), has_bundled ? text_of(bundled) : std::string(), levels,
                    core::LevelReading::now);
    } catch (const core::Refused& refused) {
        problem_ = refused;
    } catch (const css::uno::Exception&) {
        problem_ = core::Refused("template.unreadable", {{"file", uno::to_utf8(name)}});
    }
    return std::nullopt;
}

std::optional<core::Template> TemplateStore::read_first(const rtl::OUString& name, const Folders& folders) {
    for (std::size_t at = 0; at < folders.size(); ++at) {
        if (state_of_file(file_in(folders[at], name)) == absent) continue;
        for (std::size_t from = 0; from < at; ++from) {
            if (json_files_in(level_folder(folders[from], name)).empty()) continue;
            if (auto used = read_own(name, folders, from, at)) return used;
        }
        if (at + 1 == folders.size())
            return read(file_in(folders[at], name), {}, levels_in(level_folder(folders[at], name)),
                        core::LevelReading::when_asked); // ours, which our tests have read
        if (auto used = read_own(name, folders, at, at)) return used;
    }
    return std::nullopt;
}

writer::Templates TemplateStore::templates() {
    const std::scoped_lock lock(mutex_);
    const auto folders = this->folders();
    const auto state = state_of(folders);
    if (templates_ != nullptr && state == state_) return templates_;
    problem_.reset();
    auto names = json_files_in(folders.back());
    for (const auto& folder : folders)
        for (const auto& name : json_files_in(folder))
            if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    auto read_now = std::make_shared<std::vector<core::Template>>();
    for (const auto& name : names)
        if (auto used = read_first(name, folders)) read_now->push_back(std::move(*used));
    std::ranges::stable_sort(*read_now, {}, &core::Template::order);
    templates_ = std::move(read_now);
    state_ = state;
    return templates_;
}

std::string TemplateStore::fingerprint() {
    core::Fnv<std::uint64_t> hash;
    const auto add_file = [&](const rtl::OUString& url) {
        for (const char letter : name_of(url) + "\n") hash.add(static_cast<unsigned char>(letter));
        try {
            for (const char letter : text_of(url)) hash.add(static_cast<unsigned char>(letter));
        } catch (const core::Refused&) { // it is not used either
        }
    };
    const auto add_folder = [&](const rtl::OUString& folder) {
        for (const auto& name : json_files_in(folder)) add_file(file_in(folder, name));
    };
    add_file(file_in(extension_folder_, "description.xml")); // with the number of the version
    const auto read = folders();
    for (const auto& folder : read) add_folder(folder);
    for (const auto& folder : read)
        for (const auto& profiles : read)
            for (const auto& name : json_files_in(profiles)) add_folder(level_folder(folder, name));
    return core::hexadecimal(hash.number());
}

bool TemplateStore::has_sample(const std::string& profile, const std::string& level) const {
    return state_of_file(extension_folder_ + uno::to_office("/sample/" + profile + "/" + level + ".json")) != absent;
}

core::Sample TemplateStore::sample(const std::string& profile, const std::string& level,
                                   const core::SchoolYear& school_year) {
    const auto all = templates();
    auto wanted = level;
    const auto known = std::ranges::find(*all, profile, &core::Template::profile);
    if (wanted.empty() && known != all->end())
        for (const auto& each : known->education_levels)
            if (wanted.empty() && has_sample(profile, each.id)) wanted = each.id;
    if (wanted.empty() || !has_sample(profile, wanted)) throw core::Refused("sample.none");
    const auto read_file = [this](const std::string& path) {
        const auto url = extension_folder_ + uno::to_office("/" + path + ".json");
        return core::LevelFile{name_of(url), text_of(url)};
    };
    return core::read_sample({read_file("template/" + profile), read_file("template/" + profile + "/" + wanted),
                              read_file("sample/" + profile + "/" + wanted)},
                             core::rule_ids(), school_year);
}

std::optional<TemplateStore::OwnFile> TemplateStore::house_style_in(const rtl::OUString& folder) const {
    for (const char* name : {"house-style.fodt", "house-style.ott"}) {
        const auto url = file_in(folder, rtl::OUString::createFromAscii(name));
        if (const auto state = state_of_file(url); state != absent) return OwnFile{url, url + " " + state};
    }
    return std::nullopt;
}

rtl::OUString TemplateStore::packed_house_style(const Source& source) {
    if (is_bundled(source)) return file_in(source.folder, "house-style.ott");
    const auto file = house_style_in(source.folder);
    return file ? house_style_of(source).packed(file->url, file->state) : rtl::OUString();
}

TemplateStore::Source TemplateStore::house_style_source() {
    const auto all = sources();
    return *std::ranges::find_if(all, [this](const Source& each) { return !packed_house_style(each).isEmpty(); });
}

rtl::OUString TemplateStore::house_style() { return packed_house_style(house_style_source()); }

OwnHouseStyle& TemplateStore::house_style_of(const Source& source) {
    return house_styles_[std::string_view(source.whose) == "own" ? 0 : 1];
}

std::optional<core::Refused> TemplateStore::problem() {
    static_cast<void>(templates());
    {
        const std::scoped_lock lock(mutex_);
        if (problem_) return problem_;
    }
    if (group_.is_away()) return core::Refused("template.group-away");
    for (const auto& source : sources()) {
        if (is_bundled(source)) break;
        const auto known = house_style_of(source).problem();
        if (!known) continue; // as most of the time: then no file is looked for
        const auto file = house_style_in(source.folder);
        if (file && file->state == known->state) return known->refused;
    }
    return std::nullopt;
}

} // namespace plan::addon
