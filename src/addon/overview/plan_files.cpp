#include "addon/overview/plan_files.hpp"

#include "core/text/lower_case.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace plan::addon {
namespace {

namespace fs = std::filesystem;

constexpr std::array endings = {".odt", ".docx", ".doc", ".fodt", ".rtf"};
constexpr std::size_t deepest = 32; // folders in folders

fs::path path_of(const rtl::OUString& url) {
    const auto path = uno::to_utf8(uno::path_of(url));
    return {std::u8string(path.begin(), path.end())};
}

std::string utf8(const fs::path& path) {
    const auto text = path.generic_u8string();
    return {text.begin(), text.end()};
}

rtl::OUString url_of(const fs::path& path) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(uno::to_office(utf8(path)), url);
    return url;
}

/// ".~lock.plan.odt#", "~$plan.docx": of one that somebody has open.
bool is_lock(const std::string& name) { return name.starts_with(".~") || name.starts_with("~$"); }

bool may_be_plan(const fs::path& path) {
    const auto ending = core::lower(utf8(path.extension()));
    return std::ranges::find(endings, ending) != endings.end() && !is_lock(utf8(path.filename()));
}

class Search {
public:
    Search(fs::path root, bool with_subfolders) : root_(std::move(root)), with_subfolders_(with_subfolders) {}

    PlanFiles find() {
        look_into(root_, 0);
        for (auto* list : {&found_.files, &found_.unreadable}) std::ranges::sort(*list, {}, &PlanFile::name);
        return std::move(found_);
    }

private:
    void look_into(const fs::path& folder, std::size_t depth) {
        std::error_code error;
        fs::directory_iterator entry(folder, error);
        if (error) return found_.unreadable.push_back(named(folder));
        for (; entry != fs::directory_iterator(); entry.increment(error)) {
            if (error) return found_.unreadable.push_back(named(folder));
            std::error_code unknown;
            if (entry->is_symlink(unknown)) continue;
            if (entry->is_directory(unknown)) {
                if (with_subfolders_ && depth < deepest) look_into(entry->path(), depth + 1);
            } else if (may_be_plan(entry->path()) && entry->is_regular_file(unknown)) {
                found_.files.push_back(named(entry->path()));
            }
        }
    }

    [[nodiscard]] PlanFile named(const fs::path& path) const {
        return {utf8(path.lexically_relative(root_)), url_of(path)};
    }

    fs::path root_;
    bool with_subfolders_;
    PlanFiles found_;
};

} // namespace

PlanFiles plan_files_in(const rtl::OUString& folder, bool with_subfolders) {
    const auto path = path_of(folder);
    std::error_code error;
    if (!folder.startsWith("file:///") || !fs::is_directory(path, error))
        throw core::FileRefused("folder.missing", {{"folder", uno::to_utf8(uno::path_of(folder))}});
    return Search(path, with_subfolders).find();
}

} // namespace plan::addon
