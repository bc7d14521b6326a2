// Templates: whatever a file holds, it is a template or is refused with a reason.
#include "core/template/plan_template.hpp"
#include "core/text/problem.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plan;
    try {
        core::read_template(fuzz::text_of(data, size), "fuzz.json");
    } catch (const core::Refused& refused) {
        fuzz::always(refused.message() == "template.broken");
    }
    return 0;
}
