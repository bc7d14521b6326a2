// What the office calls when something happens to a text document (extension/config/Jobs.xcu).
#pragma once

#include "addon/base/text_document.hpp"
#include "uno/implements.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::addon {

class DocumentJob : public uno::Implements<css::task::XJob, css::lang::XServiceInfo> {
public:
    /// Nothing of it may come between a person and the document: what is thrown is left.
    css::uno::Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

protected:
    DocumentJob(const css::uno::Reference<css::uno::XComponentContext>& context, const char* implementation);
    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }

private:
    virtual void take(const TextDocument& document, const rtl::OUString& event) = 0;

    css::uno::Reference<css::uno::XComponentContext> context_;
    const char* implementation_;
};

} // namespace plan::addon
