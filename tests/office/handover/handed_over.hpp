// Plans that are ready to be handed over, and what their readers get.
#pragma once

#include "tests/office/office.hpp"

#include <string>
#include <vector>

namespace plan::test {

/// Whatever a person would do before a plan can go out: nothing is left to fill in, councils and approvals are noted.
void solve_errors(const TextDocument& document);
/// A plan without errors: nothing left to fill in, councils and approvals noted.
TextDocument plan_without_errors(const char* profile);

/// A new, empty folder for a test: its path.
std::string fresh_folder(const std::string& name);
/// The names of the files in a folder, in their order.
std::vector<std::string> files_in(const std::string& folder);

/// What a command prints.
std::string output_of(const std::string& command);
std::string text_of_pdf(const std::string& path);
std::string quoted(const std::string& path); ///< for a command

} // namespace plan::test
