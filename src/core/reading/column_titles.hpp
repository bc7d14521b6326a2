// Which column a header cell names, in the many ways in which people write it.
#pragma once

#include "core/template/reading_words.hpp"
#include "core/template/table_template.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan::core {

/// A header cell as it may be meant, the surest first: whole, without what stands in brackets or behind a colon, each
/// of the names between strokes, without a unit. "Kostprijs (in €)" is "kostprijs" too, "Doelgroep(en)" "doelgroep".
class ColumnTitle {
public:
    ColumnTitle(std::string_view cell, const ReadingWords& words);

    /// How well it names one of these: smaller is better, an earlier name better than a later one. Nothing when it
    /// does not.
    /// @param more  further names, which come behind these
    [[nodiscard]] std::optional<std::size_t> rank(const std::vector<std::string>& names,
                                                  const std::vector<std::string>* more = nullptr) const;
    /// Whether the whole cell is one of these names, apart from brackets, units and plurals.
    [[nodiscard]] bool is(const std::vector<std::string>& names) const;
    [[nodiscard]] bool is_empty() const { return meanings_.empty(); }

private:
    [[nodiscard]] bool has(std::size_t meaning, const std::string& name) const;
    [[nodiscard]] std::optional<std::size_t> rank_as(const std::string& name) const;

    std::vector<std::string> meanings_; ///< keys
    std::string abbreviation_;          ///< the key of a word that ends in a full stop
    const ReadingWords* words_;
};

/// All names of a column: its own, and those of other people's plans.
std::vector<std::string> column_names(const Column& column, const ReadingWords& words);

} // namespace plan::core
