#include "addon/overview/overview_order.hpp"

#include "addon/base/option_value.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>

namespace plan::addon {
namespace {

namespace overview = core::overview;

constexpr const char* ending = ".ods";

void read_left_out(OverviewOrder& order, const css::beans::NamedValue& option) {
    for (const auto& kind : list_of(option)) {
        if (std::ranges::find(overview::sheet_kinds, kind) == overview::sheet_kinds.end()) refuse_value(option);
        order.leave_out.insert(kind);
    }
}

void read_formats(OverviewOrder& order, const css::beans::NamedValue& option) {
    for (const auto& name : list_of(option)) {
        if (name == "csv") order.with_csv = true;
        else if (name == "json") order.with_json = true;
        else if (name != "ods") refuse_value(option);
    }
}

/// A number from 1 on.
std::size_t number_of(const css::beans::NamedValue& option, sal_Int64 most) {
    const auto number = value_of<sal_Int64>(option);
    if (number < 1 || number > most) refuse_value(option);
    return static_cast<std::size_t>(number);
}

} // namespace

OverviewOrder read_overview_options(const rtl::OUString& folder, const rtl::OUString& target,
                                    const css::uno::Sequence<css::beans::NamedValue>& options) {
    OverviewOrder order{folder, target};
    const bool is_target = target.startsWith("file:///") && target.endsWithIgnoreAsciiCaseAsciiL(ending, 4) &&
                           target.lastIndexOf('/') + 1 < target.getLength() - 4;
    if (!is_target) throw core::Refused("overview.target", {{"file", uno::to_utf8(target)}});
    for (const auto& option : options) {
        if (option.Name == "Overwrite") order.overwrite = value_of<bool>(option);
        else if (option.Name == "Subfolders") order.with_subfolders = value_of<bool>(option);
        else if (option.Name == "Formats") read_formats(order, option);
        else if (option.Name == "LeaveOut") read_left_out(order, option);
        else if (option.Name == "Reports") order.with_reports = value_of<bool>(option);
        else if (option.Name == "Mails") order.mails = value_of<rtl::OUString>(option);
        else if (option.Name == "MailText") order.mail_text = value_of<rtl::OUString>(option);
        else if (option.Name == "Workers") order.workers = number_of(option, 16);
        else if (option.Name == "SecondsPerPlan") order.longest = std::chrono::seconds(number_of(option, 3600));
        else throw core::Refused("option.unknown", {{"option", uno::to_utf8(option.Name)}});
    }
    if (!order.mails.isEmpty() && !order.mails.startsWith("file:///"))
        throw core::Refused("overview.mail.folder", {{"folder", uno::to_utf8(order.mails)}});
    return order;
}

std::vector<rtl::OUString> open_documents(const Extension& extension) {
    std::vector<rtl::OUString> urls;
    const auto documents = css::frame::Desktop::create(extension.context)->getComponents()->createEnumeration();
    while (documents->hasMoreElements()) {
        const css::uno::Reference<css::frame::XModel> model(documents->nextElement(), css::uno::UNO_QUERY);
        if (model.is() && !model->getURL().isEmpty()) urls.push_back(model->getURL());
    }
    return urls;
}

} // namespace plan::addon
