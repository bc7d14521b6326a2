#include "addon/overview/school_mails.hpp"

#include "addon/base/file_bytes.hpp"
#include "core/overview/plan_choice.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <chrono>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <osl/file.hxx>

namespace plan::addon {
namespace {

namespace overview = core::overview;

constexpr sal_Int32 most_of_a_text = 128 * 1024;
constexpr sal_Int32 most_of_headers = 4096;

/// That of the extension, with its fields as they are.
std::string own_text(const ui::Messages& messages) {
    core::Arguments fields;
    for (const auto field : overview::mail_fields) fields[std::string(field)] = "{" + std::string(field) + "}";
    return uno::to_utf8(messages.text("overview.mail.subject", fields)) + "\n" +
           uno::to_utf8(messages.text("overview.mail.text", fields));
}

overview::Words words_of(const Extension& extension) {
    return [&extension](std::string_view key) { return uno::to_utf8(extension.messages.text(key)); };
}

} // namespace

overview::MailText mail_text_of(const Extension& extension, const rtl::OUString& text) {
    const auto words = words_of(extension);
    if (text.isEmpty()) return overview::read_mail_text(own_text(extension.messages), words);
    std::string own;
    try {
        own = bytes_of(css::ucb::SimpleFileAccess::create(extension.context), text, most_of_a_text);
    } catch (const css::uno::Exception&) { // gone, or nobody may read it
        throw core::Refused("overview.mail.not-text");
    }
    return overview::read_mail_text(own, words);
}

SchoolMails::SchoolMails(Extension& extension, const rtl::OUString& folder, const rtl::OUString& text, bool overwrite)
    : extension_(extension), access_(css::ucb::SimpleFileAccess::create(extension.context)), folder_(folder),
      existing_(overwrite ? writer::Existing::replace : writer::Existing::refuse) {
    text_ = mail_text_of(extension, text);
    const auto there = mails_there();
    if (!there.empty() && !overwrite)
        throw core::FileRefused("file.exists", {{"file", uno::to_utf8(uno::file_name_of(there.front()))}});
}

SchoolMails::~SchoolMails() {
    if (has_made_folder_) osl::Directory::remove(folder_); // which does nothing to one with files
}

std::vector<rtl::OUString> SchoolMails::mails_there() const {
    std::vector<rtl::OUString> found;
    osl::Directory folder(folder_);
    osl::DirectoryItem item;
    if (folder.open() != osl::FileBase::E_None) return found;
    while (folder.getNextItem(item) == osl::FileBase::E_None) {
        osl::FileStatus status(osl_FileStatus_Mask_Type | osl_FileStatus_Mask_FileURL);
        if (item.getFileStatus(status) != osl::FileBase::E_None) continue;
        if (status.getFileType() == osl::FileStatus::Regular &&
            status.getFileURL().endsWithIgnoreAsciiCaseAsciiL(".eml", 4))
            found.push_back(status.getFileURL());
    }
    std::ranges::sort(found);
    return found;
}

void SchoolMails::make_folder() {
    try {
        if (access_->isFolder(folder_)) return;
    } catch (const css::uno::Exception&) { // it is not there
    }
    if (osl::Directory::create(folder_) != osl::FileBase::E_None)
        throw core::FileRefused("folder.missing", {{"folder", uno::to_utf8(uno::path_of(folder_))}});
    has_made_folder_ = true;
}

void SchoolMails::deliver(const std::vector<overview::ReadPlan>& plans, writer::DeliveredFiles& files) {
    overview::CountedPlans counted;
    for (const auto at : overview::choose_plans(plans).counted) counted.push_back(&plans[at]);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto mails = overview::mail_files(counted, text_, words_of(extension_), now);
    if (mails.empty()) return;
    make_folder();
    written_.reserve(mails.size());
    for (const auto& mail : mails) {
        files.write_in(folder_, mail.name, mail.bytes, existing_);
        written_.push_back(writer::url_in(folder_, mail.name));
    }
}

void SchoolMails::finished() {
    has_made_folder_ = false;
    for (const auto& url : mails_there()) {
        const auto is_same = [&url](const rtl::OUString& other) { return uno::path_of(other) == uno::path_of(url); };
        if (std::ranges::any_of(written_, is_same)) continue;
        try {
            if (bytes_of(access_, url, most_of_headers).find(overview::own_draft) != std::string::npos)
                access_->kill(url);
        } catch (const css::uno::Exception&) { // somebody has it open: it stays
        }
    }
}

} // namespace plan::addon
