#include "addon/overview/school_reports.hpp"

#include "addon/commands/commands.hpp"
#include "addon/handover/check_report.hpp"
#include "addon/overview/work_files.hpp"
#include "core/document/own_properties.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/text/file_name.hpp"
#include "core/text/refused.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/handover/document_export.hpp"
#include "writer/handover/page_document.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/DocumentProperties.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {
namespace {

constexpr std::string_view ending = ".odt";
constexpr std::string_view dash = " - "; // the words of the screen stand behind it

std::string_view bare(std::string_view name) { return name.substr(0, name.rfind('.')); }

/// A document that a command wrote about a plan. Only what says so is read of it.
bool is_page(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
    try {
        const auto properties = css::document::DocumentProperties::create(context);
        properties->loadFromMedium(url, {});
        const css::uno::Reference<css::beans::XPropertySet> own(properties->getUserDefinedProperties(),
                                                                css::uno::UNO_QUERY_THROW);
        return own->getPropertySetInfo()->hasPropertyByName(rtl::OUString::createFromAscii(core::page_property));
    } catch (const css::uno::Exception&) { // no document of the office
        return false;
    }
}

} // namespace

void write_report(Extension& extension, const writer::Inspection& inspection,
                  const std::vector<core::Finding>& findings, const rtl::OUString& url) {
    const auto& plan = inspection.plan;
    try {
        const auto version = core::version_of(plan, core::plan_fingerprint(plan, inspection.document));
        const auto report = check_report(extension, inspection, findings, version, today());
        const writer::PageDocument page(
            extension.context, extension.templates.house_style(),
            {report.title, {report.elements.begin(), report.elements.end()}, plan.plan_template->language});
        writer::store_as(page.document(), writer::FileKind::odt, url, writer::Claim::none);
    } catch (const css::uno::Exception&) {
        throw core::FileRefused("file.not-written", {{"file", uno::to_utf8(uno::file_name_of(url))}});
    }
}

void leave_out_reports(const css::uno::Reference<css::uno::XComponentContext>& context, std::vector<PlanFile>& files) {
    std::set<std::string, std::less<>> plans;
    for (const auto& file : files) plans.emplace(bare(file.name));
    std::erase_if(files, [&](const PlanFile& file) {
        if (!file.name.ends_with(ending)) return false;
        for (auto at = file.name.find(dash); at != std::string::npos; at = file.name.find(dash, at + 1))
            if (plans.contains(std::string_view(file.name).substr(0, at))) return is_page(context, file.url);
        return false;
    });
}

std::string SchoolReports::name_of(const PlanFile& plan) const {
    const auto file = uno::to_utf8(uno::file_name_of(plan.url));
    const auto name = extension_.messages.text("overview.report.name", {{"file", std::string(bare(file))}});
    auto result = core::file_name(uno::to_utf8(name), ending);
    for (int number = 2; taken_.contains(writer::url_in(uno::folder_part(plan.url), result)); ++number)
        result = core::file_name(uno::to_utf8(name), " (" + std::to_string(number) + ")" + std::string(ending));
    return result;
}

void SchoolReports::refuse_what_is_there(const std::vector<PlanFile>& plans) const {
    const auto access = css::ucb::SimpleFileAccess::create(extension_.context);
    for (const auto& plan : plans) {
        const auto name = name_of(plan);
        const auto folder = uno::folder_part(plan.url);
        const auto url = writer::url_in(folder, name);
        if (!access->exists(url)) continue;
        if (!overwrite_ && !is_page(extension_.context, url)) throw core::FileRefused("file.exists", {{"file", name}});
        if (access->exists(writer::url_in(folder, ".~lock." + name + "#")))
            throw core::FileRefused("file.open", {{"file", name}});
    }
}

void SchoolReports::add(const PlanFile& plan, const rtl::OUString& written) {
    auto name = name_of(plan);
    const auto folder = uno::folder_part(plan.url);
    taken_.insert(writer::url_in(folder, name));
    reports_.push_back({std::move(name), folder, written});
}

void SchoolReports::deliver(writer::DeliveredFiles& files) const {
    for (const auto& report : reports_) {
        const auto bytes = read_file(report.written);
        if (!bytes) throw core::FileRefused("file.not-written", {{"file", report.name}});
        files.write_in(report.folder, report.name, *bytes,
                       writer::Existing::replace); // what may not be replaced was refused before
    }
}

} // namespace plan::addon
