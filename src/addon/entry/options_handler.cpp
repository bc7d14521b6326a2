// Called by the window of Tools > Options when it opens our page, takes its answers or puts them back.
#include "addon/entry/options_handler.hpp"

#include "addon/base/names.hpp"
#include "addon/entry/service.hpp"
#include "addon/template/options.hpp"
#include "uno/no_throw.hpp"

#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;

constexpr char only_method[] = "external_event";

/// The office makes one for each time that the window is opened.
class OptionsHandler : public Service<css::awt::XContainerWindowEventHandler> {
public:
    explicit OptionsHandler(const Reference<css::uno::XComponentContext>& context)
        : Service(context, names::options_implementation, names::options_implementation) {}

    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XWindow>& window, const css::uno::Any& event,
                                        const rtl::OUString& method) override {
        rtl::OUString what;
        if (method != only_method || !(event >>= what)) return false;
        uno::no_throw("the page of options", [&] {
            if (what == "initialize") {
                page_ = ui::open_options_page(question(window));
                help_ = ui::offer_help(extension_->context, window, "options", ui::HelpFor::controls);
            } else if (page_ != nullptr && what == "ok") page_->save();
            else if (page_ != nullptr && what == "back") page_->show_saved();
        });
        return true;
    }

    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override {
        const rtl::OUString name(only_method);
        return {&name, 1};
    }

private:
    [[nodiscard]] ui::OptionsQuestion question(const Reference<css::awt::XWindow>& window) const {
        const auto bundled = std::make_shared<const std::vector<core::Template>>(bundled_profiles(*extension_));
        return {extension_->context,
                window,
                extension_->messages,
                [extension = extension_] { return extension->templates.templates(); },
                [extension = extension_] { return saved_options(*extension); },
                [extension = extension_] { return may_change_options(*extension); },
                [extension = extension_] { return may_change_group_folder(*extension); },
                [extension = extension_] { return templates_in_use(*extension); },
                [extension = extension_, bundled](const core::Template& used) {
                    return inactive_rules_text(*extension, used, *bundled);
                },
                [extension = extension_](const ui::OptionsAnswers& shown, const ui::OptionsAnswers& given) {
                    return save_options(*extension, shown, given);
                },
                [extension = extension_] { return forget_remembered(*extension); }};
    }

    std::shared_ptr<ui::OptionsPage> page_;
    std::shared_ptr<void> help_;
};

} // namespace
} // namespace plan::addon

extern "C" css::uno::XInterface* plan_options_create(css::uno::XComponentContext* context,
                                                     const css::uno::Sequence<css::uno::Any>&) {
    return cppu::acquire(new plan::addon::OptionsHandler(context));
}
