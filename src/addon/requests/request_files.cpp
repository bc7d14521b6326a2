#include "addon/requests/request_files.hpp"

#include "addon/base/text_document.hpp"
#include "addon/takeover/source_file.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_files.hpp"
#include "writer/reading/document_reader.hpp"

#include <algorithm>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {
namespace {

using FileAccess = css::uno::Reference<css::ucb::XSimpleFileAccess3>;

/// Not what an office keeps beside a document that is open.
bool may_be_form(const rtl::OUString& name) {
    if (name.startsWith(".") || name.startsWith("~")) return false;
    return name.endsWithIgnoreAsciiCase(".odt") || name.endsWithIgnoreAsciiCase(".docx") ||
           name.endsWithIgnoreAsciiCase(".doc");
}

/// The URLs of the files in a folder that may be forms.
std::vector<rtl::OUString> documents_in(const FileAccess& access, const rtl::OUString& folder) {
    std::vector<rtl::OUString> urls;
    try {
        if (folder.startsWithIgnoreAsciiCase("file:") && access->isFolder(folder)) {
            for (const auto& url : access->getFolderContents(folder, false))
                if (may_be_form(uno::file_name_of(url))) urls.push_back(url);
            std::ranges::sort(urls, [](const rtl::OUString& left, const rtl::OUString& right) {
                const auto order = uno::file_name_of(left).compareToIgnoreAsciiCase(uno::file_name_of(right));
                return order != 0 ? order < 0 : left < right;
            });
            return urls;
        }
    } catch (const css::uno::Exception&) { // it may not be read
    }
    throw core::FileRefused("folder.missing", {{"folder", uno::to_utf8(uno::path_of(folder))}});
}

bool is_locked(const FileAccess& access, const rtl::OUString& folder, const std::string& name) {
    try {
        return access->exists(writer::url_in(folder, ".~lock." + name + "#"));
    } catch (const css::uno::Exception&) {
        return false;
    }
}

void refuse_without_form(const core::Plan& plan) {
    if (!plan.plan_template->requests.is_offered()) throw core::Refused("requests.no-form");
}

} // namespace

core::Request read_request_file(Extension& extension, const rtl::OUString& url, const core::Plan& plan) {
    refuse_without_form(plan);
    const core::Arguments file_name{{"file", uno::to_utf8(uno::file_name_of(url))}};
    if (!url.startsWithIgnoreAsciiCase("file:")) throw core::Refused("takeover.cannot-open", file_name);
    const SourceFile file(extension, url);
    const TextDocument text(file.model(), css::uno::UNO_QUERY);
    if (!text.is()) throw core::Refused("requests.no-request", file_name);
    const auto read = writer::read_any(text, *extension.templates.templates());
    auto request = core::read_request(read.document, *plan.plan_template, plan.school_year);
    if (!request) throw core::Refused("requests.no-request", file_name);
    if (request->is_blank()) throw core::Refused("requests.blank", file_name);
    return std::move(*request);
}

std::vector<RequestFile> read_request_folder(Extension& extension, const rtl::OUString& folder,
                                             const core::Plan& plan) {
    constexpr std::size_t most = 300; // some ten a second: nobody waits longer
    refuse_without_form(plan);
    const FileAccess access(css::ucb::SimpleFileAccess::create(extension.context));
    const auto urls = documents_in(access, folder);
    if (urls.size() > most)
        throw core::Refused("requests.too-many", {{"n", std::to_string(urls.size())}, {"most", std::to_string(most)}});
    std::vector<RequestFile> files;
    files.reserve(urls.size());
    for (const auto& url : urls) {
        RequestFile file{uno::to_utf8(uno::file_name_of(url)), {}, {}, false};
        file.is_open_elsewhere = is_locked(access, folder, file.name);
        try {
            file.request = read_request_file(extension, url, plan);
        } catch (const core::Refused& refused) {
            if (refused.message() == "requests.blank") continue;
            file.why_not = extension.messages.text(refused);
        } catch (const css::uno::Exception& exception) { // one that the office cannot read leaves the others
            file.why_not = extension.messages.text(exception);
        }
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace plan::addon
