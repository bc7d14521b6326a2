// What the panel of steps asks for besides what all panels show. It is implemented where document and screen meet
// (addon).
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace plan::ui {

namespace css = com::sun::star;

class Guide {
public:
    virtual ~Guide() = default;

    struct CursorListener {
        /// Called on the office's main thread when the cursor rests somewhere else.
        /// @param step  the one that it stands in; empty on the cover; nothing elsewhere
        std::function<void(const std::optional<std::string>& step)> moved;
        std::function<bool()> is_seen; ///< while nobody sees it, nothing is looked up
    };
    class CursorFollower {
    public:
        virtual ~CursorFollower() = default;
        /// Tells now where the cursor has moved, without waiting until it rests.
        virtual void look() = 0;
        /// The same, after what is going on.
        virtual void look_soon() = 0;
    };
    /// Follows the cursor of a window until it goes; empty for a window that shows no text.
    [[nodiscard]] virtual std::shared_ptr<CursorFollower>
    follow_cursor(const css::uno::Reference<css::frame::XFrame>& frame, CursorListener listener) = 0;

    /// The example text of a step, to be read.
    [[nodiscard]] virtual rtl::OUString example(const std::string& step) = 0;
    /// Behind the paragraph that the cursor stands in.
    virtual void insert_example(const std::string& step) = 0;
    /// In place of everything that the chapter holds.
    virtual void put_example_back(const std::string& step) = 0;
    /// A person says that a chapter is ready, or takes that back.
    virtual void mark_ready(const std::string& step, bool ready) = 0;
    /// Whether a form can help to write this step.
    [[nodiscard]] virtual bool has_form(const std::string& step) = 0;
    /// Opens that form over a window.
    virtual void open_form(const css::uno::Reference<css::frame::XFrame>& frame, const std::string& step) = 0;
    /// Goes to the place of a finding and opens the form that writes there, where there is one.
    virtual void fill_in(const css::uno::Reference<css::frame::XFrame>& frame, const std::string& finding) = 0;
    /// Goes to the next thing to do and opens the form for it, where there is one; state().told says what it is.
    /// @param step  the chapter that the person looks at; empty for the cover; nothing: where the cursor is
    virtual void go_on(const css::uno::Reference<css::frame::XFrame>& frame,
                       const std::optional<std::string>& step) = 0;
    /// A person says which profile the plan has.
    virtual void keep_profile(const std::string& profile) = 0;
    /// The same of its level of education.
    virtual void keep_level(const std::string& level) = 0;
    virtual void remove_step(const std::string& step) = 0;
    /// All guidance, in the document itself.
    virtual void show_guidance(bool visible) = 0;

    /// The plans that were opened last, a line each.
    [[nodiscard]] virtual std::vector<rtl::OUString> recent_plans() = 0;
    virtual void open_recent_plan(std::size_t line) = 0;
    /// Calls it when there are others, until what it gives goes.
    [[nodiscard]] virtual std::shared_ptr<void> follow_recent_plans(std::function<void()> changed) = 0;
    /// Whether the document is a sample that nobody has made a plan of yet.
    [[nodiscard]] virtual bool is_sample() = 0;
    virtual void keep_sample() = 0;
    /// Whether a person wants tips, and which of them still.
    [[nodiscard]] virtual bool shows_tips() = 0;
    virtual void show_tips(bool shown) = 0;
    [[nodiscard]] virtual bool wants_tip(const std::string& id) = 0;
    virtual void leave_tip(const std::string& id) = 0;
};

} // namespace plan::ui
