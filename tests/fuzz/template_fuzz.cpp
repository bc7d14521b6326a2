// Templates: whatever a file holds, it is a template or is refused with a reason.
#include "core/check/rule_list.hpp"
#include "core/template/plan_template.hpp"
#include "core/template/template_reader.hpp"
#include "core/text/refused.hpp"
#include "fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plan;
    try {
        core::read_template(fuzz::text_of(data, size), "fuzz.json", core::rule_ids());
    } catch (const core::Refused& refused) {
        fuzz::always(refused.message() == "template.broken");
    }
    return 0;
}
