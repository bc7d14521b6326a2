// The school's own folder of templates.
#pragma once

#include <string>

namespace plan::test {

/// @param url  empty: none
void set_template_folder(const std::string& url, const char* setting = "Folder");

/// What the extension says is wrong with the school's own files.
std::string folder_problem();

/// A folder of templates that is in use for the length of a test.
class TemplateFolder {
public:
    TemplateFolder();
    TemplateFolder(const TemplateFolder&) = delete;
    TemplateFolder& operator=(const TemplateFolder&) = delete;
    ~TemplateFolder();

    /// A bundled file with one text replaced by another, wherever it stands.
    void write_changed(const char* file, const std::string& from, const std::string& to) const;
    /// What is flat becomes what the office saves as a template.
    void pack_house_style() const;
    void write(const char* file, const std::string& text) const;
    /// @param name  another name for it; empty: its own
    void copy(const std::string& file, const std::string& name = {}) const;

private:
    std::string path_;
};

} // namespace plan::test
