#include "addon/template/template_store.hpp"

#include "addon/base/names.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/check/rule_list.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;

constexpr const char* profiles[] = {"vl", "nl"};
constexpr char absent[] = "-"; // the state of a file that is not there: the bundled one is used

rtl::OUString file_in(const rtl::OUString& folder, const rtl::OUString& name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
}

rtl::OUString json_name(const char* profile) { return rtl::OUString::createFromAscii(profile) + ".json"; }

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
    for (const char* profile : profiles) state += " " + state_of_file(file_in(own, json_name(profile)));
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

core::Template TemplateStore::read(const rtl::OUString& url) const {
    css::uno::Sequence<sal_Int8> bytes;
    const auto name = uno::to_utf8(url.copy(url.lastIndexOf('/') + 1));
    try {
        const auto stream = files_->openFileRead(url);
        stream->readBytes(bytes, static_cast<sal_Int32>(core::largest_template_file + 1));
        stream->closeInput();
    } catch (const css::uno::Exception&) {
        throw core::Refused("template.unreadable", {{"file", name}});
    }
    const std::string text(bytes.begin(), bytes.end());
    return core::read_template(text, name, core::rule_ids());
}

core::Template TemplateStore::bundled_or_own(const char* profile, const rtl::OUString& own) {
    if (!own.isEmpty()) {
        const auto url = file_in(own, json_name(profile));
        try {
            if (files_->exists(url)) return read(url);
        } catch (const core::Refused& refused) {
            problem_ = refused;
        } catch (const css::uno::Exception&) {
            problem_ = core::Refused("template.unreadable", {{"file", uno::to_utf8(url)}});
        }
    }
    return read(file_in(extension_folder_, "template/" + json_name(profile)));
}

writer::Templates TemplateStore::templates() {
    const std::scoped_lock lock(mutex_);
    const auto own = own_folder();
    const auto state = state_of(own);
    if (templates_ != nullptr && state == state_) return templates_;
    problem_.reset();
    auto read_now = std::make_shared<std::vector<core::Template>>();
    for (const char* profile : profiles) read_now->push_back(bundled_or_own(profile, own));
    templates_ = std::move(read_now);
    state_ = state;
    return templates_;
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
