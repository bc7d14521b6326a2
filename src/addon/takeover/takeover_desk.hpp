// What the window for taking over shows and changes, and what comes of it.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/takeover/takeover_choice.hpp"
#include "addon/template/extension.hpp"
#include "core/takeover/takeover.hpp"
#include "ui/dialogs/takeover_window.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plan::addon {

enum class TakeoverPurpose { new_plan, into_plan, rows };

struct TakeoverPlace {
    std::shared_ptr<Extension> extension;
    css::uno::Reference<css::frame::XFrame> frame;
    TextDocument into; ///< null: a new plan
    TakeoverPurpose purpose = TakeoverPurpose::new_plan;
};

/// Lines are numbered as the window shows them.
class TakeoverDesk {
public:
    TakeoverDesk(TakeoverPlace place, const css::uno::Reference<css::frame::XModel>& model);
    TakeoverDesk(TakeoverPlace place, const rtl::OUString& file);
    /// What was copied in a spreadsheet.
    TakeoverDesk(TakeoverPlace place, core::Source copied);

    /// What the window shows, of all and of a part.
    ui::TakeoverState read();
    ui::TakeoverDetails details(std::size_t line);

    void choose_target(std::size_t line, std::size_t target, bool for_all_alike);
    void choose_column(std::size_t line, std::size_t column, std::size_t choice);
    void choose_profile(std::size_t profile);
    void choose_level(std::size_t level);
    void set_school(const rtl::OUString& organisation, const rtl::OUString& school_year);
    /// The plan is for the school year after that of the source.
    void take_next_year();

    /// In the source.
    void show(std::size_t line) const;
    /// @returns  whether one was chosen
    bool choose_other_source();
    void forget();
    /// @returns  true; what is refused is thrown
    bool take_over(std::optional<std::size_t> line);

private:
    [[nodiscard]] const ui::Messages& messages() const;
    void begin_with(const css::uno::Reference<css::frame::XModel>& model);
    /// The file is opened once more when it is taken over: a document that is open out of sight takes the keyboard
    /// away.
    void begin_with(const rtl::OUString& url);
    [[nodiscard]] core::Source read(const css::uno::Reference<css::frame::XModel>& model) const;
    void choose_from(core::Source source);
    void refuse_without_tables(const TakeoverChoice& choice) const;
    static rtl::OUString title_of(const css::uno::Reference<css::frame::XModel>& model);
    void read_school(ui::TakeoverState& state) const;
    [[nodiscard]] std::vector<const core::EducationLevel*> offered_levels() const;
    [[nodiscard]] std::vector<std::string> targets_of(const core::PartProposal& part) const;
    /// For rows it is the chosen table alone.
    [[nodiscard]] core::Proposal proposal_to_add(core::Proposal proposal, std::optional<std::size_t> line) const;
    void report(const TextDocument& document, const core::TakeoverCounts& counts) const;

    TakeoverPlace place_;
    css::uno::Reference<css::frame::XModel> model_; ///< a document that somebody opened; else null
    rtl::OUString url_;                             ///< a file that is not open; empty where there is none
    std::unique_ptr<TakeoverChoice> choice_;
    rtl::OUString name_;
    std::vector<std::size_t> shown_; ///< the part of each line
};

} // namespace plan::addon
