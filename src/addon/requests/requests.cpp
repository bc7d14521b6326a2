#include "addon/requests/requests.hpp"

#include "addon/requests/request_files.hpp"
#include "addon/requests/request_words.hpp"
#include "core/requests/requests_json.hpp"
#include "uno/text.hpp"

namespace plan::addon {

std::string describe_requests(Extension& extension, const TextDocument& document, const rtl::OUString& folder) {
    const auto inspection = inspect(extension, document);
    const auto& plan = inspection.plan;
    const auto files = read_request_folder(extension, folder, plan);
    std::vector<core::ListedRequest> requests;
    std::vector<core::RefusedFile> refused;
    for (const auto& file : files)
        if (file.request)
            requests.push_back({file.name, *file.request, core::state_of(plan, *file.request),
                                problem_words(extension.messages, plan, files, file)});
        else refused.push_back({file.name, uno::to_utf8(file.why_not)});
    return core::requests_json(requests, refused);
}

void decide_request(Extension& extension, const TextDocument& document, const rtl::OUString& file,
                    const RequestVerdict& verdict) {
    const auto inspection = inspect(extension, document);
    decide(extension, document, read_request_file(extension, file, inspection.plan), verdict);
}

} // namespace plan::addon
