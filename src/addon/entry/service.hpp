// What every object of ours that the office makes by name has: its names, and the extension.
#pragma once

#include "addon/help/help_pages.hpp"
#include "addon/template/extension.hpp"
#include "ui/common/help.hpp"
#include "uno/implements.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/supportsservice.hxx>

namespace plan::addon {

template <typename... Interfaces>
class Service : public uno::Implements<Interfaces..., css::lang::XServiceInfo> {
public:
    rtl::OUString SAL_CALL getImplementationName() override { return rtl::OUString::createFromAscii(implementation_); }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override { return cppu::supportsService(this, name); }
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const auto name = rtl::OUString::createFromAscii(service_);
        return {&name, 1};
    }

protected:
    Service(const css::uno::Reference<css::uno::XComponentContext>& context, const char* implementation,
            const char* service)
        : extension_(shared_extension(context)), implementation_(implementation), service_(service) {
        ui::open_help_by([weak = std::weak_ptr(extension_)](const std::string& page) {
            if (const auto extension = weak.lock()) open_help_page(*extension, page);
        });
    }

    css::uno::Reference<css::uno::XInterface> self() { return static_cast<cppu::OWeakObject*>(this); }

    std::shared_ptr<Extension> extension_;

private:
    const char* implementation_;
    const char* service_;
};

} // namespace plan::addon
