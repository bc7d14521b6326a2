#include "addon/template/template_store.hpp"

#include "addon/base/file_bytes.hpp"
#include "addon/base/names.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/fnv.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

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

rtl::OUString name_of(const rtl::OUString& url) { return url.copy(url.lastIndexOf('/') + 1); }

} // namespace

TemplateStore::TemplateStore(const Reference<css::uno::XComponentContext>& context)
    : context_(context), files_(css::ucb::SimpleFileAccess::create(context)),
      extension_folder_(css::deployment::PackageInformationProvider::get(context)->getPackageLocation(
          rtl::OUString::createFromAscii(names::extension))),
      own_house_style_(context) {}

rtl::OUString TemplateStore::own_folder() const { return RememberedSettings(context_, "Template").text("Folder"); }

rtl::OUString TemplateStore::state_of(const rtl::OUString& own) const {
    if (own.isEmpty()) return {};
    rtl::OUString state = own;
    const auto add = [&](const rtl::OUString& folder) {
        for (const auto& name : json_files_in(folder)) state += " " + name + " " + state_of_file(file_in(folder, name));
    };
    add(own);
    for (const auto& folder : {own, extension_folder_ + "/template"})
        for (const auto& name : json_files_in(folder)) add(level_folder(own, name));
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
        throw core::Refused("template.unreadable", {{"file", uno::to_utf8(name_of(url))}});
    }
}

std::vector<rtl::OUString> TemplateStore::json_files_in(const rtl::OUString& folder) const {
    std::vector<rtl::OUString> names;
    try {
        for (const auto& url : files_->getFolderContents(folder, false))
            if (url.endsWithIgnoreAsciiCase(".json")) names.push_back(name_of(url));
    } catch (const css::uno::Exception&) { // the folder is gone
    }
    std::ranges::sort(names);
    return names;
}

std::vector<core::LevelFile> TemplateStore::levels_in(const rtl::OUString& folder) const {
    std::vector<core::LevelFile> levels;
    for (const auto& name : json_files_in(folder))
        levels.push_back({uno::to_utf8(name), text_of(file_in(folder, name))});
    return levels;
}

core::Template TemplateStore::read(const rtl::OUString& url, std::string_view bundled,
                                   const std::vector<core::LevelFile>& levels) const {
    const auto file = uno::to_utf8(name_of(url));
    auto result = core::read_template(text_of(url), file, core::rule_ids(), bundled, levels);
    if (const auto name = file.substr(0, file.rfind('.')); result.profile != name)
        throw core::Refused("template.broken",
                            {{"file", file}, {"path", "/profile"}, {"expected", "\"" + name + "\""}});
    return result;
}

std::optional<core::Template> TemplateStore::read_own(const rtl::OUString& url, std::string_view bundled,
                                                      const std::vector<core::LevelFile>& levels) {
    try {
        return read(url, bundled, levels);
    } catch (const core::Refused& refused) {
        problem_ = refused;
    } catch (const css::uno::Exception&) {
        problem_ = core::Refused("template.unreadable", {{"file", uno::to_utf8(url)}});
    }
    return std::nullopt;
}

core::Template TemplateStore::read_bundled(const rtl::OUString& name, std::vector<core::LevelFile> own_levels) {
    const auto folder = extension_folder_ + "/template";
    const auto bundled = levels_in(level_folder(folder, name));
    if (!own_levels.empty()) {
        own_levels.insert(own_levels.end(), bundled.begin(), bundled.end());
        if (auto used = read_own(file_in(folder, name), {}, own_levels)) return std::move(*used);
    }
    return read(file_in(folder, name), {}, bundled);
}

writer::Templates TemplateStore::templates() {
    const std::scoped_lock lock(mutex_);
    const auto own = own_folder();
    const auto state = state_of(own);
    if (templates_ != nullptr && state == state_) return templates_;
    problem_.reset();
    auto read_now = std::make_shared<std::vector<core::Template>>();
    auto own_names = own.isEmpty() ? std::vector<rtl::OUString>() : json_files_in(own);
    const auto own_levels = [&](const rtl::OUString& name) {
        if (own.isEmpty()) return std::vector<core::LevelFile>();
        try {
            return levels_in(level_folder(own, name));
        } catch (const core::Refused& refused) {
            problem_ = refused;
            return std::vector<core::LevelFile>();
        }
    };
    const auto bundled = extension_folder_ + "/template";
    for (const auto& name : json_files_in(bundled)) {
        std::optional<core::Template> used;
        if (std::erase(own_names, name) > 0)
            used = read_own(file_in(own, name), text_of(file_in(bundled, name)), own_levels(name));
        read_now->push_back(used ? std::move(*used) : read_bundled(name, own_levels(name)));
    }
    for (const auto& name : own_names)
        if (auto used = read_own(file_in(own, name), {}, own_levels(name))) read_now->push_back(std::move(*used));
    std::ranges::stable_sort(*read_now, {}, &core::Template::order);
    templates_ = std::move(read_now);
    state_ = state;
    return templates_;
}

std::string TemplateStore::fingerprint() const {
    core::Fnv<std::uint64_t> hash;
    const auto add_file = [&](const rtl::OUString& url) {
        for (const char letter : uno::to_utf8(name_of(url)) + "\n") hash.add(static_cast<unsigned char>(letter));
        try {
            for (const char letter : text_of(url)) hash.add(static_cast<unsigned char>(letter));
        } catch (const core::Refused&) { // it is not used either
        }
    };
    const auto add_folder = [&](const rtl::OUString& folder) {
        for (const auto& name : json_files_in(folder)) add_file(file_in(folder, name));
    };
    add_file(file_in(extension_folder_, "description.xml")); // with the number of the version
    const auto bundled = extension_folder_ + "/template";
    add_folder(bundled);
    const auto own = own_folder();
    if (!own.isEmpty()) add_folder(own);
    for (const auto& folder : {bundled, own})
        for (const auto& profiles : {bundled, own})
            if (!folder.isEmpty() && !profiles.isEmpty())
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
        return core::LevelFile{uno::to_utf8(name_of(url)), text_of(url)};
    };
    return core::read_sample({read_file("template/" + profile), read_file("template/" + profile + "/" + wanted),
                              read_file("sample/" + profile + "/" + wanted)},
                             core::rule_ids(), school_year);
}

std::optional<TemplateStore::OwnFile> TemplateStore::own_house_style() const {
    const auto own = own_folder();
    if (own.isEmpty()) return std::nullopt;
    for (const char* name : {"house-style.fodt", "house-style.ott"}) {
        const auto url = file_in(own, rtl::OUString::createFromAscii(name));
        if (const auto state = state_of_file(url); state != absent) return OwnFile{url, url + " " + state};
    }
    return std::nullopt;
}

rtl::OUString TemplateStore::house_style() {
    if (const auto own = own_house_style())
        if (const auto packed = own_house_style_.packed(own->url, own->state); !packed.isEmpty()) return packed;
    return file_in(extension_folder_, "template/house-style.ott");
}

std::optional<core::Refused> TemplateStore::problem() {
    static_cast<void>(templates());
    {
        const std::scoped_lock lock(mutex_);
        if (problem_) return problem_;
    }
    const auto known = own_house_style_.problem();
    if (!known) return std::nullopt; // as most of the time: then no file is looked for
    const auto own = own_house_style();
    return own && own->state == known->state ? std::optional(known->refused) : std::nullopt;
}

} // namespace plan::addon
