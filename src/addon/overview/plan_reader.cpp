#include "addon/overview/plan_reader.hpp"

#include "addon/commands/commands.hpp"
#include "addon/overview/finding_records.hpp"
#include "addon/overview/password.hpp"
#include "addon/overview/school_reports.hpp"
#include "addon/overview/work_files.hpp"
#include "addon/takeover/source_file.hpp"
#include "core/check/plan_check.hpp"
#include "core/overview/record_json.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/reading/text_digest.hpp"

#include <osl/file.hxx>

namespace plan::addon {
namespace {

namespace overview = core::overview;

constexpr sal_uInt64 most_bytes = sal_uInt64{150} * 1024 * 1024; // a plan with many pictures has a tenth of it

bool is_too_large(const rtl::OUString& url) {
    osl::File file(url);
    sal_uInt64 size = 0;
    return file.open(osl_File_OpenFlag_Read) == osl::FileBase::E_None && file.getSize(size) == osl::FileBase::E_None &&
           size > most_bytes;
}

/// @param report  empty: none is written
std::string record_of(Extension& extension, const rtl::OUString& url, const rtl::OUString& report) {
    const SourceFile source(extension, url);
    const TextDocument document(source.model(), css::uno::UNO_QUERY);
    if (!document.is()) throw core::Refused("document.no-plan");
    const auto inspection = inspect(extension, document);
    const auto findings = core::check_plan(inspection.plan, inspection.document, core::Occasion::sending, today());
    auto record = overview::record_of(inspection.plan, inspection.document, findings, today());
    record.findings = finding_records(extension.messages, inspection.plan, findings);
    if (!report.isEmpty()) write_report(extension, inspection, findings, report);
    return overview::record_json(record);
}

} // namespace

WorkAnswer read_plan_file(Extension& extension, const ReadOrder& order, const rtl::OUString& report,
                          const std::set<std::string>& known) {
    const auto address = uno::to_office(order.url);
    if (is_too_large(address)) return refusal("too-large");
    std::string digest;
    {
        const auto bytes = read_file(address);
        if (!bytes) return refusal("no-rights");
        digest = writer::sha256(extension.context, *bytes);
        if (known.contains(digest)) return {digest, {}, {}, {}};
        if (has_password(extension.context, address, *bytes)) return refusal("password", digest);
    }
    try {
        const auto wanted = order.with_report ? report : rtl::OUString();
        return {digest, record_of(extension, address, wanted), {}, uno::to_utf8(wanted)};
    } catch (const core::FileRefused&) { // of its report, as on a disk that is full
        return refusal("cannot-write", digest);
    } catch (const core::Refused& refused) {
        return refusal(refused.message() == "document.no-plan" ? "no-plan" : "cannot-open", digest);
    } catch (const css::uno::Exception&) { // the office gave up on this one
        return refusal("cannot-open", digest);
    }
}

} // namespace plan::addon
