// The office itself, started once more out of sight: nothing else of ours starts a process, and nothing else is
// started.
#pragma once

#include <optional>
#include <rtl/ustring.hxx>

namespace plan::addon {

class OfficeProcess {
public:
    struct Places {
        rtl::OUString profile;    ///< URL of a profile of its own
        rtl::OUString extensions; ///< URL of the folder in which the folder of our package is: it has no other one
        rtl::OUString work;       ///< URL of the folder with its orders (work_desk)
        rtl::OUString temporary;  ///< path of the folder for its temporary files
    };

    /// @throws core::Refused  "overview.no-worker"
    explicit OfficeProcess(const Places& places);
    OfficeProcess(const OfficeProcess&) = delete;
    OfficeProcess& operator=(const OfficeProcess&) = delete;
    /// It ends with this: all that it has is for us alone.
    ~OfficeProcess();

    [[nodiscard]] bool is_running() const;

private:
    void* process_ = nullptr; ///< the system's
};

} // namespace plan::addon
