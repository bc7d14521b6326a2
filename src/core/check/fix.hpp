// What can be done about a finding without asking anything.
#pragma once

#include <cstddef>
#include <string>
#include <variant>

namespace plan::core {

namespace fix {

/// Changes nothing: a person is asked, in the form that fits or at the place itself.
struct FillIn {
    bool operator==(const FillIn&) const = default;
};
/// The guidance at the finding's place, which no style of ours can hide.
struct RemoveGuidance {
    bool operator==(const RemoveGuidance&) const = default;
};
struct HideGuidance {
    bool operator==(const HideGuidance&) const = default;
};
struct InsertChapter {
    std::string chapter; ///< id
    bool operator==(const InsertChapter&) const = default;
};
struct InsertExample {
    std::string chapter; ///< id
    bool operator==(const InsertExample&) const = default;
};
struct KeepExample {
    bool operator==(const KeepExample&) const = default;
};
struct ReplaceCell {
    std::string text; ///< instead of what stands at the finding's place
    bool operator==(const ReplaceCell&) const = default;
};
struct AddActivityRow {
    std::string goal;
    bool operator==(const AddActivityRow&) const = default;
};
struct AddAgendaRow {
    std::size_t activity = 0; ///< index in Plan::activities
    bool operator==(const AddAgendaRow&) const = default;
};
/// To the table that the finding is in.
struct AddColumns {
    std::string table; ///< id
    bool operator==(const AddColumns&) const = default;
};
struct SortAgenda {
    bool operator==(const SortAgenda&) const = default;
};
struct RemoveRow {
    bool operator==(const RemoveRow&) const = default;
};
struct UpdateBudget {
    bool operator==(const UpdateBudget&) const = default;
};
/// Changes nothing: opens a comparison.
struct ShowChanges {
    bool operator==(const ShowChanges&) const = default;
};

} // namespace fix

using Fix = std::variant<std::monostate, fix::FillIn, fix::RemoveGuidance, fix::HideGuidance, fix::InsertChapter,
                         fix::InsertExample, fix::KeepExample, fix::ReplaceCell, fix::AddActivityRow, fix::AddAgendaRow,
                         fix::AddColumns, fix::SortAgenda, fix::RemoveRow, fix::UpdateBudget, fix::ShowChanges>;

/// Whether nothing can be done.
inline bool is_none(const Fix& fix) { return std::holds_alternative<std::monostate>(fix); }

/// Whether only a person knows what is to be written.
inline bool asks_person(const Fix& fix) { return std::holds_alternative<fix::FillIn>(fix); }

/// Whether it takes no decision of a person for each: all of a kind may be done at once.
inline bool is_mechanical(const Fix& fix) {
    return std::holds_alternative<fix::HideGuidance>(fix) || std::holds_alternative<fix::AddAgendaRow>(fix) ||
           std::holds_alternative<fix::SortAgenda>(fix) || std::holds_alternative<fix::UpdateBudget>(fix);
}

} // namespace plan::core
