// A report of the check beside each plan that an overview reads.
#pragma once

#include "addon/overview/plan_files.hpp"
#include "addon/template/extension.hpp"
#include "core/check/finding.hpp"
#include "writer/handover/delivered_files.hpp"

#include <set>
#include <string>
#include <vector>

namespace plan::addon {

/// Writes the report of a plan, as a document. To be called where the plan was read.
/// @param url  of a file that may be there
/// @throws core::FileRefused  "file.not-written"
void write_report(Extension& extension, const writer::Inspection& inspection,
                  const std::vector<core::Finding>& findings, const rtl::OUString& url);

/// Takes out of the list what is a report that stands beside a plan: those are no plans.
void leave_out_reports(const css::uno::Reference<css::uno::XComponentContext>& context, std::vector<PlanFile>& files);

/// Those of one overview, until all of them can be put in their places.
class SchoolReports {
public:
    SchoolReports(Extension& extension, bool overwrite) : extension_(extension), overwrite_(overwrite) {}
    SchoolReports(const SchoolReports&) = delete;
    SchoolReports& operator=(const SchoolReports&) = delete;

    /// A report of an earlier time is replaced; anything else is not, unless somebody said so.
    /// @throws core::FileRefused  "file.exists", "file.open"
    void refuse_what_is_there(const std::vector<PlanFile>& plans) const;

    /// @param written  URL of its report, for as long as it takes to deliver it
    void add(const PlanFile& plan, const rtl::OUString& written);

    void deliver(writer::DeliveredFiles& files) const;
    [[nodiscard]] std::size_t count() const { return reports_.size(); }

private:
    struct Report {
        std::string name;
        rtl::OUString folder;
        rtl::OUString written;
    };

    [[nodiscard]] std::string name_of(const PlanFile& plan) const;

    Extension& extension_;
    bool overwrite_;
    std::vector<Report> reports_;
    std::set<rtl::OUString> taken_; ///< URLs of reports: two plans may differ in their endings alone
};

} // namespace plan::addon
