#include "tests/office/files.hpp"

#include <fstream>

namespace plan::test {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) return {};
    std::string bytes(static_cast<std::size_t>(file.tellg()), '\0');
    file.seekg(0).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
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
