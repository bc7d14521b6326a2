// The school's own house style: looked through before it is used, and packed where it is flat.
#pragma once

#include "core/text/refused.hpp"

#include <com/sun/star/io/XTempFile.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <mutex>
#include <optional>

namespace plan::addon {

namespace css = com::sun::star;

class OwnHouseStyle {
public:
    explicit OwnHouseStyle(const css::uno::Reference<css::uno::XComponentContext>& context) : context_(context) {}

    /// A packed document with all styles of ours, made of the one at `url`; empty when that cannot be used. Opens it
    /// when it was changed: on the main thread.
    /// @param state  something that differs when the file does
    [[nodiscard]] rtl::OUString packed(const rtl::OUString& url, const rtl::OUString& state);

    struct Problem {
        rtl::OUString state;   ///< that the file was in
        core::Refused refused; ///< "template.unreadable", "template.style-missing"
    };

    /// What was wrong with the file that was opened last.
    [[nodiscard]] std::optional<Problem> problem();

private:
    [[nodiscard]] rtl::OUString pack(const rtl::OUString& url);

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::io::XTempFile> copy_; ///< goes when this does
    rtl::OUString packed_;
    rtl::OUString state_;
    std::mutex mutex_; ///< of the problem
    std::optional<Problem> problem_;
};

} // namespace plan::addon
