// Sentences with spots to be filled in, and where such a spot was emptied while the rest of its sentence still stands.
#pragma once

#include "core/text/span.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

class SentenceHoles {
public:
    /// Learns the sentences of a text; its spots are placeholders and names between braces. A text is learnt once.
    void learn(std::string_view text);

    /// Where spots of sentences that were learnt are empty in this text: bare positions, in their order.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view text) const;

    /// Whether a text begins as one of the sentences that were learnt.
    [[nodiscard]] bool knows_beginning(std::string_view text) const;

private:
    struct Sentence {
        std::vector<std::string> pieces; ///< the texts around the spots, folded; one more than spots
        std::size_t words = 0;           ///< in all pieces
        bool is_label = false;           ///< it ends in a colon and a spot: "Bij de start: …"
    };
    struct Context {           ///< what stands on both sides of a spot
        std::string text;      ///< of both
        std::size_t spot = 0;  ///< where it stands in that
        bool at_begin = false; ///< what stands before it begins its sentence
        bool at_end = false;   ///< what stands behind it ends it
    };
    struct Folded;

    void add(std::vector<std::vector<std::string>> pieces);
    static std::vector<std::size_t> find_whole(const Sentence& sentence, std::string_view text, std::size_t begin);

    std::set<std::string, std::less<>> learnt_;
    std::vector<Sentence> sentences_;
    std::vector<Context> contexts_;
};

} // namespace plan::core
