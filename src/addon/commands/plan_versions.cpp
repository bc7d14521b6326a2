#include "addon/commands/plan_versions.hpp"

#include "core/plan/deliveries.hpp"
#include "core/text/file_name.hpp"
#include "writer/handover/delivered_files.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using writer::FileKind;

rtl::OUString folder_of(const TextDocument& document) {
    const auto url = Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getURL();
    return url.startsWith("file:") ? url.copy(0, url.lastIndexOf('/')) : rtl::OUString();
}

std::string file_ending(const core::Plan& plan, int version, bool draft, FileKind kind) {
    return " v" + std::to_string(version) + (draft ? " " + plan.plan_template->handover.draft : "") +
           writer::file_ending(kind);
}

rtl::OUString find_version(Extension& extension, const rtl::OUString& folder, const core::Plan& plan, int version) {
    const auto access = css::ucb::SimpleFileAccess::create(extension.context);
    const auto base = core::fill_in_handover(plan.plan_template->handover.plan_file, plan, nullptr, version, today());
    for (const bool draft : {false, true})
        for (const auto kind : {FileKind::odt, FileKind::docx}) {
            const auto url = writer::url_in(folder, core::file_name(base, file_ending(plan, version, draft, kind)));
            try {
                if (access->exists(url)) return url;
            } catch (const css::uno::Exception&) { // the folder is gone
            }
        }
    return {};
}

} // namespace plan::addon
