#include "addon/requests/request_form.hpp"

#include "addon/base/option_value.hpp"
#include "core/requests/request_form.hpp"
#include "core/text/file_name.hpp"
#include "core/text/lower_case.hpp"
#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_files.hpp"
#include "writer/requests/request_document.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <com/sun/star/io/IOException.hpp>

namespace plan::addon {
namespace {

/// "odt,docx"
std::set<writer::FileKind> formats_of(const css::beans::NamedValue& option) {
    std::vector<std::string> names;
    boost::algorithm::split(names, uno::to_utf8(value_of<rtl::OUString>(option)), boost::algorithm::is_any_of(","));
    std::set<writer::FileKind> formats;
    for (const auto& each : names) {
        const auto name = core::lower(core::trimmed(each));
        if (name == "odt") formats.insert(writer::FileKind::odt);
        else if (name == "docx") formats.insert(writer::FileKind::docx);
        else refuse_value(option);
    }
    return formats;
}

} // namespace

RequestFormOrder read_request_form_options(const rtl::OUString& folder,
                                           const css::uno::Sequence<css::beans::NamedValue>& options) {
    RequestFormOrder order{folder};
    for (const auto& option : options) {
        if (option.Name == "Overwrite") order.overwrite = value_of<bool>(option);
        else if (option.Name == "Formats") order.formats = formats_of(option);
        else throw core::Refused("option.unknown", {{"option", uno::to_utf8(option.Name)}});
    }
    return order;
}

css::uno::Sequence<rtl::OUString> export_request_form(Extension& extension, const TextDocument& document,
                                                      const RequestFormOrder& order) {
    const auto inspection = inspect(extension, document);
    const auto page = core::request_page(inspection.plan);
    if (page.rows.empty()) throw core::Refused("requests.no-form");
    writer::DeliveredFiles files(extension.context, order.folder,
                                 order.overwrite ? writer::Existing::replace : writer::Existing::refuse);
    const writer::RequestDocument form(extension.context, extension.templates.house_style(), page,
                                       inspection.plan.plan_template->language);
    for (const auto format : order.formats) {
        const auto name = core::file_name(page.title, writer::file_ending(format));
        const auto url = files.add(name);
        try {
            writer::store_as(form.document(), format, url, writer::Claim::none);
        } catch (const css::io::IOException&) {
            throw core::FileRefused("file.not-written", {{"file", name}});
        }
    }
    return files.finish();
}

} // namespace plan::addon
