// What was read of files, by what is in them: a second overview only reads what changed since.
#pragma once

#include "core/values/calendar.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plan::addon {

/// One file beside the overview, which may be deleted. It holds no names of persons and nothing of files that could not
/// be read.
class RecordCache {
public:
    /// @param text  of the file; empty, damaged or by another version: nothing is known
    /// @param maker  what the records were made with: this version and these templates
    RecordCache(std::string_view text, std::string maker);

    /// The record of a file with that content as JSON; nothing where it is not known, or was read so long ago that its
    /// findings may be others by now.
    [[nodiscard]] std::optional<std::string> find(const std::string& digest, core::Day today) const;
    /// Those whose records are known, and what these are.
    [[nodiscard]] std::map<std::string, std::string> known(core::Day today) const;
    void keep(const std::string& digest, const std::string& record, core::Day today);

    /// Those that were asked for or kept since it was opened.
    [[nodiscard]] std::string text() const;

private:
    struct Entry {
        std::string record;
        std::int64_t day = 0; ///< on which it was read, as a number of days
        mutable bool is_used = false;
    };

    std::string maker_;
    std::map<std::string, Entry, std::less<>> entries_;
};

} // namespace plan::addon
