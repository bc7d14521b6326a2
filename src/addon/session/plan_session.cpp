#include "addon/session/plan_session.hpp"

#include "addon/base/quiet_call.hpp"
#include "addon/commands/plan_description.hpp"
#include "addon/session/plan_memory.hpp"
#include "addon/session/recent_plans.hpp"
#include "addon/session/selection_watch.hpp"
#include "addon/template/remembered_settings.hpp"
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/check/unfinished_word.hpp"
#include "core/plan/chapter_text.hpp"
#include "core/text/refused.hpp"
#include "uno/implements.hpp"
#include "writer/reading/live_inspection.hpp"
#include "writer/reading/places.hpp"
#include "writer/reading/view_cursor.hpp"
#include "writer/writing/placeholder_style.hpp"

#include <algorithm>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <list>
#include <sal/log.hxx>
#include <string_view>
#include <unordered_set>

namespace plan::addon {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;

constexpr std::chrono::milliseconds quiet_time{400};
constexpr std::chrono::milliseconds rest_time{3000}; // after this, what the text alone cannot tell is read too

class ModifyListener : public uno::Implements<css::util::XModifyListener> {
public:
    explicit ModifyListener(std::function<void()> modified) : modified_(std::move(modified)) {}
    void SAL_CALL modified(const css::lang::EventObject&) override { modified_(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::function<void()> modified_;
};

class Session : public PlanSession, public std::enable_shared_from_this<Session> {
public:
    Session(const std::shared_ptr<Extension>& extension, const TextDocument& document)
        : extension_(extension), document_(document), inspection_(document) {}
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session() override {
        try {
            const Reference<css::util::XModifyBroadcaster> broadcaster(document_, UNO_QUERY);
            if (broadcaster.is()) broadcaster->removeModifyListener(listener_);
        } catch (const css::uno::RuntimeException&) { // the document went first
        }
    }

    void start() {
        const std::weak_ptr<Session> weak = shared_from_this();
        quiet_call_ = std::make_unique<QuietCall>(extension_->context, quiet_time, [weak] {
            if (const auto session = weak.lock()) session->after_typing();
        });
        rest_call_ = std::make_unique<QuietCall>(extension_->context, rest_time, [weak] {
            if (const auto session = weak.lock()) session->after_rest();
        });
        listener_ = new ModifyListener([weak] {
            if (const auto session = weak.lock()) session->quiet_call_->touch(), session->look_where_it_is_kept();
        });
        const Reference<css::util::XModifyBroadcaster> broadcaster(document_, UNO_QUERY);
        if (broadcaster.is()) broadcaster->addModifyListener(listener_);
        refresh();
    }

    [[nodiscard]] const TextDocument& document() const { return document_; }
    [[nodiscard]] const ui::PlanState& state() const override { return state_; }

    [[nodiscard]] const writer::Inspection* last() const override { return inspection_.last(); }

    void refresh() override { read(Trigger::command); }

    /// When the document is read: on somebody's command, right after a pause in typing, when what is about an
    /// unfinished word is not shown yet, or when the person seems to rest.
    enum class Trigger { command, pause, rest };

    void read(Trigger trigger) {
        ui::PlanState next;
        try {
            if (document_.is() && document_->hasControllersLocked())
                return quiet_call_->touch(); // a command is writing in it
            const auto& templates = extension_->templates.templates();
            const auto& inspection =
                trigger == Trigger::pause ? inspection_.look_at_change(templates) : inspection_.look(templates);
            if (!inspection_.is_complete()) rest_call_->touch();
            auto findings = inspection_.judge(core::Occasion::sending, today());
            if (trigger != Trigger::command) hold_back_unfinished(findings);
            next = describe(*extension_, inspection, findings, core::Occasion::writing);
        } catch (const core::Refused& refused) {
            next.note = extension_->messages.text(refused);
        } catch (const css::lang::DisposedException&) { // closed meanwhile
            return;
        } catch (const css::uno::Exception& exception) {
            next.note = extension_->messages.text(exception);
        }
        next.told = state_.told;
        if (next.is_plan && (trigger == Trigger::command || document_->getURL() != listed_as_)) remember_recent();
        show(std::move(next));
    }

    void tell(const rtl::OUString& text) override {
        auto next = state_;
        next.told = text;
        show(std::move(next));
    }

    [[nodiscard]] Progress& progress() override { return progress_; }

    void go_to_step(const std::string& id) override {
        const auto& plan = current().plan;
        if (id.empty()) return show(core::first_place_on_cover(plan));
        if (const auto* chapter = plan.chapter(id)) {
            show(core::first_place_in(*chapter, plan));
        }
    }

    void insert_step(const std::string& id) override {
        insert_chapter(*extension_, document_, id);
        refresh();
    }

    void go_to_next_placeholder() override {
        clear_filled_in_placeholders();
        select_next_placeholder(document_, current());
        focus_document();
    }

    void go_to_finding(const std::string& id) override {
        const auto finding = find_finding(current(), id);
        auto place = finding.place;
        if (core::need_of(finding) == core::Need::adapt) place.length = 0; // one key would wipe the whole example
        show(place);
    }

    void fix_finding(const std::string& id) override {
        const auto& inspection = current();
        addon::fix(*extension_, document_, inspection, as_shown(inspection, id));
        refresh();
    }

    void fix_all_like(const std::string& id) override {
        addon::fix_all_like(*extension_, document_, as_shown(current(), id));
        refresh();
    }

    void ignore_finding(const std::string& id, const std::string& reason) override {
        addon::ignore(*extension_, document_, find_finding(current(), id), reason);
        refresh();
    }

    void stop_ignoring(const std::string& id) override {
        addon::stop_ignoring(*extension_, document_, find_finding(current(), id));
        refresh();
    }

    void update_budget() override {
        addon::update_budget(*extension_, document_);
        refresh();
        const auto* seen = inspection_.last();
        if (seen == nullptr) return;
        for (const auto& chapter : seen->plan.chapters)
            if (!chapter.summaries.empty()) return show({chapter.summaries.front().block, core::CellIndex{0, 0}, 0, 0});
    }

    void go_to_budget_line(std::size_t line) override {
        refresh();
        if (line >= state_.budget.size() || state_.budget[line].cells.empty()) return;
        const auto& cells = state_.budget[line].cells;
        show(cells[line == budget_line_ ? ++budget_cell_ % cells.size() : budget_cell_ = 0]);
        budget_line_ = line;
    }

    void go_to_follow_up(const std::string& key) override {
        refresh();
        const auto& lines = state_.follow_up.lines;
        const auto line = std::ranges::find(lines, key, &ui::FollowUpLine::key);
        if (line != lines.end()) show(line->place);
    }

    void go_to_neighbour_finding(int by) override {
        const auto& inspection = current();
        auto findings = core::check_plan(inspection.plan, inspection.document, core::Occasion::writing, today());
        std::erase_if(findings, [](const core::Finding& finding) { return finding.ignored.has_value(); });
        if (findings.empty()) throw core::Refused("finding.none-left");
        const auto here = writer::place_of_selection(document_);
        if (by < 0) {
            const auto before = std::ranges::find_if(findings.rbegin(), findings.rend(), [&here](const auto& finding) {
                return writer::is_behind(here, finding.place);
            });
            return show(before != findings.rend() ? before->place : findings.back().place);
        }
        const auto behind = std::ranges::find_if(
            findings, [&here](const auto& finding) { return writer::is_behind(finding.place, here); });
        show(behind != findings.end() ? behind->place : findings.front().place);
    }

    [[nodiscard]] bool is_live() const override {
        return RememberedSettings(extension_->context, "Check").flag("WhileWriting");
    }

    void set_live(bool live) override {
        RememberedSettings settings(extension_->context, "Check");
        settings.set("WhileWriting", css::uno::Any(live));
        settings.save();
        if (live) refresh();
    }

    [[nodiscard]] std::string step_of_cursor() override {
        const auto& inspection = current();
        const auto* chapter = inspection.plan.chapter_at(writer::place_of_selection(document_).block);
        return chapter != nullptr && chapter->entry != nullptr ? chapter->entry->id : std::string();
    }

    [[nodiscard]] int step_at_cursor() override {
        const auto step = std::ranges::find(state_.steps, step_of_cursor(), &ui::Step::id);
        return step == state_.steps.end() ? -1 : static_cast<int>(step - state_.steps.begin());
    }

    [[nodiscard]] Subscription subscribe(Subscriber subscriber) override {
        auto shared = std::make_shared<Subscriber>(std::move(subscriber));
        subscribers_.remove_if([](const auto& other) { return other.expired(); });
        subscribers_.push_back(shared);
        return shared;
    }

    void come_into_sight() override {
        if (missed_change_) quiet_call_->touch();
    }

private:
    /// A profile that cannot be written is no reason not to show a plan.
    void remember_recent() {
        try {
            listed_as_ = document_->getURL();
            if (const auto* seen = inspection_.last(); seen != nullptr)
                remember_recent_plan(*extension_, document_, seen->plan);
        } catch (const css::uno::Exception& exception) {
            SAL_WARN("plan", "the list of plans is not kept: " << exception.Message);
        }
    }

    /// A plan that was saved under another name may be closed before it is read again.
    void look_where_it_is_kept() {
        if (state_.is_plan && document_->getURL() != listed_as_) remember_recent();
    }

    void show(ui::PlanState&& next) {
        remember_plan(document_, next.is_plan);
        if (next == state_) return;
        state_ = std::move(next);
        for (const auto& subscriber : std::list(subscribers_))
            if (const auto alive = subscriber.lock()) alive->changed();
    }

    void after_typing() {
        clear_filled_in_placeholders();
        if (!is_live()) return;
        missed_change_ = !is_seen();
        if (!missed_change_) read(Trigger::pause);
    }

    [[nodiscard]] bool is_seen() const {
        return std::ranges::any_of(subscribers_, [](const auto& subscriber) {
            const auto alive = subscriber.lock();
            return alive != nullptr && alive->is_seen();
        });
    }

    void after_rest() {
        if (is_live() && !inspection_.is_complete()) read(Trigger::rest);
    }

    /// What a person typed over a placeholder gets the look of the text around it: in the paragraph of the cursor, and
    /// in that of the last change, from where the person may have gone on already.
    void clear_filled_in_placeholders() {
        try {
            const auto here = writer::paragraph_at_view_cursor(document_);
            for (const auto& paragraph : {last_edited_, here})
                if (paragraph.is()) writer::clear_placeholder_style(document_, paragraph.get());
            last_edited_ = here;
        } catch (const css::uno::Exception&) { // the paragraph is gone, or is in something that has no portions
            last_edited_.clear();
        }
    }

    /// New findings about the word that a person is writing wait until the cursor has left it.
    void hold_back_unfinished(std::vector<core::Finding>& findings) {
        std::unordered_set<std::string_view> shown;
        for (const auto& line : state_.findings) shown.insert(line.id);
        const auto is_shown = [&shown](const core::Finding& finding) { return shown.contains(finding.id); };
        std::optional<core::Place> cursor;
        const auto held = std::erase_if(findings, [&](const core::Finding& finding) {
            if (is_shown(finding)) return false;
            if (!cursor) cursor = writer::place_of_selection(document_);
            return core::is_about_unfinished_word(finding, *cursor, inspection_.last()->document);
        });
        if (held == 0) return selection_watch_.reset();
        const std::weak_ptr<Session> weak = shared_from_this();
        selection_watch_ = watch_selection(document_->getCurrentController(), [weak] {
            if (const auto session = weak.lock()) session->quiet_call_->touch();
        });
    }

    /// The document as it is now: a person may have typed between any two clicks.
    const writer::Inspection& current() { return inspection_.look(extension_->templates.templates()); }

    /// The finding that the panels show: ids go over to others when a person types between two looks.
    core::Finding as_shown(const writer::Inspection& inspection, const std::string& id) {
        auto finding = find_finding(inspection, id);
        const auto seen = std::ranges::find(state_.findings, id, &ui::FindingLine::id);
        const bool is_same =
            seen != state_.findings.end() && is_still(*seen, extension_->messages, finding, inspection.plan);
        if (is_same) return finding;
        refresh();
        throw core::Refused("finding.gone");
    }

    void show(const core::Place& place) {
        const auto* seen = inspection_.last();
        writer::select_range(document_, (seen != nullptr ? writer::range_at(document_, seen->document, place)
                                                         : writer::range_at(document_, place))
                                            .get());
        focus_document();
    }

    void focus_document() {
        const auto controller = document_->getCurrentController();
        const auto frame = controller.is() ? controller->getFrame() : Reference<css::frame::XFrame>();
        const auto window = frame.is() ? frame->getComponentWindow() : Reference<css::awt::XWindow>();
        if (window.is()) window->setFocus();
    }

    std::shared_ptr<Extension> extension_;
    TextDocument document_;
    writer::LiveInspection inspection_;
    ui::PlanState state_;
    std::list<std::weak_ptr<Subscriber>> subscribers_;
    std::unique_ptr<QuietCall> quiet_call_;
    std::unique_ptr<QuietCall> rest_call_;
    Reference<css::util::XModifyListener> listener_;
    Reference<css::text::XTextCursor> last_edited_;
    std::shared_ptr<void> selection_watch_;  ///< while a finding is held back
    std::optional<std::size_t> budget_line_; ///< gone to last, and which of its cells
    std::size_t budget_cell_ = 0;
    rtl::OUString listed_as_;    ///< its URL in the list of plans that were opened last
    bool missed_change_ = false; ///< while nobody saw it
    Progress progress_;
};

} // namespace

std::shared_ptr<PlanSession> session_of(const std::shared_ptr<Extension>& extension, const TextDocument& document) {
    static std::mutex mutex;
    static std::list<std::weak_ptr<Session>> sessions;
    {
        const std::scoped_lock lock(mutex);
        sessions.remove_if([](const auto& session) { return session.expired(); });
        for (const auto& weak : sessions)
            if (const auto session = weak.lock(); session != nullptr && session->document() == document) return session;
    }
    const auto session = std::make_shared<Session>(extension, document);
    session->start();
    const std::scoped_lock lock(mutex);
    sessions.push_back(session);
    return session;
}

} // namespace plan::addon
