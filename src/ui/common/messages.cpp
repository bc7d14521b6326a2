#include "ui/common/messages.hpp"

#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"
#include "core/values/severity.hpp"
#include "uno/absent.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/resource/MissingResourceException.hpp>
#include <com/sun/star/resource/StringResourceWithLocation.hpp>

namespace plan::ui {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::string_view fix_key(core::FixKind fix) {
    switch (fix) {
    case core::FixKind::none:
        return "";
    case core::FixKind::remove_text:
        return "fix.remove-text";
    case core::FixKind::hide_guidance:
        return "fix.hide-guidance";
    case core::FixKind::insert_chapter:
        return "fix.insert-chapter";
    case core::FixKind::insert_example:
        return "fix.insert-example";
    case core::FixKind::keep_example:
        return "fix.keep-example";
    case core::FixKind::replace_cell:
        return "fix.replace-cell";
    case core::FixKind::add_activity_row:
        return "fix.add-activity-row";
    case core::FixKind::add_agenda_row:
        return "fix.add-agenda-row";
    case core::FixKind::add_columns:
        return "fix.add-columns";
    case core::FixKind::sort_agenda:
        return "fix.sort-agenda";
    case core::FixKind::remove_row:
        return "fix.remove-row";
    case core::FixKind::show_changes:
        return "fix.show-changes";
    case core::FixKind::update_budget:
        break;
    }
    return "fix.update-budget";
}

std::string name_of(core::Severity severity) {
    switch (severity) {
    case core::Severity::error:
        return "error";
    case core::Severity::warning:
        return "warning";
    case core::Severity::hint:
        break;
    }
    return "hint";
}

} // namespace

rtl::OUString screen_language(const Reference<css::uno::XComponentContext>& context) {
    const auto provider = css::configuration::theDefaultProvider::get(context);
    const css::uno::Sequence<Any> path = [] {
        css::beans::PropertyValue node;
        node.Name = "nodepath";
        node.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
        const Any argument(node);
        return css::uno::Sequence<Any>(&argument, 1);
    }();
    const Reference<css::container::XNameAccess> settings(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", path), UNO_QUERY_THROW);
    rtl::OUString language;
    settings->getByName("ooLocale") >>= language;
    return language;
}

Messages::Messages(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& folder) {
    const auto language = screen_language(context);
    css::lang::Locale locale;
    sal_Int32 at = 0;
    locale.Language = language.getToken(0, '-', at);
    if (at >= 0) locale.Country = language.getToken(0, '-', at);
    dutch_ = locale.Language == "nl";
    strings_.set(css::resource::StringResourceWithLocation::create(context, folder, true, locale, "messages", "", {}),
                 UNO_QUERY_THROW);
}

rtl::OUString Messages::text(std::string_view key, const core::Arguments& arguments) const {
    try {
        const auto text = uno::to_utf8(strings_->resolveString(uno::to_office(key)));
        return uno::to_office(core::substitute(text, [&arguments](std::string_view name) {
            const auto found = arguments.find(name);
            return found == arguments.end() ? std::string{} : found->second;
        }));
    } catch (const css::resource::MissingResourceException&) {
        return uno::to_office(key);
    }
}

rtl::OUString Messages::text(const core::Refused& refused) const {
    return text(refused.message(), refused.arguments());
}

rtl::OUString Messages::text(const css::uno::Exception& exception) const {
    if (exception.Message.startsWith(rtl::OUString::createFromAscii(uno::absent_mark))) return text("document.absent");
    return text("document.unexpected", {{"detail", uno::to_utf8(exception.Message)}});
}

rtl::OUString Messages::message(const core::Finding& finding) const {
    auto arguments = finding.arguments;
    for (auto& [name, value] : arguments) {
        constexpr std::size_t longest = 120; // a sentence, not the paragraph it is about
        if (value.size() <= longest) continue;
        const auto space = value.rfind(' ', longest);
        value = value.substr(0, space == std::string::npos ? 0 : space) + " …";
    }
    return text(finding.variant.empty() ? finding.rule : finding.rule + "." + finding.variant, arguments);
}

rtl::OUString Messages::fix_label(const core::Finding& finding) const {
    if (finding.fix == core::FixKind::none) return {};
    auto arguments = finding.arguments;
    arguments["value"] = finding.fix_value;
    return text(fix_key(finding.fix), arguments);
}

rtl::OUString Messages::where(const core::Finding& finding, const core::Plan& plan) const {
    auto place = chapter(finding, plan);
    if (finding.place.cell) place += ", " + text("where.row", {{"row", std::to_string(finding.place.cell->row + 1)}});
    return place;
}

rtl::OUString Messages::chapter(const core::Finding& finding, const core::Plan& plan) const {
    if (finding.fix == core::FixKind::insert_chapter) return text("where.document");
    const auto* chapter = plan.chapter_at(finding.place.block);
    return chapter != nullptr ? uno::to_office(core::without_break_marks(chapter->title.text)) : text("where.cover");
}

rtl::OUString Messages::source(std::string_view lines) const {
    const bool of_template = lines.find('T') != std::string_view::npos;
    const bool of_government = lines.find('V') != std::string_view::npos;
    if (!of_template && !of_government) return {};
    const std::string key = of_template && of_government ? "both" : of_template ? "template" : "government";
    return text("source." + key, {{"source", std::string(lines)}});
}

rtl::OUString Messages::severity(core::Severity severity) const { return text("severity." + name_of(severity)); }
rtl::OUString Messages::severity_mark(core::Severity severity) const { return text("mark." + name_of(severity)); }
rtl::OUString Messages::severity_group(core::Severity severity) const { return text("group." + name_of(severity)); }

std::string_view Messages::state_key(core::ChapterState state) {
    switch (state) {
    case core::ChapterState::empty:
        return "state.empty";
    case core::ChapterState::example:
        return "state.example";
    case core::ChapterState::started:
        return "state.started";
    case core::ChapterState::done:
        break;
    }
    return "state.done";
}

} // namespace plan::ui
