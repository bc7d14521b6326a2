#include "addon/session/plan_memory.hpp"

#include "addon/commands/commands.hpp"
#include "core/text/refused.hpp"
#include "uno/posted_call.hpp"
#include "uno/properties.hpp"

#include <algorithm>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/weakref.hxx>
#include <list>
#include <mutex>
#include <vector>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using Changed = std::function<void(bool is_plan)>;

struct Known {
    css::uno::WeakReference<css::text::XTextDocument> document;
    std::optional<bool> is_plan;
    bool is_looking = false;
    std::list<std::weak_ptr<Changed>> watching;
};

std::mutex known_mutex;

/// With the mutex locked.
Known& known(const TextDocument& document) {
    static std::list<Known> list;
    list.remove_if([](const Known& each) { return !each.document.get().is(); });
    const auto found =
        std::ranges::find_if(list, [&document](const Known& each) { return each.document.get() == document; });
    if (found != list.end()) return *found;
    list.push_back({css::uno::WeakReference<css::text::XTextDocument>(document), {}, false, {}});
    return list.back();
}

/// A very long text is no plan that somebody has just begun: it is not worth a look that a person would notice.
bool is_too_long(const TextDocument& document) {
    constexpr sal_Int32 most_paragraphs = 5000;
    return uno::get<sal_Int32>(document, "ParagraphCount") > most_paragraphs;
}

bool look(const std::shared_ptr<Extension>& extension, const TextDocument& document) {
    try {
        if (is_too_long(document)) return true;
        inspect(*extension, document);
        return true;
    } catch (const core::Refused&) {
        return false;
    } catch (const css::uno::Exception&) { // closed meanwhile
        return false;
    }
}

} // namespace

std::optional<bool> known_as_plan(const TextDocument& document) {
    const std::scoped_lock lock(known_mutex);
    return known(document).is_plan;
}

void remember_plan(const TextDocument& document, bool is_plan) {
    if (!document.is()) return;
    std::vector<std::shared_ptr<Changed>> told;
    {
        const std::scoped_lock lock(known_mutex);
        auto& entry = known(document);
        entry.is_looking = false;
        if (entry.is_plan == is_plan) return;
        entry.is_plan = is_plan;
        for (const auto& weak : entry.watching)
            if (auto alive = weak.lock()) told.push_back(std::move(alive));
    }
    for (const auto& changed : told) (*changed)(is_plan);
}

void look_for_plan_soon(const std::shared_ptr<Extension>& extension, const TextDocument& document) {
    {
        const std::scoped_lock lock(known_mutex);
        auto& entry = known(document);
        const Reference<css::util::XModifiable> modifiable(document, UNO_QUERY);
        const bool may_have_come = entry.is_plan == false && modifiable.is() && modifiable->isModified();
        if (entry.is_looking || (entry.is_plan && !may_have_come)) return;
        entry.is_looking = true;
    }
    uno::post_call(extension->context, [extension, document] { remember_plan(document, look(extension, document)); });
}

std::shared_ptr<void> watch_plan(const TextDocument& document, Changed changed) {
    auto shared = std::make_shared<Changed>(std::move(changed));
    const std::scoped_lock lock(known_mutex);
    auto& watching = known(document).watching;
    watching.remove_if([](const auto& weak) { return weak.expired(); });
    watching.push_back(shared);
    return shared;
}

} // namespace plan::addon
