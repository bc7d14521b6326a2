// The folder of templates that schools of one group share: only read, and from a copy of it, as a share may be slow or
// gone.
#pragma once

#include <chrono>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <mutex>
#include <rtl/ustring.hxx>
#include <set>
#include <string>

namespace plan::addon {

namespace css = com::sun::star;

/// One look at the folder, by a thread that nobody has to wait for.
struct GroupLook;
/// What was copied; the folder goes with the last that holds it.
struct GroupCopy;

class GroupFolder {
public:
    /// The one of this office: what was read or is waited for stays when nobody uses the extension for a while.
    static GroupFolder& shared();

    /// URL of a copy of the templates and house styles in it; empty while there is none. Waits a moment when a folder
    /// is asked for first; what changes in it later is seen after a while.
    /// @param folder   URL, or empty
    /// @param known    names of profiles, in whose folders levels may be
    [[nodiscard]] rtl::OUString copy_of(const css::uno::Reference<css::uno::XComponentContext>& context,
                                        const rtl::OUString& folder, const std::set<std::string>& known);
    /// Whether the folder that was asked for last could not be read yet.
    [[nodiscard]] bool is_away();

private:
    void look(const css::uno::Reference<css::uno::XComponentContext>& context, const std::set<std::string>& known);
    void take_what_came();

    std::mutex mutex_;
    rtl::OUString folder_;
    std::shared_ptr<GroupLook> look_; ///< that is not over
    std::shared_ptr<const GroupCopy> copy_;
    std::chrono::steady_clock::time_point looked_;
};

} // namespace plan::addon
