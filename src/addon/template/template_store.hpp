// The templates in use: the school's own where it has some, else the bundled ones.
#pragma once

#include "addon/template/own_house_style.hpp"
#include "core/sample/sample_plan.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/refused.hpp"
#include "writer/reading/inspection.hpp"

#include <com/sun/star/ucb/XSimpleFileAccess3.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <mutex>
#include <optional>

namespace plan::addon {

namespace css = com::sun::star;

/// Reads the profiles (vl.json, nl.json …), their levels of education (vl/clb.json …) and house-style.fodt (or .ott). A
/// school's own file stands for the bundled one of its name, and any other is a profile or a level more; the bundled
/// levels go with the bundled profile. Files are read again when they change.
class TemplateStore {
public:
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
    /// What is wrong with the school's own files; nothing when all is well.
    [[nodiscard]] std::optional<core::Refused> problem();

    /// Differs where plans may be read in another way: by another version, or by other templates of a school.
    [[nodiscard]] std::string fingerprint() const;

    /// URL of the folder of the installed extension.
    [[nodiscard]] const rtl::OUString& folder() const { return extension_folder_; }
    /// URL of the folder dialogs/ in it.
    [[nodiscard]] rtl::OUString dialogs_folder() const { return extension_folder_ + "/dialogs"; }
    [[nodiscard]] rtl::OUString help_folder() const { return extension_folder_ + "/help"; }

private:
    struct OwnFile {
        rtl::OUString url;
        rtl::OUString state; ///< differs when the file does
    };

    [[nodiscard]] rtl::OUString own_folder() const;
    /// The school's own file of styles, if it has one.
    [[nodiscard]] std::optional<OwnFile> own_house_style() const;
    [[nodiscard]] std::string text_of(const rtl::OUString& url) const;
    /// The names of the JSON files in a folder, in the order of the alphabet.
    [[nodiscard]] std::vector<rtl::OUString> json_files_in(const rtl::OUString& folder) const;
    [[nodiscard]] std::vector<core::LevelFile> levels_in(const rtl::OUString& folder) const;
    [[nodiscard]] core::Template read(const rtl::OUString& url, std::string_view bundled,
                                      const std::vector<core::LevelFile>& levels) const;
    /// Nothing, and a problem, where the school's own file cannot be used.
    [[nodiscard]] std::optional<core::Template> read_own(const rtl::OUString& url, std::string_view bundled,
                                                         const std::vector<core::LevelFile>& levels);
    /// The bundled profile of that file, with the school's own levels where these can be used.
    [[nodiscard]] core::Template read_bundled(const rtl::OUString& name, std::vector<core::LevelFile> own_levels);
    [[nodiscard]] rtl::OUString state_of(const rtl::OUString& own) const;
    [[nodiscard]] rtl::OUString state_of_file(const rtl::OUString& url) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::ucb::XSimpleFileAccess3> files_;
    rtl::OUString extension_folder_;
    std::mutex mutex_;
    writer::Templates templates_;
    rtl::OUString state_; ///< folder and file times that templates_ was read from
    std::optional<core::Refused> problem_;
    OwnHouseStyle own_house_style_;
};

} // namespace plan::addon
