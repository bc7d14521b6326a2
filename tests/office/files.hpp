// Files that tests write and read.
#pragma once

#include "tests/office/office.hpp"

#include <filesystem>
#include <string>

namespace plan::test {

/// Empty where there is no such file.
std::string bytes_of(const std::filesystem::path& path);
/// With the folders that it stands in.
void write_file(const std::filesystem::path& path, const std::string& bytes);
/// A folder for what a test writes, empty.
std::filesystem::path empty_folder(const std::string& name);
rtl::OUString url_of(const std::filesystem::path& path);

} // namespace plan::test
