#include "plans.hpp"
#include "core/check/rule_list.hpp"
#include "core/document/document.hpp"
#include "core/template/template_reader.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <utility>

namespace plan::bench {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Document open(const Reference<css::uno::XComponentContext>& context, const rtl::OUString& url) {
    return {css::frame::Desktop::create(context)->loadComponentFromURL(
                url, "_blank", 0, uno::arguments({{"AsTemplate", Any(true)}, {"Hidden", Any(true)}})),
            UNO_QUERY_THROW};
}

void close(const Document& document) { Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true); }

writer::Templates bundled(const rtl::OUString& template_text) {
    return std::make_shared<std::vector<core::Template>>(
        std::vector{core::read_template(uno::to_utf8(template_text), "vl.json", core::rule_ids())});
}

Writing::Writing(const Document& document, const rtl::OUString& template_text)
    : templates_(bundled(template_text)), live_(document) {
    const auto middle = live_.look(templates_).document.blocks.size() / 2;
    const auto contents =
        Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    for (std::size_t at = 0; at < middle; ++at) contents->nextElement(); // people write in running text mostly
    const auto next_paragraph = [&contents] {
        Reference<css::text::XTextRange> paragraph;
        while (!paragraph.is() || uno::get<sal_Int16>(paragraph, "OutlineLevel") > 0)
            paragraph.set(contents->nextElement(), css::uno::UNO_QUERY);
        return paragraph;
    };
    here_ = next_paragraph();
    elsewhere_ = next_paragraph();
    cursor_ = Reference<css::text::XTextViewCursorSupplier>(document->getCurrentController(), UNO_QUERY_THROW)
                  ->getViewCursor();
    cursor_->gotoRange(here_->getEnd(), false);
}

void Writing::write() { cursor_->getText()->insertString(cursor_->getStart(), "x", false); }

std::size_t Writing::check_after_keystroke() {
    write();
    live_.look_at_change(templates_);
    if (live_.is_complete()) throw css::uno::RuntimeException("everything was read again");
    return live_.judge(core::Occasion::writing, core::Day{}).size();
}

std::size_t Writing::check_after_keystroke_elsewhere() {
    std::swap(here_, elsewhere_);
    cursor_->gotoRange(here_->getEnd(), false);
    return check_after_keystroke();
}

} // namespace plan::bench
