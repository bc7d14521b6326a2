#include "addon/requests/request_form.hpp"

#include "addon/base/option_value.hpp"
#include "core/requests/request_form.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_document.hpp"
#include "writer/handover/delivered_files.hpp"
#include "writer/requests/request_document.hpp"

namespace plan::addon {
namespace {

/// "odt,docx"
std::set<writer::FileKind> formats_of(const css::beans::NamedValue& option) {
    std::set<writer::FileKind> formats;
    for (const auto& name : list_of(option)) {
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
    for (const auto format : order.formats) writer::deliver_document(form.document(), format, page.title, files);
    return files.finish();
}

} // namespace plan::addon
