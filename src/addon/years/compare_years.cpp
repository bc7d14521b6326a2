#include "addon/years/compare_years.hpp"

#include "addon/base/choose_path.hpp"
#include "addon/base/option_value.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/forms/folder_export.hpp"
#include "addon/takeover/source_file.hpp"
#include "core/text/name_list.hpp"
#include "core/text/refused.hpp"
#include "core/years/comparison_page.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"
#include "writer/handover/page_document.hpp"

#include <algorithm>
#include <deque>
#include <functional>

namespace plan::addon {
namespace {

constexpr char plan_files[] = "*.odt;*.docx;*.doc;*.fodt";

/// Plans that were read, with the names by which somebody knows them.
struct PlansToCompare {
    std::deque<writer::Inspection> inspections;
    std::vector<std::string> names;

    void add(writer::Inspection inspection, std::string name) {
        inspections.push_back(std::move(inspection));
        names.push_back(std::move(name));
    }
    [[nodiscard]] core::YearComparison compare() const {
        std::vector<const core::Plan*> plans;
        for (const auto& inspection : inspections) plans.push_back(&inspection.plan);
        auto comparison = core::compare_years(plans);
        if (comparison.years.size() < core::fewest_compared_plans) throw core::Refused("years.too-few");
        return comparison;
    }
};

void read_files(Extension& extension, const std::vector<rtl::OUString>& files, PlansToCompare& plans) {
    if (plans.inspections.size() + files.size() > core::most_compared_plans)
        throw core::Refused("years.too-many", {{"most", std::to_string(core::most_compared_plans)}});
    for (const auto& url : files) {
        const auto name = uno::to_utf8(uno::file_name_of(url));
        const SourceFile file(extension, url);
        const TextDocument document(file.model(), css::uno::UNO_QUERY);
        try {
            if (!document.is()) throw core::Refused("document.no-plan");
            plans.add(inspect(extension, document), name);
        } catch (const core::Refused& refused) {
            if (refused.message() != "document.no-plan") throw;
            throw core::Refused("years.no-plan", {{"file", name}});
        }
    }
}

writer::PlacedChart chart_of(const core::ComparisonPage& page, const core::Template& plan_template) {
    constexpr double cents = 100;
    writer::PlacedChart placed{page.chart_at, {page.chart.title, page.chart.title, page.chart.years, {}}};
    placed.chart.amounts = &plan_template;
    for (const auto& series : page.chart.series) {
        auto& bars = placed.chart.series.emplace_back(writer::BarChart::Series{series.name, {}});
        for (const auto& amount : series.cents)
            bars.values.push_back(amount ? std::optional(static_cast<double>(*amount) / cents) : std::nullopt);
    }
    return placed;
}

TextDocument write_comparison(Extension& extension, const core::YearComparison& comparison,
                              const std::vector<std::string>& names, bool hidden) {
    const auto page = core::comparison_page(comparison, names, today());
    if (!page) throw core::Refused("years.none");
    writer::PageDocument::Content content{page->title, page->elements,
                                          comparison.years.back().plan->plan_template->language};
    content.is_wide = comparison.years.size() > 3;
    if (!page->chart.series.empty())
        content.charts.push_back(chart_of(*page, *comparison.years.back().plan->plan_template));
    return writer::open_page_document(extension.context, extension.templates.house_style(), content, hidden);
}

/// The plan in the window, as it is there.
void add_open_plan(const FormPlace& place, PlansToCompare& plans) {
    if (!place.document.is()) return;
    try {
        plans.add(inspect(*place.extension, place.document), uno::to_utf8(uno::file_name_of(place.document->getURL())));
    } catch (const core::Refused&) { // no plan: those that are chosen are compared
    }
}

bool may_go_on(const FormPlace& place, const core::YearComparison& comparison, const std::vector<std::string>& names) {
    if (!comparison.has_problems()) return true;
    const auto& words = comparison.years.back().plan->plan_template->comparison;
    rtl::OUString notes;
    for (const auto& line : core::note_lines(comparison, names, words)) notes += uno::to_office(line) + "\n";
    const auto& messages = place.extension->messages;
    return ui::ask(place.extension->context, place.frame->getContainerWindow(), messages.text("box.title"),
                   notes + "\n" + messages.text("years.go-on"));
}

} // namespace

ComparisonOrder read_comparison_settings(const css::uno::Sequence<rtl::OUString>& files,
                                         const css::uno::Sequence<css::beans::NamedValue>& settings) {
    ComparisonOrder order{{files.begin(), files.end()}};
    for (const auto& setting : settings) {
        if (setting.Name == "Hidden") order.hidden = value_of<bool>(setting);
        else throw core::Refused("option.unknown", {{"option", uno::to_utf8(setting.Name)}});
    }
    return order;
}

TextDocument compare_years_of_files(Extension& extension, const ComparisonOrder& order) {
    PlansToCompare plans;
    read_files(extension, order.files, plans);
    return write_comparison(extension, plans.compare(), plans.names, order.hidden);
}

void open_year_comparison(const FormPlace& place) {
    const auto& messages = place.extension->messages;
    auto files = choose_files({place.extension->context, messages.text("years.choose-files"),
                               place.document.is() ? folder_of(place.document) : rtl::OUString()},
                              {messages.text("years.files"), plan_files, true});
    if (files.empty()) return;
    do_and_say(place, [&]() -> rtl::OUString {
        PlansToCompare plans;
        add_open_plan(place, plans);
        if (!plans.inspections.empty()) std::erase(files, place.document->getURL());
        read_files(*place.extension, files, plans);
        const auto comparison = plans.compare();
        if (may_go_on(place, comparison, plans.names))
            write_comparison(*place.extension, comparison, plans.names, false);
        return {};
    });
}

} // namespace plan::addon
