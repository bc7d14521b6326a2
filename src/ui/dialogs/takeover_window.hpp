// The window "Bestaand plan overnemen": the parts of a document, and where each of them goes in the plan that takes it
// over. It stands beside that document, in which a part can be shown. Rows of a spreadsheet for a plan that is there
// are chosen in it as well.
#pragma once

#include "core/takeover/proposal.hpp"
#include "core/takeover/source_part.hpp"
#include "ui/common/messages.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace plan::ui {

struct TakeoverPart {
    core::SourcePart::Kind kind = core::SourcePart::Kind::text;
    int depth = 0;      ///< of the headings above it: a part stands below the last heading of a lesser depth
    rtl::OUString text; ///< its first words
    rtl::OUString to;   ///< where it goes
    core::Sureness sure = core::Sureness::no;
    bool is_chosen = false; ///< by a person
};

struct TakeoverState {
    rtl::OUString source; ///< name of the file
    rtl::OUString counts; ///< one sentence
    std::vector<rtl::OUString> profiles;
    std::size_t profile = 0;
    std::vector<rtl::OUString> levels; ///< fewer than two: nobody is asked
    std::optional<std::size_t> level;
    rtl::OUString organisation; ///< as the source says it; what somebody typed stays
    std::vector<rtl::OUString> school_years;
    rtl::OUString school_year;
    std::vector<TakeoverPart> parts; ///< in their order
};

struct TakeoverColumn {
    rtl::OUString title;
    std::size_t to = 0; ///< number in TakeoverDetails::column_choices
};

/// Of one part.
struct TakeoverDetails {
    rtl::OUString text; ///< some lines of it
    std::vector<rtl::OUString> targets;
    std::size_t target = 0;
    std::size_t alike = 0;                     ///< how many other parts are of its kind
    std::vector<TakeoverColumn> columns;       ///< of a table whose rows go to a table; else none
    std::vector<rtl::OUString> column_choices; ///< the last one: its text goes along
    std::vector<rtl::OUString> first_rows;     ///< as they will be read, a line each
};

struct TakeoverQuestion {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::awt::XWindow> window; ///< to stand over
    rtl::OUString folder;                          ///< URL of the folder dialogs/
    const Messages& messages;
    std::string help_page;
    /// All throw core::Refused, which the window shows. After what chooses it reads anew.
    std::function<TakeoverState()> read;
    std::function<TakeoverDetails(std::size_t part)> details;
    std::function<void(std::size_t part, std::size_t target, bool for_all_alike)> choose_target;
    std::function<void(std::size_t part, std::size_t column, std::size_t choice)> choose_column;
    std::function<void(std::size_t part)> show; ///< in the source
    /// @param part  the chosen one, if any
    /// @returns  whether it was done: the window closes
    std::function<bool(std::optional<std::size_t> part)> take_over;
    std::function<bool()> choose_other_source = {};    ///< false: nothing chosen; without it there is no button
    std::function<void()> forget_earlier_choices = {}; ///< without it there is no button
    /// All three are of a new plan; without the last one, nobody is asked about the school. It comes before take_over.
    std::function<void(std::size_t profile)> choose_profile = {};
    std::function<void(std::size_t level)> choose_level = {};
    std::function<void(const rtl::OUString& organisation, const rtl::OUString& school_year)> set_school = {};
    rtl::OUString title = {}; ///< of another window of this kind, in which one part is taken over: the chosen one
    rtl::OUString parts_label = {};
    rtl::OUString action_label = {};
};

/// Opens it and returns at once.
void open_takeover_window(TakeoverQuestion question);

} // namespace plan::ui
