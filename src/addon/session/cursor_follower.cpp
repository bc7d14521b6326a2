#include "addon/session/cursor_follower.hpp"

#include "addon/base/quiet_call.hpp"
#include "addon/session/selection_watch.hpp"
#include "writer/reading/chapter_ranges.hpp"
#include "writer/reading/cursor_trace.hpp"

#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr std::chrono::milliseconds key_repeat{120}; // a key that is held down moves faster

class CursorFollower : public ui::Guide::CursorFollower, public std::enable_shared_from_this<CursorFollower> {
public:
    CursorFollower(const std::shared_ptr<PlanSession>& session, const TextDocument& document,
                   const Reference<css::text::XTextViewCursorSupplier>& view, ui::Guide::CursorListener listener)
        : session_(session), view_(view), listener_(std::move(listener)), ranges_(document) {}

    void start(const Reference<css::uno::XComponentContext>& context) {
        const std::weak_ptr<CursorFollower> weak = weak_from_this();
        quiet_call_ = std::make_unique<QuietCall>(context, key_repeat, [weak] {
            if (const auto follower = weak.lock()) follower->look();
        });
        watch_ = watch_selection(Reference<css::frame::XController>(view_, UNO_QUERY_THROW), [weak] {
            if (const auto follower = weak.lock()) follower->quiet_call_->touch();
        });
    }

    void look() override {
        const auto session = session_.lock();
        const auto* inspection = session != nullptr ? session->last() : nullptr;
        if (inspection == nullptr || !listener_.is_seen()) return;
        std::optional<std::string> step;
        try {
            const Reference<css::text::XTextRange> cursor(view_->getViewCursor(), UNO_QUERY_THROW);
            if (!trace_.has_moved(cursor)) return;
            ranges_.follow(inspection->plan);
            step = ranges_.place_of(cursor);
        } catch (const css::uno::Exception&) { // the cursor is in a picture, or the window is closing
            return;
        }
        listener_.moved(step);
    }

    void look_soon() override { quiet_call_->touch(); }

private:
    std::weak_ptr<PlanSession> session_;
    Reference<css::text::XTextViewCursorSupplier> view_;
    ui::Guide::CursorListener listener_;
    writer::ChapterRanges ranges_;
    writer::CursorTrace trace_;
    std::unique_ptr<QuietCall> quiet_call_;
    std::shared_ptr<void> watch_;
};

} // namespace

std::shared_ptr<ui::Guide::CursorFollower> follow_cursor(const std::shared_ptr<Extension>& extension,
                                                         const std::shared_ptr<PlanSession>& session,
                                                         const TextDocument& document,
                                                         const Reference<css::frame::XFrame>& frame,
                                                         ui::Guide::CursorListener listener) {
    const Reference<css::text::XTextViewCursorSupplier> view(frame->getController(), UNO_QUERY);
    if (!view.is()) return {};
    auto follower = std::make_shared<CursorFollower>(session, document, view, std::move(listener));
    follower->start(extension->context);
    return follower;
}

} // namespace plan::addon
