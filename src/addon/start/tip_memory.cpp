#include "addon/start/tip_memory.hpp"

#include "addon/template/remembered_settings.hpp"
#include "uno/text.hpp"

namespace plan::addon {
namespace {

using css::uno::Any;

RememberedSettings settings_of(const Extension& extension) { return {extension.context, "Tips"}; }

std::string left(const RememberedSettings& settings) { return "," + uno::to_utf8(settings.text("Done")) + ","; }

} // namespace

bool shows_tips(const Extension& extension) { return settings_of(extension).flag("Shown"); }

void show_tips(const Extension& extension, bool shown) {
    auto settings = settings_of(extension);
    settings.set("Shown", Any(shown));
    if (shown) settings.set("Done", Any(rtl::OUString()));
    settings.save();
}

bool wants_tip(const Extension& extension, const std::string& id) {
    const auto settings = settings_of(extension);
    return settings.flag("Shown") && left(settings).find("," + id + ",") == std::string::npos;
}

void leave_tip(const Extension& extension, const std::string& id) {
    auto settings = settings_of(extension);
    const auto before = uno::to_utf8(settings.text("Done"));
    settings.set("Done", Any(uno::to_office(before.empty() ? id : before + "," + id)));
    settings.save();
}

} // namespace plan::addon
