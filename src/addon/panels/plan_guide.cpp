#include "addon/panels/plan_guide.hpp"

#include "addon/commands/chapter_commands.hpp"
#include "addon/forms/chapter_forms.hpp"
#include "addon/panels/going_on.hpp"
#include "addon/panels/row_context_menu.hpp"
#include "addon/session/cursor_follower.hpp"
#include "addon/session/recent_plans.hpp"
#include "addon/start/sample.hpp"
#include "addon/start/tip_memory.hpp"
#include "core/template/example_text.hpp"
#include "uno/text.hpp"
#include "writer/reading/places.hpp"

namespace plan::addon {
namespace {

using css::uno::Reference;

class PlanGuide : public ui::Guide {
public:
    PlanGuide(const std::shared_ptr<Extension>& extension, const TextDocument& document,
              const std::shared_ptr<PlanSession>& session)
        : extension_(extension), document_(document), session_(session) {}

    [[nodiscard]] std::shared_ptr<CursorFollower> follow_cursor(const Reference<css::frame::XFrame>& frame,
                                                                CursorListener listener) override {
        row_form_ = offer_row_form(extension_, session_, document_, frame->getController());
        return addon::follow_cursor(extension_, session_, document_, frame, std::move(listener));
    }

    [[nodiscard]] rtl::OUString example(const std::string& step) override {
        const auto* inspection = session_->last();
        const auto* chapter = inspection != nullptr ? inspection->plan.plan_template->chapter(step) : nullptr;
        if (chapter == nullptr) return {};
        return uno::to_office(core::example_text(*chapter, *inspection->plan.plan_template, inspection->plan.settings));
    }

    void insert_example(const std::string& step) override {
        insert_example_at(*extension_, document_, step, writer::place_of_selection(document_));
        session_->refresh();
    }
    void put_example_back(const std::string& step) override {
        addon::put_example_back(*extension_, document_, step);
        session_->refresh();
    }
    void mark_ready(const std::string& step, bool ready) override {
        addon::mark_ready(*extension_, document_, step, ready);
        session_->refresh();
    }
    [[nodiscard]] bool has_form(const std::string& step) override {
        const auto* inspection = session_->last();
        return inspection != nullptr && addon::has_form(*inspection->plan.plan_template, step);
    }
    void open_form(const Reference<css::frame::XFrame>& frame, const std::string& step) override {
        open_chapter_form({extension_, frame, document_}, step);
    }
    void fill_in(const Reference<css::frame::XFrame>& frame, const std::string& finding) override {
        session_->go_to_finding(finding);
        open_form_at({extension_, frame, document_}, writer::place_of_selection(document_));
    }
    void go_on(const Reference<css::frame::XFrame>& frame, const std::optional<std::string>& step) override {
        addon::go_on({extension_, frame, document_}, *session_, step);
    }
    void keep_level(const std::string& level) override {
        addon::keep_level(*extension_, document_, level);
        session_->refresh();
    }
    void keep_profile(const std::string& profile) override {
        addon::keep_profile(*extension_, document_, profile);
        session_->refresh();
    }
    void remove_step(const std::string& step) override {
        remove_chapter(*extension_, document_, step);
        session_->refresh();
    }
    void show_guidance(bool visible) override {
        addon::show_guidance(*extension_, document_, visible);
        session_->refresh();
    }

    [[nodiscard]] std::vector<rtl::OUString> recent_plans() override {
        return lines_of(*extension_, addon::recent_plans(*extension_));
    }
    void open_recent_plan(std::size_t line) override { addon::open_recent_plan(*extension_, line); }
    [[nodiscard]] std::shared_ptr<void> follow_recent_plans(std::function<void()> changed) override {
        return addon::follow_recent_plans(std::move(changed));
    }
    [[nodiscard]] bool is_sample() override {
        const auto* inspection = session_->last();
        return inspection != nullptr && addon::is_sample(document_, *inspection);
    }
    void keep_sample() override {
        addon::keep_sample(*extension_, document_);
        session_->refresh();
    }
    [[nodiscard]] bool shows_tips() override { return addon::shows_tips(*extension_); }
    void show_tips(bool shown) override { addon::show_tips(*extension_, shown); }
    [[nodiscard]] bool wants_tip(const std::string& id) override { return addon::wants_tip(*extension_, id); }
    void leave_tip(const std::string& id) override { addon::leave_tip(*extension_, id); }

private:
    std::shared_ptr<Extension> extension_;
    TextDocument document_;
    std::shared_ptr<PlanSession> session_;
    std::shared_ptr<void> row_form_; ///< offered while the panel is there
};

} // namespace

std::shared_ptr<ui::Guide> guide_of(const std::shared_ptr<Extension>& extension, const TextDocument& document,
                                    const std::shared_ptr<PlanSession>& session) {
    return std::make_shared<PlanGuide>(extension, document, session);
}

} // namespace plan::addon
