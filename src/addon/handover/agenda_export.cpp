#include "addon/handover/agenda_export.hpp"

#include "core/text/refused.hpp"
#include "core/text/trimming.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_files.hpp"

#include <rtl/uri.hxx>

namespace plan::addon {

AgendaExport export_agenda(Extension& extension, const TextDocument& document, const rtl::OUString& url,
                           core::PeriodPlacement placement) {
    const auto inspection = inspect(extension, document);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto calendar = core::agenda_calendar(inspection.plan, placement, now);
    if (calendar.events == 0) throw core::Refused("calendar.empty");
    const auto slash = url.lastIndexOf('/');
    if (slash < 0 || slash + 1 == url.getLength())
        throw core::FileRefused("folder.missing", {{"folder", uno::to_utf8(url)}});
    writer::DeliveredFiles files(extension.context, url.copy(0, slash + 1), writer::Existing::replace);
    files.write(uno::to_utf8(rtl::Uri::decode(url.copy(slash + 1), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8)),
                calendar.text);
    files.finish();
    AgendaExport result{calendar.events, {}};
    for (const auto* item : calendar.left_out) {
        const auto name = core::without_break_marks(item->activity.text);
        result.left_out.push_back(name.empty() ? item->date.text : name);
    }
    return result;
}

} // namespace plan::addon
