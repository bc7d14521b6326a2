// Proofs that a follow-up links to: where a link leads, told without touching a disk, and what a copy of its file is
// called.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

enum class ProofKind {
    note,      ///< no link: "map 3"
    inside,    ///< a file in an allowed folder
    missing,   ///< the same, but it is not there; only who looks at the disk can say so
    outside,   ///< a file elsewhere, or a link that might be read in two ways: it is never opened
    remote,    ///< on a server, or of a program: never opened
    not_a_file ///< a folder, or a place in the document
};

/// "note", "inside", "missing", "outside", "remote", "not-a-file"
std::string_view name_of(ProofKind kind);

/// What the cell of a follow-up says, stretch by stretch.
struct Proof {
    std::string text; ///< as it is shown
    std::string url;  ///< of a file that is inside: ProofTarget::candidate; of any other link as it was; empty: a note
    ProofKind kind = ProofKind::note;
};

struct ProofTarget {
    ProofKind kind = ProofKind::note;
    std::string candidate; ///< of a file that is inside: its file URL, one spelling for each file. It may not exist, be
                           ///< a folder or lead elsewhere by a symbolic link: that is for the caller to look at
};

/// What a link is, as far as its text tells: `inside` for a file that may be looked for, never `missing`.
/// @param allowed_folders  file URLs or paths; a link without a protocol is taken from the first of them
ProofTarget proof_target(std::string_view url, const std::vector<std::string>& allowed_folders);

/// The kind alone.
ProofKind kind_of(std::string_view url, const std::vector<std::string>& allowed_folders);

/// A file that is put beside the dossier.
struct CopiedProof {
    std::string source;            ///< its file URL
    std::string name;              ///< of the copy: "02a factuur.pdf"
    std::vector<std::size_t> rows; ///< numbers of the rows that link to it, from 1; the first one gives its name
};

/// What the copies of all files that are `inside` are called: the number of the row, a letter where it has several, and
/// what the link says, or else the name of the file. A file that is linked more than once is copied once.
/// @param proofs  of each row of the dossier
/// @param titles  of each row: what its copies are called instead; empty: what links say
std::vector<CopiedProof> numbered(const std::vector<std::vector<Proof>>& proofs,
                                  const std::vector<std::string>& titles = {});

} // namespace plan::core
