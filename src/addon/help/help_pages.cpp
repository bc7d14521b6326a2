#include "addon/help/help_pages.hpp"

#include "addon/help/browser.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/file_url.hpp"
#include "uno/text.hpp"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;

void say_where(const Extension& extension, const rtl::OUString& url) {
    const auto frame = css::frame::Desktop::create(extension.context)->getCurrentFrame();
    if (!frame.is()) return;
    ui::tell(extension.context, frame->getContainerWindow(), extension.messages.text("box.title"),
             extension.messages.text("help.no-browser", {{"path", uno::to_utf8(uno::path_of(url))}}));
}

} // namespace

void open_help_page(const Extension& extension, const std::string& page) {
    const auto folder =
        extension.templates.help_folder() + (extension.messages.is_dutch() ? rtl::OUString("/nl/") : "/en/");
    auto url = folder + uno::to_office(page) + ".html";
    if (!css::ucb::SimpleFileAccess::create(extension.context)->exists(url)) url = folder + "index.html";
    if (!may_have_browser()) return say_where(extension, url);
    try {
        css::system::SystemShellExecute::create(extension.context)
            ->execute(url, {}, css::system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const css::uno::Exception&) { // no browser
        say_where(extension, url);
    }
}

} // namespace plan::addon
