// The forms that lie in a folder, read; none is ever changed.
#pragma once

#include "addon/template/extension.hpp"
#include "core/plan/plan.hpp"
#include "core/requests/request_reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plan::addon {

/// A document in the folder.
struct RequestFile {
    std::string name;
    std::optional<core::Request> request; ///< nothing: it is none, or cannot be read
    rtl::OUString why_not;                ///< in words, where it is none
    bool is_open_elsewhere = false;       ///< so that somebody may have changed what is not saved yet
};

/// Reads one.
/// @param plan  by whose template and school year it is read
/// @throws core::Refused  "requests.no-form" where the template has no form; "takeover.cannot-open";
/// "requests.no-request"; "requests.blank" for one that nobody filled in
core::Request read_request_file(Extension& extension, const rtl::OUString& url, const core::Plan& plan);

/// All documents of a folder, without those in folders below it, in the order of their names. Forms that nobody filled
/// in are left out.
/// @throws core::Refused  "requests.no-form"; "requests.too-many" {"n", "most"}; core::FileRefused  "folder.missing"
std::vector<RequestFile> read_request_folder(Extension& extension, const rtl::OUString& folder, const core::Plan& plan);

} // namespace plan::addon
