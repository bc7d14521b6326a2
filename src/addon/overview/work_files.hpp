// Files and folders that processes of ours give each other, by what the system has alone: from any thread.
#pragma once

#include <optional>
#include <rtl/ustring.hxx>
#include <string>
#include <string_view>
#include <vector>

namespace plan::addon {

/// The URLs of what is in a folder, in the order of the alphabet; nothing where it cannot be read.
std::vector<rtl::OUString> urls_in(const rtl::OUString& folder);

/// What is in a file; nothing where it cannot be read.
std::optional<std::string> read_file(const rtl::OUString& url);

/// The file is there as a whole or not at all: it gets its name when it is written.
/// @returns  whether it is there
bool write_file(const rtl::OUString& url, std::string_view bytes);

bool rename_file(const rtl::OUString& from, const rtl::OUString& to);
void remove_file(const rtl::OUString& url);
bool is_there(const rtl::OUString& url);

/// Folders and files alone; links are left out.
bool copy_folder(const rtl::OUString& from, const rtl::OUString& to);
/// With all that is in it; of a link the link alone.
void remove_folder(const rtl::OUString& url);

/// A new folder for the user alone among the system's temporary ones, gone with this. What others left there more than
/// a day ago is removed.
class WorkFolder {
public:
    /// @throws core::FileRefused  "file.not-written"
    WorkFolder();
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder() { remove_folder(url_); }

    [[nodiscard]] const rtl::OUString& url() const { return url_; }
    /// A new folder in it.
    /// @throws core::FileRefused  "file.not-written"
    [[nodiscard]] rtl::OUString add(const rtl::OUString& name) const;

private:
    rtl::OUString url_;
};

} // namespace plan::addon
