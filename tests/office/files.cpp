#include "tests/office/files.hpp"

#include <fstream>
#include <iterator>

namespace plan::test {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

fs::path empty_folder(const std::string& name) {
    auto folder = fs::path(work_path()) / name;
    fs::remove_all(folder);
    fs::create_directories(folder);
    return folder;
}

rtl::OUString url_of(const fs::path& path) { return uno::to_office(file_url(path.string())); }

} // namespace plan::test
