// Drafts of mails to the schools of an overview, in a folder: nobody sends them but a person.
#pragma once

#include "addon/template/extension.hpp"
#include "core/overview/mail_draft.hpp"
#include "writer/handover/delivered_files.hpp"

#include <com/sun/star/ucb/XSimpleFileAccess3.hpp>
#include <string>
#include <vector>

namespace plan::addon {

/// @param text  URL of a text of the group's own; empty: that of the extension
/// @throws core::Refused  as read_mail_text(); "overview.mail.not-text" also where it cannot be read
core::overview::MailText mail_text_of(const Extension& extension, const rtl::OUString& text);

class SchoolMails {
public:
    /// @param folder  URL; made where it is not there
    /// @throws core::Refused  as mail_text_of()
    /// @throws core::FileRefused  "folder.missing" where the folder cannot be made, "file.exists" where mails are in it
    SchoolMails(Extension& extension, const rtl::OUString& folder, const rtl::OUString& text, bool overwrite);
    SchoolMails(const SchoolMails&) = delete;
    SchoolMails& operator=(const SchoolMails&) = delete;
    /// A folder that it made for nothing goes.
    ~SchoolMails();

    void deliver(const std::vector<core::overview::ReadPlan>& plans, writer::DeliveredFiles& files);
    /// The mails are in their places: those of an earlier overview go, as their schools may have mended all.
    void finished();
    [[nodiscard]] std::size_t count() const { return written_.size(); }

private:
    [[nodiscard]] std::vector<rtl::OUString> mails_there() const;
    void make_folder();

    Extension& extension_;
    css::uno::Reference<css::ucb::XSimpleFileAccess3> access_;
    rtl::OUString folder_;
    writer::Existing existing_;
    core::overview::MailText text_;
    std::vector<rtl::OUString> written_; ///< their URLs
    bool has_made_folder_ = false;
};

} // namespace plan::addon
