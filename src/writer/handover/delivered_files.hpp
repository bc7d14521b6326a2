// Files that appear together or not at all: each is written under a temporary name beside its place first.
#pragma once

#include <com/sun/star/ucb/XSimpleFileAccess3.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <string_view>
#include <vector>

namespace plan::writer {

namespace css = com::sun::star;

/// The URL of a file in a folder.
/// @param folder  URL, with or without a slash at its end
rtl::OUString url_in(const rtl::OUString& folder, const std::string& name);

enum class Existing { refuse, replace };

class DeliveredFiles {
public:
    /// @param folder  URL
    /// @throws FileRefused  "folder.missing"
    DeliveredFiles(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& folder,
                   Existing existing);
    DeliveredFiles(const DeliveredFiles&) = delete;
    DeliveredFiles& operator=(const DeliveredFiles&) = delete;
    /// What was not put in its place is deleted.
    ~DeliveredFiles();

    /// @returns  the URL to write the file at for now
    /// @throws FileRefused  "file.exists", "file.open" when somebody has the one that it replaces open
    rtl::OUString add(const std::string& name);

    /// Writes a whole file.
    /// @throws FileRefused  the same, and "file.not-written"
    void write(const std::string& name, std::string_view bytes);

    /// The same in another folder, with its own answer to a file that is there.
    /// @param folder  URL
    void write_in(const rtl::OUString& folder, const std::string& name, std::string_view bytes, Existing existing);

    /// Gives all files their names; waits two seconds for a file that another program holds.
    /// @returns  their URLs
    /// @throws FileRefused  "file.not-written"; nothing is left then
    css::uno::Sequence<rtl::OUString> finish();

private:
    struct File {
        std::string name;
        rtl::OUString temporary;
        rtl::OUString url;
        rtl::OUString folder;
        Existing existing;
    };

    rtl::OUString add_in(const rtl::OUString& folder, const std::string& name, Existing existing);
    void write_at(const rtl::OUString& url, const std::string& name, std::string_view bytes) const;
    void refuse_what_is_there(const File& file) const;
    [[nodiscard]] bool is_written(const File& file) const;
    [[nodiscard]] bool move_to_its_place(const File& file) const;
    void remove(const rtl::OUString& url) const;

    css::uno::Reference<css::ucb::XSimpleFileAccess3> access_;
    rtl::OUString folder_;
    Existing existing_;
    std::vector<File> files_;
};

} // namespace plan::writer
