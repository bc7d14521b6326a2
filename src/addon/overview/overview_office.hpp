// Reading the plans of an overview and writing its spreadsheet, by offices that nobody sees.
#pragma once

#include "addon/overview/office_crew.hpp"
#include "addon/overview/work_files.hpp"
#include "addon/overview/work_order.hpp"
#include "addon/template/extension.hpp"

#include <functional>
#include <string>
#include <vector>

namespace plan::addon {

class OverviewOffice {
public:
    struct Settings {
        std::string known;            ///< digests of files whose records are there already, a line for each
        std::size_t workers = 1;      ///< at the most
        std::chrono::seconds longest; ///< that reading one plan may take
        /// Called all the time; what it throws ends everything. Gets the number of the file that is being read.
        std::function<void(std::optional<std::size_t>)> pause;
    };

    /// @throws core::Refused  "overview.no-worker", "file.not-written"
    OverviewOffice(Extension& extension, Settings settings);

    /// @param take  gets the number of each file and what came of it, in any order
    void read(const std::vector<ReadOrder>& orders, const std::function<void(std::size_t, const WorkAnswer&)>& take);

    /// @returns  what is in the file; nothing where it cannot be written
    std::optional<std::string> write(const WriteOrder& order);

private:
    Settings settings_;
    WorkFolder work_;
    OfficeCrew crew_; ///< behind the folder: the offices end before it goes
};

} // namespace plan::addon
