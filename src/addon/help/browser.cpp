#include "addon/help/browser.hpp"

#ifdef __linux__
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#endif

namespace plan::addon {

#ifdef __linux__
bool may_have_browser() {
    if (const char* launcher = std::getenv("DESKTOP_LAUNCH"); launcher != nullptr && *launcher != 0) return true;
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    std::error_code error;
    for (std::string folder; std::getline(folders, folder, ':');)
        if (std::filesystem::exists(std::filesystem::path(folder) / "xdg-open", error)) return true;
    return false;
}
#else
bool may_have_browser() { return true; }
#endif

} // namespace plan::addon
