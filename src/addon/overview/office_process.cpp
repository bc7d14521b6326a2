#include "addon/overview/office_process.hpp"

#include "core/text/refused.hpp"

#include <array>
#include <osl/process.h>
#include <rtl/bootstrap.hxx>

namespace plan::addon {
namespace {

rtl::OUString variable(const char* name, const rtl::OUString& value) {
    return "-env:" + rtl::OUString::createFromAscii(name) + "=" + rtl::Bootstrap::encode(value);
}

/// The program in which we run; nothing where somebody runs the office inside another one.
rtl::OUString this_office() {
    rtl::OUString url;
    const bool is_known = osl_getExecutableFile(&url.pData) == osl_Process_E_None;
    return is_known && url.copy(url.lastIndexOf('/') + 1).startsWith("soffice") ? url : rtl::OUString();
}

} // namespace

OfficeProcess::OfficeProcess(const Places& places) {
    const auto office = this_office();
    const std::array arguments = {variable("UserInstallation", places.profile),
                                  variable("BUNDLED_EXTENSIONS", places.extensions),
                                  variable("PLAN_WORK", places.work),
                                  rtl::OUString("--headless"),
                                  rtl::OUString("--norestore"),
                                  rtl::OUString("--nologo"),
                                  rtl::OUString("--nodefault")};
    const std::array environment = {"TMPDIR=" + places.temporary, "TMP=" + places.temporary,
                                    "TEMP=" + places.temporary};
    std::array<rtl_uString*, arguments.size()> given{};
    std::array<rtl_uString*, environment.size()> set{};
    for (std::size_t at = 0; at < given.size(); ++at) given.at(at) = arguments.at(at).pData;
    for (std::size_t at = 0; at < set.size(); ++at) set.at(at) = environment.at(at).pData;
    const auto started = office.isEmpty()
                             ? osl_Process_E_NotFound
                             : osl_executeProcess(office.pData, given.data(), given.size(), osl_Process_HIDDEN, nullptr,
                                                  nullptr, set.data(), set.size(), &process_);
    if (started != osl_Process_E_None) throw core::Refused("overview.no-worker");
}

OfficeProcess::~OfficeProcess() {
    if (is_running()) osl_terminateProcess(process_);
    osl_joinProcess(process_);
    osl_freeProcessHandle(process_);
}

bool OfficeProcess::is_running() const {
    const TimeValue no_time = {0, 0};
    return osl_joinProcessWithTimeout(process_, &no_time) == osl_Process_E_TimedOut;
}

} // namespace plan::addon
