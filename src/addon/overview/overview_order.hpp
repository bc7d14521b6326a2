// What somebody wants in an overview of plans.
#pragma once

#include "addon/template/extension.hpp"
#include "core/overview/leaving_out.hpp"

#include <chrono>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <cstddef>
#include <rtl/ustring.hxx>
#include <vector>

namespace plan::addon {

struct OverviewOrder {
    rtl::OUString folder; ///< URL
    rtl::OUString target; ///< URL of the spreadsheet to write
    bool overwrite = false;
    bool with_subfolders = true;
    bool with_csv = false;  ///< a file for each sheet, too
    bool with_json = false; ///< all of it as one file, too
    core::overview::SheetKinds leave_out = {};
    bool with_reports = false;         ///< a report of the check beside each plan
    rtl::OUString mails = {};          ///< URL of a folder for drafts of mails to the schools; empty: none are made
    rtl::OUString mail_text = {};      ///< URL of what they say; empty: the text of the extension
    std::size_t workers = 0;           ///< offices that read side by side; 0: as many as make sense here
    std::chrono::seconds longest{120}; ///< that reading one plan may take
    std::vector<rtl::OUString> open_documents = {}; ///< URLs of what somebody works on: it is read as it is saved
};

/// The arguments of XPlanService::makeOverview.
/// @throws core::Refused  "option.unknown", "option.value"; "overview.target" for one that is no .ods in a folder,
/// "overview.mail.folder" for mails elsewhere than in a folder
OverviewOrder read_overview_options(const rtl::OUString& folder, const rtl::OUString& target,
                                    const css::uno::Sequence<css::beans::NamedValue>& options);

/// The URLs of all documents that are open. On the main thread.
std::vector<rtl::OUString> open_documents(const Extension& extension);

} // namespace plan::addon
