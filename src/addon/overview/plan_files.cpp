#include "addon/overview/plan_files.hpp"

#include "core/text/lower_case.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <array>
#include <osl/file.hxx>

namespace plan::addon {
namespace {

constexpr std::array endings = {".odt", ".docx", ".doc", ".fodt", ".rtf"};
constexpr int deepest = 32; // folders in folders

/// ".~lock.plan.odt#", "~$plan.docx": of one that somebody has open.
bool is_lock(const std::string& name) { return name.starts_with(".~") || name.starts_with("~$"); }

bool may_be_plan(const std::string& name) {
    const auto lower = core::lower(name);
    return !is_lock(name) &&
           std::ranges::any_of(endings, [&lower](std::string_view ending) { return lower.ends_with(ending); });
}

class Search {
public:
    explicit Search(bool with_subfolders) : with_subfolders_(with_subfolders) {}

    PlanFiles find(const rtl::OUString& root) {
        look_into({{}, root}, 0);
        for (auto* list : {&found_.files, &found_.unreadable}) std::ranges::sort(*list, {}, &PlanFile::name);
        return std::move(found_);
    }

private:
    void look_into(const PlanFile& folder, int depth) {
        osl::Directory directory(folder.url);
        if (directory.open() != osl::FileBase::E_None) return found_.unreadable.push_back(folder);
        osl::DirectoryItem item;
        while (directory.getNextItem(item) == osl::FileBase::E_None) {
            osl::FileStatus status(osl_FileStatus_Mask_Type | osl_FileStatus_Mask_FileURL |
                                   osl_FileStatus_Mask_FileName);
            if (item.getFileStatus(status) != osl::FileBase::E_None) continue;
            const auto name = uno::to_utf8(status.getFileName());
            const PlanFile entry{folder.name.empty() ? name : folder.name + "/" + name, status.getFileURL()};
            const bool is_folder = status.getFileType() == osl::FileStatus::Directory;
            if (is_folder && with_subfolders_ && depth < deepest) look_into(entry, depth + 1);
            else if (status.getFileType() == osl::FileStatus::Regular && may_be_plan(name))
                found_.files.push_back(entry);
        }
    }

    bool with_subfolders_;
    PlanFiles found_;
};

bool is_folder(const rtl::OUString& url) {
    osl::Directory directory(url);
    return directory.open() == osl::FileBase::E_None;
}

} // namespace

PlanFiles plan_files_in(const rtl::OUString& folder, bool with_subfolders) {
    if (!folder.startsWith("file:///") || !is_folder(folder))
        throw core::FileRefused("folder.missing", {{"folder", uno::to_utf8(uno::path_of(folder))}});
    return Search(with_subfolders).find(folder);
}

} // namespace plan::addon
