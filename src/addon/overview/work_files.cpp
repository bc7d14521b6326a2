#include "addon/overview/work_files.hpp"

#include "core/text/fnv.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <osl/file.hxx>
#include <random>

namespace plan::addon {
namespace {

constexpr const char* beginning = "professionaliseringsplan-"; // of the names of our temporary folders
constexpr sal_uInt32 for_the_user =
    osl_File_Attribute_OwnRead | osl_File_Attribute_OwnWrite | osl_File_Attribute_OwnExe;

bool is_done(osl::FileBase::RC result) { return result == osl::FileBase::E_None; }

osl::FileStatus::Type type_of(const rtl::OUString& url) {
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_Type);
    const bool is_known = is_done(osl::DirectoryItem::get(url, item)) && is_done(item.getFileStatus(status));
    return is_known ? status.getFileType() : osl::FileStatus::Unknown;
}

bool is_old(const rtl::OUString& url) {
    constexpr std::chrono::hours oldest(24);
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_ModifyTime);
    if (!is_done(osl::DirectoryItem::get(url, item)) || !is_done(item.getFileStatus(status))) return false;
    const std::chrono::system_clock::time_point modified(std::chrono::seconds(status.getModifyTime().Seconds));
    return std::chrono::system_clock::now() - modified > oldest;
}

void remove_leftovers(const rtl::OUString& temporary) {
    for (const auto& url : urls_in(temporary))
        if (uno::last_part(url).startsWith(rtl::OUString::createFromAscii(beginning)) && is_old(url))
            remove_folder(url);
}

rtl::OUString random_name() {
    std::random_device random;
    std::uniform_int_distribution<std::uint64_t> any;
    return uno::to_office(beginning + core::hexadecimal(any(random)));
}

[[noreturn]] void refuse(const rtl::OUString& url) {
    throw core::FileRefused("file.not-written", {{"file", uno::to_utf8(uno::path_of(url))}});
}

} // namespace

std::vector<rtl::OUString> urls_in(const rtl::OUString& folder) {
    std::vector<rtl::OUString> urls;
    osl::Directory directory(folder);
    osl::DirectoryItem item;
    if (!is_done(directory.open())) return urls;
    while (is_done(directory.getNextItem(item))) {
        osl::FileStatus status(osl_FileStatus_Mask_FileURL);
        if (is_done(item.getFileStatus(status))) urls.push_back(status.getFileURL());
    }
    std::ranges::sort(urls);
    return urls;
}

std::optional<std::string> read_file(const rtl::OUString& url) {
    osl::File file(url);
    sal_uInt64 size = 0;
    if (!is_done(file.open(osl_File_OpenFlag_Read)) || !is_done(file.getSize(size))) return std::nullopt;
    std::string bytes(size, '\0');
    sal_uInt64 read = 0;
    if (size == 0) return bytes;
    if (!is_done(file.read(bytes.data(), size, read)) || read != size) return std::nullopt;
    return bytes;
}

bool write_file(const rtl::OUString& url, std::string_view bytes) {
    const auto part = url + ".part";
    remove_file(part);
    osl::File file(part);
    sal_uInt64 written = 0;
    bool is_whole = is_done(file.open(osl_File_OpenFlag_Write | osl_File_OpenFlag_Create));
    if (is_whole && !bytes.empty()) is_whole = is_done(file.write(bytes.data(), bytes.size(), written));
    is_whole = is_whole && written == bytes.size() && is_done(file.close());
    if (is_whole && rename_file(part, url)) return true;
    remove_file(part);
    return false;
}

bool rename_file(const rtl::OUString& from, const rtl::OUString& to) { return is_done(osl::File::move(from, to)); }

void remove_file(const rtl::OUString& url) { static_cast<void>(osl::File::remove(url)); }

bool is_there(const rtl::OUString& url) {
    osl::DirectoryItem item;
    return is_done(osl::DirectoryItem::get(url, item));
}

bool copy_folder(const rtl::OUString& from, const rtl::OUString& to) {
    if (!is_done(osl::Directory::create(to))) return false;
    bool is_whole = true;
    for (const auto& source : urls_in(from)) {
        const auto copy = to + "/" + uno::last_part(source);
        const auto type = type_of(source);
        if (type == osl::FileStatus::Directory) is_whole = copy_folder(source, copy) && is_whole;
        else if (type == osl::FileStatus::Regular) is_whole = is_done(osl::File::copy(source, copy)) && is_whole;
    }
    return is_whole;
}

void remove_folder(const rtl::OUString& url) {
    for (const auto& entry : urls_in(url)) {
        if (type_of(entry) == osl::FileStatus::Directory) remove_folder(entry);
        else remove_file(entry);
    }
    static_cast<void>(osl::Directory::remove(url));
}

WorkFolder::WorkFolder() {
    rtl::OUString temporary;
    if (!is_done(osl::FileBase::getTempDirURL(temporary))) refuse(temporary);
    if (temporary.endsWith("/")) temporary = temporary.copy(0, temporary.getLength() - 1);
    remove_leftovers(temporary);
    const auto url = temporary + "/" + random_name();
    if (!is_done(osl::Directory::create(url))) refuse(url); // also where it is there: nobody knew the name beforehand
    url_ = url;
    static_cast<void>(osl::File::setAttributes(url_, for_the_user)); // some systems have no such thing
}

rtl::OUString WorkFolder::add(const rtl::OUString& name) const {
    const auto url = url_ + "/" + name;
    if (!is_done(osl::Directory::create(url))) refuse(url);
    return url;
}

} // namespace plan::addon
