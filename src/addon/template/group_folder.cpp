#include "addon/template/group_folder.hpp"

#include "uno/text.hpp"

#include <com/sun/star/io/TempFile.hpp>
#include <condition_variable>
#include <osl/file.hxx>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace plan::addon {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds patience(1500);      // of somebody who waits for a plan
constexpr std::chrono::seconds between_looks(60);        // what is on a share seldom changes
constexpr sal_uInt64 largest_file = 32ULL * 1024 * 1024; // a house style with pictures
constexpr std::size_t most_files = 500;                  // who points at a whole disk by mistake gets no copy of it

struct File {
    rtl::OUString url;
    rtl::OUString path; ///< in the folder: "vl.json", "vl/clb.json"
};

struct Listing {
    std::vector<File> files;
    std::string state; ///< other when a file is
};

bool is_json(const rtl::OUString& name) { return name.endsWithIgnoreAsciiCase(".json"); }

bool is_house_style(const rtl::OUString& name) { return name == "house-style.fodt" || name == "house-style.ott"; }

/// Adds the files that are wanted, and the URLs of the folders.
/// @returns  whether the folder could be read
template <typename Wanted>
bool list(const rtl::OUString& folder, const rtl::OUString& path, Wanted&& wanted, Listing& listing,
          std::vector<std::pair<rtl::OUString, rtl::OUString>>* folders) {
    osl::Directory directory(folder);
    if (directory.open() != osl::FileBase::E_None) return false;
    osl::DirectoryItem item;
    while (listing.files.size() < most_files && directory.getNextItem(item) == osl::FileBase::E_None) {
        osl::FileStatus status(osl_FileStatus_Mask_Type | osl_FileStatus_Mask_FileName | osl_FileStatus_Mask_FileURL |
                               osl_FileStatus_Mask_FileSize | osl_FileStatus_Mask_ModifyTime);
        if (item.getFileStatus(status) != osl::FileBase::E_None) continue;
        const auto name = status.getFileName();
        if (status.isDirectory() && folders != nullptr) folders->emplace_back(status.getFileURL(), name);
        if (!status.isRegular() || !wanted(name) || status.getFileSize() > largest_file) continue;
        const auto time = status.getModifyTime();
        listing.files.push_back({status.getFileURL(), path + name});
        listing.state += uno::to_utf8(path + name) + " " + std::to_string(status.getFileSize()) + " " +
                         std::to_string(time.Seconds) + "." + std::to_string(time.Nanosec) + "\n";
    }
    return true;
}

/// The folder's own files and those of its profiles.
bool list_all(const rtl::OUString& folder, std::set<std::string> profiles, Listing& listing) {
    std::vector<std::pair<rtl::OUString, rtl::OUString>> folders;
    const auto wanted = [](const rtl::OUString& name) { return is_json(name) || is_house_style(name); };
    if (!list(folder, {}, wanted, listing, &folders)) return false;
    for (const auto& file : listing.files)
        if (is_json(file.path)) profiles.insert(uno::to_utf8(file.path.copy(0, file.path.lastIndexOf('.'))));
    for (const auto& [url, name] : folders)
        if (profiles.contains(uno::to_utf8(name)) && !list(url, name + "/", is_json, listing, nullptr)) return false;
    return true;
}

void remove_all(const rtl::OUString& folder) {
    Listing listing;
    std::vector<std::pair<rtl::OUString, rtl::OUString>> folders;
    list(
        folder, {}, [](const rtl::OUString&) { return true; }, listing, &folders);
    for (const auto& each : folders) remove_all(each.first);
    for (const auto& file : listing.files) osl::File::remove(file.url);
    osl::Directory::remove(folder);
}

} // namespace

struct GroupCopy {
    GroupCopy(const rtl::OUString& url, std::string state) : folder(url), files(std::move(state)) {}
    GroupCopy(const GroupCopy&) = delete;
    GroupCopy& operator=(const GroupCopy&) = delete;
    ~GroupCopy() { remove_all(folder); }

    rtl::OUString folder;
    std::string files; ///< the state that they were in
};

struct GroupLook {
    std::mutex mutex;
    std::condition_variable changed;
    bool is_over = false;
    std::shared_ptr<const GroupCopy> copy; ///< none where it could not be made
};

namespace {

std::shared_ptr<const GroupCopy> copied(const rtl::OUString& folder, const rtl::OUString& target,
                                        const std::set<std::string>& profiles,
                                        const std::shared_ptr<const GroupCopy>& before) {
    Listing listing;
    if (!list_all(folder, profiles, listing)) return nullptr;
    if (before != nullptr && before->files == listing.state) return before;
    if (osl::Directory::create(target) != osl::FileBase::E_None) return nullptr;
    auto copy = std::make_shared<const GroupCopy>(target, listing.state);
    for (const auto& file : listing.files) {
        if (const auto slash = file.path.indexOf('/'); slash > 0)
            osl::Directory::create(target + "/" + file.path.copy(0, slash));
        if (osl::File::copy(file.url, target + "/" + file.path) != osl::FileBase::E_None) return nullptr;
    }
    return copy;
}

} // namespace

GroupFolder& GroupFolder::shared() {
    static GroupFolder folder;
    return folder;
}

rtl::OUString GroupFolder::copy_of(const css::uno::Reference<css::uno::XComponentContext>& context,
                                   const rtl::OUString& folder, const std::set<std::string>& known) {
    const std::scoped_lock lock(mutex_);
    if (folder != folder_) {
        folder_ = folder;
        look_.reset();
        copy_.reset();
        if (!folder_.isEmpty()) look(context, known);
        if (look_ != nullptr) {
            std::unique_lock waiting(look_->mutex);
            look_->changed.wait_for(waiting, patience, [this] { return look_->is_over; });
        }
    }
    take_what_came();
    if (look_ == nullptr && !folder_.isEmpty() && steady_clock::now() - looked_ > between_looks) look(context, known);
    return copy_ == nullptr ? rtl::OUString() : copy_->folder;
}

bool GroupFolder::is_away() {
    const std::scoped_lock lock(mutex_);
    return !folder_.isEmpty() && copy_ == nullptr;
}

void GroupFolder::look(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const std::set<std::string>& known) {
    looked_ = steady_clock::now();
    const auto beside = css::io::TempFile::create(context)->getUri(); // a name of its own, where the office clears up
    look_ = std::make_shared<GroupLook>();
    try {
        // Nobody waits for it: a share that is gone may keep it for minutes, also when the office ends.
        std::thread([look = look_, folder = folder_, target = beside + ".templates", known, before = copy_] {
            auto copy = copied(folder, target, known, before);
            const std::scoped_lock lock(look->mutex);
            look->copy = std::move(copy);
            look->is_over = true;
            look->changed.notify_all();
        }).detach();
    } catch (const std::system_error&) { // no thread to be had: as if the folder were away
        look_.reset();
    }
}

void GroupFolder::take_what_came() {
    if (look_ == nullptr) return;
    {
        const std::scoped_lock lock(look_->mutex);
        if (!look_->is_over) return;
        if (look_->copy != nullptr) copy_ = look_->copy; // of a share that went away, what was read before stays
    }
    look_.reset();
}

} // namespace plan::addon
