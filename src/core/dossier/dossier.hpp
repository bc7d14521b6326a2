// The dossier about the money of one budget year: every expense with what proves it, and what is still missing.
#pragma once

#include "core/budget/budget.hpp"
#include "core/dossier/proof.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plan::core {

struct DossierRequest {
    int year = 0;                ///< of the first day of the budget year
    bool names_left_out = false; ///< names of persons become initials
    Day today;
    std::vector<std::vector<Proof>> proofs = {}; ///< of each row of Plan::follow_up; a row that is not there has what
                                                 ///< its cell says as a note
};

/// A proof as the dossier shows it.
struct DossierProof {
    std::string text; ///< of a file that is copied: the name of the copy
    ProofKind kind = ProofKind::note;
};

/// An expense: a row of the follow-up with the costs that it settles, or a cost that no row settles.
struct DossierRow {
    std::size_t number = 0; ///< from 1, by date
    std::string what;
    std::string for_whom;
    std::string use;              ///< what it is good for
    std::string date;             ///< as the plan writes it
    std::optional<Cents> planned; ///< in this budget year; nothing where nothing was, or none could be read
    std::optional<Cents> paid;    ///< the same
    bool is_paid_counted = true;  ///< false: nobody knows who paid, so Dossier::paid does not have it
    std::string paid_as_written;  ///< where that could not be read
    std::string invoice;
    std::vector<DossierProof> proofs;
    std::vector<const CostItem*> costs; ///< those of this budget year
    const FollowUpItem* follow_up = nullptr;
};

/// Something that is missing in a row.
struct DossierGap {
    DossierGapKind kind = DossierGapKind::no_proof;
    std::size_t row = 0; ///< its number
    std::string what;
    std::optional<Cents> amount; ///< that it is about
    std::string written;         ///< what could not be read, or the date that is over
    std::string planned;         ///< of other_year: the label of the budget year
    std::string paid;            ///< the same
};

/// A link that nothing can be copied from.
struct DossierLink {
    std::size_t row = 0; ///< its number
    ProofKind kind = ProofKind::missing;
    std::string text;
    std::string url; ///< empty where names are left out: a path may hold one
};

/// It points into the plan.
struct Dossier {
    int year = 0;
    std::string label; ///< of the budget year: "2026", or "2026-2027"
    Day today;
    bool names_left_out = false;
    std::vector<DossierRow> rows;
    std::vector<DossierGap> gaps;     ///< by kind, then by row
    std::vector<DossierLink> links;   ///< by row
    std::vector<CopiedProof> copies;  ///< what is to be copied beside the dossier
    std::optional<Cents> planned = 0; ///< this and the next three: as BudgetYear has them
    std::optional<Cents> paid = 0;
    std::size_t unread_planned = 0;
    std::size_t unread_paid = 0;
    std::optional<Cents> elsewhere; ///< of planned: what other plans spend; it is no row
    std::optional<Cents> grant;     ///< this and the rest: as BudgetYear has them
    std::optional<Cents> reserve;
    std::optional<Balance> result;
    bool closed = false;
};

/// Rows are the costs and payments that BudgetYear counts, and payments of that year of which nobody knows who paid:
/// rows with `planned` and Dossier::elsewhere add up to the planned of the year, rows with a counted `paid` to its
/// paid.
/// @param budget  of that plan; a year that it does not have gives a dossier without rows
Dossier dossier_of(const Plan& plan, const Budget& budget, const DossierRequest& request);

} // namespace plan::core
