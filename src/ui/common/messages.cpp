#include "ui/common/messages.hpp"

#include "core/text/substitution.hpp"
#include "core/text/trimming.hpp"
#include "core/values/overloaded.hpp"
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

struct FixLabel {
    std::string_view key;
    std::string value = {}; ///< for {value} in the message
};

FixLabel label_of(const core::Fix& fix) {
    namespace fixes = core::fix;
    return std::visit(core::Overloaded{
                          [](std::monostate) { return FixLabel{""}; },
                          [](fixes::FillIn) { return FixLabel{"fix.fill-in"}; },
                          [](fixes::RemoveGuidance) { return FixLabel{"fix.remove-guidance"}; },
                          [](fixes::HideGuidance) { return FixLabel{"fix.hide-guidance"}; },
                          [](const fixes::InsertChapter& insert) {
                              return FixLabel{"fix.insert-chapter", insert.chapter};
                          },
                          [](const fixes::InsertExample& insert) {
                              return FixLabel{"fix.insert-example", insert.chapter};
                          },
                          [](fixes::KeepExample) { return FixLabel{"fix.keep-example"}; },
                          [](const fixes::ReplaceCell& replace) {
                              return FixLabel{"fix.replace-cell", replace.text};
                          },
                          [](const fixes::AddActivityRow& row) {
                              return FixLabel{"fix.add-activity-row", row.goal};
                          },
                          [](fixes::AddAgendaRow) { return FixLabel{"fix.add-agenda-row"}; },
                          [](const fixes::AddColumns& columns) {
                              return FixLabel{"fix.add-columns", columns.table};
                          },
                          [](fixes::SortAgenda) { return FixLabel{"fix.sort-agenda"}; },
                          [](fixes::RemoveRow) { return FixLabel{"fix.remove-row"}; },
                          [](fixes::UpdateBudget) { return FixLabel{"fix.update-budget"}; },
                          [](fixes::ShowChanges) { return FixLabel{"fix.show-changes"}; },
                      },
                      fix);
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
    if (core::is_none(finding.fix)) return {};
    const auto [key, value] = label_of(finding.fix);
    auto arguments = finding.arguments;
    arguments["value"] = value;
    return text(key, arguments);
}

rtl::OUString Messages::fix_all_label(const core::Finding& finding, std::size_t count) const {
    const auto key = "all-" + std::string(label_of(finding.fix).key) + (count == 1 ? ".one" : ".many");
    return text(key, {{"n", std::to_string(count)}});
}

rtl::OUString Messages::where(const core::Finding& finding, const core::Plan& plan) const {
    auto place = chapter(finding, plan);
    if (finding.place.cell) place += ", " + text("where.row", {{"row", std::to_string(finding.place.cell->row + 1)}});
    return place;
}

rtl::OUString Messages::chapter(const core::Finding& finding, const core::Plan& plan) const {
    if (std::holds_alternative<core::fix::InsertChapter>(finding.fix)) return text("where.document");
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

rtl::OUString Messages::severity(core::Severity severity) const {
    return text("severity." + std::string(core::name_of(severity)));
}

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
