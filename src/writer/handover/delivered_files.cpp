#include "writer/handover/delivered_files.hpp"

#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <chrono>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/uri.hxx>
#include <thread>

namespace plan::writer {
namespace {

/// A client that synchronises the folder, or a scanner, holds a file that has just been written for a moment.
constexpr int tries_to_move = 20;
constexpr std::chrono::milliseconds between_tries{100};

} // namespace

rtl::OUString url_in(const rtl::OUString& folder, const std::string& name) {
    const auto slash = folder.endsWith("/") ? rtl::OUString() : rtl::OUString("/");
    return folder + slash +
           rtl::Uri::encode(uno::to_office(name), rtl_UriCharClassPchar, rtl_UriEncodeIgnoreEscapes,
                            RTL_TEXTENCODING_UTF8);
}

DeliveredFiles::DeliveredFiles(const css::uno::Reference<css::uno::XComponentContext>& context,
                               const rtl::OUString& folder, Existing existing)
    : access_(css::ucb::SimpleFileAccess::create(context)), folder_(folder), existing_(existing) {
    bool is_folder = false;
    try {
        is_folder = access_->isFolder(folder_);
    } catch (const css::uno::Exception&) { // no address, or of nothing
    }
    if (!is_folder) throw core::FileRefused("folder.missing", {{"folder", uno::to_utf8(folder)}});
}

DeliveredFiles::~DeliveredFiles() {
    for (const auto& file : files_) remove(file.temporary);
}

void DeliveredFiles::refuse_what_is_there(const File& file) const {
    if (!access_->exists(file.url)) return;
    const core::Arguments arguments{{"file", file.name}};
    if (file.existing == Existing::refuse) throw core::FileRefused("file.exists", arguments);
    if (access_->exists(url_in(file.folder, ".~lock." + file.name + "#")))
        throw core::FileRefused("file.open", arguments);
}

rtl::OUString DeliveredFiles::add(const std::string& name) { return add_in(folder_, name, existing_); }

rtl::OUString DeliveredFiles::add_in(const rtl::OUString& folder, const std::string& name, Existing existing) {
    const File file{name, url_in(folder, "." + name + ".tmp"), url_in(folder, name), folder, existing};
    refuse_what_is_there(file);
    files_.push_back(file);
    return file.temporary;
}

void DeliveredFiles::write(const std::string& name, std::string_view bytes) { write_at(add(name), name, bytes); }

void DeliveredFiles::write_in(const rtl::OUString& folder, const std::string& name, std::string_view bytes,
                              Existing existing) {
    write_at(add_in(folder, name, existing), name, bytes);
}

void DeliveredFiles::write_at(const rtl::OUString& url, const std::string& name, std::string_view bytes) const {
    const css::uno::Sequence<sal_Int8> data(reinterpret_cast<const sal_Int8*>(bytes.data()),
                                            static_cast<sal_Int32>(bytes.size()));
    try {
        const auto stream = access_->openFileWrite(url);
        stream->writeBytes(data);
        stream->closeOutput();
    } catch (const css::uno::Exception&) {
        throw core::FileRefused("file.not-written", {{"file", name}});
    }
}

css::uno::Sequence<rtl::OUString> DeliveredFiles::finish() {
    css::uno::Sequence<rtl::OUString> urls(static_cast<sal_Int32>(files_.size()));
    for (const auto& file : files_) { // a file of that name may have come meanwhile
        refuse_what_is_there(file);
        if (!is_written(file)) throw core::FileRefused("file.not-written", {{"file", file.name}});
    }
    for (std::size_t done = 0; done < files_.size(); ++done) {
        if (!move_to_its_place(files_[done])) {
            for (std::size_t at = 0; at < done; ++at) // of others what was there would be lost with it
                if (files_[at].existing == Existing::refuse) remove(files_[at].url);
            throw core::FileRefused("file.not-written", {{"file", files_[done].name}});
        }
        urls.getArray()[done] = files_[done].url;
    }
    files_.clear();
    return urls;
}

bool DeliveredFiles::move_to_its_place(const File& file) const {
    for (int left = tries_to_move; left > 0; --left) {
        try {
            access_->move(file.temporary, file.url);
            return true;
        } catch (const css::uno::Exception&) {
            if (left > 1) std::this_thread::sleep_for(between_tries);
        }
    }
    return false;
}

bool DeliveredFiles::is_written(const File& file) const {
    try {
        return access_->getSize(file.temporary) > 0; // a full disk leaves an empty file, and not always an error
    } catch (const css::uno::Exception&) {
        return false;
    }
}

void DeliveredFiles::remove(const rtl::OUString& url) const {
    try {
        if (access_->exists(url)) access_->kill(url);
    } catch (const css::uno::Exception&) { // nothing more can be done about it
    }
}

} // namespace plan::writer
