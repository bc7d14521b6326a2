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
    void set(const char* name, const css::uno::Any& value);
    void save();

private:
    css::uno::Reference<css::uno::XInterface> group_;
};

} // namespace plan::addon
