// What the extension remembers in the user's profile (extension/config/Settings.xcs).
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::addon {

namespace css = com::sun::star;

/// Access to one group of the settings ("NewPlan", "Template"). Nothing is written before save().
class RememberedSettings {
public:
    RememberedSettings(const css::uno::Reference<css::uno::XComponentContext>& context, const char* group);

    [[nodiscard]] rtl::OUString text(const char* name) const;
    [[nodiscard]] bool flag(const char* name) const;
    /// No where the person who manages the computer has settled it.
    [[nodiscard]] bool may_change(const rtl::OUString& name) const;
    void set(const char* name, const css::uno::Any& value);
    /// Sets all of the group to what Settings.xcs begins with, but for what may not be changed.
    void put_back();
    void save();

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    rtl::OUString name_;
    css::uno::Reference<css::uno::XInterface> group_;
};

} // namespace plan::addon
