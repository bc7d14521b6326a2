// What somebody decides about a document that is taken over, until it is done.
#pragma once

#include "addon/base/text_document.hpp"
#include "addon/template/extension.hpp"
#include "core/takeover/earlier_choices.hpp"
#include "core/takeover/proposal.hpp"
#include "writer/reading/inspection.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plan::addon {

/// The proposal, changed step by step. The source is not kept open meanwhile.
class TakeoverChoice {
public:
    /// @param into  a plan to add to; null: a new plan
    TakeoverChoice(Extension& extension, writer::Templates templates, core::Source source, const TextDocument& into);

    [[nodiscard]] const core::Proposal& proposal() const { return proposal_; }
    [[nodiscard]] const std::vector<core::Template>& templates() const { return *templates_; }
    [[nodiscard]] const core::Source& source() const { return source_; }
    /// What was chosen, for the source as it is opened now; a part that was not there then goes where it is proposed.
    [[nodiscard]] core::Proposal proposal_for(const core::Source& now) const;
    [[nodiscard]] bool is_chosen(std::size_t part) const { return chosen_.contains(part); }
    /// The other parts of a part's kind that go where it goes.
    [[nodiscard]] std::vector<std::size_t> alike(std::size_t part) const;
    /// The number of headings that a part stands below.
    [[nodiscard]] int depth(std::size_t part) const;

    /// What stands below a heading and went where it goes comes along.
    void choose_target(std::size_t part, const std::string& to, bool for_all_alike);
    /// @param to  the id of a column; empty: its text goes along
    void choose_column(std::size_t part, std::size_t column, const std::string& to);
    /// Proposes anew, in the words of another profile and level; what was chosen is forgotten.
    void choose_template(const std::string& profile, const std::string& level);
    void say_school(const std::string& organisation, const std::optional<core::SchoolYear>& year);

    /// For the next document.
    void remember() const;
    void forget();

private:
    void propose(const std::string& profile, const std::string& level);
    void set_target(std::size_t part, const std::string& to);

    Extension& extension_;
    writer::Templates templates_;
    core::Source source_;
    core::EarlierChoices earlier_;
    core::Proposal proposal_;
    std::set<std::size_t> chosen_;                          ///< parts
    std::set<std::pair<std::size_t, std::size_t>> columns_; ///< chosen: part and column
};

} // namespace plan::addon
