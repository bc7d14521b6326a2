#include "writer/handover/proof_files.hpp"

#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <osl/file.hxx>

namespace plan::writer {
namespace {

enum class Found { nothing, file, folder, link };

/// What stands at a URL; a link is not followed.
Found look(const rtl::OUString& url) {
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_Type);
    if (osl::DirectoryItem::get(url, item) != osl::FileBase::E_None) return Found::nothing;
    if (item.getFileStatus(status) != osl::FileBase::E_None || !status.isValid(osl_FileStatus_Mask_Type))
        return Found::nothing;
    switch (status.getFileType()) {
    case osl::FileStatus::Regular:
        return Found::file;
    case osl::FileStatus::Link:
        return Found::link;
    default:
        return Found::folder;
    }
}

/// Whether a folder below an allowed one, on the way to the file, is a link to elsewhere.
bool passes_link(const rtl::OUString& url, const std::vector<std::string>& allowed_folders) {
    sal_Int32 behind = 0;
    for (const auto& folder : allowed_folders) {
        const auto begin = uno::to_office(folder);
        if (url.startsWith(begin)) behind = std::max(behind, begin.getLength());
    }
    for (auto end = url.indexOf('/', behind + 1); end >= 0; end = url.indexOf('/', end + 1))
        if (look(url.copy(0, end)) == Found::link) return true;
    return false;
}

} // namespace

core::Proof looked_at(const std::string& text, const std::string& url,
                      const std::vector<std::string>& allowed_folders) {
    const auto target = core::proof_target(url, allowed_folders);
    if (target.kind != core::ProofKind::inside) return {text, url, target.kind};
    const auto file = uno::to_office(target.candidate);
    if (passes_link(file, allowed_folders)) return {text, url, core::ProofKind::outside};
    switch (look(file)) {
    case Found::file:
        return {text, target.candidate, core::ProofKind::inside};
    case Found::link:
        return {text, url, core::ProofKind::outside};
    case Found::folder:
        return {text, url, core::ProofKind::not_a_file};
    case Found::nothing:
        break;
    }
    return {text, url, core::ProofKind::missing};
}

void copy_file(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& source,
               const std::string& name, DeliveredFiles& files) {
    const auto target = files.add(name);
    try {
        css::ucb::SimpleFileAccess::create(context)->copy(uno::to_office(source), target);
    } catch (const css::uno::Exception&) {
        throw core::FileRefused("file.not-written", {{"file", name}});
    }
}

} // namespace plan::writer
