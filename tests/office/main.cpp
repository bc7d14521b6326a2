// The tests are the office that they test: this program runs it on its main thread, and once it has started the tests
// on the same, as commands of the extension do. From a process of their own a third of the time would go into the
// way there and back, and the office would lay out a document between two calls that change it.
#include "tests/office/office.hpp"

#include <array>
#include <catch2/catch_session.hpp>
#include <cstdio>
#include <dlfcn.h>
#include <sal/main.h>
#include <unistd.h>
#include <vector>

namespace {

std::vector<char*> words; // of the command line

using OfficeMain = int (*)();

/// What the office's own program calls; the library's name depends on how the office was built.
OfficeMain office_main(const std::string& program) {
    for (const char* name : {"libmergedlo.so", "libsofficeapp.so"})
        if (void* library = dlopen((program + "/" + name).c_str(), RTLD_NOW | RTLD_GLOBAL))
            if (void* found = dlsym(library, "soffice_main")) return reinterpret_cast<OfficeMain>(found);
    return nullptr;
}

} // namespace

/// Called by the office when it has started (tests/trust/in_office/started_job.cpp).
extern "C" SAL_DLLPUBLIC_EXPORT void plan_run_tests(css::uno::XComponentContext* context) {
    alarm(0);
    plan::test::talk_to_office(context);
    plan::test::turn_off_revision_marks();
    const int result = Catch::Session().run(static_cast<int>(words.size()), words.data());
    std::fflush(nullptr);
    std::_Exit(result); // what the tests still hold would be given back to an office that is gone
}

SAL_DLLPUBLIC_EXPORT int main(int argc, char* argv[]) {
    words.assign(argv, argv + argc);
    const auto program = plan::test::environment("OFFICE_PROGRAM");
    const auto run_office = office_main(program);
    if (run_office == nullptr) {
        std::fprintf(stderr, "no office in %s: %s\n", program.c_str(), dlerror());
        return 1;
    }
    const auto profile = "-env:UserInstallation=" + plan::test::file_url(plan::test::environment("PLAN_PROFILE"));
    std::array<const char*, 5> order{argv[0], profile.c_str(), "--headless", "--norestore", "--nologo"};
    sal_detail_initialize(static_cast<int>(order.size()), const_cast<char**>(order.data()));
    constexpr unsigned seconds = 120;
    alarm(seconds); // ends an office that does not get as far as the tests
    return run_office();
}
