#include "addon/takeover/takeover_command.hpp"

#include "addon/commands/commands.hpp"
#include "addon/takeover/source_file.hpp"
#include "addon/takeover/takeover_desk.hpp"
#include "core/text/refused.hpp"
#include "writer/takeover/clipboard_reading.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <memory>
#include <utility>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

void open_window(const TakeoverPlace& place, const std::shared_ptr<TakeoverDesk>& desk) {
    const auto& extension = *place.extension;
    ui::TakeoverQuestion question{
        extension.context,
        place.frame.is() ? place.frame->getContainerWindow() : Reference<css::awt::XWindow>(),
        extension.templates.dialogs_folder(),
        extension.messages,
        place.purpose == TakeoverPurpose::rows ? "take-over-rows" : "take-over",
        [desk] { return desk->read(); },
        [desk](std::size_t part) { return desk->details(part); },
        [desk](std::size_t part, std::size_t target, bool all) { desk->choose_target(part, target, all); },
        [desk](std::size_t part, std::size_t column, std::size_t choice) { desk->choose_column(part, column, choice); },
        [desk](std::size_t part) { desk->show(part); },
        [desk](std::optional<std::size_t> part) { return desk->take_over(part); },
        [desk] { return desk->choose_other_source(); },
        [desk] { desk->forget(); }};
    if (place.purpose == TakeoverPurpose::new_plan) {
        question.choose_profile = [desk](std::size_t profile) { desk->choose_profile(profile); };
        question.choose_level = [desk](std::size_t level) { desk->choose_level(level); };
        question.set_school = [desk](const rtl::OUString& organisation, const rtl::OUString& year) {
            desk->set_school(organisation, year);
        };
    }
    if (place.purpose == TakeoverPurpose::into_plan) question.title = extension.messages.text("takeover.into.title");
    if (place.purpose == TakeoverPurpose::rows) {
        question.title = extension.messages.text("takeover.rows.title");
        question.parts_label = extension.messages.text("takeover.rows.parts");
        question.action_label = extension.messages.text("takeover.rows.ok");
    }
    ui::open_takeover_window(std::move(question));
}

/// A document with something in it, of which nobody can say that the extension made it.
bool may_be_taken_over(const Reference<css::frame::XModel>& model) {
    const Reference<css::lang::XServiceInfo> kind(model, UNO_QUERY);
    return kind.is() && (kind->supportsService("com.sun.star.text.TextDocument") ||
                         kind->supportsService("com.sun.star.sheet.SpreadsheetDocument"));
}

bool is_known_as_own(Extension& extension, const TextDocument& document) {
    try {
        return document.is() && is_own_plan(extension, document);
    } catch (const core::Refused&) {
        return false;
    }
}

} // namespace

void open_takeover(const std::shared_ptr<Extension>& extension, const Reference<css::frame::XFrame>& frame) {
    const auto view = frame.is() ? frame->getController() : Reference<css::frame::XController>();
    const auto model = view.is() ? view->getModel() : Reference<css::frame::XModel>();
    TakeoverPlace place{extension, frame, {}, TakeoverPurpose::new_plan};
    if (const TextDocument document(model, UNO_QUERY); is_known_as_own(*extension, document)) {
        place.into = document;
        place.purpose = TakeoverPurpose::into_plan;
    } else if (may_be_taken_over(model)) {
        try {
            return open_window(place, std::make_shared<TakeoverDesk>(place, model));
        } catch (const core::Refused& refused) {
            if (refused.message() != "takeover.empty-source")
                throw; // an empty window: the document is a file elsewhere
        }
    }
    const auto url = ask_for_source(*extension, false);
    if (!url.isEmpty()) open_window(place, std::make_shared<TakeoverDesk>(place, url));
}

void open_takeover_for_next_year(const std::shared_ptr<Extension>& extension,
                                 const Reference<css::frame::XFrame>& frame, const TextDocument& plan) {
    const TakeoverPlace place{extension, frame, {}, TakeoverPurpose::new_plan};
    const auto desk = std::make_shared<TakeoverDesk>(place, Reference<css::frame::XModel>(plan.get()));
    desk->take_next_year();
    open_window(place, desk);
}

bool is_own_plan(Extension& extension, const TextDocument& document) {
    return !inspect(extension, document).document.property("PlanProfile").empty();
}

void open_row_takeover(const std::shared_ptr<Extension>& extension, const Reference<css::frame::XFrame>& frame,
                       const TextDocument& plan) {
    inspect(*extension, plan);
    const TakeoverPlace place{extension, frame, plan, TakeoverPurpose::rows};
    if (auto copied = writer::read_clipboard(extension->context, *extension->templates.templates()))
        return open_window(place, std::make_shared<TakeoverDesk>(place, std::move(*copied)));
    const auto url = ask_for_source(*extension, true);
    if (!url.isEmpty()) open_window(place, std::make_shared<TakeoverDesk>(place, url));
}

} // namespace plan::addon
