// The templates in use: the school's own where it has some, then those of its group, else the bundled ones.
#pragma once

#include "addon/template/group_folder.hpp"
#include "addon/template/own_house_style.hpp"
#include "core/sample/sample_plan.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/refused.hpp"
#include "writer/reading/inspection.hpp"

#include <array>
#include <com/sun/star/ucb/XSimpleFileAccess3.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <mutex>
#include <optional>

namespace plan::addon {

namespace css = com::sun::star;

/// Reads the profiles (vl.json, nl.json …), their levels of education (vl/clb.json …) and house-style.fodt (or .ott). A
/// school's own file stands for the one of its name in the folder of its group, and that for the bundled one; any other
/// is a profile or a level more. Levels go with the profile of their own folder, and with those of folders below. Files
/// are read again when they change.
class TemplateStore {
public:
    /// A folder that the files are read from: the school's "own", that of its "group", or the "bundled" one.
    struct Source {
        rtl::OUString folder;
        const char* whose;
    };

    explicit TemplateStore(const css::uno::Reference<css::uno::XComponentContext>& context);

    [[nodiscard]] writer::Templates templates();
    /// Whether there is a filled-in sample of a level.
    [[nodiscard]] bool has_sample(const std::string& profile, const std::string& level) const;
    /// The sample of a level as it is installed: a school's own templates have none.
    /// @param level  id; empty: the first that has a sample
    /// @throws core::Refused  "sample.none"
    [[nodiscard]] core::Sample sample(const std::string& profile, const std::string& level,
                                      const core::SchoolYear& school_year);
    /// URL of a packed document with our styles. May open the school's own one: on the main thread.
    [[nodiscard]] rtl::OUString house_style();
    /// The folder whose house style that is. On the main thread, too.
    [[nodiscard]] Source house_style_source();
    /// What is wrong with the school's own files or its group's; nothing when all is well.
    [[nodiscard]] std::optional<core::Refused> problem();
    /// Those that can be read now: what stands before counts before.
    [[nodiscard]] std::vector<Source> sources();
    /// URL of the group's folder as it is set; it is read from a copy.
    [[nodiscard]] rtl::OUString group_folder() const;

    /// Differs where plans may be read in another way: by another version, or by other templates of a school or its
    /// group.
    [[nodiscard]] std::string fingerprint();

    /// URL of the folder of the installed extension.
    [[nodiscard]] const rtl::OUString& folder() const { return extension_folder_; }
    /// URL of the folder dialogs/ in it.
    [[nodiscard]] rtl::OUString dialogs_folder() const { return extension_folder_ + "/dialogs"; }
    [[nodiscard]] rtl::OUString help_folder() const { return extension_folder_ + "/help"; }

private:
    using Folders = std::vector<rtl::OUString>; ///< the school's own first, the bundled one last
    struct OwnFile {
        rtl::OUString url;
        rtl::OUString state; ///< differs when the file does
    };

    [[nodiscard]] Folders folders();
    [[nodiscard]] OwnHouseStyle& house_style_of(const Source& source);
    /// That of a folder, ready to be used; empty where there is none or it cannot be.
    [[nodiscard]] rtl::OUString packed_house_style(const Source& source);
    /// A file of styles in a folder, if it has one.
    [[nodiscard]] std::optional<OwnFile> house_style_in(const rtl::OUString& folder) const;
    [[nodiscard]] std::string text_of(const rtl::OUString& url) const;
    /// The names of the JSON files in a folder, in the order of the alphabet.
    [[nodiscard]] std::vector<rtl::OUString> json_files_in(const rtl::OUString& folder) const;
    [[nodiscard]] std::vector<core::LevelFile> levels_in(const rtl::OUString& folder) const;
    [[nodiscard]] core::Template read(const rtl::OUString& url, std::string_view bundled,
                                      const std::vector<core::LevelFile>& levels, core::LevelReading reading) const;
    /// Nothing, and a problem, where it cannot be read so.
    /// @param from, at  the folders that its levels come from, and of the profile itself
    [[nodiscard]] std::optional<core::Template> read_own(const rtl::OUString& name, const Folders& folders,
                                                         std::size_t from, std::size_t at);
    /// The profile of that name, from the first folder whose files can be used.
    [[nodiscard]] std::optional<core::Template> read_first(const rtl::OUString& name, const Folders& folders);
    [[nodiscard]] rtl::OUString state_of(const Folders& folders) const;
    [[nodiscard]] rtl::OUString state_of_file(const rtl::OUString& url) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::ucb::XSimpleFileAccess3> files_;
    rtl::OUString extension_folder_;
    std::mutex mutex_;
    writer::Templates templates_;
    rtl::OUString state_; ///< folder and file times that templates_ was read from
    std::optional<core::Refused> problem_;
    GroupFolder& group_;
    std::array<OwnHouseStyle, 2> house_styles_; ///< the school's own, and its group's
};

} // namespace plan::addon
