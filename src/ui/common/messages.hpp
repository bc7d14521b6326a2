// The message table: ids and arguments → sentences in the language of the screen.
#pragma once

#include "core/check/finding.hpp"
#include "core/plan/plan.hpp"
#include "core/text/refused.hpp"
#include "core/values/severity.hpp"

#include <com/sun/star/resource/XStringResourceResolver.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::ui {

namespace css = com::sun::star;

/// Reads dialogs/messages_<language>.properties. A key that is not there is shown as itself.
class Messages {
public:
    /// @param folder  URL of the folder dialogs/ of the installed extension
    Messages(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& folder);

    [[nodiscard]] rtl::OUString text(std::string_view key, const core::Arguments& arguments = {}) const;
    [[nodiscard]] rtl::OUString text(const core::Refused& refused) const;
    /// For what the office refuses without our having foreseen it.
    [[nodiscard]] rtl::OUString text(const css::uno::Exception& exception) const;

    [[nodiscard]] rtl::OUString message(const core::Finding& finding) const;
    [[nodiscard]] rtl::OUString fix_label(const core::Finding& finding) const; ///< empty when it has no fix
    /// What is done about all findings like a mechanical one.
    [[nodiscard]] rtl::OUString fix_all_label(const core::Finding& finding, std::size_t count) const;
    /// "Professionaliseringsactiviteiten, rij 3"
    [[nodiscard]] rtl::OUString where(const core::Finding& finding, const core::Plan& plan) const;
    [[nodiscard]] rtl::OUString severity(core::Severity severity) const;
    /// What the lines of the sources are that a rule or a chapter comes from.
    /// @param lines  "T8, V55": T is the template, V the page of the Flemish government; empty where it is neither
    [[nodiscard]] rtl::OUString source(std::string_view lines) const;
    /// The title of the chapter that a finding is about.
    [[nodiscard]] rtl::OUString chapter(const core::Finding& finding, const core::Plan& plan) const;
    /// "state.example": a word, and with ".mark" behind it a sign
    [[nodiscard]] static std::string_view state_key(core::ChapterState state);

    /// Whether the screen is in Dutch.
    [[nodiscard]] bool is_dutch() const { return dutch_; }

private:
    css::uno::Reference<css::resource::XStringResourceResolver> strings_;
    bool dutch_ = false;
};

/// The language of the office's screen: "nl", "en-US".
rtl::OUString screen_language(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace plan::ui
